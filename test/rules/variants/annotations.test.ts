import { MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { ippools, ON_VLAN7, web } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const field = (key: string, kind = 'CloneSet') =>
  `${kind} web spec.template.metadata.annotations["${key.includes('/') ? key : `ipam.spidernet.io/${key}`}"]`;
const V4 = ippools('[{"interface":"eth0","ipv4":["web-v4"]}]');
const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
const RDMA = 'cni.spidernet.io/rdma-resource-inject';
const NUMBER = 'ipam.spidernet.io/ippool-ip-number';

/** `shop/web` on `subnet124` with these annotations. */
function onSubnet(annotations: Readonly<Record<string, string>>, kind: 'CloneSet' | 'Deployment' = 'CloneSet'): string {
  const number = { [NUMBER]: kind === 'CloneSet' ? '6' : '+3' };
  return `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind, annotations: { ...number, ...annotations } })}${MACVLAN}`;
}

const NOTHING =
  'because the annotation is there, neither the namespace nor the network nor the default pools are asked: the NIC gets no address, and no pod starts';

testVariants('annotation-empty', [
  {
    title: 'a list without entries',
    manifests: web(ippools('[]')),
    says: [
      `error ${field('ippools')}
ipam.spidernet.io/ippools of CloneSet shop/web has no entry
${NOTHING}
name a pool, or take the annotation out`,
    ],
  },
  {
    title: 'the second entry, and an empty name in the first',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv6":[""]},{"interface":"net1","ipv4":[]}]'),
    }),
    says: [
      `error ${field('ippools')}
ipam.spidernet.io/ippools of CloneSet shop/web holds an empty name in ipv6 of entry 0
${NOTHING}
name a pool, or take the annotation out`,
      `error ${field('ippools')}
ipam.spidernet.io/ippools of CloneSet shop/web names nothing for either family in entry 1
${NOTHING}
name a pool, or take the annotation out`,
    ],
  },
  {
    title: 'one pool for all NICs',
    manifests: web({ 'ipam.spidernet.io/ippool': '{}' }),
    says: [
      `error ${field('ippool')}
ipam.spidernet.io/ippool of CloneSet shop/web names nothing for either family in entry 0
${NOTHING}
name a pool, or take the annotation out`,
    ],
  },
  {
    title: 'a list of subnets without entries',
    manifests: onSubnet({ 'ipam.spidernet.io/subnets': '[]' }),
    says: [
      `error ${field('subnets')}
ipam.spidernet.io/subnets of CloneSet shop/web has no entry
${NOTHING}
name a SpiderSubnet, or take the annotation out`,
    ],
  },
  {
    title: 'no subnet',
    manifests: onSubnet({ 'ipam.spidernet.io/subnet': '{}' }),
    says: [
      `error ${field('subnet')}
ipam.spidernet.io/subnet of CloneSet shop/web names nothing for either family in entry 0
${NOTHING}
name a SpiderSubnet, or take the annotation out`,
    ],
  },
]);

const hostNetwork = (annotations: Readonly<Record<string, string>>) =>
  workload({ kind: 'CloneSet', annotations }).replace('spec: { containers', 'spec: { hostNetwork: true, containers') +
  MACVLAN;

testVariants('annotation-host-network', [
  ...['subnets', 'subnet', 'ippools', 'ippool'].map(key => ({
    title: `with ${key} and a default network`,
    manifests: hostNetwork({ [`ipam.spidernet.io/${key}`]: '{}' }),
    says: [
      `error ${field(key)}
CloneSet shop/web runs on its node's network and carries ipam.spidernet.io/${key} and v1.multus-cni.io/default-network
its pods have the address of their node; what the annotations ask for never happens
take out hostNetwork, or the annotations`,
    ],
  })),
  {
    title: 'with networks alone',
    manifests: hostNetwork(ON_VLAN7).replace(/ +v1.multus-cni.io.*\n/, ''),
    says: [
      `error ${field(NETWORKS)}
CloneSet shop/web runs on its node's network and carries ${NETWORKS}
its pods have the address of their node; what the annotations ask for never happens
take out hostNetwork, or the annotation`,
    ],
  },
  {
    title: 'with nothing that plugins read',
    manifests: hostNetwork({ 'example.com/a': 'b' }).replace(/ +v1.multus-cni.io.*\n/, ''),
  },
]);

