import { addressObject, MACVLAN, pool, poolWith, subnet, WEB_POOL, workload } from '../../../src/rules/examples';
import { ippools, ON_VLAN7, web } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const IPPOOLS = 'CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]';
const V4 = ippools('[{"interface":"eth0","ipv4":["web-v4"]}]');
const V6 = ippools('[{"interface":"eth0","ipv6":["web-v6"]}]');
const WEB_V6 = addressObject(
  'SpiderIPPool',
  '{ name: web-v6 }',
  '{ subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"] }',
);
const DEFAULT_V6 = WEB_V6.replace('web-v6', 'default-v6').replace('ips:', 'default: true, ips:');
const DEFAULT_V4 = addressObject(
  'SpiderIPPool',
  '{ name: default-v4 }',
  '{ subnet: 10.7.0.0/24, default: true, ips: [10.7.0.10-10.7.0.19] }',
);

/** The network `kube-system/macvlan` with these members in its `ipam`. */
function macvlanWith(members: string): (yaml: string) => string {
  return yaml =>
    yaml.replace(
      '"name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"',
      `"name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool",${members}`,
    );
}

const V4_ALONE = `note ${IPPOOLS}
eth0 of CloneSet shop/web gets IPv4 addresses alone: what names their pools names none of IPv6
IPv6 pools that its network or the cluster has as defaults are not looked at any more
nothing, if one family is meant; otherwise add "ipv6" beside "ipv4"`;

testVariants('family-left-out', [
  {
    title: 'IPv6 named, and IPv4 among the default pools',
    manifests: web(V6) + WEB_V6 + DEFAULT_V4,
    says: [
      `note ${IPPOOLS}
eth0 of CloneSet shop/web gets IPv6 addresses alone: what names their pools names none of IPv4
IPv4 pools that its network or the cluster has as defaults are not looked at any more
nothing, if one family is meant; otherwise add "ipv4" beside "ipv6"`,
    ],
  },
  { title: 'default pools of the same family alone', manifests: web(V4) + DEFAULT_V4 },
  { title: 'a pool of the other family that is no default one', manifests: web(V4) + WEB_V6 },
  {
    title: 'the network has pools of the other family',
    manifests: macvlanWith('"default_ipv6_ippool":["web-v6"]')(web(V4)) + WEB_V6,
    says: [V4_ALONE],
  },
  {
    title: 'the network has pools of the same family alone, or an empty list',
    manifests: macvlanWith('"default_ipv4_ippool":["web-v4"],"default_ipv6_ippool":[]')(web(V4)) + WEB_V6,
  },
  {
    title: 'IPv4, which the network has',
    manifests: macvlanWith('"default_ipv4_ippool":["web-v4"]')(web(V6)) + WEB_V6,
    says: [
      `note ${IPPOOLS}
eth0 of CloneSet shop/web gets IPv6 addresses alone: what names their pools names none of IPv4
IPv4 pools that its network or the cluster has as defaults are not looked at any more
nothing, if one family is meant; otherwise add "ipv4" beside "ipv6"`,
    ],
  },
  {
    title: 'the network itself decides, for one family',
    manifests: macvlanWith('"default_ipv4_ippool":["web-v4"]')(web({})) + DEFAULT_V6,
    says: [
      `note CloneSet web spec.template
eth0 of CloneSet shop/web gets IPv4 addresses alone: what names their pools names none of IPv6
IPv6 pools that its network or the cluster has as defaults are not looked at any more
nothing, if one family is meant; otherwise add "ipv6" beside "ipv4"`,
    ],
  },
  { title: 'the default pools decide, and are of one family', manifests: web({}) + DEFAULT_V4 },
  {
    title: 'the family is switched off',
    manifests: web(V4),
    context: {
      complete: true,
      spiderpool: { enableIPv6: false },
      external: { ippools: [{ name: 'default-v6', subnet: 'fd00:6::/64' }] },
    },
  },
  {
    title: 'both families asked for by policy, which has a finding of its own',
    manifests: web(V4) + DEFAULT_V6,
    context: { complete: true, policy: { dualStack: 'required' } },
    beside: ['workload-single-family'],
  },
  {
    title: 'a release that refuses one family, without any default pool',
    manifests: web(V4),
    context: { complete: true, spiderpool: { version: '0.5.3' } },
    says: [
      `error ${IPPOOLS}
eth0 of CloneSet shop/web gets IPv4 addresses alone: what names their pools names none of IPv6
Spiderpool 0.5.3 refuses a pod that names pools of one family while both are on
nothing, if one family is meant; otherwise add "ipv6" beside "ipv4"`,
    ],
  },
  {
    title: 'an auto pool of one family',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"]}]', 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}${DEFAULT_V6}`,
    says: [V4_ALONE.replace('ippools"]', 'subnets"]')],
  },
]);

