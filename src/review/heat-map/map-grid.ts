import { AddressRange } from '../../addresses/address-range';
import { type AddressUse, isTaken, type Segment } from './address-use';
import { CELLS, type MapPart } from './map-parts';
import { useKey } from './segments';

/** Cells in a row: one hexadecimal digit. */
export const COLUMNS = 16;

/** A part as cells, row by row. */
export interface MapGrid {
  readonly part: MapPart;
  /** How many addresses a cell stands for. */
  readonly step: bigint;
  readonly cells: readonly Cell[];
}

/** One address, or a block of them. */
export interface Cell {
  readonly range: AddressRange;
  /** What decides its looks: a conflict if there is one, else what takes the most of its addresses, else what the most of them are. */
  readonly use: AddressUse;
  /** Every use in it, with the number of addresses, the greatest first. */
  readonly mix: readonly CellShare[];
  /** How many of its addresses are taken. */
  readonly taken: bigint;
}

/** How many addresses of a cell have one use. */
export interface CellShare {
  readonly use: AddressUse;
  readonly addresses: bigint;
}

/** Divides a part into at most 256 cells of equal size. */
export function gridOf(part: MapPart, segments: readonly Segment[]): MapGrid {
  const { family, first, last, size } = part.range;
  const step = size <= CELLS ? 1n : size / CELLS;
  const cells: Cell[] = [];
  let at = 0;
  for (let from = first; from <= last; from += step) {
    const range = AddressRange.of(family, from, from + step - 1n);
    while ((segments[at]?.range.last ?? range.last) < range.first) at++;
    const inside: Segment[] = [];
    for (let next = at; ; next++) {
      const segment = segments[next];
      if (!segment || segment.range.first > range.last) break;
      inside.push(segment);
    }
    cells.push(cellOf(range, inside));
  }
  return { part, step, cells };
}

function cellOf(range: AddressRange, segments: readonly Segment[]): Cell {
  const shares = new Map<string, { use: AddressUse; addresses: bigint }>();
  for (const { range: segment, use } of segments) {
    const from = segment.first > range.first ? segment.first : range.first;
    const to = segment.last < range.last ? segment.last : range.last;
    const key = useKey(use);
    const share = shares.get(key) ?? { use, addresses: 0n };
    share.addresses += to - from + 1n;
    shares.set(key, share);
  }
  const mix = [...shares.values()].sort((a, b) => (a.addresses < b.addresses ? 1 : a.addresses > b.addresses ? -1 : 0));
  const taken = mix.filter(({ use }) => isTaken(use));
  const decisive = mix.find(({ use }) => use.type === 'conflict') ?? taken[0] ?? mix[0];
  return {
    range,
    use: decisive?.use ?? { type: 'outside' },
    mix,
    taken: taken.reduce((sum, { addresses }) => sum + addresses, 0n),
  };
}
