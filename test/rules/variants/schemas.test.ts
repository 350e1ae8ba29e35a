import { addressObject, poolWith } from '../../../src/rules/examples';
import { multusConfig } from '../../../src/rules/multus-config/example';
import { testVariants } from '../finding-variant';

const REFUSED =
  "the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster";
const IPS = 'subnet: 10.6.124.0/24, ips: [10.6.124.10]';
const POOL = 'SpiderIPPool web-v4';

/** CloneSet `shop/web` with these lines in its spec. */
function cloneSet(lines: string, apiVersion = 'apps.kruise.io/v1alpha1'): string {
  return `---
apiVersion: ${apiVersion}
kind: CloneSet
metadata: { name: web, namespace: shop }
spec:
  ${lines}
  replicas: 3
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`;
}

const DROPPED =
  'clients that validate strictly, kubectl among them, get the object refused; for the others the API server drops the field without a word, and what it should do does not happen';

testVariants('field-type', [
  {
    title: 'an entry of a list',
    manifests: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10, 5] }'),
    says: [
      `error ${POOL} spec.ips[1]
spec.ips[1] of SpiderIPPool web-v4 must be text, and is the number 5
${REFUSED}
write "5" for spec.ips[1]`,
    ],
  },
  {
    title: 'a number among those that are allowed',
    manifests: poolWith(`{ ipVersion: 5, ${IPS} }`),
    says: [
      `error ${POOL} spec.ipVersion
spec.ipVersion of SpiderIPPool web-v4 is 5, and must be one of 4, 6
${REFUSED}
write 4 or 6 for spec.ipVersion`,
    ],
  },
  {
    title: 'a text near to one of those that are allowed, and one near to none',
    manifests: `${multusConfig('{ cniType: macvlna, macvlan: { master: [eth1] } }')}${multusConfig('{ cniType: zzz, macvlan: { master: [eth1] } }', '{}', 'other')}`,
    says: [
      `error SpiderMultusConfig vlan6 spec.cniType
spec.cniType of SpiderMultusConfig kube-system/vlan6 is "macvlna", and must be one of "macvlan", "ipvlan", "vlan", "sriov", "ovs", "ib-sriov", "ipoib", "custom"
${REFUSED}
cniType: macvlan`,
      `error SpiderMultusConfig other spec.cniType
spec.cniType of SpiderMultusConfig kube-system/other is "zzz", and must be one of "macvlan", "ipvlan", "vlan", "sriov", "ovs", "ib-sriov", "ipoib", "custom"
${REFUSED}
write "macvlan" or "ipvlan" or "vlan" or "sriov" or "ovs" or "ib-sriov" or "ipoib" or "custom" for spec.cniType`,
    ],
  },
  {
    title: 'numbers beyond their bounds',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: 4095, mtu: -1 } }'),
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.mtu
spec.macvlan.mtu of SpiderMultusConfig kube-system/vlan6 is -1, and must be from 0 to 2147483647
${REFUSED}
write a number from 0 to 2147483647 for spec.macvlan.mtu`,
      `error SpiderMultusConfig vlan6 spec.macvlan.vlanID
spec.macvlan.vlanID of SpiderMultusConfig kube-system/vlan6 is 4095, and must be from 0 to 4094
${REFUSED}
write a number from 0 to 4094 for spec.macvlan.vlanID`,
    ],
  },
  {
    title: 'either of two types, and a list',
    manifests: cloneSet('updateStrategy: { maxUnavailable: [1] }'),
    says: [
      `error CloneSet web spec.updateStrategy.maxUnavailable
