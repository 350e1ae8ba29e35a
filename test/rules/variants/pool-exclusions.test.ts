import { MACVLAN, poolWith, workload } from '../../../src/rules/examples';
import { ippools } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const WEB = workload({ kind: 'CloneSet', annotations: ippools('[{"interface":"eth0","ipv4":["web-v4"]}]') });
const FIELD = 'CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]';
const NONE_STARTS =
  'Spiderpool filters all of them out, and the pod does not start, even where IPv6 addresses are there';

/** CloneSet `shop/web` on pool `web-v4` with these fields. */
function web(fields: string, more = ''): string {
  return `${poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19], ${fields} }`)}${WEB}${MACVLAN}${more}`;
}

function namespace(labels: string): string {
  return `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: ${labels} }
`;
}

/** The one list of eth0, whose one pool is passed over for this reason. */
function passedOver(reason: string, fix: string): readonly string[] {
  return [
    `error ${FIELD}
CloneSet shop/web names IPv4 pools for eth0, and none may serve its pods: web-v4 (${reason})
${NONE_STARTS}
${fix}`,
  ];
}

testVariants('pool-filtered-out', [
  {
    title: 'disabled',
    manifests: web('disable: true'),
    says: passedOver('disable: true', 'take disable out of pool web-v4'),
  },
  {
    title: 'for other namespaces, by name',
    manifests: web('namespaceName: [prod, test]'),
    says: passedOver(
      'namespaceName lists prod and test, not shop',
      'let pool web-v4 serve the namespace, too:\nnamespaceName: [prod, test, shop]',
    ),
  },
  {
    title: 'for other namespaces, by label',
    manifests: web('namespaceAffinity: { matchLabels: { team: a } }', namespace('{ team: b }')),
    says: passedOver(
      'its namespaceAffinity does not select the labels of namespace shop',
      'label namespace shop so that namespaceAffinity of pool web-v4 selects it',
    ),
  },
  {
    title: 'for other pods',
    manifests: web('podAffinity: { matchLabels: { app: cart } }'),
    says: passedOver(
      'its podAffinity does not select the labels of the pods',
      'label the pods so that podAffinity of pool web-v4 selects them',
    ),
  },
  {
    title: 'for other nodes, by name',
    manifests: web('nodeName: [node-1, node-2]').replace(
      'spec: { containers',
      'spec: { nodeSelector: { kubernetes.io/hostname: node-3 }, containers',
    ),
    context: { complete: true, nodes: { list: [{ name: 'node-1' }, { name: 'node-2' }, { name: 'node-3' }] } },
    says: passedOver(
      'nodeName lists node-1 and node-2, where its pods do not run',
      'add the nodes of the workload to nodeName of pool web-v4',
    ),
  },
  {
    title: 'for other nodes, by label',
    manifests: web('nodeAffinity: { matchLabels: { zone: a } }').replace(
      'spec: { containers',
      'spec: { nodeSelector: { zone: b }, containers',
    ),
    says: passedOver(
      'its nodeAffinity excludes the nodes that the pods ask for',
      'let nodeAffinity of pool web-v4 select the nodes of the workload',
    ),
  },
  {
    title: 'for other networks',
    manifests: web('multusName: [vlan6, default/vlan7]'),
    says: passedOver(
      'multusName lists kube-system/vlan6 and default/vlan7, not kube-system/macvlan',
      'if that network is on the wire of pool web-v4, write there:\nmultusName: [kube-system/vlan6, default/vlan7, kube-system/macvlan]',
    ),
  },
  {
    title: 'two pools, of the other family and disabled',
    manifests: `${poolWith('{ subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19], disable: true }').replace('web-v4', 'more-v4')}${WEB.replace('["web-v4"]', '["web-v4","more-v4"]')}${MACVLAN}`,
    says: [
      `error ${FIELD}
