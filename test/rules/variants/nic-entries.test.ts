import { addressObject, MACVLAN, subnet, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { CALICO, ETH0_ON_CALICO, ippools, ON_VLAN7, VLAN7, web } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const IPPOOLS = 'CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]';
const SUBNETS = 'CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]';

/** `shop/web` on `subnet124` with these annotations. */
function onSubnet(kind: 'CloneSet' | 'Deployment', annotations: Readonly<Record<string, string>>): string {
  const number = { 'ipam.spidernet.io/ippool-ip-number': kind === 'CloneSet' ? '6' : '+3' };
  return `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind, annotations: { ...number, ...annotations } })}${MACVLAN}${VLAN7}${CALICO}`;
}

testVariants('nic-left-out', [
  {
    title: 'two NICs of three, and an entry for one that the pod does not have',
    manifests: web({
      'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7, kube-system/vlan7@eth9',
      ...ippools('[{"interface":"net1","ipv4":["web-net1-v4"]},{"interface":"net3","ipv4":["web-v4"]}]'),
    }),
    says: [
      `error ${IPPOOLS}
eth0 on kube-system/macvlan and eth9 on kube-system/vlan7 of CloneSet shop/web are not in ipam.spidernet.io/ippools, which is for "net3" instead
their networks ask Spiderpool for addresses, Spiderpool has none for them, and no pod starts
add an entry with a pool of that network:
{"interface":"eth0","ipv4":["…"]}`,
    ],
  },
  {
    title: 'a list of subnets',
    manifests: onSubnet('CloneSet', { ...ON_VLAN7, ...WEB_SUBNET }),
    says: [
      `error ${SUBNETS}
net1 on kube-system/vlan7 of CloneSet shop/web is not in ipam.spidernet.io/subnets
its network asks Spiderpool for an address, Spiderpool has none for it, and no pod starts
add an entry with the SpiderSubnet of that network:
{"interface":"net1","ipv4":["…"]}`,
    ],
  },
  {
    title: 'one subnet for a controller that Spiderpool knows, which serves eth0 alone',
    manifests: onSubnet('Deployment', { ...ON_VLAN7, 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"]}' }),
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/subnet"]
net1 on kube-system/vlan7 of Deployment shop/web is not in ipam.spidernet.io/subnet
its network asks Spiderpool for an address, Spiderpool has none for it, and no pod starts
use ipam.spidernet.io/subnets, with an entry for each NIC`,
    ],
  },
  {
    title: 'one subnet for net1 of a controller that Spiderpool knows, and eth0 asks as well',
    manifests: onSubnet('Deployment', {
      ...ON_VLAN7,
      'ipam.spidernet.io/subnet': '{"interface":"net1","ipv4":["subnet124"]}',
    }),
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/subnet"]
eth0 on kube-system/macvlan of Deployment shop/web is not in ipam.spidernet.io/subnet
its network asks Spiderpool for an address, Spiderpool has none for it, and no pod starts
use ipam.spidernet.io/subnets, with an entry for each NIC`,
    ],
  },
  {
    title: 'one subnet for a third-party controller, which serves every NIC',
    manifests: onSubnet('CloneSet', {
      ...ON_VLAN7,
      'ipam.spidernet.io/subnet': '{"interface":"net1","ipv4":["subnet124"]}',
    }),
  },
  {
    title: 'a list that goes by place',
    manifests: web({ ...ON_VLAN7, ...ippools('[{"ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]') }),
  },
  {
    title: 'a list that serves every NIC',
    manifests: web({ ...ETH0_ON_CALICO, ...ON_VLAN7, 'ipam.spidernet.io/ippool': '{"ipv4":["web-v4"]}' }),
  },
  {
    title: 'a NIC of another IPAM',
    manifests: web({ ...ETH0_ON_CALICO, ...ON_VLAN7, ...ippools('[{"interface":"net1","ipv4":["web-net1-v4"]}]') }),
  },
]);

testVariants('nic-not-attached', [
  {
    title: 'an entry that asks for nothing, which says more',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net5"}]')),
    beside: ['annotation-empty'],
  },
  {
    title: 'a list of subnets, of which nobody asks for one',
    manifests: onSubnet('CloneSet', {
      'ipam.spidernet.io/subnets':
        '[{"interface":"eth0","ipv4":["subnet124"]},{"interface":"net1","ipv4":["subnet124"]}]',
    }),
    says: [
      `warning ${SUBNETS}
ipam.spidernet.io/subnets of CloneSet shop/web is for net1, and its pods have eth0
no NIC ever asks for the addresses of that entry
take the entry out, or attach a network as net1:
k8s.v1.cni.cncf.io/networks: namespace/network@net1`,
    ],
    beside: ['subnet-on-two-nics'],
  },
  {
    title: 'two NICs that the pod does not have',
    manifests: web({
      ...ON_VLAN7,
      ...ippools(
        '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]},{"interface":"net2","ipv4":["web-net1-v4"]},{"interface":"eth5","ipv4":["web-net1-v4"]}]',
      ),
    }),
    says: [
      `error ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web is for net2, and its pods have eth0, net1
Spiderpool allocates all entries at once and finds no network for that one: no pod starts
take the entry out, or attach a network as net2:
k8s.v1.cni.cncf.io/networks: namespace/network@net2`,
      `error ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web is for eth5, and its pods have eth0, net1
Spiderpool allocates all entries at once and finds no network for that one: no pod starts
take the entry out, or attach a network as eth5:
k8s.v1.cni.cncf.io/networks: namespace/network@eth5`,
    ],
    beside: ['pool-short', 'pool-on-two-nics', 'pool-on-two-nics'],
  },
  {
    title: 'networks that nobody can read',
    manifests: web({
      'k8s.v1.cni.cncf.io/networks': '[{"name":',
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
    }),
    beside: ['annotation-unreadable'],
  },
  {
    title: 'an annotation without interfaces',
    manifests: web({ 'ipam.spidernet.io/ippool': '{"interface":"net4","ipv4":["web-v4"]}' }),
    beside: ['annotation-key-ignored'],
  },
]);

testVariants('nic-unnamed', [
  {
    title: 'an entry that asks for nothing either, which says more',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]},{}]')),
    beside: ['annotation-empty'],
  },
  {
    title: 'the second and third of three entries',
    manifests: web({
      'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7, kube-system/vlan7@eth9',
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]},{"ipv4":["web-net1-v4"]}]'),
    }),
    says: [
      `error ${IPPOOLS}
entries 1 and 2 of ipam.spidernet.io/ippools of CloneSet shop/web name no interface, and the others do
Spiderpool does not know which NICs they are for: no pod starts
write in entry 1:
"interface":"net1"`,
    ],
  },
  {
    title: 'the only entry of a list of subnets',
    manifests: onSubnet('CloneSet', { 'ipam.spidernet.io/subnets': '[{"ipv4":["subnet124"]}]' }),
    says: [
      `error ${SUBNETS}
entry 0 of ipam.spidernet.io/subnets of CloneSet shop/web names no interface
Spiderpool does not know which NIC it is for: no pod starts
write in entry 0:
"interface":"eth0"`,
    ],
  },
  {
    title: 'more entries than NICs',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]')),
    says: [
      `error ${IPPOOLS}
entry 1 of ipam.spidernet.io/ippools of CloneSet shop/web names no interface, and the others do
Spiderpool does not know which NIC it is for: no pod starts
write in entry 1:
"interface":"eth0"`,
    ],
  },
]);

