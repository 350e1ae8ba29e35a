import { soleDrawers, stateAlone } from '../../plan/capacity/settle-capacity';
import { attainableBudget } from '../../plan/capacity/shared-demand';
import { barOf, placeOfPool, supplyOf, wishes } from '../capacity-texts';
import { pool as examplePool, MACVLAN, WEB_POOL, workload } from '../examples';
import { roomBeside } from '../room';
import type { Rule } from '../rule';

/** Pools that cannot hold what the controllers may run at once during a rollout. */
export const poolTight: Rule = {
  id: 'pool-tight',
  title: 'A pool has fewer addresses than the controller may hold at once during a rollout',
  class: 'capacity',
  severity: 'warning',
  gist: 'new pods wait in ContainerCreating until an old one has gone',
  source: "replicas + surge + unavailable, by OpenKruise's and Kubernetes' own rounding",
  scope: 'cluster',
  check(cluster, report) {
    for (const pool of cluster.pools.values()) {
      if (stateAlone(pool) !== 'tight') continue;
      const { allocatable, demand } = pool;
      const place = placeOfPool(pool);
      if (allocatable === 'unknown' || demand.budget === 'unknown' || !place) continue;
      const consumers = soleDrawers(pool);
      report({
        ...place,
        severity: consumers.length > 1 ? 'note' : 'warning',
        misses: 'budget',
        bar: barOf(consumers),
        message: `pool ${pool.name} can give ${supplyOf(pool)}, and a rollout may hold ${demand.budget}: ${wishes(consumers, attainableBudget)}`,
        why: 'rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"',
        fix: roomBeside(pool, BigInt(demand.budget) - allocatable, cluster),
      });
    }
  },
  bad: `${examplePool('[10.6.124.10-10.6.124.12]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
  good: `${examplePool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};
