import { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { ClusterPlan, PlannedPool, PlannedSubnet } from '../../plan/address-plan';
import { subnet as exampleSubnet, MACVLAN, pool, WEB_SUBNET, workload } from '../examples';
import { excludedBy } from '../room';
import type { Rule } from '../rule';
import { ranges, yamlList } from '../words';

const SIX_OF_SUBNET = { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' };

/** Manual pools on the addresses that auto pools of the same subnet take first. */
export const subnetPoolsCollide: Rule = {
  id: 'subnet-pools-collide',
  title: 'Auto pools may take the addresses of a manual pool before it exists',
  class: 'runtime',
  severity: 'warning',
  gist: 'overlap with IPPool auto4-… in IP ranges',
  source:
    'Spiderpool cuts auto pools from the lowest free addresses of a subnet, and its pool webhook refuses a pool that overlaps another',
  scope: 'cluster',
  check(cluster, report) {
    for (const subnet of cluster.subnets.values()) {
      if (subnet.automatic === 0n || subnet.state === 'short') continue;
      for (const { pool, taken, elsewhere } of collisions(subnet, cluster)) {
        if (pool.source.type !== 'manifest') continue;
        report({
          manifest: pool.source.pool.manifest,
          field: ['spec', 'ips'],
          message: `pool ${pool.name} has ${taken} among the ${subnet.automatic} lowest addresses of SpiderSubnet ${subnet.name}: auto pools take those`,
          why: 'if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool',
          fix: elsewhere,
        });
      }
    }
  },
  bad: `${exampleSubnet('[10.6.124.10-10.6.124.29]')}${pool('[10.6.124.10-10.6.124.12]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
  good: `${exampleSubnet('[10.6.124.10-10.6.124.29]')}${pool('[10.6.124.27-10.6.124.29]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
};

interface Collision {
  readonly pool: PlannedPool;
  readonly taken: string;
  readonly elsewhere: string;
}

function collisions({ addresses, automatic, pools }: PlannedSubnet, cluster: ClusterPlan): readonly Collision[] {
  if (!addresses) return [];
  const { family } = addresses;
  const free = addresses.difference(cluster.reserved.get(family) ?? RangeSet.empty(family));
  const lowest = free.lowest(automatic);
  const manual = pools.flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
  const above = free.difference(lowest).difference(RangeSet.of(family, manual));
  return pools.flatMap(pool => {
    if (pool.addresses?.family !== family) return [];
    const taken = pool.addresses.intersection(lowest);
    if (taken.isEmpty) return [];
    const excluded = excludedBy(pool);
    const room = excluded ? above.difference(excluded) : above;
    const last = [...room.ranges].reverse().find(({ size }) => size >= taken.size);
    const move = last && AddressRange.of(family, last.last - taken.size + 1n, last.last);
    const kept = pool.addresses.difference(taken);
    const elsewhere = move
      ? `apply the pool before the workloads, or move it out of their way:\nips: ${yamlList(kept.union(RangeSet.of(family, [move])).ranges)}`
      : 'apply the pool before the workloads, or give the auto pools a SpiderSubnet of their own';
    return [{ pool, taken: `${ranges(taken)}, which ${taken.size === 1n ? 'is' : 'are'}`, elsewhere }];
  });
}
