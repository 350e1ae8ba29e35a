import { multusConfig } from '../../../src/rules/multus-config/example';
import { testVariants } from '../finding-variant';

const REFUSED = "Spiderpool's webhook refuses the object, so there is no network";
const CONFIG = 'SpiderMultusConfig vlan6';

testVariants('multus-config-block-missing', [
  ...(
    [
      ['ipvlan', 'ipvlan', 'ipvlan: { master: [eth1] }'],
      ['vlan', 'vlan', 'vlan: { master: [eth1], vlanID: 6 }'],
      ['sriov', 'sriov', 'sriov: { resourceName: intel.com/sriov }'],
      ['ib-sriov', 'ibsriov', 'ibsriov: { resourceName: mellanox.com/ib }'],
      ['ipoib', 'ipoib', 'ipoib: { master: ib0 }'],
      ['ovs', 'ovs', 'ovs: { bridge: br1 }'],
    ] as const
  ).map(([type, block, fix]) => ({
    title: `of type ${type}`,
    manifests: multusConfig(`{ cniType: ${type} }`),
    says: [
      `error ${CONFIG} spec.cniType
SpiderMultusConfig kube-system/vlan6 is of type ${type} and has no spec.${block}
${REFUSED}
${fix}`,
    ],
  })),
  {
    title: 'with the settings of one other type',
    manifests: multusConfig('{ cniType: macvlan, ovs: { bridge: br1 } }'),
    says: [
      `error ${CONFIG} spec.cniType
SpiderMultusConfig kube-system/vlan6 is of type macvlan and has no spec.macvlan, but spec.ovs
${REFUSED}
cniType: ovs`,
    ],
  },
  {
    title: 'with the settings of two other types',
    manifests: multusConfig('{ cniType: macvlan, ovs: { bridge: br1 }, ipvlan: { master: [eth1] } }'),
    says: [
      `error ${CONFIG} spec.cniType
SpiderMultusConfig kube-system/vlan6 is of type macvlan and has no spec.macvlan, but spec.ipvlan and spec.ovs
${REFUSED}
macvlan: { master: [eth1] }`,
    ],
  },
  {
    title: 'with the name that messages of the webhook use',
    manifests: multusConfig('{ cniType: macvlan, macvlanConfig: { master: [eth1] } }'),
    beside: ['field-unknown'],
  },
  {
    title: 'with another unknown field',
    manifests: multusConfig('{ cniType: macvlan, somethingElse: { master: [eth1] } }'),
    says: [
      `error ${CONFIG} spec.cniType
SpiderMultusConfig kube-system/vlan6 is of type macvlan and has no spec.macvlan
${REFUSED}
macvlan: { master: [eth1] }`,
    ],
    beside: ['field-unknown'],
  },
  {
    title: 'of vlan, whose name is near to that of other settings',
    manifests: multusConfig('{ cniType: vlan, ipvlan: { master: [eth1] }, enableCoordinator: false }'),
    says: [
      `error ${CONFIG} spec.cniType
SpiderMultusConfig kube-system/vlan6 is of type vlan and has no spec.vlan, but spec.ipvlan
${REFUSED}
cniType: ipvlan`,
    ],
  },
]);

const FOREIGN =
  "Spiderpool's webhook refuses the object for settings that belong to another type, even for an empty customCNI";

testVariants('multus-config-block-foreign', [
  {
    title: 'two of them',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, ovs: { bridge: br1 }, customCNI: "" }'),
    says: [
      `error ${CONFIG} spec.ovs
SpiderMultusConfig kube-system/vlan6 is of type macvlan and has spec.ovs and spec.customCNI as well
${FOREIGN}
remove spec.ovs and spec.customCNI`,
    ],
  },
  {
    title: 'no type at all',
    manifests: multusConfig('{ ibsriov: { resourceName: mellanox.com/ib } }'),
    says: [
      `error ${CONFIG} spec.ibsriov
SpiderMultusConfig kube-system/vlan6 names no cniType, which means custom, and has spec.ibsriov
${FOREIGN}
cniType: ib-sriov`,
    ],
  },
  {
    title: 'no type but null',
    manifests: multusConfig('{ cniType: null, ovs: { bridge: br1 } }'),
    says: [
      `error ${CONFIG} spec.ovs
SpiderMultusConfig kube-system/vlan6 names no cniType, which means custom, and has spec.ovs
${FOREIGN}
cniType: ovs`,
    ],
  },
]);

