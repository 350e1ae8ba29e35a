import fc from 'fast-check';
import type { PlannedPool } from '../../../src/plan/address-plan';
import type { PeakDemand } from '../../../src/plan/demand/peak-demand';
import type { CandidateClass } from '../../../src/plan/flow/candidate-class';

/** A few workloads and pools, as plain numbers: what the brute force works on. */
export interface SmallInstance {
  readonly capacities: readonly number[];
  readonly workloads: readonly {
    readonly replicas: number;
    /** Surge pods that its rollout cannot do without. */
    readonly spare: number;
    /** What its controller may hold at once beyond the replicas, and how much more where nobody is to wait. */
    readonly rollout: readonly [budget: number, smooth: number];
    /** The pools that each of its NICs may take addresses from. */
    readonly nics: readonly (readonly number[])[];
  }[];
}

/** Up to four pools of up to five addresses, and up to three workloads of up to three pods with one NIC or two. */
export const smallInstances: fc.Arbitrary<SmallInstance> = fc.integer({ min: 1, max: 4 }).chain(pools =>
  fc.record({
    capacities: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: pools, maxLength: pools }),
    workloads: fc.array(
      fc.record({
        replicas: fc.integer({ min: 0, max: 3 }),
        spare: fc.constantFrom(0, 1, 1, 3),
        rollout: fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })),
        nics: fc.array(fc.uniqueArray(fc.integer({ min: 0, max: pools - 1 }), { minLength: 1, maxLength: pools }), {
          minLength: 1,
          maxLength: 2,
        }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

type Numbers = Omit<SmallInstance['workloads'][number], 'nics'>;

/** The same as the plan's classes: one for each distinct list of pools. */
export function classesOf({ capacities, workloads }: SmallInstance): readonly CandidateClass[] {
  const pools = capacities.map(
    (allocatable, index) => ({ name: `p${index}`, family: 4, allocatable: BigInt(allocatable) }) as PlannedPool,
  );
  const classes = new Map<string, { pools: PlannedPool[]; requests: CandidateClass['requests'][number][] }>();
  for (const { nics, ...numbers } of workloads) {
    const demand = demandOf(numbers);
    const workload = { demand };
    for (const nic of nics) {
      const key = [...nic].sort().join();
      const members = [...nic].sort().flatMap(index => pools[index] ?? []);
      const found = classes.get(key) ?? { pools: members, requests: [] };
      classes.set(key, found);
      found.requests.push({
        workload,
        demand,
        pods: numbers.replicas,
        family: 4,
      } as unknown as CandidateClass['requests'][number]);
    }
  }
  return [...classes.values()];
}

function demandOf({ replicas, spare, rollout: [budget, smooth] }: Numbers): PeakDemand {
  const count = { pods: replicas, because: '' };
  const figure = (more: number) => ({ addresses: replicas + more, terms: [] });
  return {
    known: true,
    replicas: count,
    surge: count,
    unavailable: count,
    floor: figure(spare),
    budget: figure(Math.max(spare, budget)),
    smooth: figure(Math.max(spare, budget) + smooth),
  };
}
