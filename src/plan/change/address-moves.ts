import type { AddressRange } from '../../addresses/address-range';
import type { RangeSet } from '../../addresses/range-set';
import type { PlannedPool } from '../address-plan';
import type { AddressMove, PoolChange } from './change-plan';

/** Some addresses that a pool loses, or that it gains. */
interface Side {
  readonly type: 'lost' | 'gained';
  readonly range: AddressRange;
  readonly pool: PoolChange;
  /** All that it loses, or gains. */
  readonly addresses: RangeSet;
  /** The pool on the side of the change that has them. */
  readonly owner: PlannedPool;
}

/** Finds what one pool loses and another gains, in one sweep over both in address order; each pair of pools once. */
export function findMoves(pools: readonly PoolChange[]): readonly AddressMove[] {
  const sides = [
    ...pools.flatMap(pool => sidesOf('lost', pool, pool.before, pool.lost)),
    ...pools.flatMap(pool => sidesOf('gained', pool, pool.after, pool.gained)),
  ].sort(byAddress);
  const moves = new Map<string, AddressMove>();
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ range }) => range.family === side.range.family && range.last >= side.range.first);
    for (const other of open) {
      if (other.type === side.type) continue;
      const [from, to] = side.type === 'lost' ? [side, other] : [other, side];
      const key = JSON.stringify([from.pool.name, to.pool.name]);
      if (!moves.has(key)) moves.set(key, moveOf(from, to));
    }
    open.push(side);
  }
  return [...moves.values()];
}

function sidesOf(
  type: Side['type'],
  pool: PoolChange,
  owner: PlannedPool | undefined,
  addresses: RangeSet | undefined,
): readonly Side[] {
  return owner && addresses ? addresses.ranges.map(range => ({ type, range, pool, addresses, owner })) : [];
}

/** By family, then first address. */
function byAddress({ range: a }: Side, { range: b }: Side): number {
  return a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
}

function moveOf(from: Side, to: Side): AddressMove {
  return {
    from: from.owner,
    fromAfter: from.pool.after,
    to: to.owner,
    toBefore: to.pool.before,
    addresses: from.addresses.intersection(to.addresses),
  };
}
