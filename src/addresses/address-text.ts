import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Family } from './family';
import { readIPv4, writeIPv4 } from './ipv4-text';

/** An address as a number of its family. */
export interface AddressValue {
  readonly family: Family;
  readonly value: bigint;
}

/**
 * Reads one address, strictly: what Go's parser refuses is refused, and so are zone ids and IPv4-mapped IPv6 addresses,
 * which name one address in two families. Upper-case and long IPv6 spellings are read.
 *
 * Node's own check comes first, because ipaddr.js reads more than that.
 */
export function readAddress(text: string): AddressValue | undefined {
  const ipv4 = readIPv4(text);
  if (ipv4 !== undefined) return { family: 4, value: BigInt(ipv4) };
  if (!isIPv6(text) || text.includes('%')) return undefined;
  const value = ipv6Value(text);
  return isIPv4Mapped(value) ? undefined : { family: 6, value };
}

/** The IPv4 address inside an IPv4-mapped IPv6 address; nothing for any other text. */
export function readIPv4Mapped(text: string): AddressValue | undefined {
  if (!isIPv6(text) || text.includes('%')) return undefined;
  const value = ipv6Value(text);
  return isIPv4Mapped(value) ? { family: 4, value: value & 0xffff_ffffn } : undefined;
}

/**
 * Writes one address canonically: four decimal octets, or RFC 5952, which is what Go prints and so what Spiderpool
 * stores. Go prints an IPv4-mapped address as plain IPv4; here it keeps its prefix, so that no two addresses look alike.
 */
export function writeAddress(family: Family, value: bigint): string {
  if (family === 4) return writeIPv4(Number(value));
  if (isIPv4Mapped(value)) return `::ffff:${writeIPv4(Number(value & 0xffff_ffffn))}`;
  return new ipaddr.IPv6(ipv6Words(value)).toRFC5952String();
}

function isIPv4Mapped(value: bigint): boolean {
  return value >> 32n === 0xffffn;
}

/** Wants text that {@link isIPv6} has accepted, without a zone id. */
function ipv6Value(text: string): bigint {
  for (const [at, word] of ipaddr.IPv6.parse(withoutDottedTail(text)).parts.entries()) bytes.setUint16(2 * at, word);
  return (bytes.getBigUint64(0) << 64n) | bytes.getBigUint64(8);
}

/** `::10.0.0.1` as `::a00:1`; ipaddr.js would make an IPv4-mapped address of it. */
function withoutDottedTail(text: string): string {
  if (!text.includes('.')) return text;
  const tail = text.lastIndexOf(':') + 1;
  const number = readIPv4(text, tail) ?? 0;
  return `${text.slice(0, tail)}${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`;
}

function ipv6Words(value: bigint): number[] {
  bytes.setBigUint64(0, value >> 64n);
  bytes.setBigUint64(8, BigInt.asUintN(64, value));
  return WORD_OFFSETS.map(offset => bytes.getUint16(offset));
}

const WORD_OFFSETS = [0, 2, 4, 6, 8, 10, 12, 14];

/** Scratch space between the 16-bit words of ipaddr.js and a number; several times as fast as shifting a BigInt. */
const bytes = new DataView(new ArrayBuffer(16));
