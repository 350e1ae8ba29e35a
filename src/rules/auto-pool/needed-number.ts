import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';
import { computedPoolSize } from '../../plan/demand/auto-pool-size';
import { describeFigure } from '../../plan/demand/describe-figure';

/** The value of `ippool-ip-number` that a workload needs, ready to be pasted, with its sum: `"4" (3 replicas + 1 unavailable)`. */
export function neededText({ demand }: PlannedWorkload, { context }: ClusterPlan): string {
  if (!demand.known) return '"N", with N the most pods that run at once';
  const size = computedPoolSize(demand, { extraIps: 0, headroom: context.policy.headroom });
  return `"${size}" (${describeFigure(demand.budget)})`;
}
