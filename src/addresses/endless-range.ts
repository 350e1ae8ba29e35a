import type { AddressRange } from './address-range';
import { highestAddress } from './family';

/**
 * Whether Spiderpool's controller would walk this entry of `ips` or `excludeIPs` forever, until it is out of memory.
 *
 * It walks an entry `a-b` from address to address, one step past the last, and each next address loses its leading zero
 * bytes. If that leaves neither 4 nor 16 bytes it counts as address 0, and the walk starts over. So it never ends where
 * the next address begins with a zero byte (`0.0.0.1-0.0.0.5`, `64:ff9b::1-64:ff9b::5`) or lies beyond the family
 * (`255.255.255.250-255.255.255.255`). An entry of one address, written `a`, is not walked.
 *
 * SpiderSubnets are walked at creation; pools and reserved addresses with two or more entries as well. Entries that touch
 * are merged before, so judge the ranges of the {@link RangeSet} of a list as well as its entries. In IPv6 a few walks
 * below `::1:0:0` do end, and are told all the same: no CIDR there is admitted.
 *
 * @param text the entry as it is written (`a-a` is walked); default: its canonical text
 */
export function neverEndsInSpiderpool(range: AddressRange, text?: string): boolean {
  return isAtEdge(range) && (range.first !== range.last || text?.includes('-') === true);
}

/** Whether a range comes where walks may never end. An entry on which one never does is part of no other range. */
export function isAtEdge(range: AddressRange): boolean {
  return range.last === highestAddress(range.family) || beginsWithZeroByte(range);
}

/** Whether the address behind the first one begins with a zero byte. */
function beginsWithZeroByte({ family, first }: AddressRange): boolean {
  return first < LAST_OF_ZERO_BYTE[family];
}

const LAST_OF_ZERO_BYTE = { 4: (1n << 24n) - 1n, 6: (1n << 120n) - 1n } as const;
