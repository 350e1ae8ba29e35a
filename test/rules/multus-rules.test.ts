import { judgeYaml } from './judge-yaml';

/** SpiderMultusConfig `kube-system/<name>`. */
function smc(spec: string, { annotations = '{}', name = 'vlan6' } = {}): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: ${name}, namespace: kube-system, annotations: ${annotations} }
spec: ${spec}
`;
}

function macvlan(settings: string, more = ''): string {
  return smc(`{ cniType: macvlan, macvlan: { master: [eth1]${settings && `, ${settings}`} }${more && `, ${more}`} }`);
}

function coordinator(spec: string, name = 'default'): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: ${name} }
spec: ${spec}
`;
}

function attachment(config: string, name = 'vlan6'): string {
  return `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: ${name}, namespace: kube-system }
spec: { config: '${config}' }
`;
}

/** What the engine says, as `severity rule field`. */
function verdict(yaml: string): readonly string[] {
  return judgeYaml(yaml).findings.map(({ severity, rule, field }) => `${severity} ${rule} ${field.join('.')}`);
}

const CR_NAME = 'multus.spidernet.io/cr-name';
const CNI_VERSION = 'multus.spidernet.io/cni-version';
const RDMA = 'cni.spidernet.io/rdma-resource-inject';
const NETWORK = 'cni.spidernet.io/network-resource-inject';

test.each<[string, string, readonly string[]]>([
  [
    'a block under null',
    smc('{ cniType: macvlan, macvlan: null }'),
    ['error multus-config-block-missing spec.cniType'],
  ],
  ['a misspelt block', smc('{ cniType: macvlan, macVlan: { master: [eth1] } }'), ['error field-unknown spec.macVlan']],
  [
    'the block of another type alone',
    smc('{ cniType: macvlan, ipvlan: { master: [eth1] } }'),
    ['error multus-config-block-missing spec.cniType'],
  ],
  ['no type at all', smc('{ macvlan: { master: [eth1] } }'), ['error multus-config-block-foreign spec.macvlan']],
  ['nothing at all, which is a custom network without a configuration', smc('{}'), []],
  [
    'no master',
    smc('{ cniType: macvlan, macvlan: { master: [] } }'),
    ['error multus-config-master-invalid spec.macvlan.master'],
  ],
  [
    'a bond without a name',
    smc('{ cniType: vlan, vlan: { master: [eth1, eth2], bond: { mode: 1 } } }'),
    ['error multus-config-master-invalid spec.vlan.bond.name'],
  ],
  [
    'ipoib without a master',
    smc('{ cniType: ipoib, ipoib: {} }'),
    ['error multus-config-master-invalid spec.ipoib.master'],
  ],
  [
    'VLAN 4095 on a port',
    smc('{ cniType: ovs, ovs: { bridge: br1, vlan: 4095 } }'),
    ['error multus-config-vlan-invalid spec.ovs.vlan'],
  ],
  ['VLAN 4094 on a port', smc('{ cniType: ovs, ovs: { bridge: br1, vlan: 4094 } }'), []],
  [
    'vlanID 0 beside mode auto',
    smc('{ cniType: vlan, vlan: { master: [eth1], vlanMode: auto, vlanID: 0 } }'),
    ['error multus-config-vlan-invalid spec.vlan.vlanID'],
  ],
  [
    'matchMasterSubnet that nobody reads',
    smc('{ cniType: ovs, ovs: { bridge: br1, ippools: { matchMasterSubnet: true } } }'),
    ['warning multus-config-match-master-subnet spec.ovs.ippools.matchMasterSubnet'],
  ],
  [
    'InfiniBand without a resource',
    smc('{ cniType: ib-sriov, ibsriov: { resourceName: "" } }'),
    ['error multus-config-resource-missing spec.ibsriov.resourceName'],
  ],
  [
    'a minimum above the maximum',
    smc('{ cniType: sriov, sriov: { resourceName: a/b, minTxRateMbps: 10, maxTxRateMbps: 5 } }'),
    ['error multus-config-rate-inverted spec.sriov.minTxRateMbps'],
  ],
  [
    'a trunk that runs backwards',
    smc('{ cniType: ovs, ovs: { bridge: br1, trunk: [{ minID: 9, maxID: 5 }] } }'),
    ['error multus-config-trunk-invalid spec.ovs.trunk.0.minID'],
  ],
  [
    'a trunk of one VLAN as a range',
    smc('{ cniType: ovs, ovs: { bridge: br1, trunk: [{ minID: 5, maxID: 5 }] } }'),
    [],
  ],
  [
    'a custom network that is no JSON',
    smc(`{ customCNI: '{bad' }`),
    ['error multus-config-json-invalid spec.customCNI'],
  ],
  ['a custom network without a type', smc(`{ customCNI: '{}' }`), ['error multus-config-json-invalid spec.customCNI']],
  ['a custom network of several plugins', smc(`{ customCNI: '{"plugins":[{"type":"bridge"}]}' }`), []],
  [
    'a custom network with a plugin without a type',
    smc(`{ customCNI: '{"plugins":[{"type":"bridge"},{}]}' }`),
    ['error multus-config-json-invalid spec.customCNI'],
  ],
  ['a key in capitals, which Go reads', macvlan('', `chainCNIJsonData: ['{"Type":"tuning"}']`), []],
  [
    'chained plugins without a type',
    macvlan('', `chainCNIJsonData: ['[]', '{"type":5}']`),
    [
      'error multus-config-json-invalid spec.chainCNIJsonData.0',
      'error multus-config-json-invalid spec.chainCNIJsonData.1',
    ],
  ],
])('%s', (_, yaml, expected) => {
  expect(verdict(yaml)).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  [
    'an empty name of the network',
    `{ ${CR_NAME}: "" }`,
    [`error multus-config-network-name metadata.annotations.${CR_NAME}`],
  ],
  [
    'a CNI version Spiderpool does not know',
    `{ ${CNI_VERSION}: 1.1.0 }`,
    [`error network-cni-version metadata.annotations.${CNI_VERSION}`],
  ],
  ['a CNI version it knows', `{ ${CNI_VERSION}: 0.4.0 }`, []],
  [
    'RDMA injection without a resource',
    `{ ${RDMA}: a }`,
    [`error multus-config-resource-inject metadata.annotations.${RDMA}`],
  ],
  ['injection of a network alone', `{ ${NETWORK}: a }`, []],
  [
    'injection under a value that is no label',
    `{ ${NETWORK}: "a b" }`,
    [`error multus-config-resource-inject metadata.annotations.${NETWORK}`],
  ],
])('%s', (_, annotations, expected) => {
  expect(verdict(smc('{ cniType: macvlan, macvlan: { master: [eth1] } }', { annotations }))).toEqual(expected);
});

