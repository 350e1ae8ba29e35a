import type { PlannedWorkload } from '../../plan/address-plan';
import { computedPoolSize } from '../../plan/demand/auto-pool-size';
import { describeFigure } from '../../plan/demand/describe-figure';

/** The value of `ippool-ip-number` that a workload needs, ready to be pasted, with its sum: `"4" (3 replicas + 1 unavailable)`. */
export function neededText(planned: PlannedWorkload): string {
  const { demand, policy } = planned;
  if (!demand.known) return '"N", with N the most pods that run at once';
  const size = computedPoolSize(demand, { extraIps: 0, headroom: policy.headroom });
  return `${numberText(planned, size)} (${describeFigure(demand.budget)})`;
}

/**
 * A number of addresses as the annotation writes it: on top of the replicas where Spiderpool knows them, so that the pool follows an
 * autoscaler, in all where it does not.
 */
export function numberText({ workload, demand }: PlannedWorkload, size: number): string {
  return workload.controller === 'native' && demand.known
    ? `"+${Math.max(0, size - demand.replicas.pods)}"`
    : `"${size}"`;
}
