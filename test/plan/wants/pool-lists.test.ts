import type { ContextData } from '../../../src/context/context-data';
import type { PoolSource } from '../../../src/plan/address-plan';
import { clusterOf, NETWORK, pool, workload, workloadOf } from '../cluster-objects';

/** What a list of pools stands for, and where it is written. */

function sources(objects: readonly object[], data?: ContextData): readonly PoolSource[] {
  const { nics } = workloadOf(clusterOf([NETWORK, ...objects], data), 'web');
  return nics.flatMap(nic => nic.sources).filter(source => source.type === 'pools');
}

const names = (source: PoolSource | undefined) => source?.candidates.map(({ name }) => name);
const SIX = { subnet: 'fd00:6::/64', ips: ['fd00:6::1'] };
const POOLS = [pool('web-b', 1), pool('web-a', 1), pool('cart', 1), pool('web-six', 1, SIX)];
const onlyEth0 = { 'k8s.v1.cni.cncf.io/networks': '' };
const web = (...ipv4: readonly string[]) => workload({ pools: { eth0: ipv4 }, annotations: onlyEth0 });

describe('patterns', () => {
  test('stand for the pools of their family by name, among names in the order of the list', () => {
    const [source] = sources([...POOLS, web('cart', 'web-*', 'lost')]);
    expect(names(source)).toEqual(['cart', 'web-a', 'web-b', 'lost']);
    expect(source?.candidates.map(({ pool: found }) => found?.name)).toEqual(['cart', 'web-a', 'web-b', undefined]);
    expect(source?.emptyPatterns).toEqual([]);
  });

  test('stand for the same pools of each workload that asks', () => {
    const both = [...POOLS, web('web-*'), workload({ name: 'cart', pools: { eth0: ['web-*'], net1: ['web-*'] } })];
    const { workloads } = clusterOf([NETWORK, ...both]);
    const lists = workloads.flatMap(({ nics }) => nics.flatMap(nic => nic.sources));
    expect(lists.map(source => (source.type === 'pools' ? names(source) : []))).toEqual(
      lists.map(() => ['web-a', 'web-b']),
    );
    expect(lists.length).toBeGreaterThan(2);
  });

  test('of the other family stand for pools of that', () => {
    const six = workload({
      annotations: {
        ...onlyEth0,
        'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-*"],"ipv6":["web-*"]}]',
      },
    });
    expect(sources([...POOLS, six]).map(names)).toEqual([['web-a', 'web-b'], ['web-six']]);
  });

  test('without a match, or that cannot be read, stand for none', () => {
    const [source] = sources([...POOLS, web('x*', '*[', 'web-?')]);
    expect(names(source)).toEqual(['web-a', 'web-b']);
    expect(source?.emptyPatterns).toEqual([
      { pattern: 'x*', outcome: 'no-match' },
      { pattern: '*[', outcome: 'malformed' },
    ]);
  });

  test('are names like any other before 1.0.0', () => {
    const data: ContextData = { complete: true, spiderpool: { version: '0.9.9' } };
    const [source] = sources([...POOLS, web('web-*')], data);
    expect(names(source)).toEqual(['web-*']);
    expect(source?.candidates[0]?.pool).toBeUndefined();
    expect(sources([...POOLS, web('web-*')], { complete: true, spiderpool: { version: '1.0.0' } }).map(names)).toEqual([
      ['web-a', 'web-b'],
    ]);
  });
});

test('default pools are those of the manifests that say so, by family, in their order', () => {
  const bare = workload({ annotations: onlyEth0 });
  const pools = [
    pool('b', 1, { default: true }),
    pool('c', 1, { default: false }),
    pool('a', 1, { default: true }),
    pool('s', 1, { ...SIX, default: true }),
  ];
  const data: ContextData = { complete: true, external: { ippools: [{ name: 'far', subnet: '10.7.0.0/16' }] } };
  const found = sources([...pools, bare], data);
  expect(found.map(names)).toEqual([['b', 'a'], ['s']]);
  expect(found.map(({ origin, manifest, field }) => [origin, manifest.id.kind, field.join('.')])).toEqual(
    found.map(() => ['cluster-default', 'CloneSet', 'spec.template']),
  );
  expect(sources([pool('s', 1, { ...SIX, default: true }), bare]).map(names)).toEqual([['s']]);
});

test('default pools are the same for every workload that names none', () => {
  const { workloads } = clusterOf([
    NETWORK,
    pool('a', 1, { default: true }),
    workload({ annotations: onlyEth0 }),
    workload({ name: 'cart', annotations: onlyEth0 }),
  ]);
  expect(workloads.map(({ nics, decidedBy }) => [decidedBy, nics[0]?.sources.length])).toEqual([
    ['cluster-default', 1],
    ['cluster-default', 1],
  ]);
});

