import { soleDrawers, stateAlone } from '../../plan/capacity/settle-capacity';
import { barOf, placeOfPool, supplyOf, wishes } from '../capacity-texts';
import { pool as examplePool, MACVLAN, WEB_POOL, workload } from '../examples';
import { roomBeside } from '../room';
import type { Rule } from '../rule';

/** Pools in which some pod may wait for the address of a terminating one. */
export const poolNotSmooth: Rule = {
  id: 'pool-not-smooth',
  title: 'During a rollout pods may wait for the addresses of terminating ones',
  class: 'capacity',
  severity: 'note',
  gist: 'a deleted pod keeps its address until its sandbox is gone, and its replacement is created at once',
  source:
    "OpenKruise's and Kubernetes' controllers do not count terminating pods; Spiderpool frees an address when the sandbox is torn down",
  scope: 'cluster',
  check(cluster, report) {
    for (const pool of cluster.pools.values()) {
      const { allocatable, demand } = pool;
      if (stateAlone(pool) !== 'ok' || allocatable === 'unknown' || demand.smooth === 'unknown') continue;
      if (allocatable >= BigInt(demand.smooth)) continue;
      const place = placeOfPool(pool);
      if (!place) continue;
      const consumers = soleDrawers(pool);
      report({
        ...place,
        misses: 'smooth',
        bar: barOf(consumers),
        message: `pool ${pool.name} can give ${supplyOf(pool)}; nobody waits in a rollout from ${demand.smooth} on: ${wishes(consumers, ({ smooth }) => smooth)}`,
        why: 'a rollout is slower than it could be: some new pods wait until a terminating one has given up its address',
        fix: `nothing, if that is fine; otherwise ${roomBeside(pool, BigInt(demand.smooth) - allocatable, cluster)}`,
      });
    }
  },
  bad: `${examplePool('[10.6.124.10-10.6.124.13]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
  good: `${examplePool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};
