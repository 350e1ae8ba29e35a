import { soleDrawers, stateAlone } from '../../plan/capacity/settle-capacity';
import { AS_WRITTEN } from '../../plan/demand/figure';
import { placeOfPool, supplyOf, workloadName } from '../capacity-texts';
import { pool as examplePool, MACVLAN, WEB_POOL, workload } from '../examples';
import { roomBeside } from '../room';
import type { Rule } from '../rule';

const SURGE = 'updateStrategy: { type: ReCreate, maxSurge: 1, maxUnavailable: 20%, partition: 0 }';

/** Pools of exactly as many addresses as pods, for a workload that surges and may take no pod away. */
export const poolDeadlock: Rule = {
  id: 'pool-deadlock',
  title: 'A rollout can never finish: the surge pod waits for an address that no pod may give up',
  class: 'capacity',
  severity: 'error',
  gist: 'the rollout never completes',
  source:
    "OpenKruise's and Kubernetes' own rollout arithmetic, executed: maxUnavailable resolves to 0 and one address more would do",
  scope: 'cluster',
  check(cluster, report) {
    for (const pool of cluster.pools.values()) {
      if (stateAlone(pool) !== 'short') continue;
      const consumers = soleDrawers(pool);
      const stuck = consumers.find(
        ({ workload }) => workload.demand.known && workload.demand.floor.addresses > workload.demand.replicas.pods,
      );
      const place = placeOfPool(pool);
      if (!stuck?.workload.demand.known || pool.allocatable === 'unknown' || !place) continue;
      const pods = consumers.reduce(
        (sum, { workload }) => sum + (workload.demand.known ? workload.demand.replicas.pods : 0),
        0,
      );
      if (pool.allocatable < BigInt(pods)) continue;
      const { surge, unavailable } = stuck.workload.demand;
      const missing = BigInt(pool.demand.least) - pool.allocatable;
      report({
        ...place,
        message: `a rollout of ${workloadName(stuck)} can never finish: pool ${pool.name} can give ${supplyOf(pool)}, its ${pods} pods hold them all, and the update first asks for ${surge.pods} more`,
        why: `no pod may be taken away before the new one is ready (maxUnavailable is ${unavailable.because === AS_WRITTEN ? '0' : unavailable.because}), and the new one waits for an address for ever`,
        fix: `${roomBeside(pool, missing, cluster)}\nor let a pod be missing during a rollout of ${workloadName(stuck)}:\nmaxUnavailable: 1`,
      });
    }
  },
  bad:
    examplePool('[10.6.124.210-10.6.124.212]') +
    workload({ kind: 'CloneSet', strategy: SURGE, annotations: WEB_POOL }) +
    MACVLAN,
  good:
    examplePool('[10.6.124.210-10.6.124.215]') +
    workload({ kind: 'CloneSet', strategy: SURGE, annotations: WEB_POOL }) +
    MACVLAN,
};