spec.updateStrategy.maxUnavailable of CloneSet shop/web must be a whole number or text, and is a list
${REFUSED}
write a whole number or text for spec.updateStrategy.maxUnavailable`,
    ],
  },
  {
    title: 'a long text where there is to be a list, and nothing where there is to be text',
    manifests: `${multusConfig(`{ cniType: macvlan, macvlan: { master: ${'e'.repeat(70)} } }`)}${multusConfig(`{ cniType: macvlan, macvlan: { master: ${'e'.repeat(58)} } }`, '{}', 'other')}`,
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.master
spec.macvlan.master of SpiderMultusConfig kube-system/vlan6 must be a list, and is text ("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee…)
${REFUSED}
master: ["eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"]`,
      `error SpiderMultusConfig other spec.macvlan.master
spec.macvlan.master of SpiderMultusConfig kube-system/other must be a list, and is text ("eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee")
${REFUSED}
master: ["eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"]`,
    ],
  },
  {
    title: 'flags and numbers written as text, and not quite',
    manifests: addressObject(
      'SpiderIPPool',
      '{ name: web-v4 }',
      `{ default: "TRUE", disable: "false!", ipVersion: "44x", ${IPS} }`,
    ),
    says: [
      `error SpiderIPPool web-v4 spec.default
spec.default of SpiderIPPool web-v4 must be true or false, and is text ("TRUE")
${REFUSED}
default: true`,
      `error SpiderIPPool web-v4 spec.disable
spec.disable of SpiderIPPool web-v4 must be true or false, and is text ("false!")
${REFUSED}
write true or false for spec.disable`,
      `error SpiderIPPool web-v4 spec.ipVersion
spec.ipVersion of SpiderIPPool web-v4 must be a whole number, and is text ("44x")
${REFUSED}
write a whole number for spec.ipVersion`,
    ],
  },
  {
    title: 'a number of several digits as text, and one that is too long',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: "4000", mtu: "x1500" } }')}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], vlanID: "1234567890123456", mtu: true } }', '{}', 'other')}`,
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.mtu
spec.macvlan.mtu of SpiderMultusConfig kube-system/vlan6 must be a whole number, and is text ("x1500")
${REFUSED}
write a whole number for spec.macvlan.mtu`,
      `error SpiderMultusConfig vlan6 spec.macvlan.vlanID
spec.macvlan.vlanID of SpiderMultusConfig kube-system/vlan6 must be a whole number, and is text ("4000")
${REFUSED}
vlanID: 4000`,
      `error SpiderMultusConfig other spec.macvlan.mtu
spec.macvlan.mtu of SpiderMultusConfig kube-system/other must be a whole number, and is true
${REFUSED}
write a whole number for spec.macvlan.mtu`,
      `error SpiderMultusConfig other spec.macvlan.vlanID
spec.macvlan.vlanID of SpiderMultusConfig kube-system/other must be a whole number, and is text ("1234567890123456")
${REFUSED}
write a whole number for spec.macvlan.vlanID`,
    ],
  },
  {
    title: 'a list of lists, and a mapping where there is to be a list',
    manifests: poolWith(
      '{ subnet: [10.6.124.0/24], ips: { a: b }, excludeIPs: [[10.6.124.1]], default: 1, disable: "falsehood" }',
    ),
    says: [
      `error SpiderIPPool web-v4 spec.default
spec.default of SpiderIPPool web-v4 must be true or false, and is the number 1
${REFUSED}
write true or false for spec.default`,
      `error SpiderIPPool web-v4 spec.disable
spec.disable of SpiderIPPool web-v4 must be true or false, and is text ("falsehood")
${REFUSED}
write true or false for spec.disable`,
      `error SpiderIPPool web-v4 spec.excludeIPs[0]
spec.excludeIPs[0] of SpiderIPPool web-v4 must be text, and is a list
${REFUSED}
write text for spec.excludeIPs[0]`,
      `error SpiderIPPool web-v4 spec.ips
spec.ips of SpiderIPPool web-v4 must be a list, and is a mapping
${REFUSED}
write a list for spec.ips`,
      `error SpiderIPPool web-v4 spec.subnet
spec.subnet of SpiderIPPool web-v4 must be text, and is a list
${REFUSED}
write text for spec.subnet`,
    ],
  },
  {
    title: 'a value of a later release',
    manifests: multusConfig('{ cniType: vlan, vlan: { master: [eth1], vlanID: 6 } }'),
    context: { complete: true, spiderpool: { version: '1.1.1' } },
    says: [
      `error SpiderMultusConfig vlan6 spec.cniType
spec.cniType of SpiderMultusConfig kube-system/vlan6 is "vlan", which Spiderpool has in 1.2.0 and later, and the cluster runs 1.1.1
${REFUSED}
use another value, or name the release the cluster really runs in spiderpool.yaml`,
    ],
  },
]);