testVariants('annotation-misplaced', [
  {
    title: 'two annotations, of which one stands on the pods as well',
    manifests: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL, ownAnnotations: { ...WEB_POOL, 'ipam.spidernet.io/routes': '[]', 'example.com/a': 'b' } })}${MACVLAN}`,
    says: [
      `error CloneSet web metadata.annotations["ipam.spidernet.io/routes"]
ipam.spidernet.io/routes stands on CloneSet shop/web itself, not on its pod template
its pods do not carry the annotation, so they get other networks and addresses than it says
move it to spec.template.metadata.annotations`,
    ],
  },
  {
    title: 'a Pod, which is its own template',
    manifests: `---
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop, annotations: { v1.multus-cni.io/default-network: kube-system/macvlan, ipam.spidernet.io/ippool: '{"ipv4":["web-v4"]}' } }
spec: { containers: [{ name: web, image: nginx }] }
${pool('[10.6.124.10]')}${MACVLAN}`,
  },
]);

testVariants('annotation-route-unreachable', [
  {
    title: 'one of two routes, of a pod in two networks',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["far-v4"]}]'),
      'ipam.spidernet.io/routes':
        '[{"dst":"10.0.0.0/16","gw":"10.8.0.1"},{"dst":"10.9.0.0/16","gw":"192.168.1.1"},{"dst":"10.10.0.0/16","gw":"10.6.124.1"}]',
    }).concat(`---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: far-v4 }
spec: { subnet: 10.8.0.0/24, ips: [10.8.0.10-10.8.0.19] }
`),
    says: [
      `warning ${field('ippools')}`.replace('ippools"]', 'routes"]').concat(`
route 1 of CloneSet shop/web leads 10.9.0.0/16 to 192.168.1.1, and its NICs are in 10.6.124.0/24 and 10.8.0.0/24
Spiderpool drops the route with a line in its log; the pod starts without it
name a gateway inside the network of one of the NICs`),
    ],
  },
  {
    title: 'an auto pool',
    manifests: onSubnet({ ...WEB_SUBNET, 'ipam.spidernet.io/routes': '[{"dst":"10.9.0.0/16","gw":"192.168.1.1"}]' }),
    says: [
      `warning ${field('routes')}
route 0 of CloneSet shop/web leads 10.9.0.0/16 to 192.168.1.1, and its NICs are in 10.6.124.0/24
Spiderpool drops the route with a line in its log; the pod starts without it
name a gateway inside the network of one of the NICs`,
    ],
  },
  {
    title: 'a pool whose network nobody knows beside one whose network is known',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["far-v4"]}]'),
      'ipam.spidernet.io/routes': '[{"dst":"10.9.0.0/16","gw":"192.168.1.1"}]',
    }),
    context: { complete: true, external: { ippools: [{ name: 'far-v4', size: 10 }] } },
  },
  {
    title: 'no pool at all',
    manifests: web({ 'ipam.spidernet.io/routes': '[{"dst":"10.9.0.0/16","gw":"192.168.1.1"}]' }),
    beside: ['nic-without-addresses'],
  },
  {
    title: 'a pool that the IPAM passes over',
    manifests: web({
      ...ippools('[{"interface":"eth0","ipv4":["web-v4","far-v4"]}]'),
      'ipam.spidernet.io/routes': '[{"dst":"10.9.0.0/16","gw":"10.8.0.1"}]',
    }).concat(`---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: far-v4 }
spec: { subnet: 10.8.0.0/24, ips: [10.8.0.10-10.8.0.19], disable: true }
`),
    says: [
      `warning ${field('routes')}
route 0 of CloneSet shop/web leads 10.9.0.0/16 to 10.8.0.1, and its NICs are in 10.6.124.0/24
Spiderpool drops the route with a line in its log; the pod starts without it
name a gateway inside the network of one of the NICs`,
    ],
  },
]);

const POD_KEYS = 'ippools, ippool, subnets, subnet, ippool-ip-number, ippool-reclaim, routes, default-route-nic';

testVariants('annotation-unknown', [
  {
    title: 'two keys, one of which belongs on a Namespace',
    manifests: web({
      ...V4,
      'ipam.spidernet.io/default-ipv4-ippool': '["web-v4"]',
      'ipam.spidernet.io/something-else': 'x',
      'ipam.spidernet.io.example.com/a': 'b',
    }),
    says: [
      `warning ${field('default-ipv4-ippool')}
