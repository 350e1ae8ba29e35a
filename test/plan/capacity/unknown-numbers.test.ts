import type { ContextData } from '../../../src/context/context-data';
import { clusterOf, NETWORK, pool, poolOf, subnetOf, workload } from '../cluster-objects';

/** What is said of pools and subnets where not every number is known: never that they suffice, and what is sure to be missing. */

/** One pod on each of nodes that nobody counts. */
const agent = (...pools: readonly string[]) => workload({ kind: 'DaemonSet', name: 'agent', pools: { eth0: pools } });
const web = (replicas: number, ...pools: readonly string[]) => workload({ spec: { replicas }, pools: { eth0: pools } });

const external = (...ippools: NonNullable<ContextData['external']>['ippools'] & object): ContextData => ({
  complete: true,
  external: { ippools },
});

test('a pool of a size that nobody knows suffices only while nobody wants anything of it', () => {
  const elsewhere = external({ name: 'far', subnet: '10.7.0.0/16' });
  expect(poolOf(clusterOf([], elsewhere), 'far')).toMatchObject({ allocatable: 'unknown', state: 'ok' });
  expect(poolOf(clusterOf([web(1, 'far'), NETWORK], elsewhere), 'far')).toMatchObject({
    allocatable: 'unknown',
    demand: { floor: 1, budget: 2 },
    state: 'unknown',
  });
});

test('pods that nobody can count leave a large pool unknown, and a pool short that lacks addresses for the others', () => {
  const { pools } = clusterOf([pool('a', 3), pool('b', 9), agent('a', 'b'), web(4, 'a'), NETWORK]);
  const [a, b] = ['a', 'b'].map(name => pools.get(name));
  expect(a).toMatchObject({ demand: { floor: 4, least: 4 }, state: 'short' });
  expect(b).toMatchObject({ demand: { floor: 0 }, state: 'unknown' });
  expect(a?.group).toBe(b?.group);
  expect(a?.group).toMatchObject({
    demand: { floor: 'unknown', budget: 'unknown', smooth: 'unknown', least: 4 },
    allocatable: 12n,
    state: 'short',
  });
});

test('pods that nobody can count have one pool for themselves, and no group', () => {
  const cluster = clusterOf([pool('a', 3), pool('b', 3), agent('a'), web(1, 'b'), NETWORK]);
  expect(poolOf(cluster, 'a')).toMatchObject({
    group: undefined,
    state: 'unknown',
    demand: { floor: 'unknown', least: 0 },
  });
  expect(poolOf(cluster, 'b')).toMatchObject({ group: undefined, state: 'ok' });
  expect(cluster.poolGroups).toEqual([]);
});

test('two workloads whose pods nobody can count have no group where they share a pool and have no other', () => {
  const other = workload({ kind: 'DaemonSet', name: 'other', pools: { eth0: ['a'] } });
  const cluster = clusterOf([pool('a', 3), agent('a'), other, NETWORK]);
  expect(cluster.poolGroups).toEqual([]);
  expect(poolOf(cluster, 'a')).toMatchObject({ group: undefined, state: 'unknown' });
});

test('pods that nobody can count bind the pools that they choose from together with all that others choose', () => {
  const names = ['c', 'b', 'a'].map(name => pool(name, 9));
  const cluster = clusterOf([...names, agent('c', 'b'), web(1, 'b', 'a'), NETWORK]);
  expect(cluster.poolGroups.map(({ pools }) => pools.map(({ name }) => name))).toEqual([['a', 'b', 'c']]);
  expect(cluster.poolGroups[0]?.consumers.map(({ workload: { workload: of } }) => of.manifest.id.kind).sort()).toEqual([
    'CloneSet',
    'DaemonSet',
  ]);
  expect(poolOf(cluster, 'a').state).toBe('unknown');
});

test('names that no pool bears, and auto pools, bind nothing together', () => {
  const onSubnet = { 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["s"]}]' };
  const cluster = clusterOf([
    pool('a', 9),
    agent('lost', 'gone'),
    workload({ kind: 'DaemonSet', name: 'cut', annotations: onSubnet }),
    web(1, 'a'),
    NETWORK,
  ]);
  expect(cluster.poolGroups).toEqual([]);
  expect(poolOf(cluster, 'a').state).toBe('ok');
});

test('of pools to choose from, one of a size that nobody knows leaves all of them unknown', () => {
  const elsewhere = external({ name: 'far', subnet: '10.7.0.0/16' });
  const cluster = clusterOf([pool('a', 9), web(1, 'a', 'far'), NETWORK], elsewhere);
  expect(cluster.poolGroups[0]).toMatchObject({
    allocatable: 'unknown',
    demand: { floor: 1, budget: 2, smooth: 2 },
    state: 'unknown',
  });
  expect(poolOf(cluster, 'a').state).toBe('unknown');
});

const zone = (of: string) => ({ nodeAffinity: { matchLabels: { zone: of } } });

