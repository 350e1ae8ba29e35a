import { isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Family } from './family';

/** An address as a number of its family. */
export interface AddressValue {
  readonly family: Family;
  readonly value: bigint;
}

/**
 * Reads one address, strictly: what Go's parser refuses is refused, and so are zone ids and IPv4-mapped IPv6 addresses,
 * which name one address in two families. Upper-case and long IPv6 spellings are read.
 *
 * Node's own checks come first, because ipaddr.js reads `010.0.0.1` as octal, `10.1` as `10.0.0.1` and more of the kind.
 */
export function readAddress(text: string): AddressValue | undefined {
  if (isIPv4(text)) return { family: 4, value: BigInt(ipv4Number(text)) };
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
  return new ipaddr.IPv6([...words(value >> 64n), ...words(value & 0xffff_ffff_ffff_ffffn)]).toRFC5952String();
}

function isIPv4Mapped(value: bigint): boolean {
  return value >> 32n === 0xffffn;
}

/** Wants text that {@link isIPv4} has accepted. */
function ipv4Number(text: string): number {
  let number = 0;
  for (const octet of text.split('.')) number = number * 256 + Number(octet);
  return number;
}

function writeIPv4(number: number): string {
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
}

/** Wants text that {@link isIPv6} has accepted, without a zone id. */
function ipv6Value(text: string): bigint {
  const words = ipaddr.IPv6.parse(withoutDottedTail(text)).parts;
  let value = 0n;
  for (let at = 0; at < 8; at += 2) value = (value << 32n) | BigInt((words[at] ?? 0) * 0x1_0000 + (words[at + 1] ?? 0));
  return value;
}

/** `::10.0.0.1` as `::a00:1`; ipaddr.js would make an IPv4-mapped address of it. */
function withoutDottedTail(text: string): string {
  if (!text.includes('.')) return text;
  const tail = text.lastIndexOf(':') + 1;
  const number = ipv4Number(text.slice(tail));
  return `${text.slice(0, tail)}${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}`;
}

/** The four 16-bit words of 64 bits, the highest first. */
function words(half: bigint): number[] {
  return [48n, 32n, 16n, 0n].map(shift => Number((half >> shift) & 0xffffn));
}
