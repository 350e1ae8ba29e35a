import { isIPv6 } from 'node:net';
import { type AddressProblem, type AddressProblemCode, addressProblem, quoted } from './address-problem';
import { readAddress, readIPv4Mapped, writeAddress } from './address-text';
import { readCidr } from './cidr-text';
import { readRange } from './range-text';

/** Blanks, and the invisible characters that come along when text is pasted from a web page. */
export const BLANK = /[\s\p{Cf}]/u;

const BLANKS_AT_ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

/** The text without the blanks around it. */
export function trimmed(text: string): string {
  return text.replace(BLANKS_AT_ENDS, '');
}

/**
 * Says why `text` is not an address, for a text that `readAddress` has refused.
 *
 * @param subject how the message names the text; default: the text in quotation marks
 */
export function explainAddress(text: string, subject: string = quoted(text)): AddressProblem {
  const problem = (code: AddressProblemCode, clause: string, suggestion?: string) =>
    addressProblem(code, text, `${subject} ${clause}`, suggestion);

  if (text === '') return problem('empty', 'is empty: an address is missing');
  if (BLANK.test(text)) {
    const bare = trimmed(text);
    const suggestion = readAddress(bare) && bare;
    return problem('spaces', 'contains blanks or invisible characters', suggestion);
  }
  const mapped = readIPv4Mapped(text);
  if (mapped !== undefined) {
    const plain = writeAddress(4, mapped.value);
    return problem('ipv4-mapped', `is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address ${plain}`, plain);
  }
  const zone = text.indexOf('%');
  if (zone !== -1 && isIPv6(text.slice(0, zone))) {
    return problem('zone-id', `has a zone id (${quoted(text.slice(zone))}), which only one host can make sense of`);
  }
  if (readCidr(text) !== undefined) return problem('cidr-for-address', 'is a CIDR, not one address');
  if (readRange(text) !== undefined) return problem('range-for-address', 'is a range, not one address');

  const [code, clause] = explainIPv4(text.slice(text.lastIndexOf(':') + 1));
  return text.includes(':') && code !== 'leading-zeros' ? problem(...NO_ADDRESS) : problem(code, clause);
}

const NO_ADDRESS = ['not-an-address', 'is neither an IPv4 nor an IPv6 address'] as const;

/** The spellings that the C library's inet_aton knows and Go does not. */
function explainIPv4(text: string): readonly [AddressProblemCode, string] {
  const octets = text.split('.');
  if (octets.length > 4 || !octets.every(octet => /^(?:0x[\da-f]+|\d+)$/i.test(octet))) return NO_ADDRESS;
  if (octets.some(octet => /x/i.test(octet))) return ['hexadecimal', 'is written in hexadecimal'];
  if (octets.length < 4) {
    return [
      'short-form',
      `has ${octets.length} ${octets.length === 1 ? 'number' : 'octets'} where an address has 4 octets`,
    ];
  }
  const tooHigh = octets.find(octet => Number(octet) > 255);
  if (tooHigh !== undefined) return ['not-an-address', `has an octet of ${tooHigh}, and 255 is the highest`];
  return ['leading-zeros', 'has leading zeros in an octet'];
}