testVariants('multus-config-field-ignored', [
  {
    title: 'each field of a custom network',
    manifests: multusConfig(
      `{ customCNI: '{"cniVersion":"0.3.1","type":"bridge"}', enableCoordinator: true, coordinator: { mode: auto }, disableIPAM: true, chainCNIJsonData: ['{"type":"tuning"}'] }`,
    ),
    says: ['enableCoordinator', 'disableIPAM', 'chainCNIJsonData'].map(
      key => `warning ${CONFIG} spec.${key}
spec.${key} of SpiderMultusConfig kube-system/vlan6 has no effect: the network of type custom is customCNI as it stands
what it asks for does not happen, and nothing says so
remove it, and write what it is to do into customCNI`,
    ),
  },
  {
    title: 'pools of IPv6 without IPAM',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv6: [web-v6] } }, disableIPAM: true }',
    ),
    says: [
      `warning ${CONFIG} spec.macvlan.ippools
spec.macvlan.ippools of SpiderMultusConfig kube-system/vlan6 has no effect: disableIPAM is true, so nobody asks for an address
what it asks for does not happen, and nothing says so
remove ippools, or disableIPAM`,
    ],
  },
  {
    title: 'no pools, and none that are ignored',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: {} }, disableIPAM: true }'),
  },
  ...['macvlan', 'ipvlan', 'vlan'].map(type => ({
    title: `a bond of one for ${type}`,
    manifests: multusConfig(`{ cniType: ${type}, ${type}: { master: [eth1], bond: { name: bond0, mode: 1 } } }`),
    says: [
      `warning ${CONFIG} spec.${type}.bond
spec.${type}.bond of SpiderMultusConfig kube-system/vlan6 has no effect: there is one master, eth1, and pods hang on it directly
what it asks for does not happen, and nothing says so
remove bond, or name the second interface:
master: [eth1, eth2]`,
    ],
  })),
  {
    title: 'a bond of two, and a bond of none',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, eth2], bond: { name: bond0, mode: 1 } } }')}${multusConfig('{ cniType: macvlan, macvlan: { master: [], bond: { name: bond0, mode: 1 } } }', '{}', 'none')}`,
    beside: ['multus-config-master-invalid'],
  },
  {
    title: 'a rule table and a filter of the coordinator',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { hostRuleTable: 100, podRPFilter: 1 } }',
    ),
    says: [
      `warning ${CONFIG} spec.coordinator.hostRuleTable
spec.coordinator.hostRuleTable of SpiderMultusConfig kube-system/vlan6 has no effect: it is not passed on to the network
what it asks for does not happen, and nothing says so
write into the SpiderCoordinator default, for the whole cluster:
hostRuleTable: 100`,
      `warning ${CONFIG} spec.coordinator.podRPFilter
spec.coordinator.podRPFilter of SpiderMultusConfig kube-system/vlan6 has no effect: it is passed on to the network only where podCIDRType is set as well
what it asks for does not happen, and nothing says so
write beside it, or whatever the SpiderCoordinator has:
podCIDRType: auto`,
    ],
  },
  {
    title: 'a filter of 0, which is the default',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { podRPFilter: 0 } }'),
  },
]);

