import { type AddressProblem, type AddressProblemCode, addressProblem, quoted } from './address-problem';
import { readAddress } from './address-text';
import { readCidr } from './cidr-text';
import { BLANK, explainAddress, trimmed } from './explain-address';
import { addressBits, familyName } from './family';
import { readRange } from './range-text';

/** Says why `text` is not `address/length`, for a text that `readCidr` has refused. */
export function explainCidr(text: string): AddressProblem {
  const problem = (code: AddressProblemCode, clause: string, suggestion?: string) =>
    addressProblem(code, text, `${quoted(text)} ${clause}`, suggestion);

  if (text === '') return problem('empty', 'is empty: a CIDR is missing');
  if (BLANK.test(text)) {
    const bare = text.split('/').map(trimmed).join('/');
    return problem('spaces', 'contains blanks or invisible characters', readCidr(bare) && bare);
  }
  const [base = '', length, ...more] = text.split('/');
  if (length === undefined && readAddress(base)) return problem('not-a-cidr', 'is an address without a prefix length');
  if (length === undefined && readRange(base)) return problem('not-a-cidr', 'is a range, not a CIDR');
  if (length === undefined || more.length > 0) return problem('not-a-cidr', 'is not of the form address/length');

  const address = readAddress(base);
  if (address === undefined) {
    const { code, message, suggestion } = explainAddress(base, `${quoted(base)} in ${quoted(text)}`);
    const whole = suggestion && `${suggestion}/${length}`;
    return addressProblem(code, text, message, whole && readCidr(whole) && whole);
  }
  const bits = addressBits(address.family);
  if (/^0\d+$/.test(length)) {
    const bare = `${base}/${Number(length)}`;
    return problem('leading-zeros', 'has leading zeros in its prefix length', readCidr(bare) && bare);
  }
  const limits = `${familyName(address.family)} takes a number from 0 to ${bits}`;
  return problem('prefix-length', `has the prefix length ${quoted(length)}, and ${limits}`);
}