testVariants('nic-named-twice', [
  {
    title: 'in a list of subnets, behind another NIC',
    manifests: onSubnet('CloneSet', {
      ...ON_VLAN7,
      'ipam.spidernet.io/subnets':
        '[{"interface":"eth0","ipv4":["subnet124"]},{"interface":"net1","ipv6":["subnet6"]},{"interface":"net1","ipv4":["subnet125"]}]',
    }),
    says: [
      `error ${SUBNETS}
ipam.spidernet.io/subnets of CloneSet shop/web has two entries for net1
Spiderpool refuses the annotation as a whole, and no pod starts
write one entry per NIC; put all pools of net1 into one "ipv4" and one "ipv6" list`,
    ],
  },
]);

testVariants('nic-not-served', [
  {
    title: 'two of three NICs, of which one is on a network that lives elsewhere',
    manifests: web({
      ...ETH0_ON_CALICO,
      'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7, kube-system/other',
      ...ippools(
        '[{"interface":"net1","ipv4":["web-net1-v4"]},{"interface":"net2","ipv4":["web-v4"]},{"interface":"eth0","ipv4":["web-v4"]}]',
      ),
    }),
    context: { complete: true, external: { networks: [{ namespace: 'kube-system', name: 'other' }] } },
    says: [
      `warning ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web has an entry for eth0, which is on kube-system/calico
that network gets its addresses elsewhere: every pod takes an address from Spiderpool that no NIC of it bears
take the entry for eth0 out, or write in the configuration of calico:
"ipam":{"type":"spiderpool"}`,
    ],
    beside: ['pool-on-two-nics', 'pool-tight'],
  },
]);

