import fc from 'fast-check';
import type { ClusterPlan, PlannedPool, PlannedWorkload, PoolDemand } from '../../../src/plan/address-plan';
import { clusterOf, NETWORK, pool, poolOf, workload, workloadOf } from '../cluster-objects';
import { fits, type Place } from '../flow/every-placement';

/** A few pools and CloneSets. */
interface SmallCluster {
  /** Of pools a, b, … */
  readonly capacities: readonly number[];
  /** CloneSets w0, w1, … */
  readonly cloneSets: readonly {
    readonly replicas: number;
    readonly updateStrategy: object;
    /** The pools of eth0 and net1, by index. */
    readonly nics: readonly Place[];
  }[];
}

const smallClusters: fc.Arbitrary<SmallCluster> = fc.integer({ min: 1, max: 4 }).chain(pools => {
  const nic = fc.uniqueArray(fc.integer({ min: 0, max: pools - 1 }), { minLength: 1, maxLength: 2 });
  return fc.record({
    capacities: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: pools, maxLength: pools }),
    cloneSets: fc.array(
      fc.record({
        replicas: fc.integer({ min: 0, max: 3 }),
        updateStrategy: fc.constantFrom(
          {},
          { maxSurge: 2, maxUnavailable: 0 },
          { maxUnavailable: 2, partition: 1 },
          { type: 'InPlaceOnly' },
        ),
        nics: fc.array(nic, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
});

const nameOf = (index: number) => String.fromCharCode(97 + index);

/** One NIC of a CloneSet, with what its plan says it wants. */
interface Wish {
  readonly from: Place;
  readonly planned: PlannedWorkload;
  readonly pods: number;
  /** What its rollout cannot do without. */
  readonly spare: number;
  readonly budget: number;
  readonly smooth: number;
}

function planOf({ capacities, cloneSets }: SmallCluster): { cluster: ClusterPlan; wishes: readonly Wish[] } {
  const cluster = clusterOf([
    ...capacities.map((addresses, index) => pool(nameOf(index), addresses)),
    ...cloneSets.map(({ replicas, updateStrategy, nics: [eth0 = [], net1] }, index) =>
      workload({
        name: `w${index}`,
        spec: { replicas, updateStrategy },
        pools: { eth0: eth0.map(nameOf), ...(net1 ? { net1: net1.map(nameOf) } : {}) },
      }),
    ),
    NETWORK,
  ]);
  const wishes = cloneSets.flatMap(({ replicas: pods, nics }, index) => {
    const planned = workloadOf(cluster, `w${index}`);
    const { demand } = planned;
    if (!demand.known) throw new Error('CloneSets can be counted');
    const { floor, budget, smooth } = demand;
    return nics.map(from => ({
      from,
      planned,
      pods,
      spare: floor.addresses - pods,
      // An update that replaces few pods never comes to what the controller's limits allow.
      budget: Math.min(budget.addresses, smooth.addresses),
      smooth: smooth.addresses,
    }));
  });
  return { cluster, wishes };
}

/** Rollouts take turns: the floor has what the greediest of them needs beyond the replicas, on all of its NICs. */
function demandOf(wishes: readonly Wish[]): PoolDemand {
  const sum = (number: 'pods' | 'spare' | 'budget' | 'smooth', of = wishes) =>
    of.reduce((total, wish) => total + wish[number], 0);
  const spares = wishes.map(({ planned }) =>
    sum(
      'spare',
      wishes.filter(wish => wish.planned === planned),
    ),
  );
  const floor = sum('pods') + Math.max(0, ...spares);
  return { floor, budget: sum('budget'), smooth: sum('smooth'), least: floor };
}

/** How pools stand whose wishes these are: what brute force says, whichever pools the wishes can choose from. */
function standing(capacities: readonly number[], wishes: readonly Wish[]): 'short' | 'tight' | 'ok' {
  const places = (count: (wish: Wish) => number) =>
    wishes.flatMap(wish => Array.from({ length: count(wish) }, () => wish.from));
  const rolling = [undefined, ...wishes.map(({ planned }) => planned)];
  const finish = rolling.every(planned =>
    fits(
      capacities,
      places(wish => wish.pods + (wish.planned === planned ? wish.spare : 0)),
    ),
  );
  if (!finish) return 'short';
  return fits(
    capacities,
    places(({ budget }) => budget),
  )
    ? 'ok'
    : 'tight';
}

/** The pools that the wishes bind to one of them, itself among them. */
function boundTo(start: number, wishes: readonly Wish[]): ReadonlySet<number> {
  const bound = new Set([start]);
  for (let size = 0; size !== bound.size; ) {
    size = bound.size;
    for (const { from } of wishes)
      if (from.some(index => bound.has(index))) from.forEach(index => void bound.add(index));
  }
  return bound;
}

const drawnFrom = (pools: ReadonlySet<number>, wishes: readonly Wish[]) =>
  wishes.filter(({ from }) => from.some(index => pools.has(index)));

test('what has to come from a pool is what those want that have no other, and all that can land in it are its consumers', () => {
  fc.assert(
    fc.property(smallClusters, small => {
      const { cluster, wishes } = planOf(small);
      small.capacities.forEach((_, index) => {
        const found = poolOf(cluster, nameOf(index));
        expect(found.demand).toEqual(demandOf(wishes.filter(({ from }) => from.length === 1 && from[0] === index)));
        expect(found.consumers.map(consumer => consumer.workload)).toEqual(
          drawnFrom(new Set([index]), wishes).map(({ planned }) => planned),
        );
      });
    }),
    { numRuns: 300 },
  );
});

test('pools that workloads choose from are counted together, and are short or tight where not all pods, or rollouts, find a place', () => {
  fc.assert(
    fc.property(smallClusters, small => {
      const { cluster, wishes } = planOf(small);
      small.capacities.forEach((allocatable, index) => {
        const { group, demand, state } = poolOf(cluster, nameOf(index));
        const bound = [...boundTo(index, wishes)].sort();
        if (bound.length === 1) {
          expect(group).toBeUndefined();
          expect(state).toBe(standing(small.capacities, drawnFrom(new Set([index]), wishes)));
          expect(state === 'short').toBe(allocatable < demand.least);
          return;
        }
        const mine = drawnFrom(new Set(bound), wishes);
        expect(group?.pools.map(({ name }) => name)).toEqual(bound.map(nameOf));
        expect(new Set(group?.consumers.map(consumer => consumer.source)).size).toBe(mine.length);
        expect(group?.consumers).toHaveLength(mine.length);
        expect(group?.allocatable).toBe(BigInt(bound.reduce((sum, each) => sum + (small.capacities[each] ?? 0), 0)));
        expect(group?.demand).toEqual(demandOf(mine));
        expect(group?.state).toBe(standing(small.capacities, mine));
        expect(state).toBe(group?.states.get(poolOf(cluster, nameOf(index))));
      });
    }),
    { numRuns: 500 },
  );
});

test('a pool of a group is short where those that have no other find too little, or where it is part of a bottleneck; no other one is', () => {
  fc.assert(
    fc.property(smallClusters, small => {
      const { cluster } = planOf(small);
      const listed = (pools: readonly { readonly pools: readonly PlannedPool[] }[]) =>
        new Set(pools.flatMap(each => each.pools));
      const narrow = listed(cluster.bottlenecks);
      const squeezed = listed(cluster.squeezes.filter(({ figure }) => figure === 'budget'));
      for (const found of cluster.pools.values()) {
        if (!found.group) continue;
        const { allocatable, demand } = found;
        const isShort = Number(allocatable) < demand.least || narrow.has(found);
        const isTight = Number(allocatable) < Number(demand.budget) || squeezed.has(found);
        expect(found.state).toBe(isShort ? 'short' : isTight ? 'tight' : 'ok');
      }
    }),
    { numRuns: 300 },
  );
});
