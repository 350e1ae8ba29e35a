import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/manifests/json';
import { canonicalMultusConfig } from '../../../src/manifests/multus/canonical-multus-config';

interface VectorCase {
  readonly id: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly admitted: boolean;
  readonly canonicalSpec?: JsonObject;
  readonly labels?: JsonObject;
}

const FILE = join(__dirname, '../../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));
const admitted = cases.filter(({ admitted }) => admitted);

test.each(admitted)('$id is stored as the webhook stores it', ({ metadata, spec, canonicalSpec, labels }) => {
  const stored = canonicalMultusConfig({ metadata, spec });
  expect(stored.spec).toEqual(canonicalSpec);
  expect({ labels: {}, ...(stored.metadata as JsonObject) }.labels).toEqual(labels);
  expect(canonicalMultusConfig(stored)).toEqual(stored);
});
