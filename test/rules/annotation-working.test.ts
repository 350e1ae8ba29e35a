import type { ContextData } from '../../src/context/context-data';
import { namespace, network, pool } from '../plan/wants/pods-yaml';
import { found, ippool, ippools, ON_SECOND, on, onCalico, SUBNET, TWO_NETWORKS } from './annotation-yaml';

const WORKING: readonly (readonly [string, string, ContextData?])[] = [
  [
    'an overlay on eth0 and a pool for net1',
    onCalico(
      `${pool('a-v4')}${network('second')}${on(`${ON_SECOND}, ${ippools('[{"interface":"net1","ipv4":["a-v4"]}]')}`)}`,
    ),
  ],
  [
    'both families',
    `${pool('a-v4')}${pool('a-v6')}${network('eth')}${on(ippool('{"ipv4":["a-v4"],"ipv6":["a-v6"]}'))}`,
  ],
  [
    'pools of the namespace',
    `${pool('a-v4')}${network('eth')}${namespace(`ipam.spidernet.io/default-ipv4-ippool: '["a-v4"]'`)}${on('')}`,
  ],
  [
    'pools of the network',
    `${pool('a-v4')}${network('eth', '"type":"spiderpool","default_ipv4_ippool":["a-v4"]')}${on('')}`,
  ],
  [
    'default pools of the cluster',
    `${pool('a-v4', 'default: true')}${pool('b-v4', 'default: true').replace('10.6.124.10', '10.6.124.11')}${network('eth')}${on('')}`,
  ],
  [
    'the default network of the installation',
    `${pool('a-v4')}${network('eth')}${on(ippool('{"ipv4":["a-v4"]}')).replace('v1.multus-cni.io/default-network: kube-system/eth, ', '')}`,
    { complete: true, spiderpool: { clusterNetwork: 'kube-system/eth' } },
  ],
  ['a pattern', `${pool('a-v4')}${network('eth')}${on(ippool('{"ipv4":["a-*"]}'))}`],
  [
    'a pool for others beside one for the pod',
    `${pool('a-v4', 'podAffinity: { matchLabels: { app: cart } }')}${pool('b-v4').replace('10.6.124.10', '10.6.124.11')}${network('eth')}${on(ippool('{"ipv4":["a-v4","b-v4"]}'))}`,
  ],
  [
    'two NICs that multusName keeps apart',
    `${pool('a-v4', 'multusName: [kube-system/eth]')}${pool('b-v4', 'multusName: [kube-system/second]').replace('10.6.124.10', '10.6.124.11')}${TWO_NETWORKS}${on(`${ON_SECOND}, ${ippool('{"ipv4":["a-v4","b-v4"]}')}`)}`,
  ],
  [
    'named interfaces and a network by JSON',
    `${pool('a-v4')}${pool('b-v4').replace('10.6.124.10', '10.6.124.11')}${TWO_NETWORKS}${on(
      `k8s.v1.cni.cncf.io/networks: '[{"name":"second","namespace":"kube-system","interface":"data0"}]', ${ippools('[{"interface":"eth0","ipv4":["a-v4"]},{"interface":"data0","ipv4":["b-v4"],"cleangateway":true}]')}`,
    )}`,
  ],
  [
    "a pod on its node's network without annotations",
    on('', { spec: 'hostNetwork: true' }).replace(/ {6}annotations:.*\n/, ''),
  ],
  ['a pod that Spiderpool has nothing to do with', onCalico(on(''))],
  [
    'a pool bound to the node that the pods are bound to',
    `${pool('a-v4', 'nodeName: [n1]')}${network('eth')}${on(ippool('{"ipv4":["a-v4"]}'), { spec: 'nodeName: n1' })}`,
    { complete: true, nodes: { count: 3 } },
  ],
  [
    'a route to a gateway of the pool',
    `${pool('a-v4')}${network('eth')}${on(`${ippool('{"ipv4":["a-v4"]}')}, ipam.spidernet.io/routes: '[{"dst":"10.0.0.0/8","gw":"10.6.124.1"}]'`)}`,
  ],
  [
    'an auto pool for net1, reclaimed or not',
    onCalico(
      `${SUBNET}${network('second')}${on(`${ON_SECOND}, ipam.spidernet.io/subnet: '{"interface":"net1","ipv4":["subnet124"]}', ipam.spidernet.io/ippool-ip-number: '+2', ipam.spidernet.io/ippool-reclaim: 'false'`)}`,
    ),
  ],
  [
    'a network that lives elsewhere and is described',
    `${pool('a-v4')}${on(ippool('{"ipv4":["a-v4"]}'))}`,
    { complete: true, external: { networks: [{ namespace: 'kube-system', name: 'eth', spiderpool: true }] } },
  ],
];

test.each(WORKING.map(([name, yaml, context]) => ({ name, yaml, context })))(
  '$name: nothing is found',
  ({ yaml, context }) => {
    expect(found(yaml, context)).toEqual([]);
  },
);