test('injection needs a default pool where there is a resource, and a type that has one', () => {
  const expected = (key: string) => [`error multus-config-resource-inject metadata.annotations.${key}`];
  const resource = '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: a/b } }';
  expect(verdict(smc(resource, { annotations: `{ ${NETWORK}: a }` }))).toEqual(expected(NETWORK));
  expect(verdict(smc('{ cniType: custom }', { annotations: `{ ${RDMA}: a }` }))).toEqual(expected(RDMA));
  expect(verdict(smc('{ cniType: sriov, sriov: { resourceName: a/b } }', { annotations: `{ ${RDMA}: a }` }))).toEqual(
    expected(RDMA),
  );
});

test('two names for one network: the later is refused, in one namespace only', () => {
  const first = macvlan('');
  const second = smc('{ cniType: macvlan, macvlan: { master: [eth1] } }', {
    annotations: `{ ${CR_NAME}: vlan6 }`,
    name: 'other',
  });
  expect(verdict(first + second)).toEqual([`error multus-config-network-taken metadata.annotations.${CR_NAME}`]);
  expect(verdict(second + first)).toEqual(['error multus-config-network-taken metadata.name']);
  expect(verdict(first + second.replace('kube-system', 'net'))).toEqual([]);
});

test('one SpiderMultusConfig written twice is told once', () => {
  expect(verdict(macvlan('') + macvlan(''))).toEqual(['error object-duplicate metadata.name']);
});

test.each<[string, string, readonly string[]]>([
  [
    'a custom network takes no coordinator',
    smc('{ cniType: custom, enableCoordinator: true }'),
    ['spec.enableCoordinator'],
  ],
  ['nor its settings', smc('{ cniType: custom, coordinator: { mode: underlay } }'), ['spec.coordinator']],
  [
    'nor a chain, nor disableIPAM',
    smc(`{ disableIPAM: true, chainCNIJsonData: ['{"type":"tuning"}'] }`),
    ['spec.disableIPAM', 'spec.chainCNIJsonData'],
  ],
  [
    'what the webhook itself writes into a custom network asks for nothing',
    smc('{ cniType: custom, customCNI: "", enableCoordinator: false, disableIPAM: false, chainCNIJsonData: [] }'),
    [],
  ],
  ['pools without IPAM', macvlan('ippools: { ipv4: [nobody] }', 'disableIPAM: true'), ['spec.macvlan.ippools']],
  ['a bond of one', macvlan('bond: { name: bond0, mode: 1 }'), ['spec.macvlan.bond']],
  [
    'a rule table, which is not passed on',
    macvlan('', 'coordinator: { hostRuleTable: 100 }'),
    ['spec.coordinator.hostRuleTable'],
  ],
  ['the default rule table', macvlan('', 'coordinator: { hostRuleTable: 500 }'), []],
  [
    'settings of a coordinator that does not run',
    macvlan('', 'enableCoordinator: false, coordinator: { hostRuleTable: 100 }'),
    [],
  ],
])('without effect: %s', (_, yaml, fields) => {
  expect(verdict(yaml)).toEqual(fields.map(field => `warning multus-config-field-ignored ${field}`));
});

