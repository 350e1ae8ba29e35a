import type { PlannedPool } from '../address-plan';
import type { Bottleneck } from './bottlenecks';
import { type AddressRequest, type CandidateClass, heldBy, type RolloutFigure, replicasOf } from './candidate-class';
import { connected } from './connected';
import { isOnePool } from './contended';
import { Placement } from './placement';
import { roomIn } from './usable-pools';

/** Workloads that all run, but whose rollouts may ask for more than all the pools they may land in can give. */
export interface Squeeze {
  /** The lower figure that does not fit: with budget, smooth does not fit either. */
  readonly figure: RolloutFigure;
  readonly requests: readonly AddressRequest[];
  readonly pools: readonly PlannedPool[];
  readonly wanted: number;
  readonly available: number;
}

/**
 * Tells whether workloads that choose from several pools find room in them for all that they may hold at once, if all roll out together. Where
 * not even their replicas fit, that is told already; and a pool that is nobody's alternative is judged by itself.
 */
export function findSqueezes(
  classes: readonly CandidateClass[],
  bottlenecks: readonly Bottleneck[],
): readonly Squeeze[] {
  const short = new Set(bottlenecks.flatMap(({ requests }) => requests));
  return connected(classes).flatMap(group => {
    if (isOnePool(group) || group.some(({ requests }) => requests.some(request => short.has(request)))) return [];
    const [only] = group;
    if (only && group.length === 1 && totalOf(only, 'smooth') <= roomIn(only.pools)) return [];
    const placement = new Placement(group);
    placement.place(group.map(candidates => [candidates, totalOf(candidates, 'budget') - replicasOf(candidates)]));
    const tight = squeezesIn(placement, 'budget');
    if (tight.length > 0) return tight;
    placement.place(group.map(candidates => [candidates, growthOf(candidates)]));
    return squeezesIn(placement, 'smooth');
  });
}

function squeezesIn(placement: Placement, figure: RolloutFigure): readonly Squeeze[] {
  const { cut } = placement;
  if (!cut) return [];
  return connected(cut.classes)
    .filter(part => !isOnePool(part))
    .map(part => {
      const pools = [...new Set(part.flatMap(candidates => candidates.pools))];
      return {
        figure,
        requests: part.flatMap(({ requests }) => requests),
        pools,
        wanted: part.reduce((sum, candidates) => sum + placement.wantedBy(candidates), 0),
        available: roomIn(pools),
      };
    });
}

function totalOf({ requests }: CandidateClass, figure: RolloutFigure): number {
  return requests.reduce((sum, request) => sum + heldBy(request, figure), 0);
}

/** From the budget to the smooth figure, which is never the lower one for what can be attained. */
function growthOf(candidates: CandidateClass): number {
  return Math.max(0, totalOf(candidates, 'smooth') - totalOf(candidates, 'budget'));
}
