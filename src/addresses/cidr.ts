import { type AddressProblem, addressProblem, quoted } from './address-problem';
import { AddressRange } from './address-range';
import { writeAddress } from './address-text';
import { blockOf, readCidr } from './cidr-text';
import { explainCidr } from './explain-cidr';
import type { Family } from './family';
import { IPAddress } from './ip-address';
import type { RangeSet } from './range-set';
import { failed, ok, type Result } from './result';

/** A block of addresses with one prefix, such as `10.6.0.0/16`. Remembers how it was written. Immutable. */
export class Cidr {
  private readonly canonical: string;

  private constructor(
    /** The text as it was written, with its host bits and its spelling. */
    readonly text: string,
    /** How many leading bits all its addresses share: 0 to 32, or 0 to 128. */
    readonly prefixLength: number,
    /** The whole block, from the network address on; in IPv4 it ends with the broadcast address. */
    readonly range: AddressRange,
    /** Whether an address of the host was written: `10.6.0.5/24`. */
    readonly hasHostBits: boolean,
  ) {
    // An IPv4 network has one spelling, and a prefix length too.
    const isCanonical = range.family === 4 && !hasHostBits;
    this.canonical = isCanonical ? text : `${writeAddress(range.family, range.first)}/${prefixLength}`;
  }

  /** Reads a CIDR, strictly, but with host bits and with any IPv6 spelling: see {@link isCanonical}. */
  static parse(text: string): Result<Cidr, AddressProblem> {
    const read = readCidr(text);
    if (read === undefined) return failed(explainCidr(text));
    const { family, first, last } = blockOf(read);
    return ok(new Cidr(text, read.prefixLength, AddressRange.of(family, first, last), read.address !== first));
  }

  /**
   * Reads a CIDR that must be canonical, as Spiderpool's webhook wants `spec.subnet` since v0.9.2. Host bits and other
   * spellings are problems `host-bits` and `not-canonical`, with the canonical text as the suggestion.
   */
  static parseCanonical(text: string): Result<Cidr, AddressProblem> {
    const parsed = Cidr.parse(text);
    if (!parsed.ok) return failed(withCanonicalSuggestion(parsed.problem));
    if (parsed.value.isCanonical) return parsed;
    const canonical = parsed.value.toString();
    return failed(
      parsed.value.hasHostBits
        ? addressProblem('host-bits', text, `${quoted(text)} has host bits set: its network is ${canonical}`, canonical)
        : addressProblem('not-canonical', text, `${quoted(text)} is not written canonically: ${canonical}`, canonical),
    );
  }

  get family(): Family {
    return this.range.family;
  }

  /** The network address as a number. */
  get network(): bigint {
    return this.range.first;
  }

  /** The network address. */
  get firstAddress(): IPAddress {
    return IPAddress.of(this.family, this.range.first);
  }

  /** The last address of the block: in IPv4 the broadcast address. */
  get lastAddress(): IPAddress {
    return IPAddress.of(this.family, this.range.last);
  }

  /** Whether it was written exactly as {@link toString} writes it: no host bits, short lower-case IPv6. */
  get isCanonical(): boolean {
    return this.text === this.canonical;
  }

  /** Whether the two blocks share an address; false across families. Blocks overlap only by one holding the other. */
  overlaps(other: Cidr): boolean {
    return this.range.overlaps(other.range);
  }

  /** Whether `other` lies wholly inside this block (a block contains itself); false across families. */
  contains(other: Cidr): boolean {
    return this.prefixLength <= other.prefixLength && this.overlaps(other);
  }

  /** Whether every address of a set lies in the block; false for one of the other family. */
  covers(set: RangeSet): boolean {
    const [first] = set.ranges;
    const last = set.ranges[set.ranges.length - 1];
    const { range } = this;
    return set.family === range.family && (!first || !last || (range.first <= first.first && last.last <= range.last));
  }

  /** Whether the address lies in the block; false for one of the other family. */
  includes(address: IPAddress): boolean {
    return this.range.contains(address);
  }

  /** Canonical text: the network address, a slash and the prefix length. */
  toString(): string {
    return this.canonical;
  }
}

function withCanonicalSuggestion(problem: AddressProblem): AddressProblem {
  const meant = problem.suggestion === undefined ? undefined : Cidr.parse(problem.suggestion);
  return meant?.ok ? { ...problem, suggestion: meant.value.toString() } : problem;
}
