import type { PlannedWorkload } from '../address-plan';
import { type AddressRequest, type CandidateClass, spareOf } from './candidate-class';

/** What one workload needs for a rollout beyond the replicas. */
export interface Surge {
  readonly first: AddressRequest;
  readonly extra: Map<CandidateClass, number>;
}

/** The NICs of a pod want their addresses at once; pods on different nodes take turns. */
export function surges(group: readonly CandidateClass[]): readonly Surge[] {
  const byWorkload = new Map<PlannedWorkload, Map<string, Surge>>();
  for (const candidates of group) {
    for (const request of candidates.requests) {
      const spare = spareOf(request);
      if (spare === 0) continue;
      const turns = byWorkload.get(request.workload) ?? new Map<string, Surge>();
      byWorkload.set(request.workload, turns);
      const turn = request.nodes?.join('\n') ?? '';
      const surge = turns.get(turn) ?? { first: request, extra: new Map<CandidateClass, number>() };
      turns.set(turn, surge);
      surge.extra.set(candidates, (surge.extra.get(candidates) ?? 0) + spare);
    }
  }
  return [...byWorkload.values()].flatMap(turns => [...turns.values()]);
}

/** Whether a rollout holds its surge until somebody ends it: a blue-green release, which has all new pods beside all old ones. */
export function isRelease({ first }: Surge): boolean {
  return spareOf(first) > 1;
}
