import type { AddressProblem } from '../addresses/address-problem';
import { AddressRange } from '../addresses/address-range';
import type { Family } from '../addresses/family';
import { RangeSet } from '../addresses/range-set';
import { type FieldProblem, FieldProblems } from './field-problem';
import { readIPVersion } from './ip-pool';
import { child } from './json';
import type { Manifest } from './manifest';
import { type RangeEntry, wrongFamily } from './range-list';
import { FieldReader } from './read-fields';

/** A SpiderReservedIP: addresses that no pool of the cluster hands out. */
export interface ReservedIP {
  readonly manifest: Manifest;
  readonly name: string;
  /** `spec.ipVersion`, or the family of the first entry, which is what Spiderpool's webhook fills in. */
  readonly family: Family | undefined;
  readonly entries: readonly RangeEntry[];
  readonly texts: readonly string[];
  /** Whether every entry could be read. */
  readonly isComplete: boolean;
  readonly set: RangeSet | undefined;
  readonly problems: readonly FieldProblem[];
}

/** Reads a SpiderReservedIP. */
export function readReservedIP(manifest: Manifest): ReservedIP {
  const problems = new FieldProblems();
  const reader = new FieldReader(child(manifest.object, 'spec'), ['spec'], problems);
  const texts = reader.texts('ips') ?? [];
  const parsed = texts.map(entry => ({ ...entry, result: AddressRange.parse(entry.text) }));
  const first = parsed[0]?.result;
  const family = readIPVersion(reader, problems) ?? (first?.ok ? first.value.family : undefined);
  const entries: RangeEntry[] = [];
  for (const { field, text, result } of parsed) {
    const problem = entryProblem(text, result, family);
    if (problem) problems.address(field, problem);
    else if (result.ok) entries.push({ field, text, range: result.value });
  }
  const set =
    family &&
    RangeSet.of(
      family,
      entries.map(entry => entry.range),
    );
  return {
    manifest,
    name: manifest.id.name,
    family,
    entries,
    texts: texts.map(entry => entry.text),
    isComplete: entries.length === reader.count('ips'),
    set,
    problems: problems.list,
  };
}

function entryProblem(
  text: string,
  result: ReturnType<typeof AddressRange.parse>,
  family: Family | undefined,
): AddressProblem | undefined {
  if (!result.ok) return result.problem;
  return family && result.value.family !== family ? wrongFamily(text, result.value.family, family) : undefined;
}
