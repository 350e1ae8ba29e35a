import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { JsonObject } from '../../../src/manifests/json';
import { readManifest } from '../../../src/manifests/manifest';
import { canonicalSpiderCoordinator } from '../../../src/manifests/multus/canonical-coordinator';
import { canonicalMultusConfig } from '../../../src/manifests/multus/canonical-multus-config';
import { CNI_BLOCK, CNI_TYPES } from '../../../src/manifests/multus/cni-type';
import { generatedNetwork } from '../../../src/manifests/multus/generated-network';
import { readMultusConfig } from '../../../src/manifests/multus/multus-config';
import { readSpiderCoordinator } from '../../../src/manifests/multus/spider-coordinator';

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

/** Anything a user may have written under the names that mean something, right or wrong. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('auto', 'manual', 'eth1', '10.0.0.1', '10.0.0.5/16', 'FD00::1/64', '{"type":"x"}', 'macvlan', 'ovs'),
  fc.integer({ min: -1, max: 5000 }),
);
const mappingOf = (keys: readonly string[], value: fc.Arbitrary<unknown>) =>
  fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 6 });
const list = fc.array(anyValue, { maxLength: 3 });
const coordinatorSpec = mappingOf(
  ['mode', 'podCIDRType', 'hijackCIDR', 'policyRoutes', 'txQueueLen', 'vethLinkAddress', 'podRPFilter'],
  fc.oneof(anyValue, list, fc.array(mappingOf(['dst', 'gw'], anyValue), { maxLength: 2 })),
);
const block = mappingOf(
  ['master', 'bond', 'vlanID', 'vlanMode', 'ippools', 'trunk', 'bridge', 'resourceName', 'mtu'],
  fc.oneof(anyValue, list, mappingOf(['ipv4', 'ipv6', 'name', 'mode', 'minID', 'maxID'], fc.oneof(anyValue, list))),
);
const multusSpec = fc.tuple(
  fc.oneof(fc.constantFrom<unknown>(undefined, ...CNI_TYPES), anyValue),
  mappingOf(Object.values(CNI_BLOCK), fc.oneof(anyValue, block)),
  mappingOf(['enableCoordinator', 'disableIPAM', 'chainCNIJsonData'], fc.oneof(anyValue, list)),
  fc.option(fc.oneof(anyValue, coordinatorSpec), { nil: undefined }),
);

test('whatever is written, the stored form is stored as it is, and reading it never fails', () => {
  fc.assert(
    fc.property(multusSpec, ([cniType, blocks, flags, coordinator]) => {
      const object = {
        apiVersion: 'spiderpool.spidernet.io/v2beta1',
        kind: 'SpiderMultusConfig',
        metadata: { name: 'n' },
        spec: { cniType, ...blocks, ...flags, coordinator },
      };
      const stored = canonicalMultusConfig(object);
      expect(canonicalMultusConfig(stored)).toEqual(stored);
      const manifest = readManifest(object, {
        origin: { type: 'construct', path: 'n' },
        cluster: null,
        role: 'judged',
      });
      if (manifest.ok) generatedNetwork(readMultusConfig(manifest.value));
    }),
  );
});

test('a coordinator is stored as it is stored, whatever is written, and reading it never fails', () => {
  fc.assert(
    fc.property(coordinatorSpec, spec => {
      const object = {
        apiVersion: 'spiderpool.spidernet.io/v2beta1',
        kind: 'SpiderCoordinator',
        metadata: { name: 'default' },
        spec,
      };
      const stored = canonicalSpiderCoordinator(object);
      expect(canonicalSpiderCoordinator(stored)).toEqual(stored);
      const manifest = readManifest(object, {
        origin: { type: 'construct', path: 'n' },
        cluster: null,
        role: 'judged',
      });
      if (manifest.ok) readSpiderCoordinator(manifest.value);
    }),
  );
});
