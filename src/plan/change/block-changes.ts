import type { Cidr } from '../../addresses/cidr';
import type { RangeSet } from '../../addresses/range-set';

/** What a pool and a subnet have in common here. */
interface Block {
  readonly name: string;
  readonly cidr: Cidr | undefined;
  readonly addresses: RangeSet | undefined;
}

/** A pool or subnet on both sides of a change, and the addresses that differ. */
export interface BlockChange<Kind extends Block> {
  readonly name: string;
  readonly before: Kind | undefined;
  readonly after: Kind | undefined;
  readonly gained: RangeSet | undefined;
  readonly lost: RangeSet | undefined;
}

/** Matches pools, or subnets, by name. */
export function blockChanges<Kind extends Block>(
  before: ReadonlyMap<string, Kind>,
  after: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, BlockChange<Kind>> {
  const changes = new Map<string, BlockChange<Kind>>();
  for (const [name, block] of after) changes.set(name, changeOf(name, before.get(name), block));
  for (const [name, block] of before) {
    if (!after.has(name)) changes.set(name, changeOf(name, block, undefined));
  }
  return changes;
}

function changeOf<Kind extends Block>(
  name: string,
  before: Kind | undefined,
  after: Kind | undefined,
): BlockChange<Kind> {
  return { name, before, after, gained: only(after, before), lost: only(before, after) };
}

/** The addresses of one side that the other lacks. A block whose CIDR differs is not the same block, so nothing can be said. */
function only(here: Block | undefined, there: Block | undefined): RangeSet | undefined {
  if (!here?.addresses) return undefined;
  if (!there) return here.addresses;
  if (!there.addresses || there.addresses.family !== here.addresses.family) return undefined;
  if (there.cidr?.toString() !== here.cidr?.toString()) return undefined;
  return here.addresses.difference(there.addresses);
}
