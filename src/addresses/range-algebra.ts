import { AddressRange } from './address-range';
import type { Family } from './family';

/*
 * Set operations on lists of ranges of one family. Every list but normalize's argument is normal: sorted, disjoint, and
 * with a gap between neighbours. Each walks its lists once, side by side; those that can, begin and end where the shorter
 * list does, so that one pool held against a thousand reserved ranges costs little more than against one:
 *
 *   a            ■■■■■■■■    ■■■■■■        ■■
 *   b               ■■■■■■■■■■■      ■■■
 *   unite        ■■■■■■■■■■■■■■■■■   ■■■   ■■
 *   subtract     ■■■            ■■■        ■■
 *   intersect       ■■■■■    ■■■
 */

/** Brings ranges in any order, overlapping or not, into the one normal list of the same addresses. */
export function normalize(ranges: readonly AddressRange[]): readonly AddressRange[] {
  return isNormal(ranges) ? ranges : joined(sorted(ranges));
}

/** The addresses of either. */
export function unite(a: readonly AddressRange[], b: readonly AddressRange[]): readonly AddressRange[] {
  const merged: AddressRange[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined && right === undefined) return joined(merged);
    if (right === undefined || (left !== undefined && left.first <= right.first)) {
      if (left !== undefined) merged.push(left);
      i++;
    } else {
      merged.push(right);
      j++;
    }
  }
}

/** The addresses of `a` that `b` does not hold. */
export function subtract(a: readonly AddressRange[], b: readonly AddressRange[]): readonly AddressRange[] {
  const rest: AddressRange[] = [];
  let j = firstReaching(b, a[0]);
  for (const range of a) {
    let first = range.first;
    for (let hole = b[j]; hole !== undefined && hole.first <= range.last; hole = b[j]) {
      if (first < hole.first) rest.push(AddressRange.of(range.family, first, hole.first - 1n));
      if (first <= hole.last) first = hole.last + 1n;
      if (hole.last > range.last) break; // It may reach into the next range.
      j++;
    }
    if (first <= range.last)
      rest.push(first === range.first ? range : AddressRange.of(range.family, first, range.last));
  }
  // A list that has grown has room for many more: a copy has none, and sets are kept by the thousand.
  return rest.slice();
}

/** The addresses that both hold. */
export function intersect(a: readonly AddressRange[], b: readonly AddressRange[]): readonly AddressRange[] {
  const shared: AddressRange[] = [];
  eachShared(a, b, (family, first, last) => {
    shared.push(AddressRange.of(family, first, last));
    return 'go on';
  });
  return shared;
}

/** Whether both hold some address; stops at the first. */
export function overlap(a: readonly AddressRange[], b: readonly AddressRange[]): boolean {
  let found = false;
  eachShared(a, b, () => {
    found = true;
    return 'stop';
  });
  return found;
}

/** Whether `a` holds every address of `b`: each range of `b` lies in one of `a`, since those have gaps between them. */
export function covers(a: readonly AddressRange[], b: readonly AddressRange[]): boolean {
  let i = firstReaching(a, b[0]);
  for (const range of b) {
    let home = a[i];
    while (home !== undefined && home.last < range.first) home = a[++i];
    if (home === undefined || home.first > range.first || home.last < range.last) return false;
  }
  return true;
}

/** Tells of every range that both hold, in order. */
function eachShared(
  a: readonly AddressRange[],
  b: readonly AddressRange[],
  tell: (family: Family, first: bigint, last: bigint) => 'go on' | 'stop',
): void {
  let i = firstReaching(a, b[0]);
  let j = firstReaching(b, a[i]);
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) return;
    const later = left.first > right.first ? left : right;
    const earlier = left.last < right.last ? left : right;
    if (later.first <= earlier.last && tell(left.family, later.first, earlier.last) === 'stop') return;
    if (earlier === left) i++;
    else j++;
  }
}

/** The place of the first range that ends at the start of another range or behind it: what is before it has nothing to do with that one. */
function firstReaching(ranges: readonly AddressRange[], other: AddressRange | undefined): number {
  if (other === undefined) return 0;
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const range = ranges[middle];
    if (range !== undefined && range.last < other.first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isNormal(ranges: readonly AddressRange[]): boolean {
  let previous: AddressRange | undefined;
  for (const range of ranges) {
    if (previous !== undefined && !hasGap(previous, range)) return false;
    previous = range;
  }
  return true;
}

/** Whether at least one address lies between the end of a range and the start of another. */
function hasGap(before: AddressRange, after: AddressRange): boolean {
  // Floating-point numbers hold every IPv4 address exactly, and cost a fraction of what BigInts do.
  if (before.family === 4) return Number(after.first) > Number(before.last) + 1;
  return after.first > before.last + 1n;
}

/** Joins neighbours that overlap or touch, in a list sorted by first address. */
function joined(ascending: readonly AddressRange[]): AddressRange[] {
  const normal: AddressRange[] = [];
  let open: AddressRange | undefined;
  for (const range of ascending) {
    if (open === undefined) open = range;
    else if (hasGap(open, range)) {
      normal.push(open);
      open = range;
    } else if (range.last > open.last) open = AddressRange.of(open.family, open.first, range.last);
  }
  if (open !== undefined) normal.push(open);
  return normal;
}

/** Sorted by first address. Compares floating-point keys, which are faster, and BigInts only where those are equal. */
function sorted(ranges: readonly AddressRange[]): AddressRange[] {
  const keyed = ranges.map(range => ({ key: Number(range.first), range }));
  keyed.sort((a, b) => a.key - b.key || compare(a.range.first, b.range.first));
  return keyed.map(({ range }) => range);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