testVariants('nic-count', [
  {
    title: 'two entries for one NIC',
    manifests: web(ippools('[{"ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]')),
    says: [
      `error ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web has 2 entries without interfaces, and its pods have 1 NIC: eth0
Spiderpool cannot tell which NIC an entry is for: no pod starts
write an "interface" into every entry, and no entry for NICs that another IPAM serves`,
    ],
  },
  {
    title: 'an entry that asks for nothing, which says more',
    manifests: web(ippools('[{"ipv4":["web-v4"]},{}]')),
    beside: ['annotation-empty'],
  },
  {
    title: 'one entry for two NICs',
    manifests: web({ ...ON_VLAN7, ...ippools('[{"ipv4":["web-v4"]}]') }),
    says: [
      `error ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web has 1 entry without interfaces, and its pods have 2 NICs: eth0, net1
Spiderpool cannot tell which NIC an entry is for: no pod starts
write an "interface" into every entry, and no entry for NICs that another IPAM serves`,
    ],
  },
  {
    title: 'as many entries as NICs, and eth0 is of another IPAM',
    manifests: web({
      ...ETH0_ON_CALICO,
      ...ON_VLAN7,
      ...ippools('[{"ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]'),
    }),
    says: [
      `error ${IPPOOLS}
the first entry of ipam.spidernet.io/ippools of CloneSet shop/web is for eth0, and eth0 is on kube-system/calico, which gets its addresses elsewhere
Spiderpool cannot tell which NIC an entry is for: no pod starts
write an "interface" into every entry, and no entry for NICs that another IPAM serves`,
    ],
  },
  {
    title: 'networks that nobody can read',
    manifests: web({
      'k8s.v1.cni.cncf.io/networks': '[{"name":',
      ...ippools('[{"ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]'),
    }),
    beside: ['annotation-unreadable'],
  },
]);

