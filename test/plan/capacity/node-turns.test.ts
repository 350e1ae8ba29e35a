import type { PoolDemand } from '../../../src/plan/address-plan';
import { clusterOf, NETWORK, pool, workload } from '../cluster-objects';

/** What a workload with one pod on each node wants of pools that serve some of the nodes each. */

const list = ['a', 'a', 'b'].map((zone, index) => ({ name: `n${index}`, labels: { zone } }));
const zoned = (name: string, addresses: number) =>
  pool(name, addresses, { nodeAffinity: { matchLabels: { zone: name } } });
const SURGING = { updateStrategy: { rollingUpdate: { maxSurge: '100%', maxUnavailable: 0 } } };
const agent = (pools: Readonly<Record<string, readonly string[]>>, spec = {}) =>
  workload({ kind: 'DaemonSet', name: 'agent', spec, pools });

function demandOf(...objects: readonly object[]): readonly PoolDemand[] {
  const cluster = clusterOf([...objects, NETWORK], { complete: true, nodes: { list } });
  return cluster.poolGroups.map(({ demand }) => demand);
}

test('each pool wants the pods of its own nodes', () => {
  expect(demandOf(zoned('a', 9), zoned('b', 9), agent({ eth0: ['a', 'b'] }))).toEqual([
    { floor: 2, budget: 2, smooth: 2, least: 2 },
    { floor: 1, budget: 1, smooth: 1, least: 1 },
  ]);
});

test('a rollout that starts a pod before it stops one needs its spare address wherever a node is at its turn, and twice as many pods as nodes at most', () => {
  expect(demandOf(zoned('a', 9), zoned('b', 9), agent({ eth0: ['a', 'b'] }, SURGING))).toEqual([
    { floor: 3, budget: 4, smooth: 4, least: 3 },
    { floor: 2, budget: 2, smooth: 2, least: 2 },
  ]);
});

test('a node that two pools serve has them in one group, with one spare address for all nodes in turn', () => {
  const both = pool('c', 9);
  expect(demandOf(zoned('a', 9), zoned('b', 9), both, agent({ eth0: ['a', 'b', 'c'] }, SURGING))).toEqual([
    { floor: 4, budget: 6, smooth: 6, least: 4 },
  ]);
});

test('two NICs of one pod need their spare addresses at the same time', () => {
  const pools = [zoned('a', 9), zoned('b', 9), pool('c', 9)];
  const list = ['a', 'b', 'c'];
  expect(demandOf(...pools, agent({ eth0: list, net1: list }, SURGING))).toEqual([
    { floor: 8, budget: 12, smooth: 12, least: 8 },
  ]);
});
