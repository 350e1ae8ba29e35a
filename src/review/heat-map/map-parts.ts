import { AddressRange } from '../../addresses/address-range';
import { isTaken, type Segment } from './address-use';

/** How many cells a part has at most: 16 rows of 16. */
export const CELLS = 256n;
const CELL_BITS = 8;
/** How many parts are drawn in full beside the whole. */
const MOST_PARTS = 4;
/** A part that is less than this much finer than the whole shows nothing that the whole does not. */
const FINER = 8n;

/** A block of addresses that is drawn: the whole area, or a part of it that is in use. */
export interface MapPart {
  readonly range: AddressRange;
  readonly shows: 'whole' | 'used part';
}

/**
 * What of a block is drawn. Up to 256 addresses: all of it, a cell each. A larger IPv4 block: all of it, so that a cell is a block of
 * addresses, and then the parts that are in use. An IPv6 block is all but empty, so only the parts in use are drawn.
 */
export function mapParts(block: AddressRange, segments: readonly Segment[]): readonly MapPart[] {
  const whole: MapPart = { range: block, shows: 'whole' };
  if (block.size <= CELLS) return [whole];
  const taken = segments.filter(({ use }) => isTaken(use));
  const pooled = taken.filter(
    ({ use }) => use.type !== 'gateway' && use.type !== 'network' && use.type !== 'broadcast',
  );
  const [used = []] = [pooled, taken, segments.filter(({ use }) => use.type === 'free')].filter(
    ({ length }) => length > 0,
  );
  const parts = usedParts(block, used).filter(part => part.size * FINER <= block.size && !isUniform(part, segments));
  const details = parts.map((range): MapPart => ({ range, shows: 'used part' }));
  return block.family === 6 && details.length > 0 ? details : [whole, ...details];
}

/** A part of one use alone shows nothing that the whole does not. */
function isUniform(part: AddressRange, segments: readonly Segment[]): boolean {
  return part.family === 4 && segments.some(({ range }) => range.first <= part.first && part.last <= range.last);
}

/** Blocks that hold all of some segments, as small as so many can be; none smaller than what fits one drawing with a cell an address. */
function usedParts(block: AddressRange, used: readonly Segment[]): readonly AddressRange[] {
  const whole = partOf(block, used);
  if (!whole) return [];
  const parts = [whole];
  while (parts.length < MOST_PARTS) {
    const at = largestOf(parts);
    const part = parts[at];
    if (!part || part.range.size <= CELLS) break;
    const halves = halvesOf(part);
    parts.splice(at, 1, ...halves);
  }
  return parts.map(({ range }) => range);
}

interface Part {
  readonly range: AddressRange;
  readonly used: readonly Segment[];
}

function largestOf(parts: readonly Part[]): number {
  return parts.reduce((best, { range }, at) => (range.size > (parts[best]?.range.size ?? 0n) ? at : best), 0);
}

/** The smallest aligned block around some segments. */
function partOf({ family }: AddressRange, used: readonly Segment[]): Part | undefined {
  const first = used[0]?.range.first;
  const last = used.at(-1)?.range.last;
  if (first === undefined || last === undefined) return undefined;
  const bits = BigInt(Math.max(CELL_BITS, (first ^ last).toString(2).length));
  const start = (first >> bits) << bits;
  return { range: AddressRange.of(family, start, start + (1n << bits) - 1n), used };
}

/** Both halves of a smallest block are in use, or it would be smaller. */
function halvesOf({ range, used }: Part): readonly Part[] {
  const middle = range.first + range.size / 2n;
  const lower = used.flatMap(segment => cut(segment, range.first, middle - 1n));
  const upper = used.flatMap(segment => cut(segment, middle, range.last));
  return [lower, upper].flatMap(half => partOf(range, half) ?? []);
}

function cut({ range, use }: Segment, from: bigint, to: bigint): readonly Segment[] {
  const first = range.first > from ? range.first : from;
  const last = range.last < to ? range.last : to;
  return first > last ? [] : [{ range: AddressRange.of(range.family, first, last), use }];
}
