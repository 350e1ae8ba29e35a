import type { PlannedPool, PoolSource } from '../address-plan';

/** Long lists are asked for again by each of their pools; short ones, nearly all, cost less than looking them up. */
const ofLongList = new WeakMap<PoolSource, readonly PlannedPool[]>();

/** The pools of a candidate list that exist and that the IPAM does not pass over, each once, by name. */
export function usablePools(source: PoolSource): readonly PlannedPool[] {
  const [first, second] = source.candidates;
  if (!second) return first?.pool && !first.excluded ? [first.pool] : NONE;
  const known = ofLongList.get(source);
  if (known) return known;
  const pools = new Map<string, PlannedPool>();
  for (const { pool, excluded } of source.candidates) {
    if (pool && !excluded) pools.set(pool.name, pool);
  }
  const usable = [...pools.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  ofLongList.set(source, usable);
  return usable;
}

const NONE: readonly PlannedPool[] = [];

/** The pool of a list that has only one; undefined where there is none to take from, or a choice. */
export function onlyPool(source: PoolSource): PlannedPool | undefined {
  const [first, second] = source.candidates;
  if (!second) return first?.excluded ? undefined : first?.pool;
  const [only, ...others] = usablePools(source);
  return others.length === 0 ? only : undefined;
}

/** How many pods a pool takes, as a number to calculate with: infinite where nobody knows, since a guess must not alarm. */
export function capacityOf({ allocatable }: PlannedPool): number {
  return allocatable === 'unknown' ? Number.POSITIVE_INFINITY : Math.max(0, Number(allocatable));
}

/** How many pods several pools take together. */
export function roomIn(pools: readonly PlannedPool[]): number {
  return pools.reduce((sum, pool) => sum + capacityOf(pool), 0);
}
