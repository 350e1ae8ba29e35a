import type { ContextData } from '../../../src/context/context-data';
import { candidates, namespace, network, planned, pool, web } from './pods-yaml';

const BOTH_DEFAULTS = '"type":"spiderpool","default_ipv4_ippool":["net-v4"],"default_ipv6_ippool":["net-v6"]';
const POOLS = ['pod-v4', 'pod-v6', 'ns-v4', 'ns-v6', 'net-v4', 'net-v6'].map(name => pool(name)).join('');
const DEFAULT_POOLS = pool('default-v4', 'default: true') + pool('default-v6', 'default: true');

/** Every level names pools of both families, as far as a case does not say otherwise. */
interface Levels {
  readonly pod?: string;
  readonly namespace?: string;
  readonly ipam?: string;
  readonly defaults?: string;
  readonly context?: ContextData;
}

function decide(levels: Levels): { readonly decidedBy: string; readonly candidates: readonly string[] } {
  const yaml = [
    POOLS,
    levels.defaults ?? DEFAULT_POOLS,
    levels.namespace === undefined ? '' : namespace(levels.namespace),
    network('eth', levels.ipam ?? BOTH_DEFAULTS),
    web({ annotations: levels.pod ?? '' }),
  ].join('');
  const workload = planned(yaml, { complete: true, ...levels.context });
  return { decidedBy: workload.decidedBy, candidates: candidates(workload) };
}

const NAMESPACE_V4 = `ipam.spidernet.io/default-ipv4-ippool: '["ns-v4"]'`;
const IPPOOL_V4 = `ipam.spidernet.io/ippool: '{"ipv4":["pod-v4"]}'`;
const IPPOOLS_V6 = `ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv6":["pod-v6"]}]'`;
const SUBNET = `ipam.spidernet.io/subnet: '{"ipv4":["s"]}'`;
const SUBNETS = `ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["t"]}]'`;

test.each<[string, Levels, string, readonly string[]]>([
  ['subnets before all else', { pod: `${IPPOOL_V4}, ${SUBNET}, ${SUBNETS}` }, 'subnets', ['eth0 4: auto pool of t']],
  ['subnet before pools', { pod: `${IPPOOL_V4}, ${IPPOOLS_V6}, ${SUBNET}` }, 'subnet', ['eth0 4: auto pool of s']],
  ['ippools before ippool', { pod: `${IPPOOL_V4}, ${IPPOOLS_V6}` }, 'ippools', ['eth0 6: pod-v6']],
  ['ippool before the namespace', { pod: IPPOOL_V4, namespace: NAMESPACE_V4 }, 'ippool', ['eth0 4: pod-v4']],
  ['the namespace before the network', { namespace: NAMESPACE_V4 }, 'namespace', ['eth0 4: ns-v4']],
  ['the network before default pools', {}, 'network', ['eth0 4: net-v4', 'eth0 6: net-v6']],
  [
    'default pools last',
    { ipam: '"type":"spiderpool"' },
    'cluster-default',
    ['eth0 4: default-v4', 'eth0 6: default-v6'],
  ],
  ['nothing, where nobody names a pool', { ipam: '"type":"spiderpool"', defaults: '' }, 'nothing', []],
])('%s', (_, levels, decidedBy, expected) => {
  expect(decide(levels)).toEqual({ decidedBy, candidates: expected });
});

test('one level decides for both families: a list of one family is not filled up from below', () => {
  expect(decide({ pod: IPPOOL_V4 }).candidates).toEqual(['eth0 4: pod-v4']);
  expect(decide({ ipam: '"type":"spiderpool","default_ipv6_ippool":["net-v6"]' }).candidates).toEqual([
    'eth0 6: net-v6',
  ]);
});

test.each(['{}', 'null', '{"ipv4":[]}', 'broken'])(
  'the presence of an annotation counts, not its content: %s',
  text => {
    expect(decide({ pod: `ipam.spidernet.io/ippool: '${text}'` })).toEqual({ decidedBy: 'ippool', candidates: [] });
  },
);

test.each([
  [
    'empty lists of a namespace',
    `ipam.spidernet.io/default-ipv4-ippool: '[]', ipam.spidernet.io/default-ipv6-ippool: 'null'`,
    'network',
  ],
  ['a pattern of a namespace without a match', `ipam.spidernet.io/default-ipv4-ippool: '["x*"]'`, 'namespace'],
  ['an annotation of a namespace that cannot be read', `ipam.spidernet.io/default-ipv4-ippool: 'ns-v4'`, 'nothing'],
])('%s: decided by %s', (_, annotations, decidedBy) => {
  expect(decide({ namespace: annotations }).decidedBy).toBe(decidedBy);
});

