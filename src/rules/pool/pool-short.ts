import { soleDrawers, stateAlone } from '../../plan/capacity/settle-capacity';
import { placeOfPool, supplyOf, wishes } from '../capacity-texts';
import { pool as examplePool, MACVLAN, WEB_POOL, workload } from '../examples';
import { roomBeside } from '../room';
import type { Rule } from '../rule';
import { addresses } from '../words';

/** Pools that cannot give every pod of their workloads an address. */
export const poolShort: Rule = {
  id: 'pool-short',
  title: 'A pool has fewer addresses than its workloads have pods',
  class: 'capacity',
  severity: 'error',
  gist: 'all IP addresses used out',
  source:
    "Spiderpool's IPAM hands out ips less excludeIPs less reserved addresses, at most the record limit; OpenKruise and Kubernetes count the pods",
  scope: 'cluster',
  check(cluster, report) {
    for (const pool of cluster.pools.values()) {
      const { allocatable, demand } = pool;
      if (stateAlone(pool) !== 'short') continue;
      const consumers = soleDrawers(pool);
      const pods = consumers.reduce(
        (sum, { workload }) => sum + (workload.demand.known ? workload.demand.replicas.pods : 0),
        0,
      );
      const needed = Math.min(demand.least, pods);
      const place = placeOfPool(pool);
      if (allocatable === 'unknown' || allocatable >= BigInt(needed) || !place) continue;
      const missing = BigInt(needed) - allocatable;
      report({
        ...place,
        message: `pool ${pool.name} can give ${supplyOf(pool)}, and its workloads need ${demand.floor === 'unknown' ? 'at least ' : ''}${needed}: ${wishes(consumers, ({ floor }) => floor)}`,
        why: `${addresses(missing)} short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"`,
        fix: roomBeside(pool, missing, cluster),
      });
    }
  },
  bad:
    examplePool('[10.6.124.10-10.6.124.11]') +
    workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) +
    MACVLAN,
  good:
    examplePool('[10.6.124.10-10.6.124.12]') +
    workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) +
    MACVLAN,
};
