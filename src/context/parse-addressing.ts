import type { AddressRange } from '../addresses/address-range';
import type { Cidr } from '../addresses/cidr';
import { addressBits, type Family, familyName } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import type { ExternalCapacity } from './context';
import type { DataNode } from './data-node';
import { type PlacedRange, parseCidr, parseRanges } from './parse-addresses';
import { decimalCount } from './text-form';

/** The fields that say which addresses a pool or subnet elsewhere has. */
export interface AddressingFields {
  readonly ipVersion?: DataNode;
  readonly subnet?: DataNode;
  readonly ips?: DataNode;
  readonly excludeIPs?: DataNode;
  readonly size?: DataNode;
}

/** Which addresses a pool or subnet elsewhere has, as far as is known. */
export interface Addressing {
  readonly family: Family | undefined;
  readonly subnet: Cidr | undefined;
  readonly capacity: ExternalCapacity;
}

/** Reads the addressing of one object; its parts must agree on the family, and its ranges and size must fit its subnet. */
export function parseAddressing(fields: AddressingFields, object: DataNode): Addressing {
  const ipVersion = fields.ipVersion?.oneOf<Family>([4, 6]);
  const subnet = parseCidr(fields.subnet);
  const ips = parseRanges(fields.ips);
  const excludeIPs = parseRanges(fields.excludeIPs);
  const size = parseSize(fields.size);
  if (
    fields.ipVersion !== undefined &&
    ipVersion !== undefined &&
    subnet !== undefined &&
    ipVersion !== subnet.family
  ) {
    fields.ipVersion.problem(
      `ipVersion ${ipVersion} contradicts subnet ${subnet}, which is ${familyName(subnet.family)}`,
      String(subnet.family),
    );
  }
  if (fields.ips !== undefined && fields.size !== undefined) {
    fields.size.problem(
      'size and ips exclude each other, because ips already says how many addresses there are; leave one of them out',
    );
  }
  if (fields.excludeIPs !== undefined && fields.ips === undefined) {
    fields.excludeIPs.problem(
      'excludeIPs takes addresses out of ips, and there is no ips; add it, or leave excludeIPs out',
    );
  }
  const family = subnet?.family ?? ipVersion ?? ips?.[0]?.range.family;
  return { family, subnet, capacity: capacityOf({ ips, excludeIPs, size, family, subnet, fields, object }) };
}

interface CapacityParts {
  readonly ips: readonly PlacedRange[] | undefined;
  readonly excludeIPs: readonly PlacedRange[] | undefined;
  readonly size: bigint | undefined;
  readonly family: Family | undefined;
  readonly subnet: Cidr | undefined;
  readonly fields: AddressingFields;
  readonly object: DataNode;
}

function capacityOf({ ips, excludeIPs, size, family, subnet, fields, object }: CapacityParts): ExternalCapacity {
  if (ips !== undefined && family !== undefined) {
    return {
      type: 'ranges',
      ips: rangesWithin(ips, family, subnet),
      excludeIPs: rangesWithin(excludeIPs ?? [], family, subnet),
    };
  }
  if (ips !== undefined && hasNoElements(fields.ips) && fields.subnet === undefined && fields.ipVersion === undefined) {
    object.problem('ips is empty, so it does not show the family; say ipVersion or subnet');
  }
  if (size === undefined) return { type: 'unknown' };
  const most = subnet?.range.size ?? (family === undefined ? undefined : 1n << BigInt(addressBits(family)));
  if (most !== undefined && size > most) {
    fields.size?.problem(`size ${size} is more than the ${most} addresses of ${subnet ?? familyName(family ?? 4)}`);
  }
  return { type: 'size', addresses: size };
}

function hasNoElements(node: DataNode | undefined): boolean {
  return Array.isArray(node?.value) && node.value.length === 0;
}

function rangesWithin(entries: readonly PlacedRange[], family: Family, subnet: Cidr | undefined): RangeSet {
  const fitting: AddressRange[] = [];
  for (const { node, range } of entries) {
    if (range.family !== family) {
      node.problem(
        `${range} is ${familyName(range.family)}, but ${subnet === undefined ? 'the object' : `subnet ${subnet}`} is ${familyName(family)}`,
      );
    } else if (subnet !== undefined && !holds(subnet, range)) {
      node.problem(`${range} is not inside subnet ${subnet} (${subnet.range})`);
    } else {
      fitting.push(range);
    }
  }
  return RangeSet.of(family, fitting);
}

/** True when every address of the range is one of the subnet's. */
export function holds(subnet: Cidr, range: AddressRange): boolean {
  return subnet.family === range.family && subnet.range.first <= range.first && range.last <= subnet.range.last;
}

const most128 = 1n << 128n;

/** A number that is exact, or decimal digits. */
function parseSize(node: DataNode | undefined): bigint | undefined {
  if (node === undefined) return undefined;
  if (typeof node.value === 'number') {
    const size = node.wholeNumber({ least: 0, most: Number.MAX_SAFE_INTEGER });
    return size === undefined ? undefined : BigInt(size);
  }
  const text = node.text(decimalCount);
  if (text === undefined) return undefined;
  const size = BigInt(text);
  return size <= most128 ? size : node.problem(`${text} is more than all IPv6 addresses there are (${most128})`);
}