testVariants('field-unknown', [
  {
    title: 'at the top of an object, near to nothing',
    manifests: `${poolWith(`{ ${IPS} }`)}zzz: 1\n`,
    says: [
      `error SpiderIPPool web-v4 zzz
zzz of SpiderIPPool web-v4 does not exist
${DROPPED}
remove it; the object has apiVersion, kind, metadata, spec and status`,
    ],
  },
  {
    title: 'the name of a field with more around it',
    manifests: poolWith(`{ ${IPS}, myExcludeIPsList: [10.6.124.10] }`),
    says: [
      `error SpiderIPPool web-v4 spec.myExcludeIPsList
spec.myExcludeIPsList of SpiderIPPool web-v4 does not exist
${DROPPED}
write spec.excludeIPs, or remove it`,
    ],
  },
  {
    title: 'the names of two fields with more around them',
    manifests: poolWith(`{ ${IPS}, theNodeNameAndTheNodeAffinityOfIt: {} }`),
    says: [
      `error SpiderIPPool web-v4 spec.theNodeNameAndTheNodeAffinityOfIt
spec.theNodeNameAndTheNodeAffinityOfIt of SpiderIPPool web-v4 does not exist
${DROPPED}
write spec.nodeAffinity, or remove it`,
    ],
  },
  {
    title: 'a part of the name of fields',
    manifests: poolWith(`{ ${IPS}, affinity: {} }`),
    says: [
      `error SpiderIPPool web-v4 spec.affinity
spec.affinity of SpiderIPPool web-v4 does not exist
${DROPPED}
write spec.podAffinity, or remove it`,
    ],
  },
  {
    title: 'three letters of the name of a field, which is too little',
    manifests: poolWith(`{ ${IPS}, pod: {} }`),
    says: [
      `error SpiderIPPool web-v4 spec.pod
spec.pod of SpiderIPPool web-v4 does not exist
${DROPPED}
remove it; spec has default, disable, excludeIPs, gateway, ipVersion, ips, multusName, namespaceAffinity, namespaceName, nodeAffinity, nodeName, podAffinity, routes and subnet`,
    ],
  },
  {
    title: 'beside the field that is meant',
    manifests: poolWith(`{ ${IPS}, IPs: [10.6.124.11] }`),
    says: [
      `error SpiderIPPool web-v4 spec.IPs
spec.IPs of SpiderIPPool web-v4 does not exist
${DROPPED}
remove it; what it means belongs into spec.ips`,
    ],
  },
  {
    title: 'of a later release',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], mtu: 1500 } }'),
    context: { complete: true, spiderpool: { version: '1.1.1' } },
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.mtu
spec.macvlan.mtu of SpiderMultusConfig kube-system/vlan6 exists in Spiderpool 1.2.0 and later, and the cluster runs 1.1.1
${DROPPED}
remove it, or name the release the cluster really runs in spiderpool.yaml`,
    ],
  },
  {
    title: 'of an earlier release, which the cluster runs',
    manifests: poolWith(`{ ${IPS}, vlan: 6 }`),
    context: { complete: true, spiderpool: { version: '0.9.9' } },
  },
  {
    title: 'of an earlier release, without anything instead',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { detectGateway: true, hostRPFilter: 0 } }',
    ),
    says: [
      `error SpiderMultusConfig vlan6 spec.coordinator.detectGateway
