import type { PlannedPool } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps, workloadsText } from './change-words';
import { protectionText } from './prune-protection';
import { namesOfReplaced } from './replaced-pools';

const SERVED = workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN;

/** Pools that leave the manifests. */
export const poolRemoved: ChangeRule = {
  id: 'pool-removed',
  title: 'A pool is removed before it was retired',
  class: 'runtime',
  severity: 'warning',
  gist: 'the SpiderIPPool stays Terminating while status.allocatedIPs has an entry; Argo CD does not prune an owned object at all',
  source:
    "Spiderpool's controller keeps the finalizer of a pool until its last address is given up; Argo CD prunes only objects without an owner, and a pool in a SpiderSubnet has one",
  check(change, report) {
    const replaced = namesOfReplaced(change);
    for (const { before: removed, after } of change.pools.values()) {
      const manifest = manifestOf(removed);
      if (!removed || !manifest || after || replaced.has(removed.name) || goesWithItsSubnet(removed, change)) continue;
      const users = workloadsText(removed.consumers.map(({ workload }) => workload));
      const owner = removed.subnet?.name;
      if (users === '' && isRetired(removed) && owner === undefined) continue;
      report({
        manifest,
        field: [],
        severity: users === '' ? 'note' : 'warning',
        message: `pool ${removed.name} is removed${users === '' ? '' : `, and until this change ${users} ${users.includes(' and ') ? 'draw' : 'draws'} from it`}`,
        why: `${WAITS}${owner === undefined ? '' : `; under Argo CD it stays for good, since SpiderSubnet ${owner} owns it`}${protectionText(manifest)}`,
        fix: recipe(removed),
      });
    }
  },
  bad: {
    before: pool('[10.6.124.10-10.6.124.20]') + SERVED,
    after: pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + SERVED.replace('web-v4', 'web2-v4'),
  },
  good: {
    before: pool('[10.6.124.10-10.6.124.20]').replace('spec: {', 'spec: { disable: true,'),
    after: '',
  },
};

const WAITS =
  'the deletion waits until the last pod has given up its address; until then the pool is Terminating, hands out nothing, cannot be changed, and no other pool may take its addresses';

/** The removal of a subnet takes its pools along, and says so itself. */
function goesWithItsSubnet({ subnet }: PlannedPool, { subnets }: ClusterChange): boolean {
  return subnet !== undefined && subnets.get(subnet.name)?.after === undefined;
}

function recipe(removed: PlannedPool): string {
  const { name, subnet } = removed;
  const empty = `once kubectl get sp ${name} shows no allocated address`;
  const byHand = subnet === undefined ? '' : `, under Argo CD with kubectl delete sp ${name}`;
  if (isRetired(removed)) return `let this change land ${empty}${byHand}`;
  return steps(
    `in this change let the workloads use other pools, and write in ${name}:\n   disable: true`,
    `${empty}, remove it in a later one${byHand}`,
  );
}

function isRetired({ source }: PlannedPool): boolean {
  return source.type === 'manifest' && source.pool.disable;
}
