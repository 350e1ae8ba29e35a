import type { PlannedWorkload, PoolDemand } from '../address-plan';
import { type AddressRequest, heldBy, spareOf } from '../flow/candidate-class';

/**
 * What some requests want of their pools together: their pods, and once what one of their rollouts cannot do without, since rollouts can take
 * turns; budget and smooth are sums.
 */
export function requestDemand(requests: readonly AddressRequest[]): PoolDemand {
  const turns = new Map<PlannedWorkload, Map<string, number>>();
  for (const request of requests) {
    const ofWorkload = turns.get(request.workload) ?? new Map<string, number>();
    turns.set(request.workload, ofWorkload);
    const turn = request.nodes?.join('\n') ?? '';
    ofWorkload.set(turn, (ofWorkload.get(turn) ?? 0) + spareOf(request));
  }
  let spare = 0;
  for (const ofWorkload of turns.values()) for (const each of ofWorkload.values()) spare = Math.max(spare, each);
  const floor = sum(requests, ({ pods }) => pods) + spare;
  return {
    floor,
    budget: sum(requests, request => heldBy(request, 'budget')),
    smooth: sum(requests, request => heldBy(request, 'smooth')),
    least: floor,
  };
}

function sum(requests: readonly AddressRequest[], count: (request: AddressRequest) => number): number {
  return requests.reduce((total, request) => total + count(request), 0);
}
