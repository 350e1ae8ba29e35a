import { findStarvations, type Starvation } from '../../../src/plan/flow/guarantee';
import { clusterOf, NETWORK, pool, workload } from '../cluster-objects';
import { classesOf } from './small-instance';

/** Starvation among more workloads than anybody reads the names of. */

const rivalOf = (...nics: readonly (readonly number[])[]) => ({
  replicas: 1,
  spare: 0,
  rollout: [0, 0] as const,
  nics,
});

/** A workload of one pod on pool 0, and so many that may land there or in a pool of their own. */
function crowded(rivals: number): Starvation {
  const [starvation] = findStarvations(
    classesOf({
      capacities: [1, ...Array.from({ length: rivals }, () => 1)],
      workloads: [rivalOf([0]), ...Array.from({ length: rivals }, (_, index) => rivalOf([0, index + 1]))],
    }),
  ).filter(({ starved }) => starved.pools.length === 1);
  if (!starvation) throw new Error('the first is starved');
  return starvation;
}

test('of rivals the first fifty are named, and whether there are more', () => {
  expect([crowded(50).rivals.length, crowded(50).moreRivals]).toEqual([50, false]);
  expect([crowded(51).rivals.length, crowded(51).moreRivals]).toEqual([50, true]);
  expect(crowded(51).rivals[0]?.pools.map(({ name }) => name)).toEqual(['p0', 'p1']);
});

test('one address more than the rivals can take ends it', () => {
  expect(crowded(3)).toMatchObject({ missing: 1, cure: { pool: { name: 'p0' }, addresses: 3 }, rollout: undefined });
});

test('a cure is the smallest growth among the first eight pools', () => {
  const places = Array.from({ length: 9 }, (_, index) => index);
  const cureOf = (cheap: number) => {
    // Every pool has a rival that would take what is added to it, but one.
    const rivals = places.filter(place => place !== cheap).map(place => ({ ...rivalOf([place, 9]), replicas: 4 }));
    const own = { ...rivalOf(places), replicas: 9 };
    const found = findStarvations(
      classesOf({ capacities: [...places.map(() => 1), 99], workloads: [own, ...rivals] }),
    ).find(({ starved }) => starved.pools.length === 9);
    return [found?.missing, found?.cure?.pool.name, found?.cure?.addresses];
  };
  expect(cureOf(0)).toEqual([8, 'p0', 8]);
  expect(cureOf(7)).toEqual([8, 'p7', 8]);
  // Of the ninth pool nobody is told: each of the first eight takes more.
  expect(cureOf(8)).toEqual([8, 'p0', 11]);
});

test('whose rollout it takes is told, and nobody’s where it takes none', () => {
  const told = (a: number, surging: object) => {
    const cluster = clusterOf([
      pool('a', a),
      pool('b', 9),
      workload({ name: 'own', spec: { replicas: 2, updateStrategy: surging }, pools: { eth0: ['a'] } }),
      workload({ name: 'rival', spec: { replicas: 2 }, pools: { eth0: ['a', 'b'] } }),
      NETWORK,
    ]);
    return cluster.starvations.map(({ missing, rollout }) => [missing, rollout?.workload.workload.manifest.id.name]);
  };
  const surging = { maxSurge: 1, maxUnavailable: 0 };
  expect(told(5, surging)).toEqual([]);
  expect(told(4, surging)).toEqual([[1, 'own']]);
  expect(told(3, surging)).toEqual([[2, 'own']]);
  expect(told(4, {})).toEqual([]);
  expect(told(3, {})).toEqual([[1, undefined]]);
});
