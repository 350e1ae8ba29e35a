import type { AddressProblem } from './address-problem';
import { readAddress, writeAddress } from './address-text';
import { explainAddress } from './explain-address';
import { addressBits, type Family, familyName, highestAddress } from './family';
import { failed, ok, type Result } from './result';

/** One IPv4 or IPv6 address. Immutable. */
export class IPAddress {
  private constructor(
    readonly family: Family,
    /** The address as a number of 32 or 128 bits. */
    readonly value: bigint,
  ) {}

  /**
   * Reads one address, strictly: no blanks, leading zeros, short or hexadecimal forms, zone ids or IPv4-mapped
   * addresses. Upper-case and long IPv6 spellings are accepted.
   */
  static parse(text: string): Result<IPAddress, AddressProblem> {
    const read = readAddress(text);
    return read === undefined ? failed(explainAddress(text)) : ok(new IPAddress(read.family, read.value));
  }

  /**
   * The address that is `value` in its family.
   *
   * @throws RangeError if the family has no such address
   */
  static of(family: Family, value: bigint): IPAddress {
    if (value < 0n || value > highestAddress(family)) {
      throw new RangeError(`${value} is no ${familyName(family)} address: it does not fit ${addressBits(family)} bits`);
    }
    return new IPAddress(family, value);
  }

  /** Whether both are the same address of the same family. */
  equals(other: IPAddress): boolean {
    return this.family === other.family && this.value === other.value;
  }

  /** Canonical text, as Go prints it: four decimal octets, or RFC 5952. */
  toString(): string {
    return writeAddress(this.family, this.value);
  }
}
