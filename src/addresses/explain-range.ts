import { type AddressProblem, type AddressProblemCode, addressProblem, quoted } from './address-problem';
import { type AddressValue, readAddress } from './address-text';
import { blockOf, readCidr } from './cidr-text';
import { BLANK, explainAddress, trimmed } from './explain-address';
import { familyName } from './family';
import { readRange, writeRange } from './range-text';

/** What people, word processors and other tools put between two addresses. */
const OTHER_SEPARATOR = /\.{2,}|[~\u2010-\u2015\u2212]/u;

/** Says why `text` is neither `a` nor `a-b`, for a text that `readRange` has refused. */
export function explainRange(text: string): AddressProblem {
  const problem = (code: AddressProblemCode, clause: string, suggestion?: string) =>
    addressProblem(code, text, `${quoted(text)} ${clause}`, suggestion);

  if (text === '') return problem('empty', 'is empty: an address or a range is missing');
  if (BLANK.test(text)) {
    const bare = text.split('-').map(trimmed).join('-');
    return problem('spaces', 'contains blanks or invisible characters', readRange(bare) && bare);
  }
  const cidr = readCidr(text);
  if (cidr !== undefined) {
    const block = blockOf(cidr);
    // With host bits it may as well be one address, written as a host writes it.
    const suggestion = cidr.address === block.first ? writeRange(block) : undefined;
    return problem('cidr-for-range', 'is a CIDR, and this list takes only addresses and ranges a-b', suggestion);
  }
  const hyphenated = text.replace(OTHER_SEPARATOR, '-');
  if (readRange(hyphenated) !== undefined) {
    return problem('not-a-range', 'has no plain hyphen between its two addresses', hyphenated);
  }
  const [start = '', end, ...more] = text.split('-');
  if (end === undefined) return explainAddress(text);
  if (more.length > 0) return problem('not-a-range', 'has more than one hyphen');
  if (start === '' || end === '') {
    return problem('not-a-range', `has no address ${start === '' ? 'before' : 'after'} its hyphen`);
  }
  const first = readAddress(start);
  if (first === undefined) return explainEnd(text, start);
  const last = readAddress(end);
  if (last === undefined) return explainShortEnd(text, first, start, end) ?? explainEnd(text, end);
  if (first.family !== last.family) {
    const families = `starts in ${familyName(first.family)} and ends in ${familyName(last.family)}`;
    return problem('mixed-families', families);
  }
  const swapped = writeRange({ family: first.family, first: last.value, last: first.value });
  return problem('reversed-range', `ends before it starts`, swapped);
}

/** The problem of one end, told of the whole text. */
function explainEnd(text: string, end: string): AddressProblem {
  const { code, message, suggestion } = explainAddress(end, `${quoted(end)} in ${quoted(text)}`);
  const whole = suggestion && text.replace(end, suggestion);
  return addressProblem(code, text, message, whole && readRange(whole) && whole);
}

/** `10.6.0.10-20`: the end gives its last octet alone; in IPv6, its last group. */
function explainShortEnd(text: string, first: AddressValue, start: string, end: string): AddressProblem | undefined {
  const [separator, digits] = first.family === 4 ? (['.', /^\d{1,3}$/] as const) : ([':', /^[\da-f]{1,4}$/i] as const);
  if (!digits.test(end)) return undefined;
  const long = `${start}-${start.slice(0, start.lastIndexOf(separator) + 1)}${end}`;
  const what = first.family === 4 ? 'octet' : 'group';
  const message = `${quoted(text)} ends in ${quoted(end)}, one ${what}, where a whole address is wanted`;
  // An IPv6 group that looks like a count could be meant as one.
  return addressProblem('short-form', text, message, first.family === 4 && readRange(long) ? long : undefined);
}
