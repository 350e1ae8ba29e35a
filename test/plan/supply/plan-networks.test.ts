import type { ExternalNetwork } from '../../../src/context/context';
import { generatedNetwork } from '../../../src/manifests/multus/generated-network';
import { readObjects } from '../../../src/plan/read-objects';
import { planNetworks } from '../../../src/plan/supply/plan-networks';
import { manifestsOf } from '../../rules/judge-yaml';

const SMC = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: config, namespace: net, annotations: { multus.spidernet.io/cr-name: vlan6 } }
spec: { cniType: macvlan, macvlan: { master: [eth1], vlanID: 6, ippools: { ipv4: [a, b], ipv6: [c] } } }
`;

const ATTACHMENT = `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: vlan6, namespace: net }
spec: { config: '{"cniVersion":"0.3.1","name":"vlan6","type":"bridge"}' }
`;

function networksOf(yaml: string, external: readonly ExternalNetwork[] = []) {
  return planNetworks(readObjects(manifestsOf(yaml)), {
    ippools: [],
    subnets: [],
    reservedIPs: new Map(),
    networks: external,
  });
}

test('the network of a SpiderMultusConfig goes by its own name, with its pools and its VLAN', () => {
  const networks = networksOf(SMC);
  expect([...networks.keys()]).toEqual(['net/vlan6']);
  expect(networks.get('net/vlan6')).toMatchObject({
    usesSpiderpool: true,
    defaultIPv4IPPool: ['a', 'b'],
    defaultIPv6IPPool: ['c'],
    vlan: 6,
    source: { type: 'generated', from: { id: { name: 'config' } }, config: { networkName: 'vlan6' } },
  });
});

test('it comes before a hand-written one of the same name, and that before one elsewhere', () => {
  const elsewhere = { namespace: 'net', name: 'vlan6', spiderpool: true, vlan: undefined };
  expect(networksOf(ATTACHMENT + SMC, [elsewhere]).get('net/vlan6')?.source.type).toBe('generated');
  expect(networksOf(ATTACHMENT, [elsewhere]).get('net/vlan6')?.source.type).toBe('manifest');
  expect(networksOf('', [elsewhere]).get('net/vlan6')?.source.type).toBe('external');
});

test.each([
  ['without IPAM', '{ cniType: ipoib, ipoib: { master: ib0 }, disableIPAM: true }', { usesSpiderpool: false }],
  ['custom, of another IPAM', `{ customCNI: '{"type":"bridge","vlan":7}' }`, { usesSpiderpool: false, vlan: 7 }],
  ['custom, of Spiderpool', `{ customCNI: '{"type":"x","ipam":{"type":"spiderpool"}}' }`, { usesSpiderpool: true }],
  ['untagged', '{ cniType: ipvlan, ipvlan: { master: [eth1] } }', { vlan: 0 }],
  ['of a VLAN nobody knows', '{ cniType: vlan, vlan: { master: [eth1], vlanMode: auto } }', { vlan: undefined }],
  ['that cannot be read', '{ cniType: macvlan }', { usesSpiderpool: true, plugins: [], vlan: undefined }],
])('a network %s', (_, spec, expected) => {
  const [network] = networksOf(SMC.replace(/spec: .*/, `spec: ${spec}`)).values();
  expect(network).toMatchObject(expected);
});

test('the plugins that are planned are those of the configuration that is generated', () => {
  const spec = `{ cniType: sriov, sriov: { resourceName: a/b, rdmaIsolation: true, mtu: 9000 }, chainCNIJsonData: ['{"type":"tuning"}'] }`;
  const [network] = networksOf(SMC.replace(/spec: .*/, `spec: ${spec}`)).values();
  const generated = network?.source.type === 'generated' ? generatedNetwork(network.source.config) : undefined;
  expect(network?.plugins.map(({ type }) => type)).toEqual(['sriov', 'rdma', 'tuning', 'coordinator', 'tuning']);
  expect(network?.plugins).toEqual(JSON.parse(generated?.config ?? '{}').plugins);
});

test('of a network elsewhere no plugin and no pool is known', () => {
  const elsewhere = { namespace: 'net', name: 'far', spiderpool: true, vlan: 7 };
  expect(networksOf('', [elsewhere]).get('net/far')).toEqual({
    namespace: 'net',
    name: 'far',
    source: { type: 'external', network: elsewhere },
    usesSpiderpool: true,
    plugins: [],
    defaultIPv4IPPool: [],
    defaultIPv6IPPool: [],
    vlan: 7,
  });
});

test('a network without IPAM asks for no pool, whatever is written', () => {
  const spec =
    '{ cniType: macvlan, disableIPAM: true, macvlan: { master: [eth1], ippools: { ipv4: [a], ipv6: [b] } } }';
  const [network] = networksOf(SMC.replace(/spec: .*/, `spec: ${spec}`)).values();
  expect(network).toMatchObject({ usesSpiderpool: false, defaultIPv4IPPool: [], defaultIPv6IPPool: [] });
});

test('the VLAN of a port of Open vSwitch is its tag, 0 where none is written', () => {
  const vlanOf = (ovs: string) => {
    const [network] = networksOf(SMC.replace(/spec: .*/, `spec: { cniType: ovs, ovs: ${ovs} }`)).values();
    return network?.vlan;
  };
  expect(vlanOf('{ bridge: br0, vlan: 9 }')).toBe(9);
  expect(vlanOf('{ bridge: br0 }')).toBe(0);
});
