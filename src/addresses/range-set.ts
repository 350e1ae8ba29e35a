import { type AddressProblem, addressProblem, quoted } from './address-problem';
import { AddressRange } from './address-range';
import { type Family, familyName } from './family';
import type { IPAddress } from './ip-address';
import { covers, intersect, normalize, overlap, subtract, unite } from './range-algebra';

/** What {@link RangeSet.parse} made of a list of texts. */
export interface ParsedRanges {
  /** The addresses of all entries that could be read. */
  readonly set: RangeSet;

  /** The entries that could be read, in the order of the list. */
  readonly entries: readonly { readonly index: number; readonly range: AddressRange }[];

  /** The entries that could not be read, in the order of the list; empty if all could. */
  readonly problems: readonly { readonly index: number; readonly problem: AddressProblem }[];
}

/**
 * A set of addresses of one family, held as ranges and never expanded: a /64 costs what a /30 costs. Immutable.
 *
 * An operation that makes a set of two throws a TypeError across families, because no set could hold the answer.
 * Questions (`contains`, `covers`, `overlaps`, `equals`) are answered across families: with no.
 */
export class RangeSet {
  private addressCount: bigint | undefined;

  private constructor(
    readonly family: Family,
    /** Sorted, disjoint, and with a gap between neighbours. */
    readonly ranges: readonly AddressRange[],
  ) {}

  /** The set without addresses. */
  static empty(family: Family): RangeSet {
    return new RangeSet(family, []);
  }

  /**
   * The addresses of any ranges, which may overlap and come in any order. An array may become part of the set: leave it as it is then.
   *
   * @throws TypeError if a range is of the other family
   */
  static of(family: Family, ranges: Iterable<AddressRange>): RangeSet {
    const list: readonly AddressRange[] = Array.isArray(ranges) ? ranges : [...ranges];
    const stranger = list.find(range => range.family !== family);
    if (stranger !== undefined)
      throw new TypeError(`${stranger} cannot be in a set of ${familyName(family)} addresses`);
    return new RangeSet(family, normalize(list));
  }

  /** Reads every text as {@link AddressRange.parse} does; one of the other family is a problem `wrong-family`. */
  static parse(family: Family, texts: readonly string[]): ParsedRanges {
    const entries: { index: number; range: AddressRange }[] = [];
    const problems: { index: number; problem: AddressProblem }[] = [];
    for (const [index, text] of texts.entries()) {
      const parsed = AddressRange.parse(text);
      if (!parsed.ok) problems.push({ index, problem: parsed.problem });
      else if (parsed.value.family === family) entries.push({ index, range: parsed.value });
      else {
        const message = `${quoted(text)} is ${familyName(parsed.value.family)}, and ${familyName(family)} is wanted`;
        problems.push({ index, problem: addressProblem('wrong-family', text, message) });
      }
    }
    const set = RangeSet.of(
      family,
      entries.map(({ range }) => range),
    );
    return { set, entries, problems };
  }

  /** How many addresses it holds. */
  get size(): bigint {
    this.addressCount ??= countOf(this.ranges);
    return this.addressCount;
  }

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }

  /** The addresses of either. @throws TypeError across families */
  union(other: RangeSet): RangeSet {
    return new RangeSet(this.sharedFamily(other), unite(this.ranges, other.ranges));
  }

  /** The addresses of this set that the other does not hold. @throws TypeError across families */
  difference(other: RangeSet): RangeSet {
    const family = this.sharedFamily(other);
    return other.isEmpty ? this : new RangeSet(family, subtract(this.ranges, other.ranges));
  }

  /** The addresses that both hold. @throws TypeError across families */
  intersection(other: RangeSet): RangeSet {
    return new RangeSet(this.sharedFamily(other), intersect(this.ranges, other.ranges));
  }

  /** Its `count` lowest addresses, or all of them if it has fewer. @throws RangeError if `count` is negative */
  lowest(count: bigint): RangeSet {
    if (count < 0n) throw new RangeError(`${count} addresses cannot be taken`);
    const taken: AddressRange[] = [];
    let wanted = count;
    for (const range of this.ranges) {
      if (wanted === 0n) break;
      const part = range.size <= wanted ? range : AddressRange.of(this.family, range.first, range.first + wanted - 1n);
      taken.push(part);
      wanted -= part.size;
    }
    return new RangeSet(this.family, taken);
  }

  /** Whether the address is in it. */
  contains(address: IPAddress): boolean {
    if (address.family !== this.family) return false;
    let low = 0;
    let high = this.ranges.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const range = this.ranges[middle];
      if (range === undefined || range.contains(address)) return range !== undefined;
      if (address.value < range.first) high = middle - 1;
      else low = middle + 1;
    }
    return false;
  }

  /** Whether it holds every address of the other. */
  covers(other: RangeSet): boolean {
    return this.family === other.family && covers(this.ranges, other.ranges);
  }

  /** Whether both hold some address. */
  overlaps(other: RangeSet): boolean {
    return this.family === other.family && overlap(this.ranges, other.ranges);
  }

  /** Whether both hold the same addresses of the same family. */
  equals(other: RangeSet): boolean {
    return (
      this.family === other.family &&
      this.ranges.length === other.ranges.length &&
      this.ranges.every((range, at) => range.first === other.ranges[at]?.first && range.last === other.ranges[at]?.last)
    );
  }

  /** The list that Spiderpool's webhook makes of these addresses in `ips` and `excludeIPs`: merged, sorted, canonical. */
  toStrings(): string[] {
    return this.ranges.map(range => range.toString());
  }

  private sharedFamily(other: RangeSet): Family {
    if (this.family === other.family) return this.family;
    throw new TypeError(`a set of ${familyName(this.family)} and one of ${familyName(other.family)} make no set`);
  }
}

/** Of IPv4 with floating-point numbers, which hold every such count exactly and cost a fraction of what BigInts do. */
function countOf(ranges: readonly AddressRange[]): bigint {
  if (ranges[0]?.family === 4) {
    let count = 0;
    for (const { first, last } of ranges) count += Number(last) - Number(first) + 1;
    return BigInt(count);
  }
  let count = 0n;
  for (const range of ranges) count += range.size;
  return count;
}
