import type { AddressRange } from '../../addresses/address-range';
import type { RangeSet } from '../../addresses/range-set';
import type { AddressMove, PoolChange } from './change-plan';

interface Side {
  readonly type: 'lost' | 'gained';
  readonly range: AddressRange;
  readonly pool: PoolChange;
}

/** Finds what one pool loses and another gains, in one sweep over both in address order; each pair of pools once. */
export function findMoves(pools: readonly PoolChange[]): readonly AddressMove[] {
  const sides = [
    ...pools.flatMap(pool => sidesOf('lost', pool.lost, pool)),
    ...pools.flatMap(pool => sidesOf('gained', pool.gained, pool)),
  ].sort(byAddress);
  const moves = new Map<string, AddressMove>();
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ range }) => range.family === side.range.family && range.last >= side.range.first);
    for (const other of open) {
      if (other.type === side.type || other.pool === side.pool) continue;
      const [from, to] = side.type === 'lost' ? [side.pool, other.pool] : [other.pool, side.pool];
      const key = JSON.stringify([from.name, to.name]);
      if (!moves.has(key)) moves.set(key, moveOf(from, to));
    }
    open.push(side);
  }
  return [...moves.values()];
}

function sidesOf(type: Side['type'], addresses: RangeSet | undefined, pool: PoolChange): readonly Side[] {
  return (addresses?.ranges ?? []).map(range => ({ type, range, pool }));
}

/** By family, then first address. */
function byAddress({ range: a }: Side, { range: b }: Side): number {
  return a.family - b.family || (a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
}

function moveOf(from: PoolChange, to: PoolChange): AddressMove {
  if (!from.before || !from.lost || !to.after || !to.gained) throw new Error('only addresses that are known can move');
  return {
    from: from.before,
    fromAfter: from.after,
    to: to.after,
    toBefore: to.before,
    addresses: from.lost.intersection(to.gained),
  };
}
