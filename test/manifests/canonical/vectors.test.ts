import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AddressRange } from '../../../src/addresses/address-range';
import { isJsonObject, type JsonObject } from '../../../src/manifests/json';
import { canonicalOf } from './canonical-of';

/*
 * Recorded answers of Spiderpool's webhooks: what was written, and what the cluster then stores. Both have the same canonical form, and that
 * form is stored as it is: it differs from what is stored only in spellings that the webhooks do not touch.
 */

interface Recorded {
  readonly id: string;
  readonly kind: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly stored: JsonObject;
}

function vectors<Case>(file: string): readonly Case[] {
  return JSON.parse(readFileSync(join(__dirname, '../../vectors', file), 'utf8')).cases;
}

interface RangeAnswer {
  readonly accepted: boolean;
  readonly canonical: readonly string[] | null;
  readonly canonicalExclude: readonly string[] | null;
}

interface RangeCase extends RangeAnswer {
  readonly id: string;
  readonly subnet: string;
  readonly ips?: readonly string[];
  readonly excludeIPs?: readonly string[];
  readonly asSpiderSubnet?: RangeAnswer;
  readonly asSpiderReservedIP?: RangeAnswer;
}

const rangeAnswers = vectors<RangeCase>('ip-ranges.json').flatMap(({ id, subnet, ips, excludeIPs, ...answers }) =>
  (
    [
      ['SpiderIPPool', answers],
      ['SpiderSubnet', answers.asSpiderSubnet],
      ['SpiderReservedIP', answers.asSpiderReservedIP],
    ] as const
  ).flatMap(([kind, answer]) =>
    answer?.accepted === true && isReadable(ips) && isReadable(excludeIPs)
      ? [{ id, kind, subnet, ips, excludeIPs, answer }]
      : [],
  ),
);

/** Not the ranges that the cluster accepts and we refuse on purpose: reversed ones, and IPv4 in IPv6 spelling among IPv4. */
function isReadable(texts: readonly string[] = []): boolean {
  const ranges = texts.map(text => AddressRange.parse(text));
  const families = ranges.map(range => (range.ok ? range.value.family : undefined));
  return ranges.every(range => range.ok) && new Set(families).size <= 1;
}

test('there are answers to compare with', () => {
  expect(rangeAnswers.length).toBeGreaterThan(200);
});

test.each(rangeAnswers)('$id: lists of a $kind are merged and sorted as the webhook does', answer => {
  const { kind, subnet, ips, excludeIPs } = answer;
  const spec = kind === 'SpiderReservedIP' ? { ips } : { subnet, ips, excludeIPs };
  const { object, left } = canonicalOf({ kind, spec });
  expect(left).toEqual([]);
  const canonical = object.spec as JsonObject;
  for (const [key, written, stored] of [
    ['ips', ips, answer.answer.canonical],
    ['excludeIPs', kind === 'SpiderReservedIP' ? undefined : excludeIPs, answer.answer.canonicalExclude],
  ] as const) {
    expect(canonical[key]).toEqual(written && written.length > 1 ? stored : respeltList(written));
  }
});

/** The webhook does not touch a list of one entry; neither do we, but for its spelling. An empty list is dropped. */
function respeltList(texts: readonly string[] = []): readonly string[] | undefined {
  return texts.length === 0 ? undefined : texts.map(text => String(rangeOf(text)));
}

function rangeOf(text: string): AddressRange {
  const parsed = AddressRange.parse(text);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

interface PoolCase {
  readonly id: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly admitted: boolean;
  readonly canonicalSpec?: JsonObject;
  readonly flags?: { readonly fieldValidation?: string };
}

/**
 * Without those of which no canonical form is known: unknown fields, which are dropped where validation is not strict, and an expression without
 * an operator, which is stored with an empty one and selects nothing ever.
 */
const pools = vectors<PoolCase>('ippools.json').flatMap(
  ({ id, metadata, spec, admitted, canonicalSpec, flags }): Recorded[] =>
    admitted && canonicalSpec && flags?.fieldValidation !== 'Warn' && id !== 'p246'
      ? [{ id, kind: 'SpiderIPPool', metadata, spec, stored: canonicalSpec }]
      : [],
);

interface MultusCase extends PoolCase {
  readonly canonicalSpec: JsonObject;
}

const networks = vectors<MultusCase>('multus.json').flatMap(
  ({ id, metadata, spec, admitted, canonicalSpec }): Recorded[] =>
    admitted ? [{ id, kind: 'SpiderMultusConfig', metadata, spec, stored: canonicalSpec }] : [],
);

test.each([...pools, ...networks])('$id: a $kind and what is stored of it have one canonical form', recorded => {
  const { kind, metadata, spec, stored } = recorded;
  const written = canonicalOf({ kind, metadata, spec });
  expect(canonicalOf({ kind, metadata, spec: stored })).toEqual(written);
  expect(canonicalOf({ kind, metadata, spec: written.object.spec })).toEqual(written);
  if (written.left.length === 0) expect(respelt(written.object.spec)).toEqual(respelt(stored));
});

/** Single addresses, gateways and routes are stored as they are spelt. */
function respelt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(respelt);
  if (isJsonObject(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, respelt(each)]));
  if (typeof value !== 'string') return value;
  const range = AddressRange.parse(value);
  return range.ok ? String(range.value) : value.toLowerCase();
}

interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly flags: { readonly subnet?: boolean; readonly fieldValidation?: string };
  readonly objects: readonly (JsonObject & { readonly kind: string; readonly metadata: JsonObject })[];
  readonly results: readonly {
    readonly index: number;
    readonly admitted: boolean;
    readonly canonicalSpec?: JsonObject;
  }[];
}

const scenarios = vectors<Scenario>('scenarios.json').filter(({ flags }) => flags.fieldValidation !== 'Warn');

test.each(scenarios)('$id, $title: what is stored is the canonical form among the subnets before it', scenario => {
  const subnets: Scenario['objects'][number][] = [];
  for (const { index, admitted, canonicalSpec } of scenario.results) {
    const object = scenario.objects[index];
    if (!object || !admitted || !canonicalSpec) continue;
    const enableSpiderSubnet = scenario.flags.subnet !== false;
    const { object: canonical, left } = canonicalOf(object, { subnets: enableSpiderSubnet ? subnets : [] });
    if (left.length === 0) expect(respelt(canonical.spec)).toEqual(respelt(canonicalSpec));
    if (object.kind === 'SpiderSubnet') subnets.push(object);
  }
});