Spiderpool does not read ipam.spidernet.io/default-ipv4-ippool of CloneSet shop/web
what it asks for does not happen, and nothing says so
ipam.spidernet.io/default-ipv4-ippool is an annotation of a Namespace`,
      `warning ${field('something-else')}
Spiderpool does not read ipam.spidernet.io/something-else of CloneSet shop/web
what it asks for does not happen, and nothing says so
take it out; the keys read there are ${POD_KEYS}`,
    ],
  },
  {
    title: 'a Namespace, with a key of pods and one that is nearly right',
    manifests: `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippools: '["web-v4"]', ipam.spidernet.io/ippool: '{}' } }
`,
    says: [
      `warning Namespace shop metadata.annotations["ipam.spidernet.io/default-ipv4-ippools"]
Spiderpool does not read ipam.spidernet.io/default-ipv4-ippools of Namespace shop
what it asks for does not happen, and nothing says so
write ipam.spidernet.io/default-ipv4-ippool; the keys read there are default-ipv4-ippool, default-ipv6-ippool`,
      `warning Namespace shop metadata.annotations["ipam.spidernet.io/ippool"]
Spiderpool does not read ipam.spidernet.io/ippool of Namespace shop
what it asks for does not happen, and nothing says so
ipam.spidernet.io/ippool is an annotation of the pod template of a workload`,
    ],
  },
]);

const ACCEPTED = 'no webhook looks at it: the manifest is accepted, and every pod fails in ContainerCreating';

testVariants('annotation-unreadable', [
  {
    title: 'the default network and the networks',
    manifests: web({ ...V4, 'v1.multus-cni.io/default-network': 'a/b/c', [NETWORKS]: 'Second' }),
    says: [
      `error ${field('v1.multus-cni.io/default-network')}
v1.multus-cni.io/default-network of CloneSet shop/web has "a/b/c", which is not [namespace/]name[@interface]
${ACCEPTED}
write a JSON array, or names such as:
v1.multus-cni.io/default-network: kube-system/vlan6`,
      `error ${field(NETWORKS)}
${NETWORKS} of CloneSet shop/web has "Second", whose "Second" is no DNS label (lower-case letters, digits and hyphens; a name with dots needs the JSON form)
${ACCEPTED}
write a JSON array, or names such as:
${NETWORKS}: kube-system/vlan6`,
    ],
  },
  ...(
    [
      ['ippool', `'{"ipv4":["my-pool"]}'`],
      ['subnets', `'[{"interface":"net1","ipv4":["my-subnet"]}]'`],
      ['subnet', `'{"interface":"net1","ipv4":["my-subnet"]}'`],
    ] as const
  ).map(([key, fix]) => ({
    title: `${key} that is no JSON`,
    manifests: onSubnet({ [`ipam.spidernet.io/${key}`]: 'web' }),
    says: [
      `error ${field(key)}
ipam.spidernet.io/${key} of CloneSet shop/web is no JSON: Unexpected token 'w', "web" is not valid JSON
${ACCEPTED}
ipam.spidernet.io/${key}: ${fix}`,
    ],
    beside: key === 'ippool' ? ['annotation-without-effect'] : [],
  })),
  {
    title: 'ippools that is no JSON, beside a good ippool that does not count',
    manifests: web({ ...ippools('web'), 'ipam.spidernet.io/ippool': '{"ipv4":["web-v4"]}' }),
    says: [
      `error ${field('ippools')}
ipam.spidernet.io/ippools of CloneSet shop/web is no JSON: Unexpected token 'w', "web" is not valid JSON
${ACCEPTED}
ipam.spidernet.io/ippools: '[{"interface":"net1","ipv4":["my-pool"]}]'`,
    ],
    beside: ['annotation-without-effect'],
  },
  {
    title: 'routes',
    manifests: web({ ...V4, 'ipam.spidernet.io/routes': '[{"dst":"10.0.0.0/16","gw":"here"}]' }),
    says: [
      `error ${field('routes')}
