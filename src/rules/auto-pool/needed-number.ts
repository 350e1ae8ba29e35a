import { ANNOTATION } from '../../manifests/annotation-keys';
import type { PlannedWorkload } from '../../plan/address-plan';
import { computedPoolSize } from '../../plan/demand/auto-pool-size';
import { describeFigure } from '../../plan/demand/describe-figure';

/** The annotation with the number that a workload needs, below the sum it comes from. */
export function neededLines(planned: PlannedWorkload): string {
  const { demand, policy } = planned;
  if (!demand.known) return `write how many pods run at once at most:\n${ANNOTATION.ippoolIPNumber}: "…"`;
  const size = computedPoolSize(demand, { extraIps: 0, headroom: policy.headroom });
  return `make room for ${describeFigure(demand.budget)}:\n${numberLine(planned, size)}`;
}

/**
 * The annotation for a number of addresses: on top of the replicas where Spiderpool knows them, so that the pool follows an
 * autoscaler, in all where it does not.
 */
export function numberLine({ workload, demand }: PlannedWorkload, size: number): string {
  const number =
    workload.controller === 'native' && demand.known ? `+${Math.max(0, size - demand.replicas.pods)}` : `${size}`;
  return `${ANNOTATION.ippoolIPNumber}: "${number}"`;
}
