import { readAddress, writeAddress } from './address-text';
import type { Family } from './family';
import { readIPv4 } from './ipv4-text';

/** A range as the numbers of its first and last address. */
export interface RangeValue {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads `a` or `a-b`, strictly: no blanks, one family, not reversed. */
export function readRange(text: string): RangeValue | undefined {
  const hyphen = text.indexOf('-');
  const end = hyphen === -1 ? text.length : hyphen;
  const first = readIPv4(text, 0, end);
  if (first === undefined) return readIPv6Range(text, hyphen);
  const last = hyphen === -1 ? first : readIPv4(text, hyphen + 1);
  return last === undefined || last < first ? undefined : { family: 4, first: BigInt(first), last: BigInt(last) };
}

function readIPv6Range(text: string, hyphen: number): RangeValue | undefined {
  const first = readAddress(hyphen === -1 ? text : text.slice(0, hyphen));
  const last = hyphen === -1 ? first : readAddress(text.slice(hyphen + 1));
  if (first?.family !== 6 || last?.family !== 6 || last.value < first.value) return undefined;
  return { family: 6, first: first.value, last: last.value };
}

/** Writes a range as Spiderpool's webhook stores it: `a` for one address, else `a-b`. */
export function writeRange({ family, first, last }: RangeValue): string {
  const start = writeAddress(family, first);
  return first === last ? start : `${start}-${writeAddress(family, last)}`;
}
