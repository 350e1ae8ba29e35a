/** An address family, written as Spiderpool's `spec.ipVersion` writes it. */
export type Family = 4 | 6;

/** The family's name in prose. */
export function familyName(family: Family): 'IPv4' | 'IPv6' {
  return family === 4 ? 'IPv4' : 'IPv6';
}

/** How many bits an address of the family has; also the longest prefix length. */
export function addressBits(family: Family): 32 | 128 {
  return family === 4 ? 32 : 128;
}

const HIGHEST_IPV4 = (1n << 32n) - 1n;
const HIGHEST_IPV6 = (1n << 128n) - 1n;

/** The numerically last address of the family: `255.255.255.255`, or `ffff:…:ffff`. */
export function highestAddress(family: Family): bigint {
  return family === 4 ? HIGHEST_IPV4 : HIGHEST_IPV6;
}