spec.coordinator.detectGateway of SpiderMultusConfig kube-system/vlan6 exists in Spiderpool releases before 1.0.0, and the cluster runs 1.2.2
${DROPPED}
remove it`,
      `error SpiderMultusConfig vlan6 spec.coordinator.hostRPFilter
spec.coordinator.hostRPFilter of SpiderMultusConfig kube-system/vlan6 exists in Spiderpool releases before 1.0.0, and the cluster runs 1.2.2
${DROPPED}
remove it`,
    ],
  },
  {
    title: 'in a release later than any known here',
    manifests: poolWith(`{ ${IPS}, zones: [a] }`),
    context: { complete: true, spiderpool: { version: '1.9.0' } },
    says: [
      `note SpiderIPPool web-v4 spec.zones
spec.zones of SpiderIPPool web-v4 does not exist up to Spiderpool 1.2.2
${DROPPED}
remove it; spec has default, disable, excludeIPs, gateway, ipVersion, ips, multusName, namespaceAffinity, namespaceName, nodeAffinity, nodeName, podAffinity, routes and subnet`,
    ],
  },
  {
    title: 'around and inside the CloneSet of a UnitedDeployment, whose shape is another one in the release',
    manifests: `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  zzz: 1
  selector: { matchLabels: { app: web } }
  topology: { subsets: [{ name: a }] }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec: { zzz: 1, selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    context: { complete: true, kruise: { version: '2.0.0' } },
    says: [
      `note UnitedDeployment web spec.zzz
spec.zzz of UnitedDeployment shop/web does not exist up to OpenKruise 1.9.0
${DROPPED}
remove it; spec has replicas, revisionHistoryLimit, selector, template, topology and updateStrategy`,
    ],
  },
  {
    title: 'in a network, which has no release',
    manifests: `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: vlan6, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan","master":"eth1"}', conf: x }
`,
    says: [
      `error NetworkAttachmentDefinition vlan6 spec.conf
spec.conf of NetworkAttachmentDefinition kube-system/vlan6 does not exist
${DROPPED}
remove it; what it means belongs into spec.config`,
    ],
  },
]);

