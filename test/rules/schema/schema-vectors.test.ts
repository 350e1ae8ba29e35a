import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../../src/rules/finding';
import { judgeObjects } from './judge-objects';

/** One recorded answer of the real API server with Spiderpool's webhooks. */
interface Recorded {
  readonly id: string;
  readonly category: string;
  readonly metadata: object;
  readonly spec: object;
  readonly admitted: boolean;
  readonly stage: string;
  readonly errorClass: string;
  readonly flags?: { readonly fieldValidation?: string };
}

const SCHEMA_RULES = ['field-type', 'field-required', 'field-unknown'];

/** Refusals of the schema stage that are no matter of types: rules about names, labels and CIDRs speak of them. */
const NOT_OF_THE_SCHEMA = ['name', 'labels', 'subnet-v4', 'subnet-v6'];

const cases = [...recorded('ippools', 'SpiderIPPool'), ...recorded('multus', 'SpiderMultusConfig')];

test.each(
  cases
    .filter(({ stage, category }) => isSchemaStage(stage) && !NOT_OF_THE_SCHEMA.includes(category))
    .map(found => [found.id, found] as const),
)(
  '%s, which the API server refuses for its schema, is refused for it here',
  (_id, { kind, metadata, spec, stage, category }) => {
    const findings = schemaFindings(kind, metadata, spec);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    // One mistake, one finding: each names its own field.
    expect(new Set(findings.map(({ field }) => JSON.stringify(field))).size).toBe(findings.length);
    if (stage === 'strict-decoding' && category !== 'wrong-type')
      expect(findings.map(({ rule }) => rule)).toContain('field-unknown');
  },
);

test.each(
  cases
    .filter(
      ({ stage, errorClass, category }) =>
        stage === 'mutating-webhook' || (errorClass === 'other' && category === 'wrong-type'),
    )
    .map(found => [found.id, found] as const),
)('%s, which the mutating webhook cannot decode, has a value of the wrong type', (_id, { kind, metadata, spec }) => {
  expect(schemaFindings(kind, metadata, spec).map(({ rule }) => rule)).toContain('field-type');
});

test('what the cluster admits has no finding of the schema', () => {
  const admitted = cases.filter(({ admitted, flags }) => admitted && flags?.fieldValidation === undefined);
  expect(admitted.length).toBeGreaterThan(100);
  for (const { id, kind, metadata, spec } of admitted)
    expect([id, schemaFindings(kind, metadata, spec)]).toEqual([id, []]);
});

test('what only the webhook judges has no finding of the schema', () => {
  const judged = cases.filter(({ stage, category }) => stage === 'validating-webhook' && category !== 'wrong-type');
  expect(judged.length).toBeGreaterThan(80);
  for (const { id, kind, metadata, spec } of judged)
    expect([id, schemaFindings(kind, metadata, spec)]).toEqual([id, []]);
});

test('a field that a lenient client lets the API server drop is refused all the same: nothing would do what it says', () => {
  const lenient = cases.filter(({ flags }) => flags?.fieldValidation === 'Warn');
  expect(lenient).toHaveLength(8);
  for (const { kind, metadata, spec } of lenient) {
    expect(schemaFindings(kind, metadata, spec).map(({ rule }) => rule)).toEqual(['field-unknown']);
  }
});

function isSchemaStage(stage: string): boolean {
  return stage === 'schema' || stage === 'strict-decoding';
}

function recorded(file: string, kind: string): readonly (Recorded & { readonly kind: string })[] {
  const { cases }: { readonly cases: readonly Recorded[] } = JSON.parse(
    readFileSync(join(__dirname, '..', '..', 'vectors', `${file}.json`), 'utf8'),
  );
  return cases.map(found => ({ ...found, kind }));
}

function schemaFindings(kind: string, metadata: object, spec: object): readonly Finding[] {
  const findings = judgeObjects([{ apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata, spec }]);
  return findings.filter(({ rule }) => SCHEMA_RULES.includes(rule));
}
