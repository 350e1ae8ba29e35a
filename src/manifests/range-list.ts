import type { AddressProblem } from '../addresses/address-problem';
import { AddressRange } from '../addresses/address-range';
import { type Family, familyName } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import { type FieldReader, isText, type TextEntry } from './read-fields';

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
export function readRangeList(
  reader: FieldReader,
  key: keyof typeof FIELDS,
  family: Family,
  problems: FieldProblems,
): RangeList {
  const field = FIELDS[key];
  const written = reader.list(key) ?? NOTHING;
  const texts = written.every(isText)
    ? written
    : written.filter((value, index) => checkText(value, [...field, index], problems));
  const read = written.map((value, index) =>
    isText(value) ? readEntry(value, field, index, family, problems) : undefined,
  );
  const ranges = read.every(isRead) ? read : read.filter(isRead);
  const set = ranges.length === 0 ? EMPTY[family] : RangeSet.of(family, ranges);
  return new ReadRangeList(field, texts, set, ranges.length === reader.count(key), written, read);
}

/** Where the lists stand, in every object that has them. */
const FIELDS = {
  ips: ['spec', 'ips'],
  excludeIPs: ['spec', 'excludeIPs'],
} as const satisfies Record<string, FieldPath>;

function checkText(value: unknown, field: FieldPath, problems: FieldProblems): value is string {
  if (!isText(value)) problems.wrongType(field, 'text', value);
  return isText(value);
}

function readEntry(
  text: string,
  list: FieldPath,
  index: number,
  family: Family,
  problems: FieldProblems,
): AddressRange | undefined {
  const parsed = AddressRange.parse(text);
  if (!parsed.ok) return problems.address([...list, index], parsed.problem);
  if (parsed.value.family === family) return parsed.value;
  return problems.address([...list, index], wrongFamily(text, parsed.value.family, family));
}

function isRead(range: AddressRange | undefined): range is AddressRange {
  return range !== undefined;
}

const NOTHING: readonly unknown[] = [];
const EMPTY: Readonly<Record<Family, RangeSet>> = { 4: RangeSet.empty(4), 6: RangeSet.empty(6) };

/** Makes entries of its ranges when they are asked for: by the few rules that find something. */
class ReadRangeList implements RangeList {
  private knownEntries: readonly RangeEntry[] | undefined;

  constructor(
    readonly field: FieldPath,
    readonly texts: readonly string[],
    readonly set: RangeSet,
    readonly isComplete: boolean,
    private readonly written: readonly unknown[],
    /** For each value that is written its range, where it is one. */
    private readonly read: readonly (AddressRange | undefined)[],
  ) {}

  get entries(): readonly RangeEntry[] {
    this.knownEntries ??= this.read.flatMap((range, index) =>
      range ? [{ text: String(this.written[index]), field: [...this.field, index], range }] : [],
    );
    return this.knownEntries;
  }
}

/** What to say of an address of the one family where the other is meant. */
export function wrongFamily(text: string, actual: Family, expected: Family): AddressProblem {
  return {
    code: 'wrong-family',
    text,
    message: `"${text}" is ${familyName(actual)} where ${familyName(expected)} is meant`,
  };
}
