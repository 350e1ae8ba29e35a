import fc from 'fast-check';
import { findStarvations } from '../../../src/plan/flow/guarantee';
import { FlowNetwork } from '../../../src/plan/flow/max-flow';
import { findBottlenecks } from '../../../src/plan/flow/placement';
import { classesOf, type SmallInstance, smallInstances } from './small-instance';

/** Whether all these pods fit, tried pod by pod over every choice. */
function fits(capacities: readonly number[], pods: readonly (readonly number[])[]): boolean {
  const [first, ...others] = pods;
  if (first === undefined) return true;
  return first.some(pool => {
    if ((capacities[pool] ?? 0) === 0) return false;
    return fits(
      capacities.map((capacity, index) => (index === pool ? capacity - 1 : capacity)),
      others,
    );
  });
}

function podsOf(workload: SmallInstance['workloads'][number], extra = 0): readonly (readonly number[])[] {
  return Array.from({ length: workload.replicas + extra }, () => workload.pools);
}

/** The fewest addresses that are left in some pools when others land as badly as they can. */
function leastLeft(
  capacities: readonly number[],
  wanted: readonly number[],
  pods: readonly (readonly number[])[],
): number {
  const left = (): number => wanted.reduce((sum, pool) => sum + (capacities[pool] ?? 0), 0);
  const [first, ...others] = pods;
  if (first === undefined) return left();
  const choices = first.filter(pool => (capacities[pool] ?? 0) > 0);
  const outcomes = choices.map(pool =>
    leastLeft(
      capacities.map((capacity, index) => (index === pool ? capacity - 1 : capacity)),
      wanted,
      others,
    ),
  );
  return Math.min(leastLeft(capacities, wanted, others), ...outcomes);
}

test('a bottleneck is found exactly where no placement of all pods and of each surge pod in turn exists', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      const { capacities, workloads } = instance;
      const everybody = workloads.flatMap(workload => podsOf(workload));
      const placeable =
        fits(capacities, everybody) &&
        workloads.every(workload => workload.spare === 0 || fits(capacities, [...everybody, workload.pools]));
      expect(findBottlenecks(classesOf(instance)).length === 0).toBe(placeable);
    }),
    { numRuns: 5000 },
  );
});

test('what a bottleneck lists really is too much for its pools, and needs no other pool', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      for (const { requests, pools, wanted, available, stuck } of findBottlenecks(classesOf(instance))) {
        const replicas = requests.reduce((sum, { demand }) => sum + demand.replicas.pods, 0);
        expect(wanted).toBe(replicas + (stuck ? 1 : 0));
        expect(available).toBe(pools.reduce((sum, pool) => sum + Number(pool.allocatable), 0));
        expect(wanted).toBeGreaterThan(available);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a class is starved exactly where the others can land so that its pods no longer fit', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      const { capacities, workloads } = instance;
      const classes = classesOf(instance);
      const starvations = findStarvations(classes);
      for (const candidates of classes) {
        const wanted = candidates.pools.map(pool => Number(pool.name.slice(1)));
        const key = wanted.join();
        const others = workloads.filter(workload => [...workload.pools].sort().join() !== key);
        const touching = others.filter(workload => workload.pools.some(pool => wanted.includes(pool)));
        const own = workloads
          .filter(workload => !others.includes(workload))
          .reduce((sum, { replicas }) => sum + replicas, 0);
        const missing =
          touching.length === 0
            ? 0
            : Math.max(
                0,
                own -
                  leastLeft(
                    capacities,
                    wanted,
                    touching.flatMap(workload => podsOf(workload)),
                  ),
              );
        expect(starvations.find(({ starved }) => starved === candidates)?.missing ?? 0).toBe(missing);
      }
    }),
    { numRuns: 3000 },
  );
});

test('the cure of a starvation ends it, and one address less does not', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      for (const { starved, cure } of findStarvations(classesOf(instance))) {
        if (!cure) continue;
        const index = Number(cure.pool.name.slice(1));
        const key = starved.pools.map(pool => pool.name).join();
        const stillStarved = (addresses: number): boolean =>
          findStarvations(
            classesOf({
              ...instance,
              capacities: instance.capacities.map((capacity, at) => (at === index ? capacity + addresses : capacity)),
            }),
          ).some(({ starved: candidates }) => candidates.pools.map(pool => pool.name).join() === key);
        expect(stillStarved(cure.addresses)).toBe(false);
        expect(stillStarved(cure.addresses - 1)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the greatest flow through a network of chains is that of its narrowest edges', () => {
  const network = new FlowNetwork();
  const nodes = Array.from({ length: 20_001 }, () => network.addNode());
  nodes.slice(1).forEach((node, index) => {
    network.addEdge(nodes[index] ?? 0, node, 7 + (index % 5));
  });
  expect(network.maximize(0, nodes.length - 1)).toBe(7);
  expect(network.maximize(0, nodes.length - 1)).toBe(0);
});
