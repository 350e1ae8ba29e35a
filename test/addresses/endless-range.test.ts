import { AddressRange } from '../../src/addresses/address-range';
import { isAtEdge, neverEndsInSpiderpool } from '../../src/addresses/endless-range';
import { addressBits, type Family, highestAddress } from '../../src/addresses/family';

const range = (text: string): AddressRange => {
  const result = AddressRange.parse(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test.each([
  '0.0.0.1-0.0.0.5',
  '0.255.255.254-1.0.0.9',
  '255.255.255.250-255.255.255.255',
  '64:ff9b::1-64:ff9b::5',
  '::1-::5',
  'ff00::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff',
])('%s is walked forever', text => {
  expect(neverEndsInSpiderpool(range(text))).toBe(true);
});

test.each([
  '0.255.255.255-1.0.0.9',
  '1.0.0.0-1.0.0.9',
  '255.255.255.250-255.255.255.254',
  '100::-100::5',
  'ffff::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffe',
  '64:ff9b::1',
  '0.0.0.1',
  '255.255.255.255',
])('the walk of %s ends, or there is none', text => {
  expect(neverEndsInSpiderpool(range(text))).toBe(false);
});

test('one address written as a range is walked, and the text tells', () => {
  const single = range('255.255.255.255-255.255.255.255');
  expect(neverEndsInSpiderpool(single)).toBe(false);
  expect(neverEndsInSpiderpool(single, '255.255.255.255-255.255.255.255')).toBe(true);
  expect(neverEndsInSpiderpool(single, '255.255.255.255')).toBe(false);
});

test.each<Family>([4, 6])('agrees with the walk itself at the edges of IPv%i', family => {
  const edge = 1n << BigInt(addressBits(family) - 8);
  for (const near of [edge, highestAddress(family) - 4n]) {
    for (let first = near - 4n; first <= near + 4n; first++) {
      for (let last = first + 1n; last <= near + 4n && last <= highestAddress(family); last++) {
        const entry = AddressRange.of(family, first, last);
        expect([entry.toString(), neverEndsInSpiderpool(entry)]).toEqual([entry.toString(), !walkEnds(entry)]);
        expect([entry.toString(), isAtEdge(entry)]).toEqual([entry.toString(), !walkEnds(entry)]);
      }
    }
  }
});

test.each(['0.255.255.254', '255.255.255.255', '::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'])(
  'a range that holds %s at its end is at the edge, however short it is',
  text => {
    expect(isAtEdge(range(text))).toBe(true);
  },
);

/** Walks as the controller does: the next number as bytes without leading zeros; other than 4 or 16 bytes count as 0. */
function walkEnds({ first, last }: AddressRange): boolean {
  let current = first;
  for (let step = 0; step < 100; step++) {
    if (current > last) return true;
    const next = current + 1n;
    const byteLength = Math.ceil(next.toString(16).length / 2);
    current = byteLength === 4 || byteLength === 16 ? next : 0n;
  }
  return false;
}
