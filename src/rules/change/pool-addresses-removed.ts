import type { RangeSet } from '../../addresses/range-set';
import { likelyInUse, surelyInUse, withoutReserved } from '../../plan/change/addresses-in-use';
import type { ClusterChange, PoolChange } from '../../plan/change/change-plan';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Severity } from '../finding';
import { addresses, ranges } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps, workloadsText } from './change-words';

const FIXED =
  workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) + MACVLAN;

/** Addresses that are taken out of a pool while pods may hold them. */
export const poolAddressesRemoved: ChangeRule = {
  id: 'pool-addresses-removed',
  title: 'A pool loses addresses that pods may hold',
  class: 'admission',
  severity: 'warning',
  gist: 'remove an IP address X that is being used by Pod ns/name',
  source:
    "Spiderpool's pool webhook refuses an update that takes out of ips, or into excludeIPs, an address that status.allocatedIPs has; the IPAM hands out the lowest free address",
  check(change, report) {
    const moved = movedAway(change);
    for (const changed of change.pools.values()) {
      const manifest = manifestOf(changed.after);
      const { before, after, name } = changed;
      if (!before || !after || !manifest || !manifestOf(before) || !changed.lost) continue;
      const lost = (moved.get(name) ?? []).reduce((rest, set) => rest.difference(set), changed.lost);
      if (lost.isEmpty) continue;
      const { severity, why } = risk(changed, lost, change);
      report({
        manifest,
        field: ['spec', 'ips'],
        severity,
        message: `pool ${name} loses ${addresses(lost.size)}: ${ranges(lost)}`,
        why,
        fix: steps(
          `keep them in ${name} for now and put ${ranges(lost)} into a SpiderReservedIP; pods that hold one keep it, nobody else gets one`,
          `once kubectl get sp ${name} -o jsonpath='{.status.allocatedIPs}' names none of them, take them out in a later change`,
        ),
      });
    }
  },
  bad: { before: pool('[10.6.124.10-10.6.124.15]') + FIXED, after: pool('[10.6.124.12-10.6.124.15]') + FIXED },
  good: { before: pool('[10.6.124.10-10.6.124.12]') + FIXED, after: pool('[10.6.124.10-10.6.124.15]') + FIXED },
};

/** What leaves each pool for another one: that is told once, as a move. */
function movedAway({ moves }: ClusterChange): ReadonlyMap<string, readonly RangeSet[]> {
  const byPool = new Map<string, RangeSet[]>();
  for (const { from, fromAfter, addresses: moved } of moves) {
    if (fromAfter) byPool.set(from.name, [...(byPool.get(from.name) ?? []), moved]);
  }
  return byPool;
}

interface Risk {
  readonly severity: Severity;
  readonly why: string;
}

function risk({ before, lost: allLost }: PoolChange, lost: RangeSet, { before: cluster }: ClusterChange): Risk {
  const refused = `Spiderpool refuses the whole update of the pool if a pod holds one of them ("remove an IP address that is being used")`;
  if (!before?.addresses || !allLost) return { severity: 'warning', why: refused };
  const users = workloadsText(before.consumers.map(({ workload }) => workload));
  const pods = surelyInUse(before);
  const kept = withoutReserved(before.addresses.difference(allLost), cluster.reserved);
  if (pods > kept.size) {
    return {
      severity: 'error',
      why: `${pods} pods of ${users} hold ${addresses(pods)} of the pool, and ${kept.size} would be left: Spiderpool refuses the update, and it is applied before the workloads shrink`,
    };
  }
  const inUse = likelyInUse(before, cluster);
  if (users === '') return { severity: 'note', why: `${refused}; nothing here draws from the pool` };
  if (!inUse || inUse.overlaps(lost)) return { severity: 'warning', why: `${refused}, and ${users} likely does` };
  return {
    severity: 'note',
    why: `${refused}; ${users} never hold more than ${addresses(inUse.size)} together, and those are the lowest unless there were more pods before`,
  };
}
