import fc from 'fast-check';
import { findBottlenecks } from '../../../src/plan/flow/bottlenecks';
import { connected } from '../../../src/plan/flow/connected';
import { isOnePool } from '../../../src/plan/flow/contended';
import { findStarvations } from '../../../src/plan/flow/guarantee';
import { FlowNetwork } from '../../../src/plan/flow/max-flow';
import { findSqueezes } from '../../../src/plan/flow/squeezes';
import { fits, type Place, withoutOne } from './every-placement';
import { classesOf, type SmallInstance, smallInstances } from './small-instance';

function placesOf({ nics }: Pick<SmallInstance['workloads'][number], 'nics'>, pods: number): readonly Place[] {
  return nics.flatMap(nic => Array.from({ length: pods }, () => nic));
}

/** The fewest addresses that are left in some pools when others land as badly as they can. */
function leastLeft(
  capacities: readonly number[],
  wanted: Place,
  places: readonly Place[],
  known = new Map<string, number>(),
): number {
  const [first, ...others] = places;
  if (first === undefined) return wanted.reduce((sum, pool) => sum + (capacities[pool] ?? 0), 0);
  const key = `${places.length} ${capacities.join()}`;
  const answer =
    known.get(key) ??
    Math.min(
      leastLeft(capacities, wanted, others, known),
      ...first
        .filter(pool => (capacities[pool] ?? 0) > 0)
        .map(pool => leastLeft(withoutOne(capacities, pool), wanted, others, known)),
    );
  known.set(key, answer);
  return answer;
}

/** Nobody who has no pods rolls out. */
function withoutEmpty(instances: fc.Arbitrary<SmallInstance>): fc.Arbitrary<SmallInstance> {
  return instances.map(instance => ({
    ...instance,
    workloads: instance.workloads.map(workload => (workload.replicas === 0 ? { ...workload, spare: 0 } : workload)),
  }));
}

test('a bottleneck is found exactly where no placement exists of all pods, and of what one workload after the other needs for its rollout', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      const { capacities, workloads } = instance;
      const everybody = workloads.flatMap(workload => placesOf(workload, workload.replicas));
      const placeable =
        fits(capacities, everybody) &&
        workloads.every(workload => fits(capacities, [...everybody, ...placesOf(workload, workload.spare)]));
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
        if (stuck) expect(wanted).toBeGreaterThan(replicas);
        else expect(wanted).toBe(replicas);
        expect(available).toBe(pools.reduce((sum, pool) => sum + Number(pool.allocatable), 0));
        expect(wanted).toBeGreaterThan(available);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a squeeze is found exactly where not everything fits that workloads may hold at once, if all of them roll out together', () => {
  fc.assert(
    fc.property(smallInstances, instance => {
      const classes = classesOf(instance);
      const bottlenecks = findBottlenecks(classes);
      fc.pre(bottlenecks.length === 0);
      const squeezes = findSqueezes(classes, bottlenecks);
      for (const group of connected(classes)) {
        if (isOnePool(group)) continue;
        const names = new Set(group.flatMap(({ pools }) => pools.map(({ name }) => name)));
        const mine = squeezes.filter(({ pools }) => pools.some(({ name }) => names.has(name)));
        const held = (figure: 'budget' | 'smooth') =>
          group.flatMap(({ pools, requests }) => {
            const places = pools.map(pool => Number(pool.name.slice(1)));
            const wanted = requests.reduce((sum, { demand }) => sum + demand[figure].addresses, 0);
            // Who has but one pool that is too small is told with that pool, and takes no more than it has.
            const most = pools.length > 1 ? wanted : Math.min(wanted, Number(pools[0]?.allocatable));
            return Array.from({ length: most }, () => places);
          });
        const expected = (['budget', 'smooth'] as const).find(figure => !fits(instance.capacities, held(figure)));
        expect([...new Set(mine.map(({ figure }) => figure))]).toEqual(expected ? [expected] : []);
        for (const { requests, pools, wanted, available, figure } of mine) {
          expect(wanted).toBe(requests.reduce((sum, { demand }) => sum + demand[figure].addresses, 0));
          expect(available).toBe(pools.reduce((sum, pool) => sum + Number(pool.allocatable), 0));
          expect(wanted).toBeGreaterThan(available);
        }
      }
    }),
    { numRuns: 5000 },
  );
});

/** How many pods of a class find no address when all others land as badly as they can, while one workload rolls out or none does. */
function missingOf(
  { capacities, workloads }: SmallInstance,
  wanted: Place,
  rolling: SmallInstance['workloads'][number] | undefined,
): number {
  const key = wanted.join();
  const places = workloads.flatMap(workload =>
    placesOf(workload, workload.replicas + (workload === rolling ? workload.spare : 0)),
  );
  const others = places.filter(place => [...place].sort().join() !== key);
  const touching = others.filter(place => place.some(pool => wanted.includes(pool)));
  const own = places.length - others.length;
  return touching.length === 0 ? 0 : Math.max(0, own - leastLeft(capacities, wanted, touching));
}

test('a class is starved exactly where the others can land so that its pods no longer fit, while one of its own rolls out or another is released', () => {
  fc.assert(
    fc.property(withoutEmpty(smallInstances), instance => {
      const { workloads } = instance;
      const classes = classesOf(instance);
      const starvations = findStarvations(classes);
      for (const candidates of classes) {
        const wanted = candidates.pools.map(pool => Number(pool.name.slice(1)));
        const isOwn = ({ nics }: SmallInstance['workloads'][number]) =>
          nics.some(nic => [...nic].sort().join() === wanted.join());
        const rolling = workloads.filter(workload => workload.spare > (isOwn(workload) ? 0 : 1));
        const missing = Math.max(...[undefined, ...rolling].map(one => missingOf(instance, wanted, one)));
        expect(starvations.find(({ starved }) => starved === candidates)?.missing ?? 0).toBe(missing);
      }
    }),
    { numRuns: 5000 },
  );
});

test('the cure of a starvation ends it, and one address less does not', () => {
  fc.assert(
    fc.property(withoutEmpty(smallInstances), instance => {
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