test('with subnets switched off their annotations are not looked at; with auto pools switched off they refuse the pod', () => {
  const pod = `${SUBNETS}, ${IPPOOL_V4}`;
  expect(decide({ pod, context: { spiderpool: { enableSpiderSubnet: false } } }).decidedBy).toBe('ippool');
  const refused = decide({ pod, context: { spiderpool: { enableAutoPoolForApplication: false } } });
  expect(refused).toEqual({ decidedBy: 'nothing', candidates: [] });
});

test('a family that is switched off has no candidates', () => {
  expect(decide({ context: { spiderpool: { enableIPv6: false } } }).candidates).toEqual(['eth0 4: net-v4']);
});

test('patterns stand for the pools of their family since 1.0.0, and for a name before', () => {
  const pod = `ipam.spidernet.io/ippool: '{"ipv4":["*-v[46]","net-v4"]}'`;
  expect(decide({ pod }).candidates).toEqual(['eth0 4: default-v4 net-v4 ns-v4 pod-v4 net-v4']);
  expect(decide({ pod, context: { spiderpool: { version: '0.9.0' } } }).candidates).toEqual(['eth0 4: *-v[46] net-v4']);
});

describe('several NICs', () => {
  const TWO = (more: string) =>
    `${POOLS}${network('eth')}${network('second')}${network('other', '"type":"whereabouts"')}${web({
      annotations: `k8s.v1.cni.cncf.io/networks: 'kube-system/second,kube-system/other', ${more}`,
    })}`;

  test('the singular form of pools serves every NIC that asks Spiderpool', () => {
    expect(candidates(planned(TWO(IPPOOL_V4)))).toEqual(['eth0 4: pod-v4', 'net1 4: pod-v4']);
  });

  test('a singular subnet is for one NIC of a controller that Spiderpool knows, and for all of one it does not', () => {
    expect(candidates(planned(TWO(SUBNET)))).toEqual(['eth0 4: auto pool of s']);
    const cloneSet = TWO(SUBNET).replace('apps/v1\nkind: Deployment', 'apps.kruise.io/v1alpha1\nkind: CloneSet');
    expect(candidates(planned(cloneSet))).toEqual(['eth0 4: auto pool of s', 'net1 4: auto pool of s']);
  });

  test('entries without interfaces stand for the NICs by their place, and for none where their number differs', () => {
    const three = `ipam.spidernet.io/ippools: '[{"ipv4":["pod-v4"]},{"ipv4":["ns-v4"]},{"ipv6":["net-v6"]}]'`;
    expect(candidates(planned(TWO(three)))).toEqual(['eth0 4: pod-v4', 'net1 4: ns-v4', 'net2 6: net-v6']);
    expect(candidates(planned(TWO(`ipam.spidernet.io/ippools: '[{"ipv4":["pod-v4"]}]'`)))).toEqual([]);
  });
});

describe('networks that the pod webhook injects', () => {
  const KEY = 'cni.spidernet.io/rdma-resource-inject';
  const CONFIG = (name: string, master: string) => `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: ${name}, namespace: kube-system, annotations: { ${KEY}: gpu } }
spec: { cniType: macvlan, macvlan: { master: [${master}], rdmaResourceName: a/b, ippools: { ipv4: [${name}-v4] } } }
`;
  const YAML = (annotations: string, ns = '') =>
    `${network('eth')}${CONFIG('first', 'eth9')}${CONFIG('second', 'eth2')}${ns}${web({ annotations: `k8s.v1.cni.cncf.io/networks: kube-system/eth, ${annotations}` })}`;
  const on = { complete: true, spiderpool: { podResourceInject: true } };
  const networksOf = (yaml: string, context: ContextData) =>
    planned(yaml, context).attached.map(({ network: use }) => (use.type === 'known' ? use.network.name : use.type));

  test('replace those of the pod, in the order of their parent interfaces', () => {
    expect(networksOf(YAML(`${KEY}: gpu`), on)).toEqual(['eth', 'second', 'first']);
  });

  test('are asked for by the namespace, too, and by nobody while the webhook is off', () => {
    expect(networksOf(YAML('', namespace(`${KEY}: gpu`)), on)).toEqual(['eth', 'second', 'first']);
    expect(networksOf(YAML(`${KEY}: gpu`), { complete: true })).toEqual(['eth', 'eth']);
  });

  test('are none where no network bears the label', () => {
    expect(networksOf(YAML(`${KEY}: cpu`), on)).toEqual(['eth']);
  });
});
