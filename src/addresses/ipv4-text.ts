/**
 * Reads four decimal octets without leading zeros, in a part of a text, as Go does. In one pass over the characters: every address of every object
 * comes by here, and a number holds it exactly.
 */
export function readIPv4(text: string, from = 0, to = text.length): number | undefined {
  let number = 0;
  let octet = 0;
  let digits = 0;
  let dots = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) {
      if (digits === 0) return undefined;
      number = number * 256 + octet;
      octet = 0;
      digits = 0;
      dots++;
    } else {
      const hasLeadingZero = digits > 0 && octet === 0;
      if (code < ZERO || code > NINE || hasLeadingZero) return undefined;
      octet = octet * 10 + (code - ZERO);
      digits++;
      if (octet > 255) return undefined;
    }
  }
  return dots === 3 && digits > 0 ? number * 256 + octet : undefined;
}

const DOT = 46;
const ZERO = 48;
const NINE = 57;

/** Writes a number of 32 bits as four decimal octets. */
export function writeIPv4(number: number): string {
  return `${number >>> 24}.${(number >>> 16) & 255}.${(number >>> 8) & 255}.${number & 255}`;
}
