import type { Family } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import type { ClusterPlan, PlannedPool } from '../plan/address-plan';
import { addresses, ranges, yamlList } from './words';

/** What to write so that a pool has `missing` more addresses: the lowest free ones of its subnet where they are known. */
export function roomBeside(pool: PlannedPool, missing: bigint, cluster: ClusterPlan): string {
  const limit = BigInt(cluster.settings.spiderpool.maxAllocatedIPs);
  if (pool.allocatable === limit)
    return `a pool gives at most ${limit} addresses at a time: add a second pool to the list`;
  if (pool.source.type === 'manifest' && pool.source.pool.disable) return `take disable: true out of pool ${pool.name}`;
  const free = freeAddresses(pool, cluster);
  const own = pool.addresses;
  if (!own || !free || free.size < missing) return `add ${addresses(missing)} to pool ${pool.name}, or run fewer pods`;
  return `ips: ${yamlList(own.union(free.lowest(missing)).ranges)} in pool ${pool.name}: ${ranges(free.lowest(missing))} ${missing === 1n ? 'is' : 'are'} free`;
}

/** Addresses of the pool's network above its own lowest that nothing in the plan holds: no pool, no reservation, no gateway. */
function freeAddresses(pool: PlannedPool, cluster: ClusterPlan): RangeSet | undefined {
  const { cidr, addresses: own } = pool;
  if (!cidr || !own || own.isEmpty) return undefined;
  const home = pool.subnet?.addresses ?? RangeSet.of(cidr.family, [cidr.range]);
  const taken = takenAddresses(cidr.family, cluster);
  const free = home.difference(taken.union(own));
  const above = free.ranges.filter(range => range.first > (own.ranges[0]?.first ?? 0n));
  return RangeSet.of(cidr.family, above.length > 0 ? above : free.ranges);
}

function takenAddresses(family: Family, { pools, reserved, objects }: ClusterPlan): RangeSet {
  const ranges = [...pools.values()].flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
  const ends = [...objects.pools, ...objects.subnets].flatMap(({ cidr, gateway }) => {
    if (cidr?.family !== family) return [];
    const edges = [cidr.firstAddress, cidr.lastAddress];
    return RangeSet.parse(family, [...edges, ...(gateway?.family === family ? [gateway] : [])].map(String)).set.ranges;
  });
  return RangeSet.of(family, [...ranges, ...ends, ...(reserved.get(family)?.ranges ?? [])]);
}