testVariants('family-mismatch', [
  {
    title: 'a subnet, and the second pool of a list of IPv4 ones',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv6":["subnet124"]}]', 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
CloneSet shop/web names SpiderSubnet subnet124 among the IPv6 ones of eth0, and it is IPv4
Spiderpool passes it over, and the pod gets no IPv6 address from it
move "subnet124" into "ipv4"`,
    ],
  },
  {
    title: 'the second pool of a list, and one nobody knows',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-v6","other-v4"]}]')) + WEB_V6,
    says: [
      `error ${IPPOOLS}
CloneSet shop/web names pool web-v6 among the IPv4 ones of eth0, and it is IPv6
Spiderpool passes it over, and the pod gets no IPv4 address from it
move "web-v6" into "ipv6"`,
    ],
    beside: ['pool-unknown'],
  },
  {
    title: 'a pool elsewhere of which nobody says the family',
    manifests: web(ippools('[{"interface":"eth0","ipv6":["far"]}]')),
    context: { complete: true, external: { ippools: [{ name: 'far', size: 9 }] } },
  },
]);

testVariants('pool-on-two-nics', [
  {
    title: 'the second pool of both lists',
    manifests: web({
      ...ON_VLAN7,
      ...ippools(
        '[{"interface":"eth0","ipv4":["web-v4","more-v4"]},{"interface":"net1","ipv4":["web-net1-v4","more-v4"]}]',
      ),
    }).concat(pool('[10.6.124.30-10.6.124.35]', 'more-v4')),
    says: [
      `error ${IPPOOLS}
eth0 and net1 of CloneSet shop/web both draw from pool more-v4
a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray
give net1 a pool of its own, on the network it is attached to, in ipam.spidernet.io/ippools`,
    ],
  },
  {
    title: 'a pool for every NIC, named by the namespace',
    manifests: `${web(ON_VLAN7)}---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippool: '["web-v4"]' } }
`,
    says: [
      `error CloneSet web spec.template
eth0 and net1 of CloneSet shop/web both draw from pool web-v4, which their namespace names for every NIC
a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray
give net1 a pool of its own, on the network it is attached to, in ipam.spidernet.io/ippools`,
    ],
    beside: ['pool-tight'],
  },
  {
    title: 'a pool that both networks name',
    manifests: web(ON_VLAN7).replaceAll('"type":"spiderpool"', '"type":"spiderpool","default_ipv4_ippool":["web-v4"]'),
    says: [
      `error CloneSet web spec.template
eth0 and net1 of CloneSet shop/web both draw from pool web-v4, which their networks name
a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray
give net1 a pool of its own, on the network it is attached to, in ipam.spidernet.io/ippools`,
    ],
    beside: ['pool-tight'],
  },
  {
    title: 'a default pool of the cluster',
    manifests: web(ON_VLAN7) + DEFAULT_V4,
    says: [
      `error CloneSet web spec.template
eth0 and net1 of CloneSet shop/web both draw from pool default-v4, a default pool for every NIC
a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray
give net1 a pool of its own, on the network it is attached to, in ipam.spidernet.io/ippools`,
    ],
    beside: ['pool-not-smooth'],
  },
  {
    title: 'multusName keeps the NICs apart',
    manifests: `${web({ ...ON_VLAN7, 'ipam.spidernet.io/ippool': '{"ipv4":["web-v4","web-net1-v4"]}' })
      .replace('ips: [10.6.124.10', 'multusName: [macvlan], ips: [10.6.124.10')
      .replace('ips: [10.6.124.20', 'multusName: [vlan7], ips: [10.6.124.20')}`,
  },
  {
    title: 'one pool in both lists and passed over on one of the NICs',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-v4","web-net1-v4"]}]'),
    }).replace('ips: [10.6.124.10', 'multusName: [macvlan], ips: [10.6.124.10'),
  },
  {
    title: 'a pool twice in the list of one NIC alone',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["web-v4","web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
    }),
    beside: ['pool-listed-twice'],
  },
  {
    title: 'a pool nobody knows',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["far"]},{"interface":"net1","ipv4":["far"]}]'),
    }),
    context: {},
    says: [
      `error ${IPPOOLS}
eth0 and net1 of CloneSet shop/web both draw from pool far
a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray
give net1 a pool of its own, on the network it is attached to, in ipam.spidernet.io/ippools`,
    ],
    beside: ['pool-unknown'],
  },
  {
    title: 'one auto pool for each NIC, of one subnet',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${web({ ...ON_VLAN7, 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"]}', 'ipam.spidernet.io/ippool-ip-number': '6' })}`,
    beside: ['subnet-pools-collide', 'subnet-pools-collide'],
  },
]);