testVariants('multus-config-master-invalid', [
  ...['macvlan', 'ipvlan', 'vlan'].map(type => ({
    title: `no master for ${type}`,
    manifests: multusConfig(`{ cniType: ${type}, ${type}: { master: [] } }`),
    says: [
      `error ${CONFIG} spec.${type}.master
SpiderMultusConfig kube-system/vlan6 names no master
${REFUSED}
master: [eth1]`,
    ],
  })),
  {
    title: 'no master for ipoib',
    manifests: multusConfig('{ cniType: ipoib, ipoib: { master: "" } }'),
    says: [
      `error ${CONFIG} spec.ipoib.master
SpiderMultusConfig kube-system/vlan6 names no master
${REFUSED}
master: ib0`,
    ],
  },
  { title: 'a master for ipoib', manifests: multusConfig('{ cniType: ipoib, ipoib: { master: ib0 } }') },
  {
    title: 'the empty text as the second of two masters of a bond',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, ""], bond: { name: bond0, mode: 1 } } }'),
    says: [
      `error ${CONFIG} spec.macvlan.master[1]
SpiderMultusConfig kube-system/vlan6 names the empty text as its master
Spiderpool lets it pass, and the CNI plugin finds no such interface: no pod on the network starts
master: [eth1]`,
    ],
  },
  {
    title: 'the empty text as the only master',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [""] } }'),
    says: [
      `error ${CONFIG} spec.macvlan.master[0]
SpiderMultusConfig kube-system/vlan6 names the empty text as its master
Spiderpool lets it pass, and the CNI plugin finds no such interface: no pod on the network starts
master: [eth1]`,
    ],
  },
  {
    title: 'two masters without a bond',
    manifests: multusConfig('{ cniType: ipvlan, ipvlan: { master: [eth1, eth2] } }'),
    says: [
      `error ${CONFIG} spec.ipvlan.master
SpiderMultusConfig kube-system/vlan6 names 2 masters, ["eth1", "eth2"], and no bond
${REFUSED}
name one master, or how they are bonded:
bond: { name: bond0, mode: 1 }`,
    ],
  },
  {
    title: 'a bond without a name, of another mode',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, eth2], bond: { name: "", mode: 4 } } }'),
    says: [
      `error ${CONFIG} spec.macvlan.bond.name
SpiderMultusConfig kube-system/vlan6 makes a bond of ["eth1", "eth2"] without a name
${REFUSED}
bond: { name: bond0, mode: 4 }`,
    ],
  },
]);

testVariants('multus-config-vlan-invalid', [
  ...[4095, -1].map(vlan => ({
    title: `VLAN ${vlan} on a port`,
    manifests: multusConfig(`{ cniType: ovs, ovs: { bridge: br1, vlan: ${vlan} } }`),
    says: [
      `error ${CONFIG} spec.ovs.vlan
SpiderMultusConfig kube-system/vlan6 tags its port with VLAN ${vlan}, and VLANs go from 0 to 4094
${REFUSED}
write the number of the VLAN, or, for an untagged port:
vlan: 0`,
    ],
  })),
  { title: 'an untagged port', manifests: multusConfig('{ cniType: ovs, ovs: { bridge: br1, vlan: 0 } }') },
  { title: 'mode auto alone', manifests: multusConfig('{ cniType: vlan, vlan: { master: [eth1], vlanMode: auto } }') },
]);

testVariants('multus-config-json-invalid', [
  {
    title: 'a custom network that is no JSON, and one that is no CNI configuration',
    manifests: `${multusConfig(`{ customCNI: '{bad' }`)}${multusConfig(`{ cniType: custom, customCNI: '{"name":"x"}' }`, '{}', 'other')}`,
    says: [
      `error ${CONFIG} spec.customCNI
spec.customCNI of SpiderMultusConfig kube-system/vlan6 is no JSON: Expected property name or '}' in JSON at position 1
${REFUSED}
write a CNI plugin as JSON, such as:
'{"type":"tuning","sysctl":{"net.core.somaxconn":"512"}}'`,
      `error SpiderMultusConfig other spec.customCNI
spec.customCNI of SpiderMultusConfig kube-system/other has no "type"
Spiderpool lets it pass as it stands, and Multus cannot load it: no pod on the network starts
write a CNI plugin as JSON, such as:
'{"type":"tuning","sysctl":{"net.core.somaxconn":"512"}}'`,
    ],
  },
  { title: 'an empty custom network', manifests: multusConfig('{ cniType: custom, customCNI: "" }') },
]);

testVariants('multus-config-match-master-subnet', [
  ...['ipvlan', 'vlan'].map(type => ({
    title: `for ${type}`,
    manifests: multusConfig(`{ cniType: ${type}, ${type}: { master: [eth1], ippools: { matchMasterSubnet: true } } }`),
    says: [
      `error ${CONFIG} spec.${type}.ippools.matchMasterSubnet
SpiderMultusConfig kube-system/vlan6 sets matchMasterSubnet, which type ${type} does not have
${REFUSED}
remove matchMasterSubnet; it works for cniType sriov`,
    ],
  })),
  {
    title: 'for ovs, which does not look at it',
    manifests: multusConfig('{ cniType: ovs, ovs: { bridge: br1, ippools: { matchMasterSubnet: true } } }'),
    says: [
      `warning ${CONFIG} spec.ovs.ippools.matchMasterSubnet
SpiderMultusConfig kube-system/vlan6 sets matchMasterSubnet, which type ovs does not have
Spiderpool ignores it: pods get addresses of any pool in the list
remove matchMasterSubnet; it works for cniType sriov`,
    ],
  },
]);

