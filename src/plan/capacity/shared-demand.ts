import type { PlannedWorkload, PoolDemand } from '../address-plan';
import type { Figure, PeakDemand } from '../demand/peak-demand';

/**
 * What several NICs of workloads want of one pool. The floor is the sum of their replicas, and what one of them needs beyond to get through a
 * rollout: rollouts can take turns, so the same spare addresses serve them all, but the NICs of one workload need theirs at the same time.
 * Budget and smooth are sums; of a workload whose update cannot come to its budget, since it replaces fewer pods than that, the smooth figure
 * is the one to meet.
 */
export function sharedDemand(consumers: readonly { readonly workload: Pick<PlannedWorkload, 'demand'> }[]): PoolDemand {
  const peaks: PeakDemand[] = [];
  const spares = new Map<object, number>();
  for (const { workload } of consumers) {
    const { demand } = workload;
    if (!demand.known) return { floor: 'unknown', budget: 'unknown', smooth: 'unknown' };
    peaks.push(demand);
    spares.set(workload, (spares.get(workload) ?? 0) + Math.max(0, demand.floor.addresses - demand.replicas.pods));
  }
  let spare = 0;
  for (const each of spares.values()) spare = Math.max(spare, each);
  return {
    floor: sum(peaks, peak => Math.min(peak.replicas.pods, peak.floor.addresses)) + spare,
    budget: sum(peaks, peak => attainableBudget(peak).addresses),
    smooth: sum(peaks, peak => peak.smooth.addresses),
  };
}

function sum(peaks: readonly PeakDemand[], count: (peak: PeakDemand) => number): number {
  return peaks.reduce((total, peak) => total + count(peak), 0);
}

/** The budget, or the smooth figure where even the worst rollout stays below the budget. */
export function attainableBudget({ budget, smooth }: PeakDemand): Figure {
  return budget.addresses <= smooth.addresses ? budget : smooth;
}