testVariants('field-required', [
  {
    title: 'the masters of a network',
    manifests: multusConfig('{ cniType: macvlan, macvlan: {} }'),
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.master
SpiderMultusConfig kube-system/vlan6 has no spec.macvlan.master, which it needs
the API server refuses the object, so none of it reaches the cluster
add spec.macvlan.master, the interface of the node that the network is on:
master: [eth1]`,
    ],
  },
  {
    title: 'a selector, with labels of the template',
    manifests: cloneSet('')
      .replace('  selector: { matchLabels: { app: web } }\n', '')
      .replace('labels: { app: web }', 'labels: { app: web, tier: front }'),
    says: [
      `error CloneSet web spec.selector
CloneSet shop/web has no spec.selector, which it needs
the API server refuses the object, so none of it reaches the cluster
add spec.selector, with labels of the pod template:
selector: { matchLabels: {"app":"web","tier":"front"} }`,
    ],
  },
  {
    title: 'a selector, where the template has no labels',
    manifests: cloneSet('')
      .replace('  selector: { matchLabels: { app: web } }\n', '')
      .replace('metadata: { labels: { app: web } }, ', ''),
    says: [
      `error CloneSet web spec.selector
CloneSet shop/web has no spec.selector, which it needs
the API server refuses the object, so none of it reaches the cluster
add spec.selector, with labels of the pod template:
selector: { matchLabels: {"app":"web"} }`,
    ],
  },
]);

testVariants('object-kind-unknown', [
  {
    title: 'a kind of OpenKruise in a group of Kubernetes',
    manifests: cloneSet('', 'apps/v1'),
    says: [
      `error CloneSet web kind
CloneSet shop/web is apps/v1, which has no kind CloneSet
the API server does not know the kind, so the object cannot be applied
apiVersion: apps.kruise.io/v1alpha1`,
    ],
  },
  {
    title: 'near to no kind of the group',
    manifests: poolWith(`{ ${IPS} }`).replace('SpiderIPPool', 'Zebra'),
    says: [
      `error Zebra web-v4 kind
Zebra default/web-v4 is spiderpool.spidernet.io/v2beta1, which has no kind Zebra
the API server does not know the kind, so the object cannot be applied
use one of SpiderClaimParameter, SpiderCoordinator, SpiderEndpoint, SpiderIPPool, SpiderMultusConfig, SpiderReservedIP and SpiderSubnet`,
    ],
  },
  {
    title: 'a kind of Kubernetes, one of another group, and one nobody knows',
    manifests: `---
apiVersion: apps/v1
kind: ControllerRevision
metadata: { name: a, namespace: shop }
---
apiVersion: example.com/v1
kind: CloneSet
metadata: { name: a, namespace: shop }
---
apiVersion: v1
kind: Zebra
metadata: { name: a, namespace: shop }
`,
  },
  {
    title: 'in a release later than any known here',
    manifests: poolWith(`{ ${IPS} }`).replace('SpiderIPPool', 'SpiderIpPool'),
    context: { complete: true, spiderpool: { version: '1.9.0' } },
    says: [
      `note SpiderIpPool web-v4 kind
SpiderIpPool default/web-v4 is spiderpool.spidernet.io/v2beta1, which has no kind SpiderIpPool
the API server does not know the kind, so the object cannot be applied
kind: SpiderIPPool`,
    ],
  },
]);

testVariants('object-version', [
  {
    title: 'a version that Spiderpool does not have',
    manifests: poolWith(`{ ${IPS} }`).replace('v2beta1', 'v1'),
    says: [
      `error SpiderIPPool web-v4 apiVersion
SpiderIPPool web-v4 is spiderpool.spidernet.io/v1, which exists in Spiderpool releases before 0.4.0, and the cluster runs Spiderpool 1.2.2
the API server does not know the kind in that version, so the object cannot be applied
apiVersion: spiderpool.spidernet.io/v2beta1`,
    ],
  },
  {
    title: 'a version of a release later than any known here',
    manifests: poolWith(`{ ${IPS} }`).replace('v2beta1', 'v3'),
    context: { complete: true, spiderpool: { version: '1.9.0' } },
    says: [
      `note SpiderIPPool web-v4 apiVersion
SpiderIPPool web-v4 is spiderpool.spidernet.io/v3, a version that SpiderIPPool does not have, and the cluster runs Spiderpool 1.9.0
the API server does not know the kind in that version, so the object cannot be applied
apiVersion: spiderpool.spidernet.io/v2beta1`,
    ],
  },
  {
    title: 'a version that a network does not have',
    manifests: `---
apiVersion: k8s.cni.cncf.io/v2
kind: NetworkAttachmentDefinition
metadata: { name: vlan6, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan","master":"eth1"}' }
`,
    says: [
      `error NetworkAttachmentDefinition vlan6 apiVersion
NetworkAttachmentDefinition kube-system/vlan6 is k8s.cni.cncf.io/v2, a version that NetworkAttachmentDefinition does not have
the API server does not know the kind in that version, so the object cannot be applied
apiVersion: k8s.cni.cncf.io/v1`,
    ],
  },
  {
    title: 'a version that the release has',
    manifests: cloneSet('', 'apps.kruise.io/v1beta1'),
    context: { complete: true, kruise: { version: '2.0.0' } },
  },
  {
    title: 'a kind that the release does not have at all',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }'),
    context: { complete: true, spiderpool: { version: '0.5.0' } },
    says: [
      `error SpiderMultusConfig vlan6 apiVersion
SpiderMultusConfig kube-system/vlan6 is spiderpool.spidernet.io/v2beta1, which exists in Spiderpool 0.6.0 and later, and the cluster runs Spiderpool 0.5.0
the API server does not know the kind in that version, so the object cannot be applied
name the release the cluster really runs in spiderpool.yaml`,
    ],
  },
]);
