import { familyName } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import { failed, ok, type Result } from '../addresses/result';
import type { ExternalCapacity, ExternalNetwork, ExternalPool, ExternalSubnet } from './context';
import { holds } from './parse-addressing';

/** Two descriptions of one pool as one, or how they differ, in words. */
export function mergePools(one: ExternalPool, other: ExternalPool): Result<ExternalPool, string> {
  return firstDifference([...poolDifferences(one, other)]) ?? ok(unitedPool(one, other));
}

/** Two descriptions of one subnet as one, or how they differ, in words. */
export function mergeSubnets(one: ExternalSubnet, other: ExternalSubnet): Result<ExternalSubnet, string> {
  const difference = firstDifference([...poolDifferences(one, other), differ('vlan', one.vlan, other.vlan)]);
  return difference ?? ok({ ...unitedPool(one, other), vlan: one.vlan ?? other.vlan });
}

/** Two descriptions of one network as one, or how they differ, in words. */
export function mergeNetworks(one: ExternalNetwork, other: ExternalNetwork): Result<ExternalNetwork, string> {
  const difference = firstDifference([differ('vlan', one.vlan, other.vlan)]);
  return difference ?? ok({ ...one, spiderpool: one.spiderpool || other.spiderpool, vlan: one.vlan ?? other.vlan });
}

function unitedPool(one: ExternalPool, other: ExternalPool): ExternalPool {
  return {
    name: one.name,
    family: one.family ?? other.family,
    subnet: one.subnet ?? other.subnet,
    capacity: moreExact(one.capacity, other.capacity),
  };
}

function poolDifferences(one: ExternalPool, other: ExternalPool): readonly (string | undefined)[] {
  return [
    differ('family', one.family && familyName(one.family), other.family && familyName(other.family)),
    differ('subnet', one.subnet?.toString(), other.subnet?.toString()),
    capacitiesAgree(one.capacity, other.capacity)
      ? undefined
      : `one says ${capacityText(one.capacity)}, the other ${capacityText(other.capacity)}`,
    outside(one, other),
    outside(other, one),
  ];
}

function firstDifference(differences: readonly (string | undefined)[]): Result<never, string> | undefined {
  const difference = differences.find(each => each !== undefined);
  return difference === undefined ? undefined : failed(difference);
}

function differ(
  field: string,
  one: string | number | undefined,
  other: string | number | undefined,
): string | undefined {
  if (one === undefined || other === undefined || one === other) return undefined;
  return `one says ${field} ${one}, the other ${other}`;
}

/** Where one description has the subnet and the other the addresses, neither alone shows that they do not fit. */
function outside({ subnet }: ExternalPool, { capacity }: ExternalPool): string | undefined {
  if (subnet === undefined || capacity.type === 'unknown') return undefined;
  if (capacity.type === 'size') {
    if (capacity.addresses <= subnet.range.size) return undefined;
    return `one says subnet ${subnet}, which has ${subnet.range.size} addresses, the other says ${capacity.addresses} addresses`;
  }
  const stranger = [...capacity.ips.ranges, ...capacity.excludeIPs.ranges].find(range => !holds(subnet, range));
  return stranger && `one says subnet ${subnet}, the other has ${stranger}, which is not inside it`;
}

function capacitiesAgree(one: ExternalCapacity, other: ExternalCapacity): boolean {
  if (one.type === 'unknown' || other.type === 'unknown') return true;
  if (one.type === 'ranges' && other.type === 'ranges') return usable(one).equals(usable(other));
  return addressCount(one) === addressCount(other);
}

function moreExact(one: ExternalCapacity, other: ExternalCapacity): ExternalCapacity {
  if (one.type === 'ranges' || other.type === 'unknown') return one;
  return other.type === 'ranges' || one.type === 'unknown' ? other : one;
}

function usable(capacity: { readonly ips: RangeSet; readonly excludeIPs: RangeSet }): RangeSet {
  return capacity.ips.difference(capacity.excludeIPs);
}

function addressCount(capacity: Exclude<ExternalCapacity, { readonly type: 'unknown' }>): bigint {
  return capacity.type === 'size' ? capacity.addresses : usable(capacity).size;
}

/** As many ranges as a line bears. */
const shownRanges = 3;

function capacityText(capacity: ExternalCapacity): string {
  if (capacity.type === 'unknown') return 'nothing of its addresses';
  if (capacity.type === 'size') return `${capacity.addresses} addresses`;
  const texts = usable(capacity).toStrings();
  const rest = texts.length > shownRanges ? ` and ${texts.length - shownRanges} more` : '';
  return `${texts.slice(0, shownRanges).join(', ') || 'no addresses'}${rest}`;
}
