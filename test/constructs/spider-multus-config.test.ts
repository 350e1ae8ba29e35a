import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App, Chart, JsonPatch, Testing } from 'cdk8s';
import {
  FixedPoolCloneSet,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderMultusConfig,
  type SpiderMultusConfigProps,
  useContext,
} from 'cdk8s-spiderpool';
import * as fc from 'fast-check';
import { canonicalMultusConfig } from '../../src/manifests/multus/canonical-multus-config';
import { chart, POD, render } from './tree';

jest.spyOn(process.stderr, 'write').mockReturnValue(true);

interface VectorCase {
  readonly id: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace: string;
    readonly annotations?: Record<string, string>;
  };
  readonly spec: { readonly cniType?: string; readonly [field: string]: unknown };
  readonly admitted: boolean;
  readonly canonicalSpec?: { readonly [field: string]: unknown };
}

const FILE = join(__dirname, '../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));

/** What a construct refuses although the cluster admits it: it would have no effect, or no pod could start. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  m024: /props\.bond cannot be given with one master/,
  m042: /props\.bond cannot be given with one master/,
  m060: /props\.bond cannot be given with one master/,
  m072: /props\.master must name an interface/,
  m076: /props\.master must name an interface/,
  m080: /props\.master must name an interface/,
  m121: /props\.bridge must be text/,
  m122: /props\.bridge must be text/,
  m129: /props\.config is no JSON object/,
  m147: /props\.defaultPools cannot be given with disableIPAM/,
};

const RENAMED: Readonly<Record<string, string>> = { vlanID: 'vlanId', vlan: 'vlanId', deviceID: 'deviceId' };
const BLOCKS: Readonly<Record<string, string>> = { 'ib-sriov': 'ibsriov' };

interface Block {
  readonly ippools?: { readonly ipv4?: string[]; readonly ipv6?: string[]; readonly matchMasterSubnet?: boolean };
  readonly trunk?: readonly { readonly minID: number; readonly maxID: number }[];
  readonly [field: string]: unknown;
}

/** The props that say what a manifest says, as JavaScript would pass them. */
function propsOf(scope: Chart, { metadata, spec }: VectorCase): SpiderMultusConfigProps {
  const { cniType = 'custom', chainCNIJsonData, customCNI, ...others } = spec;
  const { ippools, trunk, ...block } = (spec[BLOCKS[cniType] ?? cniType] ?? {}) as Block;
  const flat = Object.fromEntries(Object.entries(block).map(([key, value]) => [RENAMED[key] ?? key, value]));
  const v4 = (ippools?.ipv4 ?? []).map(name => SpiderIPPool.fromName(scope, name, { family: 4 }));
  const v6 = (ippools?.ipv6 ?? []).map(name => SpiderIPPool.fromName(scope, name, { family: 6 }));
  const texts = chainCNIJsonData as string[] | undefined;
  const { enableCoordinator, coordinator, disableIPAM } = others;
  return {
    ...(cniType === 'custom' ? { config: customCNI } : { enableCoordinator, coordinator, disableIPAM }),
    cniType,
    namespace: metadata.namespace,
    metadata: { name: metadata.name, annotations: metadata.annotations },
    ...flat,
    ...(Array.isArray(flat.master) && flat.master.length === 1 ? { master: flat.master[0] } : {}),
    ...(v4.length + v6.length > 0 ? { defaultPools: [...v4, ...v6] } : {}),
    ...(ippools?.matchMasterSubnet === undefined ? {} : { matchMasterSubnet: ippools.matchMasterSubnet }),
    ...(trunk ? { trunk: trunk.map(({ minID, maxID }) => ({ minId: minID, maxId: maxID })) } : {}),
    ...(texts ? { chain: texts.map(text => JSON.parse(text)) } : {}),
  } as unknown as SpiderMultusConfigProps;
}

const admitted = cases.filter(({ admitted }) => admitted);

test.each(admitted.filter(({ id }) => !(id in REFUSED)))(
  '$id: what the construct emits is what the cluster stores',
  vector => {
    const scope = chart();
    const object = render(new SpiderMultusConfig(scope, 'n', propsOf(scope, vector)));
    // A custom configuration is written as JSON.stringify writes it where it is given as a mapping; here it is given as text.
    const chain = object.spec.chainCNIJsonData.map((text: string) => JSON.parse(text));
    const expected = vector.canonicalSpec ?? {};
    const texts = (expected.chainCNIJsonData ?? []) as string[];
    expect({ ...object.spec, chainCNIJsonData: chain }).toEqual({
      ...expected,
      chainCNIJsonData: texts.map(text => JSON.parse(text)),
    });
  },
);

test.each(Object.entries(REFUSED))('%s: what would come to nothing is refused', (id, message) => {
  const vector = admitted.find(candidate => candidate.id === id);
  const scope = chart();
  expect(() => vector && new SpiderMultusConfig(scope, 'n', propsOf(scope, vector))).toThrow(message);
  expect(scope.node.children).toEqual([]);
});

test('a network on a VLAN, whole', () => {
  const smc = new SpiderMultusConfig(chart('net'), 'vlan6', {
    namespace: 'kube-system',
    cniType: 'macvlan',
    master: 'eth1',
    vlanId: 6,
  });
  expect(render(smc)).toEqual({
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderMultusConfig',
    metadata: { name: 'vlan6', namespace: 'kube-system' },
    spec: {
      cniType: 'macvlan',
      macvlan: { master: ['eth1'], vlanID: 6, mtu: 0, rdmaResourceName: '', ippools: { matchMasterSubnet: false } },
      enableCoordinator: true,
      coordinator: {
        mode: 'auto',
        tunePodRoutes: true,
        hostRuleTable: 500,
        podRPFilter: 0,
        txQueueLen: 0,
        podMACPrefix: '',
        podDefaultRouteNIC: '',
        vethLinkAddress: '',
      },
      disableIPAM: false,
      chainCNIJsonData: [],
    },
  });
  expect(smc).toMatchObject({ namespace: 'kube-system', name: 'vlan6', vlan: 6 });
});

test('an older Spiderpool gets no defaults for fields it does not have', () => {
  const app = new App();
  useContext(app, { spiderpool: { version: '1.0.0' } });
  const smc = new SpiderMultusConfig(new Chart(app, 'net'), 'n', { cniType: 'macvlan', master: 'eth1' });
  expect(render(smc).spec.macvlan).toEqual({ master: ['eth1'], vlanID: 0, rdmaResourceName: '', ippools: {} });
});

test('annotations carry names, versions and injection, and injection becomes a label', () => {
  const scope = chart();
  const smc = new SpiderMultusConfig(scope, 'n', {
    cniType: 'macvlan',
    master: 'eth1',
    networkName: 'vlan6',
    cniVersion: '1.0.0',
    configName: 'vlan-6',
    rdmaResourceName: 'spidernet.io/rdma',
    defaultPools: [SpiderIPPool.fromName(scope, 'p4', { family: 4 })],
    rdmaResourceInject: 'rdma-a',
    metadata: { labels: { team: 'shop' } },
  });
  expect(render(smc).metadata).toEqual({
    name: 'n',
    labels: { team: 'shop', 'cni.spidernet.io/rdma-resource-inject': 'rdma-a' },
    annotations: {
      'multus.spidernet.io/cr-name': 'vlan6',
      'multus.spidernet.io/cni-version': '1.0.0',
      'cni.spidernet.io/cniconfig-name': 'vlan-6',
      'cni.spidernet.io/rdma-resource-inject': 'rdma-a',
    },
  });
  expect(smc.name).toBe('vlan6');
});

test('NICs and pools refer to the network by its own name, and the engine finds it', () => {
  const app = new App();
  useContext(app, { complete: true });
  const scope = new Chart(app, 'apps', { namespace: 'shop' });
  const network = new SpiderMultusConfig(scope, 'config', {
    namespace: 'kube-system',
    networkName: 'vlan6',
    cniType: 'ipvlan',
    master: 'eth1',
  });
  const calico = NetworkAttachmentDefinition.fromName(scope, 'calico', { namespace: 'kube-system' });
  const pool = new SpiderIPPool(scope, 'pool', { subnet: '10.6.0.0/16', ips: ['10.6.0.10-10.6.0.19'] });
  new FixedPoolCloneSet(scope, 'web', {
    replicas: 3,
    podSpec: POD,
    defaultNetwork: calico,
    nics: [{ network, pools: [pool] }],
  });
  const web = Testing.synth(scope).find(({ kind }) => kind === 'CloneSet');
  expect(web.spec.template.metadata.annotations['k8s.v1.cni.cncf.io/networks']).toBe('kube-system/vlan6');
});

test('a SpiderMultusConfig elsewhere is a network of Spiderpool', () => {
  const scope = chart();
  const network = SpiderMultusConfig.fromName(scope, 'config', { namespace: 'net', networkName: 'vlan6', vlan: 6 });
  expect(network).toEqual({ namespace: 'net', name: 'vlan6', vlan: 6 });
});

test('the object can be patched, and is what the construct stands for', () => {
  const smc = new SpiderMultusConfig(chart(), 'n', { cniType: 'ipoib', master: 'ib0' });
  smc.addJsonPatch(JsonPatch.replace('/spec/ipoib/master', 'ib1'));
  expect(render(smc).spec.ipoib.master).toBe('ib1');
  expect(ApiObject.of(smc).kind).toBe('SpiderMultusConfig');
});

const vlanId = fc.integer({ min: 0, max: 4094 });
const option = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const common = {
  enableCoordinator: option(fc.boolean()),
  disableIPAM: option(fc.boolean()),
  coordinator: option(
    fc.record({ mode: option(fc.constantFrom('auto', 'underlay', 'overlay')), txQueueLen: option(fc.nat()) }),
  ),
  chain: option(fc.array(fc.constant({ type: 'tuning' }), { maxLength: 2 })),
};
const parent = fc.oneof(
  fc.record({ master: fc.constantFrom('eth1', 'ens192') }),
  fc.record({
    master: fc.constant(['eth1', 'eth2']),
    bond: fc.record({ name: fc.constant('bond0'), mode: option(fc.integer({ min: 0, max: 6 })) }),
  }),
);
const merged = (...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map(objects => Object.assign({}, ...objects) as SpiderMultusConfigProps);
const anyProps = fc.oneof(
  merged(
    parent,
    fc.record({
      ...common,
      cniType: fc.constantFrom('macvlan', 'ipvlan'),
      vlanId: option(vlanId),
      mtu: option(fc.nat(9000)),
    }),
  ),
  merged(parent, fc.record({ ...common, cniType: fc.constant('vlan'), vlanId: option(vlanId) })),
  merged(parent, fc.record({ ...common, cniType: fc.constant('vlan'), vlanMode: fc.constant('auto') })),
  merged(
    fc.record({
      ...common,
      cniType: fc.constant('sriov'),
      resourceName: fc.constant('a/b'),
      maxTxRateMbps: option(fc.nat(100)),
    }),
  ),
  merged(
    fc.record({
      ...common,
      cniType: fc.constant('ib-sriov'),
      resourceName: fc.constant('a/b'),
      pkey: option(fc.constant('0x1')),
    }),
  ),
  merged(fc.record({ ...common, cniType: fc.constant('ipoib'), master: fc.constant('ib0') })),
  merged(fc.record({ ...common, cniType: fc.constant('ovs'), bridge: fc.constant('br1'), vlanId: option(vlanId) })),
  merged(fc.record({ cniType: fc.constant('custom'), config: option(fc.constant({ type: 'bridge' })) })),
);

test('whatever is emitted is canonical, and judged without a finding', () => {
  fc.assert(
    fc.property(anyProps, props => {
      const app = new App();
      useContext(app, { complete: true });
      const scope = new Chart(app, 'net');
      const object = render(new SpiderMultusConfig(scope, 'n', props));
      expect(canonicalMultusConfig(object)).toEqual(object);
      const told = jest.mocked(process.stderr.write).mock.calls.length;
      expect(Testing.synth(scope)).toHaveLength(1);
      expect(jest.mocked(process.stderr.write).mock.calls.slice(told)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