describe('the object and the field that name pools are', () => {
  const places = (...objects: readonly object[]) =>
    sources(objects).map(
      ({ origin, manifest, field }) => `${origin}: ${field.join('.')} of ${manifest.id.kind} ${manifest.id.name}`,
    );
  const bare = workload({ annotations: onlyEth0 });
  const namespace = (annotations: object) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'shop', annotations },
  });
  const V4 = 'ipam.spidernet.io/default-ipv4-ippool';
  const V6 = 'ipam.spidernet.io/default-ipv6-ippool';

  test('the annotation of the pod', () => {
    expect(places(web('a'))).toEqual([
      'pod: spec.template.metadata.annotations.ipam.spidernet.io/ippools of CloneSet web',
    ]);
  });

  test('the annotation of its namespace, that of IPv4 where both are there', () => {
    expect(places(bare, namespace({ [V4]: '["a"]', [V6]: '["b"]' }))).toEqual([
      `namespace: metadata.annotations.${V4} of Namespace shop`,
      `namespace: metadata.annotations.${V4} of Namespace shop`,
    ]);
    expect(places(bare, namespace({ [V4]: '[]', [V6]: '["b"]' }))).toEqual([
      `namespace: metadata.annotations.${V6} of Namespace shop`,
    ]);
  });

  test('the configuration of the network, wherever it comes from', () => {
    const config = (name: string) =>
      `{"cniVersion":"0.3.1","name":"${name}","type":"macvlan","master":"eth1","ipam":{"type":"spiderpool","default_ipv4_ippool":["a"]}}`;
    const attachment = {
      ...NETWORK,
      metadata: { namespace: 'kube-system', name: 'own' },
      spec: { config: config('own') },
    };
    const multus = {
      apiVersion: 'spiderpool.spidernet.io/v2beta1',
      kind: 'SpiderMultusConfig',
      metadata: { name: 'made', namespace: 'kube-system' },
      spec: { cniType: 'macvlan', macvlan: { master: ['eth1'], ippools: { ipv6: ['b'] } } },
    };
    const on = (name: string) =>
      workload({ annotations: { ...onlyEth0, 'v1.multus-cni.io/default-network': `kube-system/${name}` } });
    expect(places(attachment, on('own'))).toEqual(['network: spec.config of NetworkAttachmentDefinition own']);
    expect(places(multus, on('made'))).toEqual(['network: spec of SpiderMultusConfig made']);
  });
});

test('some NICs with pools of their networks, and others with default pools, are decided by the networks', () => {
  const second = {
    ...NETWORK,
    metadata: { namespace: 'kube-system', name: 'second' },
    spec: {
      config:
        '{"cniVersion":"0.3.1","name":"second","type":"macvlan","ipam":{"type":"spiderpool","default_ipv4_ippool":["b"]}}',
    },
  };
  const decided = (
    networks: string,
    defaultNetwork = 'kube-system/eth',
    pools: readonly object[] = [pool('a', 1, { default: true })],
  ) => {
    const annotations = { 'k8s.v1.cni.cncf.io/networks': networks, 'v1.multus-cni.io/default-network': defaultNetwork };
    const planned = workloadOf(clusterOf([NETWORK, second, ...pools, workload({ annotations })]), 'web');
    return [
      planned.decidedBy,
      ...planned.nics.map(
        nic => `${nic.interface}: ${nic.sources.map(source => (source.type === 'pools' ? names(source) : '')).join()}`,
      ),
    ];
  };
  expect(decided('kube-system/second')).toEqual(['network', 'eth0: a', 'net1: b']);
  expect(decided('kube-system/eth', 'kube-system/second')).toEqual(['network', 'eth0: b', 'net1: a']);
  expect(decided('kube-system/eth')).toEqual(['cluster-default', 'eth0: a', 'net1: a']);
  expect(decided('kube-system/second', 'kube-system/eth', [])).toEqual(['network', 'eth0: ', 'net1: b']);
  expect(decided('kube-system/eth', 'kube-system/eth', [])).toEqual(['nothing', 'eth0: ', 'net1: ']);
});

test('pods on the network of their node, and objects without a template, are in no plan', () => {
  const objects = [
    workload({ podSpec: { hostNetwork: true } }),
    workload({ name: 'cart', podSpec: { hostNetwork: false } }),
  ];
  const bare = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'none', namespace: 'shop' }, spec: {} };
  expect(clusterOf([...objects, bare]).workloads.map(planned => planned.workload.manifest.id.name)).toEqual(['cart']);
});
