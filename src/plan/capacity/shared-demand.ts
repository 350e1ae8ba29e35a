import type { PlannedWorkload, PoolDemand } from '../address-plan';
import type { Figure, PeakDemand } from '../demand/peak-demand';

/**
 * What several NICs of workloads want of one pool. The floor is the sum of their replicas, and what one of them needs beyond to get through a
 * rollout: rollouts can take turns, so the same spare addresses serve them all, but the NICs of one workload need theirs at the same time.
 * Budget and smooth are sums; of a workload whose update cannot come to its budget, since it replaces fewer pods than that, the smooth figure
 * is the one to meet. Where the demand of one is not known, only the least of all is.
 */
export function sharedDemand(consumers: readonly { readonly workload: Pick<PlannedWorkload, 'demand'> }[]): PoolDemand {
  let floor = 0;
  let budget = 0;
  let smooth = 0;
  let isCounted = true;
  let spares: Map<object, number> | undefined;
  for (const { workload } of consumers) {
    const { demand } = workload;
    if (!demand.known) {
      isCounted = false;
      continue;
    }
    const pods = demand.replicas.pods;
    floor += Math.min(pods, demand.floor.addresses);
    budget += attainableBudget(demand).addresses;
    smooth += demand.smooth.addresses;
    const spare = demand.floor.addresses - pods;
    if (spare > 0) {
      spares ??= new Map();
      spares.set(workload, (spares.get(workload) ?? 0) + spare);
    }
  }
  const least = spares ? floor + Math.max(...spares.values()) : floor;
  return isCounted ? { floor: least, budget, smooth, least } : { ...UNCOUNTED, least };
}

/** The figures of pods that nobody can count. */
export const UNCOUNTED = { floor: 'unknown', budget: 'unknown', smooth: 'unknown' } as const;

/** The budget, or the smooth figure where even the worst rollout stays below the budget. */
export function attainableBudget({ budget, smooth }: PeakDemand): Figure {
  return budget.addresses <= smooth.addresses ? budget : smooth;
}
