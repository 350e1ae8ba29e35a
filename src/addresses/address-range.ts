import type { AddressProblem } from './address-problem';
import { explainRange } from './explain-range';
import { type Family, familyName, highestAddress } from './family';
import type { IPAddress } from './ip-address';
import { readRange, writeRange } from './range-text';
import { failed, ok, type Result } from './result';

/** The addresses from `first` to `last`, both included: at least one. Never expanded. Immutable. */
export class AddressRange {
  private constructor(
    readonly family: Family,
    /** The first address as a number. */
    readonly first: bigint,
    /** The last address as a number; it belongs to the range. */
    readonly last: bigint,
    /** Its canonical text, where it was read from that: most ranges are, and are written out again. */
    private readonly canonical: string | undefined = undefined,
  ) {}

  /**
   * Reads an entry of Spiderpool's `ips` or `excludeIPs`: `a` or `a-b`, each end as strict as {@link IPAddress.parse}.
   * A reversed range is refused: Spiderpool admits one in a pool, never allocates from it and refuses every later update.
   */
  static parse(text: string): Result<AddressRange, AddressProblem> {
    const read = readRange(text);
    if (read === undefined) return failed(explainRange(text));
    const { family, first, last } = read;
    // An IPv4 address has one spelling; an IPv6 one that its text is canonical is not known before it is written.
    const isCanonical = family === 4 && (first < last || !text.includes('-'));
    return ok(new AddressRange(family, first, last, isCanonical ? text : undefined));
  }

  /**
   * The range between two numbers of a family.
   *
   * @throws RangeError if it ends before it starts or leaves the family
   */
  static of(family: Family, first: bigint, last: bigint): AddressRange {
    if (first < 0n || last < first || last > highestAddress(family)) {
      throw new RangeError(`${first} to ${last} is no range of ${familyName(family)} addresses`);
    }
    return new AddressRange(family, first, last);
  }

  /** How many addresses it holds. */
  get size(): bigint {
    return this.last - this.first + 1n;
  }

  /** Whether the address lies in it; false for one of the other family. */
  contains(address: IPAddress): boolean {
    return address.family === this.family && this.first <= address.value && address.value <= this.last;
  }

  /** Whether the two share an address; false across families. */
  overlaps(other: AddressRange): boolean {
    return other.family === this.family && this.first <= other.last && other.first <= this.last;
  }

  /** Canonical text: `a` for a single address, else `a-b`. */
  toString(): string {
    return this.canonical ?? writeRange(this);
  }
}
