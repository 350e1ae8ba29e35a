import type { PoolDemand } from '../address-plan';
import type { Demand, Figure, PeakDemand } from '../demand/peak-demand';

/**
 * What several workloads want of one pool. The floor is the sum of their replicas, and one more where any of them may take nothing away:
 * rollouts can take turns, so one spare address serves them all. Budget and smooth are sums; of a workload whose update cannot come to its
 * budget, since it replaces fewer pods than that, the smooth figure is the one to meet.
 */
export function sharedDemand(demands: readonly Demand[]): PoolDemand {
  const peaks: PeakDemand[] = [];
  for (const demand of demands) {
    if (!demand.known) return { floor: 'unknown', budget: 'unknown', smooth: 'unknown' };
    peaks.push(demand);
  }
  const spare = Math.max(0, ...peaks.map(peak => peak.floor.addresses - peak.replicas.pods));
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
