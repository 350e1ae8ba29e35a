import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/manifests/json';
import { readManifest } from '../../../src/manifests/manifest';
import { type GeneratedNetwork, generatedNetwork } from '../../../src/manifests/multus/generated-network';
import { readMultusConfig } from '../../../src/manifests/multus/multus-config';

interface VectorCase {
  readonly id: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
  readonly netAttachDef?: {
    readonly name: string;
    readonly namespace: string;
    readonly annotations: Record<string, string>;
    readonly configRaw?: string;
  } | null;
}

const FILE = join(__dirname, '../../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));
const generating = cases.flatMap(({ id, metadata, spec, netAttachDef }) =>
  netAttachDef ? [{ id, metadata, spec, netAttachDef }] : [],
);

function networkOf(spec: JsonObject, metadata: JsonObject = { name: 'n', namespace: 'net' }) {
  const object = { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderMultusConfig', metadata, spec };
  const manifest = readManifest(object, {
    origin: { type: 'construct', path: 'n' },
    cluster: null,
    role: 'judged',
  });
  if (!manifest.ok) throw new Error(manifest.problem.message);
  return generatedNetwork(readMultusConfig(manifest.value));
}

test('every recorded network is there', () => {
  expect(generating).toHaveLength(63);
});

test.each(generating)('$id is what the controller generates, to the byte', ({ metadata, spec, netAttachDef }) => {
  const expected: GeneratedNetwork = {
    namespace: netAttachDef.namespace,
    name: netAttachDef.name,
    annotations: netAttachDef.annotations,
    config: netAttachDef.configRaw,
  };
  expect(networkOf(spec, metadata)).toEqual(expected);
});

test('a bond under the vlan plugin is made by ifacer without the VLAN, which the plugin tags itself', () => {
  const bond = { name: 'bond0', mode: 1 };
  const network = networkOf({
    cniType: 'vlan',
    vlan: { master: ['eth0', 'eth1'], bond, vlanID: 7 },
    enableCoordinator: false,
  });
  expect(network?.config).toBe(
    '{"cniVersion":"0.3.1","name":"n","plugins":[' +
      '{"type":"ifacer","interfaces":["eth0","eth1"],"bond":{"name":"bond0","mode":1,"options":""}},' +
      '{"type":"vlan","master":"bond0","vlanMode":"manual","vlanId":7,"mtu":0,"ipam":{"type":"spiderpool"}}]}',
  );
});

test('chained plugins are written as Go writes what it has read: keys sorted as text, numbers as floats', () => {
  const chainCNIJsonData = ['{"type":"t","10":1.0,"9":-0,"b":[{"z":1e21,"a":"<"}]}'];
  const network = networkOf({
    cniType: 'ipoib',
    ipoib: { master: 'ib0' },
    chainCNIJsonData,
    enableCoordinator: false,
    disableIPAM: true,
  });
  expect(network?.config).toBe(
    '{"cniVersion":"0.3.1","name":"n","plugins":[{"type":"ipoib","master":"ib0"},' +
      '{"10":1,"9":-0,"b":[{"a":"\\u003c","z":1e+21}],"type":"t"}]}',
  );
});

test('annotations name the object, the configuration and its version', () => {
  const annotations = {
    'multus.spidernet.io/cr-name': 'vlan6',
    'multus.spidernet.io/cni-version': '1.0.0',
    'cni.spidernet.io/cniconfig-name': 'vlan-6',
  };
  const network = networkOf({ cniType: 'ipoib', ipoib: { master: 'ib0' } }, { name: 'n', annotations });
  expect(network).toMatchObject({ namespace: 'default', name: 'vlan6', annotations });
  expect(network?.config).toMatch(/^\{"cniVersion":"1\.0\.0","name":"vlan-6",/);
});

test('a custom network without a configuration has none', () => {
  expect(networkOf({ cniType: 'custom' })).toEqual({ namespace: 'net', name: 'n', annotations: {}, config: undefined });
});

test('what cannot be read makes no network', () => {
  expect(networkOf({ cniType: 'macvlan' })).toBeUndefined();
  expect(networkOf({ cniType: 'macvlan', macvlan: { master: 'eth1' } })).toBeUndefined();
  expect(networkOf({ cniType: 'bridge' })).toBeUndefined();
});