testVariants('subnet-on-two-nics', [
  {
    title: 'in both families, on two NICs',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${addressObject('SpiderSubnet', '{ name: subnet6 }', '{ subnet: "fd00:6::/64", ips: ["fd00:6::100-fd00:6::1ff"] }')}${workload({ kind: 'CloneSet', annotations: { 'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan', 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"],"ipv6":["subnet6"]},{"interface":"net1","ipv6":["subnet6"]}]', 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
eth0 and net1 of CloneSet shop/web both ask for SpiderSubnet subnet6
Spiderpool refuses the annotation as a whole, makes no pool, and no pod starts
give net1 the subnet of the network it is attached to`,
    ],
  },
  {
    title: 'one subnet for every NIC of a third-party controller, which is allowed',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { 'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan', 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"]}', 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
  },
]);

testVariants('pool-listed-twice', [
  {
    title: 'named by the namespace, for two workloads, once',
    manifests: `${pool('[10.6.124.10-10.6.124.35]')}${workload({ kind: 'CloneSet', annotations: {} })}${workload({ kind: 'CloneSet', annotations: {} }).replace('name: web\n', 'name: cart\n').replaceAll('app: web', 'app: cart')}${MACVLAN}---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippool: '["web-v4","web-v4"]' } }
`,
    says: [
      `error Namespace shop metadata.annotations["ipam.spidernet.io/default-ipv4-ippool"]
web-v4 is twice among the IPv4 pools of eth0 of CloneSet shop/web
Spiderpool refuses the list as a whole, and no pod starts
name each pool once, and none that a pattern of the same list stands for`,
    ],
  },
  {
    title: 'different pools twice in the lists of two families',
    manifests: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-v4"],"ipv6":["web-v6","web-v6"]}]'))}${WEB_V6}`,
    says: [
      `error ${IPPOOLS}
web-v4 is twice among the IPv4 pools of eth0 of CloneSet shop/web
Spiderpool refuses the list as a whole, and no pod starts
name each pool once, and none that a pattern of the same list stands for`,
      `error ${IPPOOLS}
web-v6 is twice among the IPv6 pools of eth0 of CloneSet shop/web
Spiderpool refuses the list as a whole, and no pod starts
name each pool once, and none that a pattern of the same list stands for`,
    ],
  },
]);

testVariants('pool-pattern-empty', [
  {
    title: 'near to a pool, where pools may exist elsewhere',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v5*"]}]')),
    context: {},
    says: [
      `warning ${IPPOOLS}
"web-v5*", for eth0 of CloneSet shop/web, matches no IPv4 pool here
if none matches elsewhere: the pod gets no IPv4 address from it, and nothing says so; without any other it does not start
write "web-v4", or a pattern that matches a pool; * stands for any characters, ? for one, [a-c] for one of several`,
    ],
  },
  {
    title: 'malformed, where pools may exist elsewhere',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["prod-[a-]"]}]')),
    context: {},
    says: [
      `error ${IPPOOLS}
"prod-[a-]", for eth0 of CloneSet shop/web, is no pattern
Spiderpool refuses the list as a whole, and no pod starts
write a pattern that matches a pool; * stands for any characters, ? for one, [a-c] for one of several`,
    ],
  },
  {
    title: 'one pattern in the lists of both families, of two NICs',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv4":["x*"],"ipv6":["x*"]},{"interface":"net1","ipv4":["x*"]}]'),
    }),
    says: [
      `error ${IPPOOLS}
"x*", for eth0 of CloneSet shop/web, matches no IPv4 pool here
the pod gets no IPv4 address from it, and nothing says so; without any other it does not start
write a pattern that matches a pool; * stands for any characters, ? for one, [a-c] for one of several`,
      `error ${IPPOOLS}
"x*", for eth0 of CloneSet shop/web, matches no IPv6 pool here
the pod gets no IPv6 address from it, and nothing says so; without any other it does not start
write a pattern that matches a pool; * stands for any characters, ? for one, [a-c] for one of several`,
    ],
  },
]);