testVariants('multus-config-rate-inverted', [
  {
    title: 'a maximum below the minimum',
    manifests: multusConfig(
      '{ cniType: sriov, sriov: { resourceName: intel.com/sriov, minTxRateMbps: 100, maxTxRateMbps: 50 } }',
    ),
    says: [
      `error ${CONFIG} spec.sriov.minTxRateMbps
SpiderMultusConfig kube-system/vlan6 has minTxRateMbps 100 and maxTxRateMbps 50
${REFUSED}
write at least:
maxTxRateMbps: 100`,
    ],
  },
  {
    title: 'both alike',
    manifests: multusConfig(
      '{ cniType: sriov, sriov: { resourceName: intel.com/sriov, minTxRateMbps: 50, maxTxRateMbps: 50 } }',
    ),
  },
]);

testVariants('multus-config-resource-missing', [
  {
    title: 'for InfiniBand',
    manifests: multusConfig('{ cniType: ib-sriov, ibsriov: {} }'),
    says: [
      `error ${CONFIG} spec.ibsriov.resourceName
SpiderMultusConfig kube-system/vlan6 is of type ib-sriov and names no resourceName
Spiderpool's webhook refuses the object: without it no virtual function could be found for a pod
write what the SR-IOV device plugin calls its virtual functions, such as:
resourceName: mellanox.com/ib`,
    ],
  },
]);

testVariants('multus-config-trunk-invalid', [
  {
    title: 'a range that runs backwards behind a good one',
    manifests: multusConfig(
      '{ cniType: ovs, ovs: { bridge: br1, trunk: [{ minID: 5, maxID: 5 }, { minID: 9, maxID: 5 }, { id: 7 }] } }',
    ),
    says: [
      `error ${CONFIG} spec.ovs.trunk[1].minID
entry 1 of the trunk of SpiderMultusConfig kube-system/vlan6 ends at VLAN 5 and begins at VLAN 9
${REFUSED}
- { minID: 5, maxID: 9 }`,
    ],
  },
]);

testVariants('multus-config-network-taken', [
  {
    title: 'by a SpiderMultusConfig of that name behind it',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }', '{ multus.spidernet.io/cr-name: vlan6 }', 'other')}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth2] } }')}`,
    says: [
      `error ${CONFIG} metadata.name
SpiderMultusConfig kube-system/vlan6 makes the network kube-system/vlan6, and so does SpiderMultusConfig kube-system/other
Spiderpool's webhook refuses whichever comes second, and pods get the network of the first
give one of the networks another name with an annotation:
multus.spidernet.io/cr-name: vlan6-2`,
    ],
  },
]);

testVariants('multus-config-network-name', [
  {
    title: 'an empty name',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }', '{ multus.spidernet.io/cr-name: "" }'),
    says: [
      `error ${CONFIG} metadata.annotations["multus.spidernet.io/cr-name"]
the network of SpiderMultusConfig kube-system/vlan6 is to be called "", which is empty
${REFUSED}
write a name such as vlan6, or remove the annotation; the network is then called vlan6`,
    ],
  },
]);

const RDMA = 'cni.spidernet.io/rdma-resource-inject';
const NETWORK = 'cni.spidernet.io/network-resource-inject';
const says = (key: string, problem: string, fix: string) => [
  `error ${CONFIG} metadata.annotations["${key}"]
