import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoordinatorOptions } from '../../../src/manifests/multus/coordinator-plugin';
import { type NetworkConfig, networkConfigText } from '../../../src/manifests/multus/network-config';

interface VlanBasedSpec {
  readonly master: string[];
  readonly vlanID?: number;
  readonly mtu?: number;
  readonly bond?: { readonly name: string; readonly mode?: number; readonly options?: string };
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
  readonly netAttachDef?: { readonly name: string; readonly configRaw: string } | null;
}

const FILE = join(__dirname, '../../vectors/multus.json');
const { cases }: { cases: readonly VectorCase[] } = JSON.parse(readFileSync(FILE, 'utf8'));
const vlanBased = cases.flatMap(({ id, spec, netAttachDef }) => {
  const type = spec.cniType;
  if ((type !== 'macvlan' && type !== 'ipvlan') || !netAttachDef) return [];
  return [{ id, type, spec, block: spec[type] ?? { master: [] }, expected: netAttachDef }] as const;
});

test('the vectors hold networks on macvlan and on ipvlan', () => {
  expect(vlanBased.filter(({ type }) => type === 'macvlan').length).toBeGreaterThan(20);
  expect(vlanBased.filter(({ type }) => type === 'ipvlan').length).toBeGreaterThan(5);
});

test.each(vlanBased)('$id: $type is what the controller generates, to the byte', ({ type, spec, block, expected }) => {
  const config: NetworkConfig = {
    name: expected.name,
    main: {
      type,
      master: block.master,
      vlanID: block.vlanID ?? 0,
      mtu: block.mtu ?? 0,
      bond: block.bond && { name: block.bond.name, mode: block.bond.mode ?? 0, options: block.bond.options ?? '' },
    },
    ipam: spec.disableIPAM ? 'none' : { ipv4: block.ippools?.ipv4 ?? [], ipv6: block.ippools?.ipv6 ?? [] },
    chain: (spec.chainCNIJsonData ?? []).map(text => JSON.parse(text)),
    coordinator: spec.enableCoordinator === false ? undefined : (spec.coordinator ?? {}),
  };
  expect(networkConfigText(config)).toBe(expected.configRaw);
});

const plain: NetworkConfig = {
  name: 'n',
  main: { type: 'macvlan', master: ['ens192'], vlanID: 0, mtu: 0, bond: undefined },
  ipam: 'none',
  chain: [],
  coordinator: undefined,
};

test('a bond on a VLAN puts pods on <bond>.<vlanID>', () => {
  const bond = { name: 'bond0', mode: 1, options: '' };
  const main = { ...plain.main, master: ['ens192', 'ens224'], vlanID: 100, bond };
  expect(networkConfigText({ ...plain, main })).toBe(
    '{"cniVersion":"0.3.1","name":"n","plugins":[' +
      '{"vlanID":100,"type":"ifacer","interfaces":["ens192","ens224"],"bond":{"name":"bond0","mode":1,"options":""}},' +
      '{"type":"macvlan","master":"bond0.100","mode":"bridge","mtu":0}]}',
  );
});

test('pools of both families become the defaults of the network', () => {
  const text = networkConfigText({ ...plain, ipam: { ipv4: ['p4'], ipv6: ['p6'] } });
  expect(text).toContain('"ipam":{"type":"spiderpool","default_ipv4_ippool":["p4"],"default_ipv6_ippool":["p6"]}');
});

test('characters that HTML minds are escaped as Go escapes them', () => {
  const main = { ...plain.main, master: ['a', 'b'], bond: { name: 'b', mode: 0, options: 'x<&>y' } };
  expect(networkConfigText({ ...plain, main })).toContain('"options":"x\\u003c\\u0026\\u003ey"');
});

test('another CNI version is written where one is asked for', () => {
  expect(networkConfigText({ ...plain, cniVersion: '1.0.0' })).toMatch(/^\{"cniVersion":"1\.0\.0",/);
});

test("the coordinator writes every option it passes on, in the controller's order", () => {
  const coordinator: CoordinatorOptions = {
    mode: 'underlay',
    tunePodRoutes: false,
    txQueueLen: 7,
    vethLinkAddress: '169.254.100.1',
    vethMTU: 1400,
    podMACPrefix: '0a:1b',
    podDefaultRouteNIC: 'net1',
    podRPFilter: 2,
    podCIDRType: 'calico',
    hijackCIDR: ['169.254.0.0/16'],
    policyRoutes: [{ dst: '10.0.0.0/8', gw: '10.6.0.1' }],
  };
  const { plugins } = JSON.parse(networkConfigText({ ...plain, coordinator }));
  expect(Object.keys(plugins[1])).toEqual([
    'txQueueLen',
    'vethLinkAddress',
    'vethMTU',
    'tunePodRoutes',
    'podMACPrefix',
    'mode',
    'type',
    'podDefaultRouteNic',
    'podRPFilter',
    'hijackCIDR',
    'policyRoutes',
  ]);
});
