import fc from 'fast-check';
import type { PlannedPool } from '../../../src/plan/address-plan';
import type { CandidateClass } from '../../../src/plan/flow/candidate-class';

/** A few workloads and pools, as plain numbers: what the brute force works on. */
export interface SmallInstance {
  readonly capacities: readonly number[];
  readonly workloads: readonly {
    readonly replicas: number;
    readonly spare: 0 | 1;
    readonly pools: readonly number[];
  }[];
}

/** Up to four pools of up to five addresses, and up to four workloads of up to four pods. */
export const smallInstances: fc.Arbitrary<SmallInstance> = fc.integer({ min: 1, max: 4 }).chain(pools =>
  fc.record({
    capacities: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: pools, maxLength: pools }),
    workloads: fc.array(
      fc.record({
        replicas: fc.integer({ min: 0, max: 4 }),
        spare: fc.constantFrom(0 as const, 1 as const),
        pools: fc.uniqueArray(fc.integer({ min: 0, max: pools - 1 }), { minLength: 1, maxLength: pools }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
);

/** The same as the plan's classes: one for each distinct list of pools. */
export function classesOf({ capacities, workloads }: SmallInstance): readonly CandidateClass[] {
  const pools = capacities.map(
    (allocatable, index) => ({ name: `p${index}`, family: 4, allocatable: BigInt(allocatable) }) as PlannedPool,
  );
  const classes = new Map<string, { pools: PlannedPool[]; requests: CandidateClass['requests'][number][] }>();
  for (const workload of workloads) {
    const key = [...workload.pools].sort().join();
    const members = [...workload.pools].sort().flatMap(index => pools[index] ?? []);
    const found = classes.get(key) ?? { pools: members, requests: [] };
    classes.set(key, found);
    const count = { pods: workload.replicas, because: '' };
    const floor = { addresses: workload.replicas + workload.spare, terms: [] };
    const demand = {
      known: true as const,
      replicas: count,
      surge: count,
      unavailable: count,
      floor,
      budget: floor,
      smooth: floor,
    };
    found.requests.push({ demand, family: 4 } as unknown as CandidateClass['requests'][number]);
  }
  return [...classes.values()];
}
