import { AddressRange } from '../addresses/address-range';
import type { Family } from '../addresses/family';
import { valueAt } from './field-path';
import { type FieldProblem, FieldProblems } from './field-problem';
import { readIPVersion } from './ip-pool';
import { child } from './json';
import type { Manifest } from './manifest';
import { type RangeList, readRangeList } from './range-list';
import { FieldReader } from './read-fields';

/** A SpiderReservedIP: addresses that no pool of the cluster hands out. */
export interface ReservedIP {
  readonly manifest: Manifest;
  readonly name: string;
  /** `spec.ipVersion`, or the family of the first entry, which is what Spiderpool's webhook fills in. */
  readonly family: Family | undefined;
  /** Undefined where the family is not known. */
  readonly ips: RangeList | undefined;
  /** `ips` again, as the one list there is; none where the family is not known. */
  readonly lists: readonly RangeList[];
  readonly problems: readonly FieldProblem[];
}

/** Reads a SpiderReservedIP. */
export function readReservedIP(manifest: Manifest): ReservedIP {
  const problems = new FieldProblems();
  const reader = new FieldReader(child(manifest.object, 'spec'), ['spec'], problems);
  const family = readIPVersion(reader, problems) ?? familyOfFirst(manifest);
  if (family === undefined) readProblems(reader, problems);
  const ips = family && readRangeList(reader, 'ips', family, problems);
  return {
    manifest,
    name: manifest.id.name,
    family,
    ips,
    lists: ips ? [ips] : [],
    problems: problems.list,
  };
}

function familyOfFirst(manifest: Manifest): Family | undefined {
  const first = valueAt(manifest.object, ['spec', 'ips', 0]);
  const parsed = typeof first === 'string' ? AddressRange.parse(first) : undefined;
  return parsed?.ok ? parsed.value.family : undefined;
}

/** What is wrong with the entries apart from their family. */
function readProblems(reader: FieldReader, problems: FieldProblems): void {
  for (const { field, text } of reader.texts('ips') ?? []) {
    const parsed = AddressRange.parse(text);
    if (!parsed.ok) problems.address(field, parsed.problem);
  }
}
