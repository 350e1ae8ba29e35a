import type { PlannedSubnet, PlannedWorkload } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';
import { sourceNames } from '../../plan/change/quantities';
import { pool, subnet } from '../examples';
import { enumeration } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps, workloadsText } from './change-words';
import { protectionText } from './prune-protection';
import { subnetClashes } from './subnet-replaced';

/** Subnets that leave the manifests while pools are in them. */
export const subnetRemoved: ChangeRule = {
  id: 'subnet-removed',
  title: 'A subnet is removed with pools in it',
  class: 'runtime',
  severity: 'error',
  gist: 'every pool with the CIDR of the SpiderSubnet is deleted with it',
  source:
    "Spiderpool's subnet controller owns every pool of the same CIDR, and deletes in the foreground: Kubernetes takes all of them along, hand-made ones included",
  check(change, report) {
    const replaced = new Set(subnetClashes(change).map(([, removed]) => removed));
    for (const { before: removed, after } of change.subnets.values()) {
      const manifest = manifestOf(removed);
      if (!removed || !manifest || after || replaced.has(removed)) continue;
      const { pools, autoPools } = removed;
      if (pools.length + autoPools.length === 0) continue;
      const kept = pools.filter(({ name }) => change.pools.get(name)?.after !== undefined);
      const cut = workloadsText(autoPools.map(({ workload }) => workload));
      const live = workloadsText(stillOnIt(removed, change));
      const taken = [
        ...(pools.length > 0 ? [`its pools ${enumeration(pools.map(({ name }) => name))}`] : []),
        ...(cut === '' ? [] : [`the auto pools of ${cut}`]),
      ];
      report({
        manifest,
        field: [],
        severity: kept.length > 0 || live !== '' ? 'error' : 'warning',
        message: `SpiderSubnet ${removed.name} is removed with ${enumeration(taken)} in it${kept.length > 0 ? `; of these ${enumeration(kept.map(({ name }) => name))} should stay` : ''}`,
        why: `the cluster deletes all of them with the subnet; each stays Terminating, and hands out nothing, until its last pod has given up its address${protectionText(manifest)}`,
        fix: steps(
          `keep ${removed.name}, and give ${live === '' ? 'the workloads' : live} pools of another network`,
          'remove its pools in a later change, once nobody holds an address of them',
          `then remove ${removed.name}`,
        ),
      });
    }
  },
  bad: {
    before: subnet('[10.6.124.10-10.6.124.99]') + pool('[10.6.124.10-10.6.124.20]'),
    after: pool('[10.6.124.10-10.6.124.20]'),
  },
  good: { before: subnet('[10.6.124.10-10.6.124.99]'), after: '' },
};

/** Workloads that have an auto pool of it and will still ask for one. */
function stillOnIt({ name, autoPools }: PlannedSubnet, { workloads }: ClusterChange): readonly PlannedWorkload[] {
  const users = new Set(autoPools.map(({ workload }) => workload));
  return workloads.flatMap(({ before, after }) => {
    if (!before || !after || !users.has(before)) return [];
    const asks = after.nics.some(nic =>
      nic.sources.some(source => source.type === 'auto-pool' && sourceNames(source)[0] === name),
    );
    return asks ? [after] : [];
  });
}
