import type { PlannedPool } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';
import { manifestOf } from './change-words';
import { cidrClashes } from './cidr-clashes';

/** A pool that cannot be made, or grow, before others are gone. */
export interface ReplacedPools {
  /** As it will be. */
  readonly pool: PlannedPool;
  /** The removed pools whose addresses, or whose network, it takes. */
  readonly removed: readonly PlannedPool[];
}

/** Pools that take the place of others which the same change removes: the same addresses, or another CIDR over the same network. */
export function replacedPools({ pools, moves }: ClusterChange): readonly ReplacedPools[] {
  const found = new Map<PlannedPool, Set<PlannedPool>>();
  const add = (pool: PlannedPool, removed: PlannedPool): void => {
    const all = found.get(pool) ?? new Set();
    found.set(pool, all.add(removed));
  };
  for (const { from, fromAfter, to } of moves) if (!fromAfter && manifestOf(from)) add(to, from);
  const removed = [...pools.values()].flatMap(({ before, after }) => (before && !after ? [before] : []));
  const added = [...pools.values()].flatMap(({ before, after }) => (after && !before ? [after] : []));
  for (const [pool, other] of cidrClashes(removed.filter(manifestOf), added, 'get along')) add(pool, other);
  return [...found].map(([pool, others]) => ({ pool, removed: [...others] }));
}

/** The removed pools that others take the place of. */
export function namesOfReplaced(change: ClusterChange): ReadonlySet<string> {
  return new Set(replacedPools(change).flatMap(({ removed }) => removed.map(({ name }) => name)));
}
