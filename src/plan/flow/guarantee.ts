import type { PlannedPool } from '../address-plan';
import { type CandidateClass, replicasOf } from './candidate-class';
import { contendedClasses } from './contended';
import { FlowNetwork } from './max-flow';
import { Rivalry, type RivalShare } from './rivalry';
import { capacityOf } from './usable-pools';

/** Workloads that others can leave without addresses, although all would fit if the pods landed well. */
export interface Starvation {
  readonly starved: CandidateClass;
  /** Those that can take what the starved need, because they may land in the same pools: all of them, or the first few of very many. */
  readonly rivals: readonly CandidateClass[];
  /** Whether there are more rivals than these. */
  readonly moreRivals: boolean;
  /** How many of the starved pods may find no address at worst. */
  readonly missing: number;
  /** The smallest growth of one pool that ends it. */
  readonly cure: { readonly pool: PlannedPool; readonly addresses: number } | undefined;
}

/**
 * Tells which classes may go short although everybody fits. Equal candidates are tried in random order, so the others may fill just the
 * pools that a class depends on: it is safe when its pools hold its own pods and, beside them, all that others can put there at most.
 */
export function findStarvations(classes: readonly CandidateClass[]): readonly Starvation[] {
  const contended = contendedClasses(classes);
  if (contended.size === 0) return [];
  const rivalry = new Rivalry(classes.filter(candidates => contended.has(candidates)));
  return classes.flatMap(starved => {
    if (!contended.has(starved) || isClearlySafe(starved, rivalry)) return [];
    const shares = rivalry.sharesOf(starved);
    const missing = shortfall(starved, shares);
    if (missing === 0) return [];
    const { rivals, more } = rivalry.rivalsOf(starved);
    return [{ starved, rivals, moreRivals: more, missing, cure: smallestCure(starved, shares) }];
  });
}

/** A quick yes: even if each rival could be in all of its pools at once, the class would find room. It has no rivals, or plenty of room. */
function isClearlySafe(starved: CandidateClass, rivalry: Rivalry): boolean {
  let left = 0;
  let rivals = 0;
  for (const pool of starved.pools) {
    const pods = rivalry.rivalPodsOn(pool, starved);
    rivals += pods;
    left += capacityOf(pool) - Math.min(capacityOf(pool), pods);
  }
  return rivals === 0 || Number.isNaN(left) || left >= replicasOf(starved);
}

/** How many pods of a class find no address at worst; 0 when it is safe. */
function shortfall(starved: CandidateClass, rivals: readonly RivalShare[]): number {
  const total = roomIn(starved);
  return Number.isFinite(total) ? Math.max(0, replicasOf(starved) + mostTakenBy(rivals, starved.pools) - total) : 0;
}

function roomIn({ pools }: CandidateClass): number {
  return pools.reduce((sum, pool) => sum + capacityOf(pool), 0);
}

/** The most pods of rivals that fit into these pools at once, one of which may be thought to have room for any number. */
function mostTakenBy(rivals: readonly RivalShare[], pools: readonly PlannedPool[], endless?: PlannedPool): number {
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const nodes = pools.map(pool => {
    const node = network.addNode();
    network.addEdge(node, sink, pool === endless ? Number.POSITIVE_INFINITY : capacityOf(pool));
    return node;
  });
  for (const { pods, places } of rivals) {
    const node = network.addNode();
    network.addEdge(source, node, pods);
    for (const place of places) network.addEdge(node, nodes[place] ?? sink, Number.POSITIVE_INFINITY);
  }
  return network.maximize(source, sink);
}

/** More candidates than this are not looked at. */
const MOST_POOLS_TRIED = 8;

/**
 * Growing a pool helps the rivals, too, address by address, until they have in it all that they could have in a pool without end: only what comes
 * after that is left for the starved.
 */
function smallestCure(starved: CandidateClass, rivals: readonly RivalShare[]): Starvation['cure'] {
  const wanted = replicasOf(starved) - roomIn(starved);
  const cures = starved.pools
    .slice(0, MOST_POOLS_TRIED)
    .map(pool => ({ pool, addresses: wanted + mostTakenBy(rivals, starved.pools, pool) }));
  return cures.sort((a, b) => a.addresses - b.addresses)[0];
}
