import type { ContextData } from '../../src/context/context-data';
import { namespace, network, pool } from '../plan/wants/pods-yaml';
import { found, ippool, ippools, ON_SECOND, on, SUBNET, TWO_NETWORKS } from './annotation-yaml';

const A = `${pool('a-v4')}${network('eth')}`;
const A_TWO = `${pool('a-v4')}${TWO_NETWORKS}`;

const MISTAKES: readonly (readonly [string, string, readonly string[], ContextData?])[] = [
  ['an interface mistyped', A + on(ippools('[{"interface":"eht0","ipv4":["a-v4"]}]')), ['error: nic-left-out']],
  [
    'an entry for a NIC too many',
    A + on(ippools('[{"interface":"eth0","ipv4":["a-v4"]},{"interface":"net1","ipv6":["b-v6"]}]')) + pool('b-v6'),
    ['error: nic-not-attached'],
  ],
  [
    'networks that cannot be read',
    A +
      on(
        `k8s.v1.cni.cncf.io/networks: Second, ${ippools('[{"interface":"eth0","ipv4":["a-v4"]},{"interface":"net1","ipv6":["b-v6"]}]')}`,
      ) +
      pool('b-v6'),
    ['error: annotation-unreadable'],
  ],
  [
    'an empty networks annotation',
    A + on(`k8s.v1.cni.cncf.io/networks: '', ${ippool('{"ipv4":["a-v4"]}')}`),
    ['warning: annotation-unreadable'],
  ],
  [
    'a default network that cannot be read',
    A + on(ippool('{"ipv4":["a-v4"]}')).replace('kube-system/eth', 'kube/system/eth'),
    ['error: annotation-unreadable'],
  ],
  ['an entry without pools', A + on(ippools('[{"interface":"eth0"}]')), ['error: annotation-empty']],
  [
    'a subnets entry without an interface',
    SUBNET +
      network('eth') +
      on(`ipam.spidernet.io/subnets: '[{"ipv4":["subnet124"]}]', ipam.spidernet.io/ippool-ip-number: '+2'`),
    ['error: nic-unnamed'],
  ],
  [
    'a singular subnet for one of two NICs',
    SUBNET +
      TWO_NETWORKS +
      on(`${ON_SECOND}, ipam.spidernet.io/subnet: '{"ipv4":["subnet124"]}', ipam.spidernet.io/ippool-ip-number: '+2'`),
    ['error: nic-left-out'],
  ],
  [
    'the singular form with two NICs',
    A_TWO + on(`${ON_SECOND}, ${ippool('{"ipv4":["a-v4"]}')}`),
    ['error: pool-on-two-nics'],
  ],
  [
    'one pool of a namespace for two NICs',
    A_TWO + namespace(`ipam.spidernet.io/default-ipv4-ippool: '["a-v4"]'`) + on(ON_SECOND),
    ['error: pool-on-two-nics'],
  ],
  [
    'one default pool for two NICs',
    pool('a-v4', 'default: true') + TWO_NETWORKS + on(ON_SECOND),
    ['error: pool-on-two-nics'],
  ],
  [
    'one default pool of two networks',
    pool('a-v4') +
      TWO_NETWORKS.replaceAll('"type":"spiderpool"', '"type":"spiderpool","default_ipv4_ippool":["a-v4"]') +
      on(ON_SECOND),
    ['error: pool-on-two-nics'],
  ],
  [
    'a default pool that is not for this namespace',
    pool('a-v4', 'default: true, namespaceName: [prod]') + network('eth') + on(''),
    ['error: pool-filtered-out'],
  ],
  [
    'a default IPv6 pool that is not for this pod',
    pool('a-v4', 'default: true') +
      pool('b-v6', 'default: true, podAffinity: { matchLabels: { app: cart } }') +
      network('eth') +
      on(''),
    ['error: pool-filtered-out'],
  ],
  [
    'a disabled pool alone',
    pool('a-v4', 'disable: true') + network('eth') + on(ippool('{"ipv4":["a-v4"]}')),
    ['error: pool-filtered-out'],
  ],
  [
    'a pool of another network',
    pool('a-v4', 'multusName: [kube-system/second]') + TWO_NETWORKS + on(ippool('{"ipv4":["a-v4"]}')),
    ['error: pool-filtered-out'],
  ],
  [
    'an unknown pool of a namespace, once for all its workloads',
    network('eth') +
      namespace(`ipam.spidernet.io/default-ipv4-ippool: '["a-v4"]'`) +
      on('') +
      on('').replace('name: web, namespace', 'name: cart, namespace'),
    ['error: pool-unknown'],
  ],
  [
    'an unknown pool, where not everything is known',
    network('eth') + on(ippool('{"ipv4":["a-v4"]}')),
    ['warning: pool-unknown'],
    {},
  ],
  [
    'a pattern without a match, where not everything is known',
    A + on(ippool('{"ipv4":["b-*"]}')),
    ['warning: pool-pattern-empty'],
    {},
  ],
  ['a malformed pattern', A + on(ippool('{"ipv4":["b-[^]"]}')), ['error: pool-pattern-empty'], {}],
  [
    'a pattern before patterns were',
    A + on(ippool('{"ipv4":["a-*"]}')),
    ['error: pool-unknown'],
    { complete: true, spiderpool: { version: '0.9.9' } },
  ],
  ['no pool anywhere', network('eth') + on(''), ['error: nic-without-addresses']],
  ['no pool anywhere here', network('eth') + on(''), ['warning: nic-without-addresses'], {}],
  [
    'one family before 0.6.0',
    A + on(ippool('{"ipv4":["a-v4"]}')),
    ['error: family-left-out'],
    { complete: true, spiderpool: { version: '0.5.3' } },
  ],
  [
    'one family alone that is off',
    `${network('eth')}${on(ippool('{"ipv6":["a-v6"]}'))}`,
    ['error: nic-without-addresses', 'warning: family-annotation-ignored'],
    { complete: true, spiderpool: { enableIPv6: false } },
  ],
  [
    'subnets switched off',
    A + on(`ipam.spidernet.io/subnet: '{"ipv4":["subnet124"]}', ${ippool('{"ipv4":["a-v4"]}')}`),
    ['warning: auto-pool-disabled'],
    { complete: true, spiderpool: { enableSpiderSubnet: false } },
  ],
  [
    'annotations of a namespace on a pod',
    A + on(`ipam.spidernet.io/default-ipv4-ippool: '["a-v4"]', ${ippool('{"ipv4":["a-v4"]}')}`),
    ['warning: annotation-unknown'],
  ],
  [
    'annotations of a pod on a namespace',
    A + namespace(ippool('{"ipv4":["a-v4"]}')) + on(ippool('{"ipv4":["a-v4"]}')),
    ['warning: annotation-unknown'],
  ],
  [
    'injection while the webhook is off',
    A + on(`cni.spidernet.io/rdma-resource-inject: gpu, ${ippool('{"ipv4":["a-v4"]}')}`),
    ['note: annotation-without-effect'],
  ],
  [
    'injection of a label that no network bears',
    A +
      on(
        `k8s.v1.cni.cncf.io/networks: kube-system/nowhere, cni.spidernet.io/rdma-resource-inject: gpu, ${ippool('{"ipv4":["a-v4"]}')}`,
      ),
    ['warning: annotation-inject-unmatched'],
    { complete: false, spiderpool: { podResourceInject: true } },
  ],
  [
    'an unreadable flag of an auto pool',
    SUBNET +
      network('eth') +
      on(
        `ipam.spidernet.io/subnet: '{"ipv4":["subnet124"]}', ipam.spidernet.io/ippool-ip-number: '+2', ipam.spidernet.io/ippool-reclaim: 'no'`,
      ),
    ['error: annotation-unreadable'],
  ],
  [
    'a number that is too large',
    SUBNET +
      network('eth') +
      on(
        `ipam.spidernet.io/subnet: '{"ipv4":["subnet124"]}', ipam.spidernet.io/ippool-ip-number: '99999999999999999999'`,
      ),
    ['error: auto-pool-number-unreadable'],
  ],
];

test.each(MISTAKES.map(([name, yaml, expected, context]) => ({ name, yaml, expected, context })))(
  '$name: one finding for one mistake',
  ({ yaml, expected, context }) => {
    expect(found(yaml, context)).toEqual(expected);
  },
);
