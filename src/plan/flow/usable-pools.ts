import type { PlannedPool, PoolSource } from '../address-plan';

/** The pools of a candidate list that exist and that the IPAM does not pass over, each once, by name. */
export function usablePools({ candidates }: PoolSource): readonly PlannedPool[] {
  // Most lists have one name, and every request is asked several times.
  const [first] = candidates;
  if (candidates.length === 1) return first?.pool && !first.excluded ? [first.pool] : [];
  const pools = new Map<string, PlannedPool>();
  for (const { pool, excluded } of candidates) {
    if (pool && !excluded) pools.set(pool.name, pool);
  }
  return [...pools.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many pods a pool takes, as a number to calculate with: infinite where nobody knows, since a guess must not alarm. */
export function capacityOf({ allocatable }: PlannedPool): number {
  return allocatable === 'unknown' ? Number.POSITIVE_INFINITY : Math.max(0, Number(allocatable));
}
