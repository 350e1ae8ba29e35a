import type { PlannedPool } from '../address-plan';
import { type CandidateClass, replicasOf } from './candidate-class';
import { FlowNetwork } from './max-flow';
import { capacityOf } from './usable-pools';

/** Workloads that others can leave without addresses, although all would fit if the pods landed well. */
export interface Starvation {
  readonly starved: CandidateClass;
  /** Those that can take what the starved need, because they may land in the same pools. */
  readonly rivals: readonly CandidateClass[];
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
  const byPool = new Map<PlannedPool, CandidateClass[]>();
  for (const candidates of classes) {
    for (const pool of candidates.pools) {
      const users = byPool.get(pool);
      if (users) users.push(candidates);
      else byPool.set(pool, [candidates]);
    }
  }
  return classes.flatMap(starved => {
    const rivals = [...new Set(starved.pools.flatMap(pool => byPool.get(pool) ?? []))].filter(
      rival => rival !== starved && replicasOf(rival) > 0,
    );
    if (rivals.length === 0) return [];
    const missing = shortfall(starved, rivals, undefined);
    return missing > 0 ? [{ starved, rivals, missing, cure: smallestCure(starved, rivals, missing) }] : [];
  });
}

/** A pool that is thought to be larger. */
interface Growth {
  readonly pool: PlannedPool;
  readonly addresses: number;
}

/** How many pods of a class find no address at worst; 0 when it is safe. */
function shortfall(starved: CandidateClass, rivals: readonly CandidateClass[], growth: Growth | undefined): number {
  const capacity = (pool: PlannedPool): number => capacityOf(pool) + (growth?.pool === pool ? growth.addresses : 0);
  const total = starved.pools.reduce((sum, pool) => sum + capacity(pool), 0);
  if (!Number.isFinite(total)) return 0;
  return Math.max(0, replicasOf(starved) + mostTakenBy(rivals, starved.pools, capacity) - total);
}

/** The most pods of some classes that fit into these pools at once. */
function mostTakenBy(
  rivals: readonly CandidateClass[],
  pools: readonly PlannedPool[],
  capacity: (pool: PlannedPool) => number,
): number {
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const nodes = new Map<PlannedPool, number>();
  for (const pool of pools) {
    const node = network.addNode();
    nodes.set(pool, node);
    network.addEdge(node, sink, capacity(pool));
  }
  for (const rival of rivals) {
    const node = network.addNode();
    network.addEdge(source, node, replicasOf(rival));
    for (const pool of rival.pools) {
      const target = nodes.get(pool);
      if (target !== undefined) network.addEdge(node, target, Number.POSITIVE_INFINITY);
    }
  }
  return network.maximize(source, sink);
}

/** Growing a pool helps the rivals, too, so the smallest growth is searched for; more candidates than this are not looked at. */
const MOST_POOLS_TRIED = 8;

function smallestCure(starved: CandidateClass, rivals: readonly CandidateClass[], missing: number): Growth | undefined {
  const rivalPods = rivals.reduce((sum, rival) => sum + replicasOf(rival), 0);
  const cures = starved.pools.slice(0, MOST_POOLS_TRIED).flatMap(pool => {
    let low = missing;
    let high = missing + rivalPods;
    if (shortfall(starved, rivals, { pool, addresses: high }) > 0) return [];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (shortfall(starved, rivals, { pool, addresses: middle }) > 0) low = middle + 1;
      else high = middle;
    }
    return [{ pool, addresses: low }];
  });
  return cures.sort((a, b) => a.addresses - b.addresses)[0];
}
