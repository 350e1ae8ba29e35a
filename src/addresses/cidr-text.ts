import { readAddress } from './address-text';
import { addressBits, type Family } from './family';
import type { RangeValue } from './range-text';

/** A CIDR as numbers; `address` may have host bits. */
export interface CidrValue {
  readonly family: Family;
  readonly address: bigint;
  readonly prefixLength: number;
}

const PREFIX_LENGTH = /^(?:0|[1-9]\d{0,2})$/;

/** Reads `address/length`, strictly, but with host bits and any spelling of IPv6. */
export function readCidr(text: string): CidrValue | undefined {
  const slash = text.indexOf('/');
  if (slash === -1) return undefined;
  const length = text.slice(slash + 1);
  const address = readAddress(text.slice(0, slash));
  if (address === undefined || !PREFIX_LENGTH.test(length)) return undefined;
  const prefixLength = Number(length);
  if (prefixLength > addressBits(address.family)) return undefined;
  return { family: address.family, address: address.value, prefixLength };
}

/** The whole block around a CIDR's address. */
export function blockOf({ family, address, prefixLength }: CidrValue): RangeValue {
  const hostBits = BigInt(addressBits(family) - prefixLength);
  const first = (address >> hostBits) << hostBits;
  return { family, first, last: first + (1n << hostBits) - 1n };
}