test.each<[string, string, readonly string[]]>([
  ['no podCIDRType', '{}', ['error coordinator-pod-cidr-missing spec.podCIDRType']],
  ['an address among the networks, which the webhook completes', '{ podCIDRType: auto, hijackCIDR: [10.0.0.1] }', []],
  [
    'a word among the networks',
    '{ podCIDRType: auto, hijackCIDR: [any] }',
    ['error coordinator-hijack-invalid spec.hijackCIDR.0'],
  ],
  [
    'a filter the kernel does not know',
    '{ podCIDRType: auto, podRPFilter: 3 }',
    ['error coordinator-value-invalid spec.podRPFilter'],
  ],
  ['a negative filter', '{ podCIDRType: auto, podRPFilter: -5 }', []],
  ['a negative queue', '{ podCIDRType: auto, txQueueLen: -1 }', ['error coordinator-value-invalid spec.txQueueLen']],
  [
    'a MAC prefix of one byte',
    '{ podCIDRType: auto, podMACPrefix: "0a" }',
    ['error coordinator-value-invalid spec.podMACPrefix'],
  ],
  [
    'a multicast prefix',
    '{ podCIDRType: auto, podMACPrefix: "0B:00" }',
    ['error coordinator-value-invalid spec.podMACPrefix'],
  ],
  [
    'no link address',
    '{ podCIDRType: auto, vethLinkAddress: none }',
    ['error coordinator-value-invalid spec.vethLinkAddress'],
  ],
  [
    'a route without a gateway',
    '{ podCIDRType: auto, policyRoutes: [{ dst: 10.0.0.0/8 }] }',
    ['error coordinator-route-invalid spec.policyRoutes.0.gw'],
  ],
  [
    'a route of two families',
    '{ podCIDRType: auto, policyRoutes: [{ dst: "fd00::/64", gw: 10.6.0.1 }] }',
    ['error coordinator-route-invalid spec.policyRoutes.0.gw'],
  ],
  ['a route to one address', '{ podCIDRType: auto, policyRoutes: [{ dst: 10.0.0.5, gw: 10.6.0.1 }] }', []],
])('a coordinator with %s', (_, spec, expected) => {
  expect(verdict(coordinator(spec))).toEqual(expected);
});

test('the mode disabled fails pods of a network that runs the coordinator, and of no other', () => {
  expect(verdict(macvlan('', 'coordinator: { mode: disabled }'))).toEqual([
    'error coordinator-mode-disabled spec.coordinator.mode',
  ]);
  expect(verdict(macvlan('', 'enableCoordinator: false, coordinator: { mode: disabled }'))).toEqual([]);
});

test('an address in hijackCIDR fails pods of a network that runs the coordinator, and of no other', () => {
  expect(verdict(macvlan('', 'coordinator: { hijackCIDR: [10.0.0.1] }'))).toEqual([
    'error coordinator-hijack-invalid spec.coordinator.hijackCIDR.0',
  ]);
  expect(verdict(macvlan('', 'enableCoordinator: false, coordinator: { hijackCIDR: [10.0.0.1] }'))).toEqual([]);
});

test('a second coordinator is one too many', () => {
  const [finding, ...others] = judgeYaml(
    coordinator('{ podCIDRType: auto }') + coordinator('{ podCIDRType: auto }', 'mine'),
  ).findings;
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'coordinator-not-default', severity: 'warning', subject: { name: 'mine' } });
  expect(finding?.message).toBe('SpiderCoordinator mine is a second one beside default');
});

test('what the coordinator of the cluster says is undone only where a network runs one and says nothing itself', () => {
  const cluster = coordinator('{ podCIDRType: auto, tunePodRoutes: false, txQueueLen: 5 }');
  const [finding] = judgeYaml(cluster + macvlan('', 'coordinator: { txQueueLen: 9 }')).findings;
  expect(finding).toMatchObject({ rule: 'multus-config-overrides-coordinator', severity: 'warning' });
  expect(finding?.fix).toBe('coordinator: { tunePodRoutes: false }');
  expect(verdict(cluster + macvlan('', 'coordinator: { tunePodRoutes: true, txQueueLen: 0 }'))).toEqual([]);
  expect(verdict(cluster + macvlan('', 'enableCoordinator: false'))).toEqual([]);
  expect(verdict(coordinator('{ podCIDRType: auto }') + macvlan(''))).toEqual([]);
});

