import { AddressRange } from '../addresses/address-range';
import type { Family } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import type { ClusterPlan, PlannedPool } from '../plan/address-plan';
import { oncePer } from './once-per';
import { addresses, ranges, yamlList } from './words';

/** What to write so that a pool has `missing` more addresses: the lowest free ones of its subnet where they are known. */
export function roomBeside(pool: PlannedPool, missing: bigint, cluster: ClusterPlan): string {
  const limit = BigInt(cluster.settings.spiderpool.maxAllocatedIPs);
  if (pool.allocatable === limit)
    return `add a second pool to the list; a pool gives at most ${limit} addresses at a time`;
  if (pool.source.type === 'manifest' && pool.source.pool.disable) return `take disable out of pool ${pool.name}`;
  const own = pool.addresses;
  const added = own && lowestFree(pool, own, missing, cluster);
  if (!added) return `add ${addresses(missing)} to pool ${pool.name}, or run fewer pods`;
  return `add ${ranges(added)}, which ${missing === 1n ? 'is' : 'are'} free, to pool ${pool.name}:\nips: ${yamlList(own.union(added).ranges)}`;
}

/** The lowest free addresses of the pool's network, if there is any above the pool's own lowest from there on; undefined where there are too few. */
function lowestFree(pool: PlannedPool, own: RangeSet, count: bigint, cluster: ClusterPlan): RangeSet | undefined {
  const [lowest] = own.ranges;
  const free = lowest && freeTo(pool, cluster)?.ranges;
  if (!free) return undefined;
  const above = firstAbove(free, lowest.first);
  return lowestOf(own.family, free, above < free.length ? above : 0, count);
}

/** What the pool leaves out stays out, whatever its `ips` say. */
function freeTo(pool: PlannedPool, cluster: ClusterPlan): RangeSet | undefined {
  const free = freeAddresses(pool, cluster);
  const excluded = excludedBy(pool);
  return excluded ? free?.difference(excluded) : free;
}

/** The addresses that a pool of the manifests leaves out with `excludeIPs`. */
export function excludedBy({ source }: PlannedPool): RangeSet | undefined {
  return source.type === 'manifest' ? source.pool.excludeIPs?.set : undefined;
}

function firstAbove(ranges: readonly AddressRange[], address: bigint): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle]?.first ?? 0n) > address) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lowestOf(family: Family, ranges: readonly AddressRange[], from: number, count: bigint): RangeSet | undefined {
  const taken: AddressRange[] = [];
  let missing = count;
  for (let at = from; missing > 0n; at++) {
    const range = ranges[at];
    if (!range) return undefined;
    taken.push(range);
    missing -= range.size;
  }
  return RangeSet.of(family, taken).lowest(count);
}

/** Addresses of the pool's network that nothing in the plan holds: no pool, no reservation, no gateway. The pools of one network share the answer. */
function freeAddresses({ cidr, subnet }: PlannedPool, cluster: ClusterPlan): RangeSet | undefined {
  if (!cidr) return undefined;
  const { taken, free } = addressUse(cluster);
  const key = subnet ? `subnet ${subnet.name}` : String(cidr);
  const known = free.get(key);
  if (known) return known;
  const home = subnet?.addresses ?? RangeSet.of(cidr.family, [cidr.range]);
  const found = home.difference(taken[home.family]);
  free.set(key, found);
  return found;
}

interface AddressUse {
  readonly taken: Readonly<Record<Family, RangeSet>>;
  /** The free addresses of networks that were asked for, by CIDR or subnet. */
  readonly free: Map<string, RangeSet>;
}

/** A thousand pools that are too small in one network must not look through all pools a thousand times. */
const addressUse = oncePer(
  (cluster: ClusterPlan): AddressUse => ({
    taken: { 4: takenAddresses(4, cluster), 6: takenAddresses(6, cluster) },
    free: new Map(),
  }),
);

function takenAddresses(family: Family, { pools, reserved, objects }: ClusterPlan): RangeSet {
  const taken = [...(reserved.get(family)?.ranges ?? [])];
  for (const pool of pools.values()) if (pool.addresses?.family === family) taken.push(...pool.addresses.ranges);
  for (const { cidr, gateway } of [...objects.pools, ...objects.subnets]) {
    if (cidr?.family !== family) continue;
    const ends = [cidr.firstAddress, cidr.lastAddress, ...(gateway?.family === family ? [gateway] : [])];
    for (const { value } of ends) taken.push(AddressRange.of(family, value, value));
  }
  return RangeSet.of(family, taken);
}
