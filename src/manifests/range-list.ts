import type { AddressProblem } from '../addresses/address-problem';
import { AddressRange } from '../addresses/address-range';
import { type Family, familyName } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import type { FieldReader, TextEntry } from './read-fields';

/** `ips` or `excludeIPs`: what was written, entry by entry, and the set of addresses it means. */
export interface RangeList {
  readonly field: FieldPath;
  /** The texts as they stand, unreadable ones included. */
  readonly texts: readonly string[];
  /** The entries that are ranges of the family. */
  readonly entries: readonly RangeEntry[];
  readonly set: RangeSet;
  /** Whether every entry could be read; if not, the set lacks addresses that were meant, and what follows from it is unknown. */
  readonly isComplete: boolean;
}

/** One readable entry. */
export interface RangeEntry extends TextEntry {
  readonly range: AddressRange;
}

/** Reads a list of addresses and ranges; an entry that is none, or of the other family, is a problem and counts nothing. */
export function readRangeList(reader: FieldReader, key: string, family: Family, problems: FieldProblems): RangeList {
  const texts = reader.texts(key) ?? NO_TEXTS;
  const read = texts.map(written => readEntry(written, family, problems));
  const entries = read.every(isRead) ? read : read.filter(isRead);
  return {
    field: reader.path(key),
    texts: texts.map(textOf),
    entries,
    set: entries.length === 0 ? EMPTY[family] : RangeSet.of(family, entries.map(rangeOf)),
    isComplete: entries.length === reader.count(key),
  };
}

function readEntry(written: TextEntry, family: Family, problems: FieldProblems): RangeEntry | undefined {
  const parsed = AddressRange.parse(written.text);
  if (!parsed.ok) return problems.address(written.field, parsed.problem);
  if (parsed.value.family === family) return new ReadRange(written, parsed.value);
  return problems.address(written.field, wrongFamily(written.text, parsed.value.family, family));
}

function isRead(entry: RangeEntry | undefined): entry is RangeEntry {
  return entry !== undefined;
}

const NO_TEXTS: readonly TextEntry[] = [];
const EMPTY: Readonly<Record<Family, RangeSet>> = { 4: RangeSet.empty(4), 6: RangeSet.empty(6) };

class ReadRange implements RangeEntry {
  constructor(
    private readonly written: TextEntry,
    readonly range: AddressRange,
  ) {}

  get text(): string {
    return this.written.text;
  }

  get field(): FieldPath {
    return this.written.field;
  }
}

function textOf({ text }: TextEntry): string {
  return text;
}

function rangeOf({ range }: RangeEntry): AddressRange {
  return range;
}

/** What to say of an address of the one family where the other is meant. */
export function wrongFamily(text: string, actual: Family, expected: Family): AddressProblem {
  return {
    code: 'wrong-family',
    text,
    message: `"${text}" is ${familyName(actual)} where ${familyName(expected)} is meant`,
  };
}