ipam.spidernet.io/routes of CloneSet shop/web has "here" as "gw", which is no address in entry 0
${ACCEPTED}
ipam.spidernet.io/routes: '[{"dst":"10.0.0.0/16","gw":"10.6.124.1"}]'`,
    ],
  },
  {
    title: 'the flag of auto pools',
    manifests: onSubnet({ ...WEB_SUBNET, 'ipam.spidernet.io/ippool-reclaim': 'yes' }),
    says: [
      `error ${field('ippool-reclaim')}
ipam.spidernet.io/ippool-reclaim of CloneSet shop/web is "yes", which is neither true nor false
Spiderpool makes no auto pool with it, and no pod starts
write "false", or, which is the default:
ipam.spidernet.io/ippool-reclaim: "true"`,
    ],
  },
  {
    title: 'the flag of auto pools where there is none',
    manifests: web({ ...V4, 'ipam.spidernet.io/ippool-reclaim': 'yes' }),
    beside: ['annotation-without-effect'],
  },
  {
    title: 'no networks',
    manifests: web({ ...V4, [NETWORKS]: '' }),
    says: [
      `warning ${field(NETWORKS)}
${NETWORKS} of CloneSet shop/web is empty
Multus takes it for no network, and Spiderpool's parser refuses it as soon as a NIC besides eth0 asks for an address
take it out`,
    ],
  },
]);

const IDLE = (key: string, because: string, severity = 'note') => `${severity} ${field(key)}
${key.includes('/') ? key : `ipam.spidernet.io/${key}`} of CloneSet shop/web does nothing: ${because}
who reads the manifest takes it for what happens
take it out`;

testVariants('annotation-without-effect', [
  {
    title: 'all four, of which subnets decides',
    manifests: onSubnet({
      ...WEB_SUBNET,
      'ipam.spidernet.io/subnet': 'x',
      'ipam.spidernet.io/ippools': 'x',
      'ipam.spidernet.io/ippool': 'x',
    }),
    says: [
      IDLE('subnet', 'subnets decides before it'),
      IDLE('ippools', 'subnets decides before it'),
      IDLE('ippool', 'subnets decides before it'),
    ],
  },
  {
    title: 'a number and a flag without an auto pool',
    manifests: web({ ...V4, [NUMBER]: '6', 'ipam.spidernet.io/ippool-reclaim': 'false' }),
    says: [
      IDLE('ippool-ip-number', 'it is for auto pools, and the pod names no SpiderSubnet'),
      IDLE('ippool-reclaim', 'it is for auto pools, and the pod names no SpiderSubnet'),
    ],
  },
  {
    title: 'both resource labels while the webhook is off',
    manifests: web({ ...V4, [RDMA]: 'gpu', 'cni.spidernet.io/network-resource-inject': 'gpu' }),
    says: [RDMA, 'cni.spidernet.io/network-resource-inject'].map(key =>
      IDLE(key, `Spiderpool's pod webhook is off (podResourceInject), and ${NETWORKS} stays as it is`),
    ),
  },
  {
    title: 'networks whose place those of a resource label take',
    manifests: `${pool('[10.6.124.10-10.6.124.30]')}${pool('[10.6.124.40-10.6.124.60]', 'gpu-v4')}${workload({ kind: 'CloneSet', annotations: { ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["gpu-v4"]}]'), [RDMA]: 'gpu', [NETWORKS]: 'kube-system/macvlan' } })}---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: rdma, namespace: kube-system, annotations: { ${RDMA}: gpu } }
spec: { cniType: macvlan, macvlan: { master: [eth2], rdmaResourceName: spidernet.io/rdma, ippools: { ipv4: [gpu-v4] } } }
${MACVLAN}`,
    context: { complete: true, spiderpool: { podResourceInject: true } },
    says: [IDLE(NETWORKS, `the networks that ${RDMA} asks for take its place`, 'warning')],
  },
  {
    title: 'a number where subnets are off, which has a finding of its own',
    manifests: web({ ...WEB_SUBNET, ...V4, [NUMBER]: '6' }),
    context: { complete: true, spiderpool: { enableSpiderSubnet: false } },
    beside: ['auto-pool-disabled'],
  },
]);