SpiderMultusConfig kube-system/vlan6 has the annotation ${key}, and ${problem}
the object is refused, so there is no network for pods to get
${fix}`,
];

testVariants('multus-config-resource-inject', [
  ...[
    ['ovs', 'ovs: { bridge: br1 }'],
    ['custom', 'customCNI: ""'],
  ].map(([type, block]) => ({
    title: `a network of type ${type}`,
    manifests: multusConfig(`{ cniType: ${type}, ${block} }`, `{ ${NETWORK}: gpu }`),
    says: says(NETWORK, `type ${type} cannot be injected`, `remove the annotation ${NETWORK}`),
  })),
  {
    title: 'a value that is no label',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }', `{ ${NETWORK}: "a b" }`),
    says: says(
      NETWORK,
      'its value "a b", which becomes a label, may hold only letters, digits, hyphens, underscores and dots, and begins and ends with a letter or digit',
      `${NETWORK}: rdma`,
    ),
  },
  ...['macvlan', 'ipvlan', 'vlan'].map(type => ({
    title: `RDMA for ${type} without a resource`,
    manifests: multusConfig(
      `{ cniType: ${type}, ${type}: { master: [eth1], ippools: { ipv4: [web-v4] } } }`,
      `{ ${RDMA}: gpu }`,
    ),
    context: {},
    says: says(
      RDMA,
      `spec.${type} names no rdmaResourceName`,
      `write in spec.${type}:\nrdmaResourceName: spidernet.io/shared_rdma`,
    ),
    beside: ['network-pool-unknown'],
  })),
  {
    title: 'RDMA for an SR-IOV network without pools',
    manifests: multusConfig('{ cniType: sriov, sriov: { resourceName: intel.com/sriov } }', `{ ${RDMA}: gpu }`),
    says: says(RDMA, 'spec.sriov names no ippools', 'write in spec.sriov:\nippools: { ipv4: [my-pool] }'),
  },
  {
    title: 'RDMA for an InfiniBand interface without pools',
    manifests: multusConfig('{ cniType: ipoib, ipoib: { master: ib0 } }', `{ ${RDMA}: gpu }`),
    says: says(RDMA, 'spec.ipoib names no ippools', 'write in spec.ipoib:\nippools: { ipv4: [my-pool] }'),
  },
  {
    title: 'a network alone, with a resource and without pools',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: a/b } }',
      `{ ${NETWORK}: gpu }`,
    ),
    says: says(NETWORK, 'spec.macvlan names no ippools', 'write in spec.macvlan:\nippools: { ipv4: [my-pool] }'),
  },
  {
    title: 'a network alone, with a resource and pools of IPv6',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: a/b, ippools: { ipv6: [web-v6] } } }',
      `{ ${NETWORK}: gpu }`,
    ),
    context: {},
    beside: ['network-pool-unknown'],
  },
  {
    title: 'both annotations, of which the first is told',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: a/b } }',
      `{ ${NETWORK}: gpu, ${RDMA}: gpu }`,
    ),
    says: says(RDMA, 'spec.macvlan names no ippools', 'write in spec.macvlan:\nippools: { ipv4: [my-pool] }'),
  },
  {
    title: 'settings that cannot be read',
    manifests: multusConfig('{ cniType: macvlan }', `{ ${RDMA}: gpu }`),
    beside: ['multus-config-block-missing'],
  },
]);

const coordinator = (spec: string) => `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default }
spec: ${spec}
`;

testVariants('multus-config-overrides-coordinator', [
  {
    title: 'three settings, of which the network says one',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { mode: null, tunePodRoutes: false } }')}${coordinator('{ podCIDRType: auto, mode: overlay, tunePodRoutes: false, txQueueLen: 5 }')}`,
    says: [
      `warning ${CONFIG} spec.coordinator
SpiderCoordinator default says mode: overlay, txQueueLen: 5, and SpiderMultusConfig kube-system/vlan6 undoes it: it says nothing, and Spiderpool writes mode: auto, txQueueLen: 0 into it
pods on the network are routed by the defaults, not as the SpiderCoordinator says
coordinator: { mode: overlay, txQueueLen: 5 }`,
    ],
  },
  {
    title: 'routes that are not to be tuned',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }')}${coordinator('{ podCIDRType: auto, tunePodRoutes: false }')}`,
    says: [
      `warning ${CONFIG} spec.coordinator
SpiderCoordinator default says tunePodRoutes: false, and SpiderMultusConfig kube-system/vlan6 undoes it: it says nothing, and Spiderpool writes tunePodRoutes: true into it
pods on the network are routed by the defaults, not as the SpiderCoordinator says
coordinator: { tunePodRoutes: false }`,
    ],
  },
  {
    title: 'the defaults, and a coordinator of another name',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }')}${coordinator('{ podCIDRType: auto, mode: auto, tunePodRoutes: true, txQueueLen: 0 }')}${coordinator('{ podCIDRType: auto, mode: underlay }').replace('default', 'other')}`,
    beside: ['coordinator-not-default'],
  },
  {
    title: 'a custom network, and one without a coordinator',
    manifests: `${multusConfig(`{ customCNI: '{"cniVersion":"0.3.1","type":"bridge"}' }`)}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, enableCoordinator: false, coordinator: {} }', '{}', 'other')}${coordinator('{ podCIDRType: auto, mode: underlay }')}`,
  },
]);