CloneSet shop/web names IPv4 pools for eth0, and none may serve its pods: web-v4 (an IPv6 pool) and more-v4 (disable: true)
${NONE_STARTS}
take disable out of pool more-v4`,
    ],
    beside: ['family-mismatch'],
  },
  {
    title: 'one pool of the other family, which has a finding of its own',
    manifests: `${poolWith('{ subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"] }')}${WEB}${MACVLAN}`,
    beside: ['family-mismatch'],
  },
  {
    title: 'one pool that serves beside one that does not',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29], disable: true }').replace('web-v4', 'more-v4')}${WEB.replace('["web-v4"]', '["web-v4","more-v4"]')}${MACVLAN}`,
  },
  {
    title: 'IPv6, from the default pools of the cluster',
    manifests: `${poolWith('{ subnet: "fd00:6::/64", ips: ["fd00:6::10-fd00:6::1f"], default: true, namespaceName: [prod] }').replace('web-v4', 'web-v6')}${workload({ kind: 'CloneSet', annotations: {} })}${MACVLAN}`,
    says: [
      `error CloneSet web spec.template
CloneSet shop/web falls back to the default pools of the cluster: IPv6 pools for eth0, and none may serve its pods: web-v6 (namespaceName lists prod, not shop)
Spiderpool filters all of them out, and the pod does not start, even where IPv4 addresses are there
let pool web-v6 serve the namespace, too:
namespaceName: [prod, shop]`,
    ],
  },
  {
    title: 'from the namespace of the pods',
    manifests: `${web('disable: true').replace(/ +ipam.spidernet.io.*\n/, '')}---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippool: '["web-v4"]' } }
`,
    says: [
      `error CloneSet web spec.template
CloneSet shop/web gets from its namespace IPv4 pools for eth0, and none may serve its pods: web-v4 (disable: true)
${NONE_STARTS}
take disable out of pool web-v4`,
    ],
  },
  {
    title: 'from the network of the NIC',
    manifests: web('disable: true')
      .replace(/ +ipam.spidernet.io.*\n/, '')
      .replace('"type":"spiderpool"', '"type":"spiderpool","default_ipv4_ippool":["web-v4"]'),
    says: [
      `error CloneSet web spec.template
CloneSet shop/web gets from its network IPv4 pools for eth0, and none may serve its pods: web-v4 (disable: true)
${NONE_STARTS}
take disable out of pool web-v4`,
    ],
  },
]);

testVariants('pool-order-lost', [
  {
    title: 'two of three pools have the same affinities',
    manifests: `${['a-v4', 'b-v4', 'spare-v4'].map((name, at) => poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.${at + 1}0-10.6.124.${at + 1}9]${name === 'a-v4' ? ', multusName: [macvlan]' : ''} }`).replace('web-v4', name)).join('')}${WEB.replace('["web-v4"]', '["a-v4","b-v4","spare-v4"]')}${MACVLAN}`,
    says: [
      `note ${FIELD}
eth0 of CloneSet shop/web takes from a-v4, b-v4 and spare-v4 in random order, not in that of the list
pods take addresses of the pool that was meant for later while the first one has some left
give pool a-v4 one affinity more than the others have, so that it is tried first, such as:
namespaceName: [shop]`,
    ],
  },
  ...[
    'podAffinity: { matchLabels: { app: web } }',
    'nodeName: [node-1]',
    'nodeAffinity: { matchLabels: { zone: a } }',
    'namespaceName: [shop]',
    'namespaceAffinity: { matchLabels: { team: a } }',
    'multusName: [macvlan]',
  ].map(affinity => ({
    title: `the first pool alone has ${affinity}`,
    manifests: `${poolWith(`{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19], ${affinity} }`)}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', 'spare-v4')}${WEB.replace('["web-v4"]', '["web-v4","spare-v4"]')}${MACVLAN}${namespace('{ team: a }')}`,
    context: { complete: true, nodes: { list: [{ name: 'node-1', labels: { zone: 'a' } }] } },
  })),
  {
    title: 'names that say nothing of an order, though they hold such a word',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }').replace('web-v4', 'sparerib-v4')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', 'atlast-v4')}${WEB.replace('["web-v4"]', '["sparerib-v4","atlast-v4"]')}${MACVLAN}`,
  },
  ...['spare', 'v4.last', 'second-v4'].map(name => ({
    title: `a pool called ${name}`,
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', name)}${WEB.replace('["web-v4"]', `["web-v4","${name}"]`)}${MACVLAN}`,
    says: [
      `note ${FIELD}
eth0 of CloneSet shop/web takes from web-v4 and ${name} in random order, not in that of the list
pods take addresses of the pool that was meant for later while the first one has some left
give pool web-v4 one affinity more than the others have, so that it is tried first, such as:
namespaceName: [shop]`,
    ],
  })),
  {
    title: 'a release that keeps the order',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', 'spare-v4')}${WEB.replace('["web-v4"]', '["web-v4","spare-v4"]')}${MACVLAN}`,
    context: { complete: true, spiderpool: { version: '0.6.2' } },
  },
  {
    title: 'one of the two is passed over',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19], disable: true }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', 'spare-v4')}${WEB.replace('["web-v4"]', '["web-v4","spare-v4"]')}${MACVLAN}`,
  },
  {
    title: 'both live elsewhere, and nobody says what affinities they have',
    manifests: WEB.replace('["web-v4"]', '["web-v4","spare-v4"]') + MACVLAN,
    context: {
      complete: true,
      external: {
        ippools: [
          { name: 'web-v4', size: 10 },
          { name: 'spare-v4', size: 10 },
        ],
      },
    },
  },
  {
    title: 'a list of their namespace, whose order nobody wrote for these pods',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.29] }').replace('web-v4', 'spare-v4')}${WEB.replace(/ +ipam.spidernet.io.*\n/, '')}${MACVLAN}---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippool: '["web-v4","spare-v4"]' } }
`,
  },
  {
    title: 'a list of one pool, and one that the network names',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.19] }').replace('web-v4', 'spare-v4')}${WEB.replace('["web-v4"]', '["spare-v4"]')}${MACVLAN}`,
  },
]);