describe('where nobody lists the nodes, a pool that serves some of them', () => {
  /** Three pods, of which a rollout may hold four at once; `a` is for one zone, `b` for all. */
  const state = (addresses: number, pods: object, here: object = zone('a')) =>
    clusterOf([pool('a', addresses, here), pool('b', 9), pods, NETWORK]).poolGroups[0]?.state;
  const anywhere = workload({ spec: { replicas: 3 }, pools: { eth0: ['a', 'b'] } });
  const inZone = (of: string) =>
    workload({ spec: { replicas: 3 }, pools: { eth0: ['a', 'b'] }, podSpec: { nodeSelector: { zone: of } } });

  test('may be all that the pods there can take from', () => {
    expect(state(3, anywhere)).toBe('unknown');
    expect(state(3, anywhere, { nodeName: ['n1'] })).toBe('unknown');
  });

  test('does no harm where it holds everybody', () => {
    expect(state(4, anywhere)).toBe('ok');
  });

  test('serves pods that run nowhere else like any other', () => {
    expect(state(3, inZone('a'))).toBe('ok');
  });

  test('is no matter to pods that it does not serve at all', () => {
    const cluster = clusterOf([pool('a', 1, zone('a')), pool('b', 9), inZone('b'), NETWORK]);
    expect(cluster.poolGroups).toEqual([]);
    expect(poolOf(cluster, 'b').state).toBe('ok');
  });

  test('is unknown where one of its workloads may come to be anywhere', () => {
    const here = workload({
      name: 'here',
      spec: { replicas: 1 },
      pools: { eth0: ['a', 'b'] },
      podSpec: { nodeSelector: { zone: 'a' } },
    });
    expect(clusterOf([pool('a', 3, zone('a')), pool('b', 9), here, anywhere, NETWORK]).poolGroups[0]?.state).toBe(
      'unknown',
    );
  });

  test('is known to suffice where the nodes are listed', () => {
    const list = [{ name: 'n1', labels: { zone: 'a' } }];
    const cluster = clusterOf([pool('a', 3, zone('a')), pool('b', 9), anywhere, NETWORK], {
      complete: true,
      nodes: { list },
    });
    expect(cluster.poolGroups[0]?.state).toBe('ok');
  });
});

const SUBNET = { name: 's', subnet: '10.7.0.0/24' };
const cutFrom = (addresses: string) =>
  workload({
    kind: 'Deployment',
    spec: { replicas: 2 },
    annotations: {
      'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["s"]}]',
      'ipam.spidernet.io/ippool-ip-number': addresses,
    },
  });

describe('a subnet of another repository', () => {
  const settled = (
    subnet: Partial<NonNullable<NonNullable<ContextData['external']>['subnets']>[number]>,
    ippools: NonNullable<NonNullable<ContextData['external']>['ippools']> = [],
    reservedIPs: readonly string[] = [],
  ) =>
    subnetOf(
      clusterOf([cutFrom('5'), NETWORK], {
        complete: true,
        external: { subnets: [{ ...SUBNET, ...subnet }], ippools, reservedIPs },
      }),
      's',
    );
  const ips = ['10.7.0.1-10.7.0.20'];

  test('of which the number of addresses is known, has what pools leave of it', () => {
    expect(settled({ size: 20 })).toMatchObject({ manual: 0n, automatic: 5n, free: 15n, state: 'ok' });
    const manual = { name: 'm', subnet: SUBNET.subnet, size: 16 };
    expect(settled({ size: 20 }, [manual])).toMatchObject({ manual: 16n, automatic: 5n, free: -1n, state: 'short' });
  });

  test('of which nothing is known, has nobody knows what', () => {
    expect(settled({})).toMatchObject({ size: 'unknown', free: 'unknown', state: 'unknown', automatic: 5n });
  });

  test('gives addresses to pools of which only the number is known, whichever they are', () => {
    const counted = { name: 'm', subnet: SUBNET.subnet, size: 4 };
    expect(settled({ ips }, [counted])).toMatchObject({ manual: 4n, free: 11n });
    const listed = { name: 'l', subnet: SUBNET.subnet, ips: ['10.7.0.1-10.7.0.3'] };
    expect(settled({ ips }, [listed, counted])).toMatchObject({ manual: 7n, free: 8n });
  });

  test('has a pool that nobody knows the size of beside what is counted', () => {
    const unknown = { name: 'u', subnet: SUBNET.subnet };
    expect(settled({ ips }, [unknown])).toMatchObject({ manual: 0n, free: 15n });
  });

  test('loses an address that is reserved and in a pool once', () => {
    const listed = { name: 'l', subnet: SUBNET.subnet, ips: ['10.7.0.1-10.7.0.3'] };
    expect(settled({ ips }, [listed], ['10.7.0.3-10.7.0.4'])).toMatchObject({ reserved: 2n, manual: 3n, free: 11n });
  });
});
