import type { Gathering } from '../../../src/plan/flow/gatherings';
import { clusterOf, NETWORK, pool, type WorkloadOptions, workload } from '../cluster-objects';

/** Pods that the scheduler may put on nodes whose pools cannot hold them. */

/** Zone a has n1 and n2, zone b n3, zone c n4. */
const list = ['a', 'a', 'b', 'c'].map((zone, index) => ({ name: `n${index + 1}`, labels: { zone } }));

/** A pool for the nodes of some zones. */
const zoned = (name: string, addresses: number, ...zones: readonly string[]) =>
  pool(name, addresses, { nodeAffinity: { matchExpressions: [{ key: 'zone', operator: 'In', values: zones }] } });

/** A CloneSet whose updates run in place, so that it never has more pods than replicas. */
const web = (replicas: number, eth0: readonly string[], more: WorkloadOptions = {}) =>
  workload({ spec: { replicas, updateStrategy: { type: 'InPlaceOnly' } }, pools: { eth0 }, ...more });

const textOf = ({ requests, nodes, pools, pods, available, otherwise }: Gathering) =>
  [
    requests.map(({ workload: { workload: of }, nic }) => `${of.manifest.id.name} ${nic.interface}`).join(' and '),
    `${pods} pods on ${nodes.join(' ')}`,
    `${available} of ${pools.map(({ name }) => name).join(' ')}`,
    otherwise,
  ].join(', ');

const gatherings = (...objects: readonly object[]) =>
  clusterOf([...objects, NETWORK], { complete: true, nodes: { list } }).gatherings.map(textOf);

const A_AND_B = [zoned('a', 3, 'a'), zoned('b', 9, 'b', 'c')];

test('are pods of one workload, all of which may come to the nodes of one pool', () => {
  expect(gatherings(...A_AND_B, web(3, ['a', 'b']))).toEqual([]);
  expect(gatherings(...A_AND_B, web(4, ['a', 'b']))).toEqual(['web eth0, 4 pods on n1 n2, 3 of a, free']);
});

test('are told of each pool whose nodes are too many for it', () => {
  const small = [zoned('a', 3, 'a'), zoned('b', 2, 'b'), zoned('c', 9, 'c')];
  expect(gatherings(...small, web(4, ['a', 'b', 'c']))).toEqual([
    'web eth0, 4 pods on n1 n2, 3 of a, free',
    'web eth0, 4 pods on n3, 2 of b, free',
  ]);
});

test('are no matter where the pods may take from other pools on the same nodes', () => {
  expect(gatherings(...A_AND_B, pool('e', 1), web(4, ['a', 'b', 'e']))).toEqual([]);
  expect(gatherings(...A_AND_B, pool('e', 0), web(4, ['a', 'b', 'e']))).toEqual([
    'web eth0, 4 pods on n1 n2, 3 of a e, free',
  ]);
});

test('are no matter where the pods come to the nodes of one pool only', () => {
  const inZone = { podSpec: { nodeSelector: { zone: 'b' } } };
  expect(gatherings(...A_AND_B, web(4, ['a', 'b'], inZone))).toEqual([]);
});

test('are looked at NIC by NIC', () => {
  const pools = { eth0: ['a', 'b'], net1: ['c', 'd'] };
  expect(gatherings(...A_AND_B, zoned('c', 2, 'a', 'b'), zoned('d', 9, 'c'), web(4, [], { pools }))).toEqual([
    'web eth0, 4 pods on n1 n2, 3 of a, free',
    'web net1, 4 pods on n1 n2 n3, 2 of c, free',
  ]);
});

test('are never those of a DaemonSet, which has one pod on each node', () => {
  const agent = workload({ kind: 'DaemonSet', name: 'agent', pools: { eth0: ['a', 'b'] } });
  expect(gatherings(zoned('a', 1, 'a'), zoned('b', 9, 'b', 'c'), agent)).toEqual([]);
});

test('are preferred away where the scheduler is asked to spread the pods', () => {
  const topologySpreadConstraints = [
    {
      maxSkew: 1,
      topologyKey: 'zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: { app: 'web' } },
    },
  ];
  expect(gatherings(...A_AND_B, web(4, ['a', 'b'], { podSpec: { topologySpreadConstraints } }))).toEqual([
    'web eth0, 4 pods on n1 n2, 3 of a, preferred',
  ]);
});

describe('of several workloads', () => {
  const cart = (replicas: number, eth0: readonly string[], more: WorkloadOptions = {}) =>
    web(replicas, eth0, { name: 'cart', ...more });
  const TOGETHER = 'web eth0 and cart eth0, 5 pods on n1 n2, 3 of a, free';

  test('are told together where each alone would fit', () => {
    expect(gatherings(...A_AND_B, web(2, ['a', 'b']), cart(1, ['a', 'b']))).toEqual([]);
    expect(gatherings(...A_AND_B, web(3, ['a', 'b']), cart(2, ['a', 'b']))).toEqual([TOGETHER]);
  });

  test('are told of one by itself that is too many, and of the other with all that may be there', () => {
    expect(gatherings(...A_AND_B, web(4, ['a', 'b']), cart(1, ['a', 'b']))).toEqual([
      'web eth0, 4 pods on n1 n2, 3 of a, free',
      'cart eth0, 5 pods on n1 n2, 3 of a, free',
    ]);
  });

  test('count those that have the pool for all of their nodes', () => {
    const inZone = { podSpec: { nodeSelector: { zone: 'a' } } };
    expect(gatherings(...A_AND_B, web(2, ['a', 'b']), cart(1, ['a'], inZone))).toEqual([]);
    expect(gatherings(...A_AND_B, web(2, ['a', 'b']), cart(2, ['a'], inZone))).toEqual([
      'web eth0, 4 pods on n1 n2, 3 of a, free',
    ]);
  });

  test('count those of a DaemonSet on these nodes alone', () => {
    const agent = workload({ kind: 'DaemonSet', name: 'agent', pools: { eth0: ['a', 'b'] } });
    expect(gatherings(...A_AND_B, agent, web(1, ['a', 'b']))).toEqual([]);
    expect(gatherings(...A_AND_B, agent, web(2, ['a', 'b']))).toEqual(['web eth0, 4 pods on n1 n2, 3 of a, free']);
  });

  test('do not count those that have other pools', () => {
    expect(gatherings(...A_AND_B, zoned('c', 9, 'a'), web(3, ['a', 'b']), cart(9, ['c']))).toEqual([]);
  });

  test('do not count those without pods', () => {
    expect(gatherings(...A_AND_B, web(3, ['a', 'b']), cart(0, ['a', 'b']))).toEqual([]);
  });

  test('are spread only where all of them are', () => {
    const spread = (name: string) => ({
      podSpec: {
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'zone',
            whenUnsatisfiable: 'ScheduleAnyway',
            labelSelector: { matchLabels: { app: name } },
          },
        ],
      },
    });
    const of = (...objects: readonly object[]) => gatherings(...A_AND_B, ...objects);
    expect(of(web(3, ['a', 'b'], spread('web')), cart(2, ['a', 'b'], spread('cart')))).toEqual([
      TOGETHER.replace('free', 'preferred'),
    ]);
    expect(of(web(3, ['a', 'b'], spread('web')), cart(2, ['a', 'b']))).toEqual([TOGETHER]);
  });
});
