import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BondProps,
  type CoordinatorOptions,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  type VlanNetworkProps,
} from 'cdk8s-spiderpool';
import { chart, render } from './tree';

interface VlanBasedSpec {
  readonly master: string[];
  readonly vlanID?: number;
  readonly mtu?: number;
  readonly bond?: BondProps;
  readonly ippools?: { readonly ipv4?: string[]; readonly ipv6?: string[] };
}

interface VectorCase {
  readonly id: string;
  readonly spec: {
    readonly cniType?: string;
    readonly macvlan?: VlanBasedSpec;
    readonly ipvlan?: VlanBasedSpec;
    readonly disableIPAM?: boolean;
    readonly enableCoordinator?: boolean;
    readonly coordinator?: CoordinatorOptions;
    readonly chainCNIJsonData?: string[];
  };
  readonly netAttachDef?: { readonly name: string; readonly namespace: string; readonly configRaw: string } | null;
}

const FILE = join(__dirname, '../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));

/** Networks that a construct refuses on purpose: without a parent interface, and default pools nobody would ask for. */
const REFUSED = ['m072', 'm076', 'm147'];

const vlanBased = cases.flatMap(({ id, spec, netAttachDef }) => {
  const type = spec.cniType;
  if ((type !== 'macvlan' && type !== 'ipvlan') || !netAttachDef) return [];
  const block = spec[type];
  return block && !REFUSED.includes(id) ? [{ id, type, spec, block, expected: netAttachDef } as const] : [];
});

test.each(vlanBased)(
  '$id: $type equals the network of the same SpiderMultusConfig',
  ({ type, spec, block, expected }) => {
    const scope = chart();
    const { enableCoordinator, coordinator, disableIPAM, chainCNIJsonData = [] } = spec;
    const pools = (block.ippools?.ipv4 ?? []).map(name => SpiderIPPool.fromName(scope, name, { family: 4 }));
    const [master = '', ...others] = block.master;
    const parent = others.length > 0 && block.bond ? { master: block.master, bond: block.bond } : { master };
    const props: VlanNetworkProps = {
      ...parent,
      namespace: expected.namespace,
      vlanId: block.vlanID,
      mtu: block.mtu,
      defaultPools: pools,
      disableIPAM,
      enableCoordinator,
      coordinator,
      chain: chainCNIJsonData.map(text => JSON.parse(text)),
    };
    expect(render(NetworkAttachmentDefinition[type](scope, expected.name, props))).toEqual({
      apiVersion: 'k8s.cni.cncf.io/v1',
      kind: 'NetworkAttachmentDefinition',
      metadata: { name: expected.name, namespace: expected.namespace },
      spec: { config: expected.configRaw },
    });
  },
);

test('default pools are sorted into their families by the pools themselves', () => {
  const scope = chart();
  const v4 = new SpiderIPPool(scope, 'p4', { subnet: '10.6.0.0/16' });
  const v6 = new SpiderIPPool(scope, 'p6', { subnet: 'fd00::/64' });
  const network = NetworkAttachmentDefinition.ipvlan(scope, 'n', { master: 'eth1', defaultPools: [v6, v4] });
  expect(JSON.parse(render(network).spec.config).plugins[0].ipam).toEqual({
    type: 'spiderpool',
    default_ipv4_ippool: ['p4'],
    default_ipv6_ippool: ['p6'],
  });
});

test('a hand-written configuration is emitted as it stands', () => {
  const config = '{ "cniVersion": "0.3.1", "type": "bridge" }';
  const network = new NetworkAttachmentDefinition(chart(), 'n', { namespace: 'shop', config });
  expect(render(network)).toEqual({
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'n', namespace: 'shop' },
    spec: { config },
  });
});

test('a configuration may be a mapping, or missing', () => {
  const config = { type: 'bridge', cniVersion: '0.3.1' };
  expect(render(new NetworkAttachmentDefinition(chart(), 'n', { config })).spec).toEqual({
    config: '{"type":"bridge","cniVersion":"0.3.1"}',
  });
  expect(render(new NetworkAttachmentDefinition(chart(), 'n'))).toEqual({
    apiVersion: 'k8s.cni.cncf.io/v1',
    kind: 'NetworkAttachmentDefinition',
    metadata: { name: 'n' },
  });
});

test('the namespace is that of the chart, and default where there is none', () => {
  expect(new NetworkAttachmentDefinition(chart('net', { namespace: 'net' }), 'n').namespace).toBe('net');
  expect(new NetworkAttachmentDefinition(chart(), 'n').namespace).toBe('default');
});

test('a network knows its VLAN', () => {
  expect(NetworkAttachmentDefinition.macvlan(chart(), 'n', { master: 'eth1', vlanId: 6 }).vlan).toBe(6);
  expect(NetworkAttachmentDefinition.macvlan(chart(), 'n', { master: 'eth1' }).vlan).toBe(0);
  expect(new NetworkAttachmentDefinition(chart(), 'n', { vlan: 7 }).vlan).toBe(7);
});
