import type { AddressRange } from '../addresses/address-range';
import { type Family, familyName } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';

/** `1 address`, `5 addresses`, `2 IPv6 addresses`. */
export function addresses(count: bigint | number, family?: Family): string {
  return `${count} ${family === undefined ? '' : `${familyName(family)} `}address${BigInt(count) === 1n ? '' : 'es'}`;
}

/** `1 pod`, `3 pods`. */
export function pods(count: number): string {
  return `${count} pod${count === 1 ? '' : 's'}`;
}

/** The first few ranges of a set, and how many more there are: `10.6.0.1-10.6.0.4, 10.6.0.9 and 3 more ranges`. */
export function ranges(set: RangeSet, most = 4): string {
  const shown = set.ranges.slice(0, most).map(String).join(', ');
  const more = set.ranges.length - most;
  return more > 0 ? `${shown} and ${more} more range${more === 1 ? '' : 's'}` : shown;
}

/** A YAML list in flow form, ready to be pasted: `["10.6.0.2-10.6.0.9"]`. */
export function yamlList(items: readonly (string | AddressRange)[]): string {
  return `[${items.map(item => JSON.stringify(String(item))).join(', ')}]`;
}

/** `a`, `a and b`, `a, b and c`; of more than `most` the number of the others. */
export function enumeration(items: readonly string[], most = 5): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}
