import { readAddress, writeAddress } from './address-text';
import type { Family } from './family';

/** A range as the numbers of its first and last address. */
export interface RangeValue {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Reads `a` or `a-b`, strictly: no blanks, one family, not reversed. */
export function readRange(text: string): RangeValue | undefined {
  const hyphen = text.indexOf('-');
  const first = readAddress(hyphen === -1 ? text : text.slice(0, hyphen));
  if (first === undefined) return undefined;
  if (hyphen === -1) return { family: first.family, first: first.value, last: first.value };

  const last = readAddress(text.slice(hyphen + 1));
  if (last === undefined || last.family !== first.family || last.value < first.value) return undefined;
  return { family: first.family, first: first.value, last: last.value };
}

/** Writes a range as Spiderpool's webhook stores it: `a` for one address, else `a-b`. */
export function writeRange({ family, first, last }: RangeValue): string {
  const start = writeAddress(family, first);
  return first === last ? start : `${start}-${writeAddress(family, last)}`;
}
