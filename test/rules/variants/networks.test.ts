import { MACVLAN, pool, workload } from '../../../src/rules/examples';
import { multusConfig } from '../../../src/rules/multus-config/example';
import { attachment } from '../../../src/rules/network/example';
import { ippools, web } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const IPAM = '"ipam":{"type":"spiderpool"}';
const plain = (members: string, name?: string) =>
  attachment(`{"cniVersion":"0.3.1","name":"n","type":"macvlan","master":"eth1",${members}}`, name);
const V6 = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v6 }
spec: { subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"] }
`;

testVariants('network-cni-version', [
  {
    title: 'in the annotation of a SpiderMultusConfig, in a custom network, and in one of another IPAM',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] } }', '{ multus.spidernet.io/cni-version: 1.1.0 }')}${multusConfig(`{ customCNI: '{"cniVersion":"0.2.0","name":"n","type":"macvlan",${IPAM}}' }`, '{}', 'custom')}${multusConfig(`{ customCNI: '{"cniVersion":"0.2.0","name":"n","type":"macvlan"}' }`, '{}', 'other')}`,
    says: [
      `error SpiderMultusConfig vlan6 metadata.annotations["multus.spidernet.io/cni-version"]
the network of SpiderMultusConfig kube-system/vlan6 has CNI version "1.1.0", and Spiderpool knows 0.3.0, 0.3.1, 0.4.0 and 1.0.0
Spiderpool's webhook refuses the object, so there is no network
"cniVersion":"0.3.1"`,
      `error SpiderMultusConfig custom spec.customCNI
the network of SpiderMultusConfig kube-system/custom has CNI version "0.2.0", and Spiderpool knows 0.3.0, 0.3.1, 0.4.0 and 1.0.0
Spiderpool's IPAM plugin refuses the call, and no pod on the network starts
"cniVersion":"0.3.1"`,
    ],
  },
  {
    title: 'none, in a network of Spiderpool',
    manifests: attachment(`{"name":"n","type":"macvlan","master":"eth1",${IPAM}}`),
  },
]);

testVariants('network-config-unreadable', [
  {
    title: 'nothing at all, which Multus then looks for on the node',
    manifests: attachment('').replace("{ config: '' }", '{}'),
  },
  {
    title: 'no text, and a type that is empty',
    manifests: `${attachment('{"cniVersion":"0.3.1","name":"n","type":""}')}${attachment('[]', 'other')}`,
    says: [
      `error NetworkAttachmentDefinition vlan6 spec.config
spec.config of NetworkAttachmentDefinition kube-system/vlan6 has no "type"
the object is accepted, and every pod on the network fails in ContainerCreating
write a CNI configuration as JSON, such as:
config: '{"cniVersion":"0.3.1","name":"vlan6","type":"macvlan","master":"eth1"}'`,
      `error NetworkAttachmentDefinition other spec.config
spec.config of NetworkAttachmentDefinition kube-system/other is no JSON object
the object is accepted, and every pod on the network fails in ContainerCreating
write a CNI configuration as JSON, such as:
config: '{"cniVersion":"0.3.1","name":"other","type":"macvlan","master":"eth1"}'`,
    ],
  },
]);

