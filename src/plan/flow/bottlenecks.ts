import type { PlannedPool } from '../address-plan';
import { type AddressRequest, type CandidateClass, replicasOf, spareOf } from './candidate-class';
import { connected } from './connected';
import { contendedClasses } from './contended';
import { type Cut, type ExtraPods, Placement } from './placement';
import { surges } from './surges';
import { roomIn } from './usable-pools';

/** Workloads that together want more than all the pools they may land in can give: no way of placing their pods exists. */
export interface Bottleneck {
  readonly requests: readonly AddressRequest[];
  readonly pools: readonly PlannedPool[];
  /** What the requests want, all together. */
  readonly wanted: number;
  readonly available: number;
  /** The request whose surge pods find no place although all replicas do; undefined where the replicas do not fit. */
  readonly stuck: AddressRequest | undefined;
}

/**
 * Tells whether every pod finds an address when all workloads run in full: a flow from classes over pools. Rollouts take turns, so the surge
 * pods that a workload cannot do without are tried on top of everybody's replicas, one workload at a time, and on all of its NICs at once.
 */
export function findBottlenecks(classes: readonly CandidateClass[]): readonly Bottleneck[] {
  const contended = contendedClasses(classes);
  return connected(classes.filter(candidates => contended.has(candidates) || !hasPlenty(candidates))).flatMap(group => {
    const placement = new Placement(group);
    const { cut } = placement;
    return cut ? connected(cut.classes).map(part => partOf(part)) : stuckRollouts(group, placement);
  });
}

/**
 * A quick yes for a class that shares its pools with no other, which is most of them: where its pools hold its replicas and everybody's surge
 * at once, no flow needs to be looked for.
 */
function hasPlenty(candidates: CandidateClass): boolean {
  const available = roomIn(candidates.pools);
  return replicasOf(candidates) + candidates.requests.reduce((sum, request) => sum + spareOf(request), 0) <= available;
}

/** Rollouts that cannot finish. Who is stuck in a bottleneck that has been found is not told again. */
function stuckRollouts(group: readonly CandidateClass[], placement: Placement): readonly Bottleneck[] {
  const places = new Map(group.map((candidates, index) => [candidates, index]));
  const tried = new Set<string>();
  const told = new Set<CandidateClass>();
  return surges(group).flatMap(({ first, extra }) => {
    const key = [...extra].map(([candidates, pods]) => `${places.get(candidates)} ${pods}`).join();
    if (tried.has(key) || [...extra.keys()].some(candidates => told.has(candidates))) return [];
    tried.add(key);
    const cut = stuckIn(extra, group, placement);
    if (!cut) return [];
    for (const candidates of cut.classes) told.add(candidates);
    return [bottleneckOf(cut, first)];
  });
}

/** Where pods beyond everybody's replicas find no place; undefined where they do. A class without room is stuck already with one pod. */
function stuckIn(extra: ExtraPods, group: readonly CandidateClass[], placement: Placement): Cut | undefined {
  const classes = [...extra.keys()];
  const full = classes.find(candidates => !placement.hasRoomFor(candidates));
  if (full) return placement.cutAround(full);
  const pods = [...extra.values()].reduce((sum, more) => sum + more, 0);
  const clear = pods === 1 || classes.every(candidates => placement.roomOf(candidates) >= pods);
  return clear ? undefined : new Placement(group, extra).cut;
}

function partOf(classes: readonly CandidateClass[]): Bottleneck {
  const pools = [...new Set(classes.flatMap(candidates => candidates.pools))];
  const wanted = classes.reduce((sum, candidates) => sum + replicasOf(candidates), 0);
  const available = roomIn(pools);
  return bottleneckOf({ classes, pools, wanted, available }, undefined);
}

function bottleneckOf({ classes, pools, wanted, available }: Cut, stuck: AddressRequest | undefined): Bottleneck {
  return { requests: classes.flatMap(({ requests }) => requests), pools, wanted, available, stuck };
}