const ipam = '"ipam":{"type":"spiderpool"}';

test('the CNI version of a network matters where Spiderpool serves it', () => {
  const network = (version: string, more: string) =>
    attachment(`{"cniVersion":"${version}","name":"n","type":"macvlan","master":"eth1"${more}}`);
  expect(verdict(network('1.1.0', `,${ipam}`))).toEqual(['error network-cni-version spec.config']);
  expect(verdict(network('1.1.0', ''))).toEqual([]);
  expect(verdict(smc(`{ customCNI: '{"cniVersion":"0.2.0","name":"n","type":"macvlan",${ipam}}' }`))).toEqual([
    'error network-cni-version spec.customCNI',
  ]);
});

test('the name of a VLAN interface has room for 15 characters, on hand-written networks as well', () => {
  const vlan = (master: string, id: number) =>
    smc(`{ cniType: macvlan, macvlan: { master: [${master}], vlanID: ${id} } }`);
  expect(verdict(vlan('enp129s0f0n', 100))).toEqual([]);
  expect(verdict(vlan('enp129s0f0np', 100))).toEqual(['error network-interface-name-too-long spec.macvlan.vlanID']);
  const bond = 'master: [eth1, eth2], bond: { name: bond-of-the-uplinks, mode: 1 }';
  expect(verdict(smc(`{ cniType: ipvlan, ipvlan: { ${bond} } }`))).toEqual([
    'error network-interface-name-too-long spec.ipvlan.bond.name',
  ]);
  const ifacer = '{"type":"ifacer","vlanID":4000,"interfaces":["enp129s0f0np0"]}';
  expect(verdict(attachment(`{"cniVersion":"0.3.1","name":"n","plugins":[${ifacer}]}`))).toEqual([
    'error network-interface-name-too-long spec.config',
  ]);
});

describe('one VLAN on two interfaces', () => {
  const eth1 = smc('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: 6 } }');
  const eth2 = smc('{ cniType: macvlan, macvlan: { master: [eth2], vlanID: 6 } }', { name: 'other' });
  const workload = (networks: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/calico
        k8s.v1.cni.cncf.io/networks: ${networks}
        ipam.spidernet.io/ippools: '[{"interface":"net1","ipv4":["a"]},{"interface":"net2","ipv4":["b"]}]'
    spec: { containers: [{ name: web, image: nginx }] }
`;
  const severities = (yaml: string) =>
    judgeYaml(yaml).findings.flatMap(({ rule, severity }) =>
      rule === 'network-vlan-on-two-masters' ? [severity] : [],
    );

  test('is a warning, since the networks may be kept on different nodes', () => {
    expect(severities(eth1 + eth2)).toEqual(['warning']);
  });

  test('is an error where one pod is on both', () => {
    expect(severities(eth1 + eth2 + workload('kube-system/vlan6,kube-system/other'))).toEqual(['error']);
    expect(severities(eth1 + eth2 + workload('kube-system/vlan6,kube-system/calico'))).toEqual(['warning']);
  });

  test('is nothing on one interface, or under the vlan plugin, which makes the interface in the pod', () => {
    expect(severities(eth1 + eth2.replace('eth2', 'eth1'))).toEqual([]);
    expect(severities(eth1 + eth2.replaceAll('macvlan', 'vlan'))).toEqual([]);
  });
});

test('a configuration of a hand-written network that is no plugin', () => {
  expect(verdict(attachment('[]'))).toEqual(['error network-config-unreadable spec.config']);
  expect(verdict(attachment('{"cniVersion":"0.3.1","plugins":[{}]}'))).toEqual([
    'error network-config-unreadable spec.config',
  ]);
});

test('an unknown default pool is told once, whether or not a workload would take from it', () => {
  const network = macvlan('ippools: { ipv4: [nobody] }');
  expect(verdict(network)).toEqual(['error network-pool-unknown spec.macvlan.ippools.ipv4.0']);
  const pod = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web }, annotations: { v1.multus-cni.io/default-network: kube-system/vlan6 } }
    spec: { containers: [{ name: web, image: nginx }] }
`;
  expect(verdict(network + pod)).toHaveLength(1);
});

test('the manifest of a broken network is told of, not the pods on it', () => {
  const pod = `---
apiVersion: v1
kind: Pod
metadata:
  name: p
  namespace: shop
  annotations:
    v1.multus-cni.io/default-network: kube-system/vlan6
    ipam.spidernet.io/ippool: '{"ipv4":["web-v4"]}'
spec: { containers: [{ name: web, image: nginx }] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10] }
`;
  expect(verdict(smc('{ cniType: macvlan, macvlan: { master: eth1 } }') + pod)).toEqual([
    'error field-type spec.macvlan.master',
  ]);
});