testVariants('network-interface-name-too-long', [
  {
    title: 'of a bond, without a VLAN and with one',
    manifests: `${multusConfig('{ cniType: ipvlan, ipvlan: { master: [eth1, eth2], bond: { name: bond-of-the-uplinks, mode: 1 } } }')}${multusConfig('{ cniType: ipvlan, ipvlan: { master: [eth1, eth2], bond: { name: bond-of-uplinks, mode: 1 }, vlanID: 7 } }', '{}', 'other')}`,
    says: [
      `error SpiderMultusConfig vlan6 spec.ipvlan.bond.name
the network of SpiderMultusConfig kube-system/vlan6 makes the interface bond-of-the-uplinks on the node, whose name has 19 characters, and the kernel takes 15
no webhook looks at it: the interface cannot be made, and no pod on the network starts
give the bond a name of at most 15 characters, such as bond0`,
      `error SpiderMultusConfig other spec.ipvlan.vlanID
the network of SpiderMultusConfig kube-system/other makes the interface bond-of-uplinks.7 on the node, whose name has 17 characters, and the kernel takes 15
no webhook looks at it: the interface cannot be made, and no pod on the network starts
give the bond a name of at most 13 characters, such as bond0`,
    ],
  },
  {
    title: 'written by hand, and in a custom network',
    manifests: `${attachment('{"cniVersion":"0.3.1","name":"n","plugins":[{"type":"ifacer","vlanID":4000,"interfaces":["enp129s0f0np0"]}]}')}${multusConfig(`{ customCNI: '{"cniVersion":"0.3.1","name":"n","plugins":[{"type":"ifacer","vlanID":4001,"interfaces":["enp129s0f0np0"]}]}' }`, '{}', 'custom')}`,
    says: [
      `error NetworkAttachmentDefinition vlan6 spec.config
the network of NetworkAttachmentDefinition kube-system/vlan6 makes the interface enp129s0f0np0.4000 on the node, whose name has 18 characters, and the kernel takes 15
no webhook looks at it: the interface cannot be made, and no pod on the network starts
give the interface enp129s0f0np0 an alternative name of at most 10 characters on the nodes and name that as master, or have the switch tag VLAN 4000`,
      `error SpiderMultusConfig custom spec.customCNI
the network of SpiderMultusConfig kube-system/custom makes the interface enp129s0f0np0.4001 on the node, whose name has 18 characters, and the kernel takes 15
no webhook looks at it: the interface cannot be made, and no pod on the network starts
give the interface enp129s0f0np0 an alternative name of at most 10 characters on the nodes and name that as master, or have the switch tag VLAN 4001`,
    ],
  },
  {
    title: 'plugins that make nothing that can be named',
    manifests: attachment(
      '{"cniVersion":"0.3.1","name":"n","plugins":[{"type":"ifacer","vlanID":4000},{"type":"ifacer","vlanID":"many","interfaces":["enp129s0f0np0enp129"]},{"type":"ifacer","vlanID":1.5,"interfaces":["enp129s0f0np0enp129"]},{"type":"ifacer","interfaces":[5]},{"type":"macvlan","master":"enp129s0f0np0enp129"}]}',
    ),
  },
  {
    title: 'exactly as long as the kernel takes',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [enp129s0f0n], vlanID: 100 } }'),
  },
]);

testVariants('network-pool-family-mismatch', [
  {
    title: 'in a network written by hand, and in a custom one',
    manifests: `${plain('"ipam":{"type":"spiderpool","default_ipv4_ippool":["web-v6"],"default_ipv6_ippool":["web-v4"]}')}${multusConfig(`{ customCNI: '{"cniVersion":"0.3.1","name":"n","type":"macvlan","ipam":{"type":"spiderpool","default_ipv4_ippool":["web-v6"]}}' }`, '{}', 'custom')}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv4: [web-v4, web-v6] } } }', '{}', 'third')}${pool('[10.6.124.10]')}${V6}`,
    says: [
      `error NetworkAttachmentDefinition vlan6 spec.config
NetworkAttachmentDefinition kube-system/vlan6 names IPv6 pool web-v6 among its IPv4 default pools
Spiderpool passes over the pool for every pod that takes its addresses from the network
move web-v6 to the IPv6 list`,
      `error NetworkAttachmentDefinition vlan6 spec.config
NetworkAttachmentDefinition kube-system/vlan6 names IPv4 pool web-v4 among its IPv6 default pools
Spiderpool passes over the pool for every pod that takes its addresses from the network
move web-v4 to the IPv4 list`,
      `error SpiderMultusConfig custom spec.customCNI
SpiderMultusConfig kube-system/custom names IPv6 pool web-v6 among its IPv4 default pools
Spiderpool passes over the pool for every pod that takes its addresses from the network
move web-v6 to the IPv6 list`,
      `error SpiderMultusConfig third spec.macvlan.ippools.ipv4[1]
SpiderMultusConfig kube-system/third names IPv6 pool web-v6 among its IPv4 default pools
Spiderpool passes over the pool for every pod that takes its addresses from the network
move web-v6 to the IPv6 list`,
    ],
  },
  {
    title: 'a pattern, a pool nobody knows the family of, and pools nobody asks for',
    manifests: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv6: ["web-*", far] } } }')}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv6: [web-v4] } }, disableIPAM: true }', '{}', 'idle')}${pool('[10.6.124.10]')}`,
    context: { complete: true, external: { ippools: [{ name: 'far', size: 3 }] } },
    beside: ['multus-config-field-ignored'],
  },
]);

testVariants('network-pool-unknown', [
  {
    title: 'in a manifest that no construct makes',
    manifests: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv4: [web-v4] } } }'),
    origin: 'file',
    says: [
      `error SpiderMultusConfig vlan6 spec.macvlan.ippools.ipv4[0]