testVariants('annotation-key-ignored', [
  {
    title: 'two keys of a list of pools',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv5":[],"clean":true}]')),
    says: [
      `warning ${field('ippools')}
"ipv5" and "clean" in ipam.spidernet.io/ippools of CloneSet shop/web are keys that Spiderpool ignores
what it asks for does not happen, and nothing says so
the keys are interface, ipv4, ipv6 and cleangateway`,
    ],
  },
  {
    title: 'the interface of a pool, in capitals, beside IPv6 ones',
    manifests: web({ 'ipam.spidernet.io/ippool': '{"Interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}' }),
    context: {},
    says: [
      `warning ${field('ippool')}
"Interface" in ipam.spidernet.io/ippool of CloneSet shop/web is a key that Spiderpool ignores
the pools serve every NIC that asks Spiderpool, not the one you named; with two such NICs both get the same address
write instead of ipam.spidernet.io/ippool:
ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}]'`,
    ],
    beside: ['pool-unknown'],
  },
  {
    title: 'the interface of a pool, which is no text, beside nothing',
    manifests: web({ 'ipam.spidernet.io/ippool': '{"interface":1,"ipv6":["web-v6"]}' }),
    context: {},
    says: [
      `warning ${field('ippool')}
"interface" in ipam.spidernet.io/ippool of CloneSet shop/web is a key that Spiderpool ignores
the pools serve every NIC that asks Spiderpool, not the one you named; with two such NICs both get the same address
write instead of ipam.spidernet.io/ippool:
ipam.spidernet.io/ippools: '[{"interface":"net1","ipv6":["web-v6"]}]'`,
    ],
    beside: ['pool-unknown'],
  },
  {
    title: 'another key of a pool',
    manifests: web({ 'ipam.spidernet.io/ippool': '{"cleangateway":true,"ipv4":["web-v4"]}' }),
    says: [
      `warning ${field('ippool')}
"cleangateway" in ipam.spidernet.io/ippool of CloneSet shop/web is a key that Spiderpool ignores
what it asks for does not happen, and nothing says so
the keys are ipv4 and ipv6`,
    ],
  },
  {
    title: 'a key of subnets that only pools have',
    manifests: onSubnet({
      'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"],"cleangateway":true}]',
    }),
    says: [
      `warning ${field('subnets')}
"cleangateway" in ipam.spidernet.io/subnets of CloneSet shop/web is a key that Spiderpool ignores
what it asks for does not happen, and nothing says so
the keys are interface, ipv4 and ipv6`,
    ],
  },
  {
    title: 'a key of a subnet',
    manifests: onSubnet({ 'ipam.spidernet.io/subnet': '{"interface":"eth0","ipv4":["subnet124"],"size":3}' }),
    says: [
      `warning ${field('subnet')}
"size" in ipam.spidernet.io/subnet of CloneSet shop/web is a key that Spiderpool ignores
what it asks for does not happen, and nothing says so
the keys are interface, ipv4 and ipv6`,
    ],
  },
  {
    title: 'a key of a route',
    manifests: web({
      ...V4,
      'ipam.spidernet.io/routes':
        '[{"dst":"10.0.0.0/16","gw":"10.6.124.1"},{"dst":"10.1.0.0/16","gw":"10.6.124.1","metric":5}]',
    }),
    says: [
      `warning ${field('routes')}
"metric" in ipam.spidernet.io/routes of CloneSet shop/web is a key that Spiderpool ignores
the route is set without it, and nothing says so
the keys are dst and gw`,
    ],
  },
]);

const INJECT = { complete: true, spiderpool: { podResourceInject: true } };

testVariants('annotation-inject-unmatched', [
  {
    title: 'asked for by the namespace, where other networks may be elsewhere',
    manifests: `${web(V4)}---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ${RDMA}: "true" } }
`,
    context: { ...INJECT, complete: false },
    says: [
      `warning CloneSet web spec.template
CloneSet shop/web is in a namespace that asks for networks with ${RDMA}: true, and no SpiderMultusConfig here bears it
if none bears it elsewhere: the webhook refuses every pod of the workload
annotate the SpiderMultusConfigs it means:
${RDMA}: "true"`,
    ],
  },
  { title: 'the webhook is off', manifests: web({ ...V4, [RDMA]: 'gpu' }), beside: ['annotation-without-effect'] },
]);