testVariants('nic-without-addresses', [
  {
    title: 'where pools may exist elsewhere',
    manifests: web({}),
    context: {},
    says: [
      `warning CloneSet web spec.template
eth0 of CloneSet shop/web, on kube-system/macvlan, asks Spiderpool for an address, and neither the pod nor its namespace nor the network names a pool, and no pool is a default one
if no default pool exists elsewhere: Spiderpool has no pool to take an address from, and no pod starts
annotate the pod template:
ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["…"]}]'`,
    ],
  },
  {
    title: 'where a pool exists elsewhere, of which nobody says whether it is a default one',
    manifests: web({}),
    context: { complete: true, external: { ippools: [{ name: 'more-v4', size: 5 }] } },
    says: [
      `warning CloneSet web spec.template
eth0 of CloneSet shop/web, on kube-system/macvlan, asks Spiderpool for an address, and neither the pod nor its namespace nor the network names a pool, and no pool is a default one
if no default pool exists elsewhere: Spiderpool has no pool to take an address from, and no pod starts
annotate the pod template:
ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["…"]}]'`,
    ],
  },
  {
    title: 'pools of a family alone that is switched off, on the second NIC',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv6":["web-v6"]}]'),
    }),
    context: { spiderpool: { enableIPv6: false } },
    says: [
      `error CloneSet web spec.template
net1 of CloneSet shop/web, on kube-system/vlan7, asks Spiderpool for an address, and its annotation names pools of families alone that are switched off
Spiderpool has no pool to take an address from, and no pod starts
annotate the pod template:
ipam.spidernet.io/ippools: '[{"interface":"net1","ipv4":["…"]}]'`,
    ],
    beside: ['family-annotation-ignored'],
  },
  {
    title: 'an annotation that stands on the workload instead of its pods',
    manifests: web({}).replace(
      '  name: web\n  namespace: shop\n',
      '  name: web\n  namespace: shop\n  annotations:\n    ipam.spidernet.io/ippool: \'{"ipv4":["web-v4"]}\'\n',
    ),
    beside: ['annotation-misplaced'],
  },
  {
    title: 'an annotation that is no text',
    manifests: web({ 'ipam.spidernet.io/ippool': 'X' }).replace("'X'", '{ ipv4: [web-v4] }'),
    beside: ['annotation-not-text'],
  },
  {
    title: 'an annotation that is wrong',
    manifests: web(ippools('[]')),
    beside: ['annotation-empty'],
  },
  {
    title: 'no NIC of Spiderpool',
    manifests: web(ETH0_ON_CALICO),
  },
]);

testVariants('network-default-missing', [
  {
    title: 'pools of both families, which is one mistake, and of IPv6 alone',
    manifests:
      `${web(ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}]'))}${workload({ kind: 'Deployment', annotations: ippools('[{"interface":"eth0","ipv6":["web-v6"]}]') }).replace('name: web\n', 'name: cart\n')}${addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"] }')}`.replace(
        / +v1.multus-cni.io.*\n/g,
        '',
      ),
    says: ['CloneSet web', 'Deployment cart'].map(
      (name, at) => `error ${name} spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
eth0 of ${name.replace(' ', ' shop/')} draws from ${at === 0 ? 'web-v4' : 'web-v6'}, and its pods name no default network
Spiderpool passes over every pool for eth0 as long as it does not know its network, and no pod starts; the real message blames multusName
annotate the pod template:
v1.multus-cni.io/default-network: namespace/network
or, if the installation sets multus.multusCNI.defaultCniCRName, say so in spiderpool.yaml:
spiderpool: { clusterNetwork: namespace/network }`,
    ),
  },
  {
    title: 'pools of both families, one of them twice',
    manifests: web(
      ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4","web-v4"],"ipv6":["web-v6"]}]'),
    ).replace(/ +v1.multus-cni.io.*\n/, ''),
    context: {},
    says: [
      `error ${IPPOOLS}
eth0 of CloneSet shop/web draws from web-v4, web-net1-v4, and its pods name no default network
Spiderpool passes over every pool for eth0 as long as it does not know its network, and no pod starts; the real message blames multusName
annotate the pod template:
v1.multus-cni.io/default-network: namespace/network
or, if the installation sets multus.multusCNI.defaultCniCRName, say so in spiderpool.yaml:
spiderpool: { clusterNetwork: namespace/network }`,
    ],
    beside: ['pool-listed-twice', 'pool-unknown'],
  },
  {
    title: 'the installation names one',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')).replace(/ +v1.multus-cni.io.*\n/, ''),
    context: { complete: true, spiderpool: { clusterNetwork: 'kube-system/macvlan' } },
  },
  {
    title: 'a release that does not ask for it, and one that does for pools with networks',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')).replace(/ +v1.multus-cni.io.*\n/, ''),
    context: { complete: true, spiderpool: { version: '1.0.3' } },
  },
  {
    title: 'one that nobody can read',
    manifests: web({
      'v1.multus-cni.io/default-network': '[{"name":',
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'),
    }),
    beside: ['annotation-unreadable'],
  },
]);