SpiderMultusConfig kube-system/vlan6 names pool "web-v4" (IPv4 default pool), and nothing here makes one of that name; no pool is known here
Spiderpool refuses the whole list for one unknown name, so no pod starts that takes its addresses from the network
write the name of one that exists; if it lives elsewhere, say so in spiderpool.yaml:
external: { ippools: [{ name: web-v4, size: 16 }] }`,
    ],
  },
  {
    title: 'of IPv6, where other pools may be elsewhere',
    manifests: multusConfig(
      '{ cniType: macvlan, macvlan: { master: [eth1], ippools: { ipv6: [web-v6, "web-*", "web-?", "web-[a]"] } } }',
    ),
    context: {},
    says: [
      `warning SpiderMultusConfig vlan6 spec.macvlan.ippools.ipv6[0]
SpiderMultusConfig kube-system/vlan6 names pool "web-v6" (IPv6 default pool), and nothing here makes one of that name; no pool is known here
if it does not exist elsewhere: Spiderpool refuses the whole list for one unknown name, so no pod starts that takes its addresses from the network
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'web-v6', { size: 16 })`,
    ],
  },
  {
    title: 'of a network that a workload takes its addresses from, which is told there',
    manifests: web({}).replace('"type":"spiderpool"', '"type":"spiderpool","default_ipv4_ippool":["nobody"]'),
    beside: ['pool-unknown'],
  },
  {
    title: 'of a network whose workload names pools of its own',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')).replace(
      '"type":"spiderpool"',
      '"type":"spiderpool","default_ipv4_ippool":["nobody"]',
    ),
    says: [
      `error NetworkAttachmentDefinition macvlan spec.config
NetworkAttachmentDefinition kube-system/macvlan names pool "nobody" (IPv4 default pool), and nothing here makes one of that name; known: web-v4 and web-net1-v4
Spiderpool refuses the whole list for one unknown name, so no pod starts that takes its addresses from the network
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'nobody', { size: 16 })`,
    ],
  },
]);

const eth = (master: string, vlanID: number, name: string) =>
  multusConfig(`{ cniType: macvlan, macvlan: { master: [${master}], vlanID: ${vlanID} } }`, '{}', name);
const onBoth = (networks: string) =>
  workload({ kind: 'CloneSet', annotations: { 'k8s.v1.cni.cncf.io/networks': networks } });

testVariants('network-vlan-on-two-masters', [
  {
    title: 'three networks, of which a workload is on two',
    manifests: `${eth('eth1', 6, 'a')}${eth('eth2', 6, 'b')}${eth('eth3', 6, 'c')}${onBoth('kube-system/a,kube-system/c')}${MACVLAN}`,
    says: [
      `error SpiderMultusConfig c spec.macvlan.vlanID
the network of SpiderMultusConfig kube-system/c puts VLAN 6 on eth3, and that of SpiderMultusConfig kube-system/a puts it on eth1
CloneSet shop/web is on both networks, so none of its pods can start
put both on one interface, eth1 for eth3, or keep the networks on different nodes`,
      `warning SpiderMultusConfig b spec.macvlan.vlanID
the network of SpiderMultusConfig kube-system/b puts VLAN 6 on eth2, and that of SpiderMultusConfig kube-system/a puts it on eth1
on a node with pods of both networks whichever comes second fails: its pods stay in ContainerCreating there
put both on one interface, eth1 for eth2, or keep the networks on different nodes`,
    ],
    beside: ['nic-without-addresses', 'nic-without-addresses', 'nic-without-addresses'],
  },
  {
    title: 'no VLAN on two masters, and one VLAN on one',
    manifests: `${eth('eth1', 0, 'a')}${eth('eth2', 0, 'b')}${eth('eth1', 7, 'c')}${eth('eth1', 7, 'd')}${eth('eth1', 8, 'e')}${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, eth2], bond: { name: bond0, mode: 1 } } }', '{}', 'f')}`,
  },
  {
    title: 'workloads of which each is on one of them',
    manifests: `${eth('eth1', 6, 'a')}${eth('eth2', 6, 'b')}${onBoth('kube-system/a')}${onBoth('kube-system/b').replace('name: web\n', 'name: cart\n')}${MACVLAN}`,
    says: [
      `warning SpiderMultusConfig b spec.macvlan.vlanID
the network of SpiderMultusConfig kube-system/b puts VLAN 6 on eth2, and that of SpiderMultusConfig kube-system/a puts it on eth1
on a node with pods of both networks whichever comes second fails: its pods stay in ContainerCreating there
put both on one interface, eth1 for eth2, or keep the networks on different nodes`,
    ],
    beside: ['nic-without-addresses', 'nic-without-addresses', 'nic-without-addresses', 'nic-without-addresses'],
  },
]);