testVariants('family-annotation-ignored', [
  {
    title: 'IPv4 switched off, and asked for by one of two NICs',
    manifests: web({
      ...ON_VLAN7,
      ...ippools('[{"interface":"eth0","ipv6":["web-v6"]},{"interface":"net1","ipv4":["web-v4"],"ipv6":["more-v6"]}]'),
    })
      .split('---\n')
      .filter(text => !text.includes('SpiderIPPool'))
      .join('---\n'),
    context: { spiderpool: { enableIPv4: false } },
    says: [
      `warning ${IPPOOLS}
ipam.spidernet.io/ippools of CloneSet shop/web asks for IPv4 addresses, and IPv4 is switched off in the cluster
its pods get no IPv4 address, and nothing says so
take "ipv4" out, or write in Spiderpool's Helm values:
ipam: { enableIPv4: true }
and in spiderpool.yaml:
spiderpool: { enableIPv4: true }`,
    ],
    beside: ['pool-unknown', 'pool-unknown'],
  },
]);

const bound = (spec: string, nodes: string) =>
  `${poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19], nodeName: ${nodes} }`)}${workload({ kind: 'CloneSet', annotations: WEB_POOL }).replace('spec: { containers', `spec: { ${spec}containers`)}${MACVLAN}`;
const OPEN = (open: string, served = 'node-1 and node-2') => `warning ${IPPOOLS}
the pools of eth0 of CloneSet shop/web serve ${served} alone, and its pods may run on ${open}
a pod that the scheduler puts on another node finds every pool filtered out and stays in ContainerCreating
bind the pods to those nodes (nodeSelector or required node affinity), or add pools for the others`;

testVariants('pool-node-bound', [
  {
    title: 'pods that one of two nodes by name would take',
    manifests: bound(
      'affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: metadata.name, operator: In, values: [node-2, node-3] }] }] } } }, ',
      '[node-1, node-2]',
    ),
    says: [OPEN('node-3')],
    beside: ['pool-nodes-unknown'],
  },
  {
    title: 'pods bound to the nodes by name',
    manifests: bound('nodeName: node-1, ', '[node-1, node-2]'),
  },
  {
    title: 'a number of nodes, and pods that are kept off some of them',
    manifests: bound('nodeSelector: { zone: a }, ', '[node-1, node-2]'),
    context: { complete: true, nodes: { count: 5 } },
  },
  {
    title: 'nobody says how many nodes there are',
    manifests: bound('', '[node-1, node-2]'),
    beside: ['pool-nodes-unknown'],
  },
  {
    title: 'two pools, one of which is passed over and one serves every node',
    manifests: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]')).replace('ips: [10.6.124.10', 'nodeName: [node-1], ips: [10.6.124.10')}`,
    context: { complete: true, nodes: { count: 5 } },
    beside: ['pool-nodes-unknown'],
  },
  {
    title: 'two pools of two nodes, one of which is disabled',
    manifests: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]')).replace('ips: [10.6.124.10', 'nodeName: [node-1], ips: [10.6.124.10').replace('ips: [10.6.124.20', 'nodeName: [node-2], disable: true, ips: [10.6.124.20')}`,
    context: { complete: true, nodes: { count: 2 } },
    says: [OPEN('any of 2 nodes', 'node-1')],
  },
  {
    title: 'two pools of two nodes out of two',
    manifests: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-net1-v4"]}]')).replace('ips: [10.6.124.10', 'nodeName: [node-1], ips: [10.6.124.10').replace('ips: [10.6.124.20', 'nodeName: [node-2], ips: [10.6.124.20')}`,
    context: { complete: true, nodes: { count: 2 } },
  },
  {
    title: 'listed nodes, of which two are open',
    manifests: bound('', '[node-2, node-9]'),
    context: { complete: true, nodes: { list: [{ name: 'node-1' }, { name: 'node-2' }, { name: 'node-3' }] } },
    says: [OPEN('node-1 and node-3', 'node-2')],
  },
  {
    title: 'listed nodes, all served by label',
    manifests: bound('', '[node-2]').replace('nodeName: [node-2]', 'nodeAffinity: { matchLabels: { zone: a } }'),
    context: { complete: true, nodes: { list: [{ name: 'node-1', labels: { zone: 'a' } }] } },
  },
]);
