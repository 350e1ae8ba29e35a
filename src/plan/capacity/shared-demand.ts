import type { PoolDemand } from '../address-plan';
import type { Demand, PeakDemand } from '../demand/peak-demand';

/**
 * What several workloads want of one pool. The floor is the sum of their replicas, and one more where any of them may take nothing away:
 * rollouts can take turns, so one spare address serves them all. Budget and smooth are sums.
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
    budget: sum(peaks, peak => peak.budget.addresses),
    smooth: sum(peaks, peak => peak.smooth.addresses),
  };
}

function sum(peaks: readonly PeakDemand[], count: (peak: PeakDemand) => number): number {
  return peaks.reduce((total, peak) => total + count(peak), 0);
}
