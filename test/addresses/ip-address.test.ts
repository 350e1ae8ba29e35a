import fc from 'fast-check';
import { addressProblem } from '../../src/addresses/address-problem';
import { type Family, highestAddress } from '../../src/addresses/family';
import { IPAddress } from '../../src/addresses/ip-address';

const parsed = (text: string): IPAddress => {
  const result = IPAddress.parse(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test.each([
  ['0.0.0.0', 4, 0n],
  ['10.6.0.10', 4, 0x0a06_000an],
  ['255.255.255.255', 4, 0xffff_ffffn],
  ['::', 6, 0n],
  ['::1', 6, 1n],
  ['fd00:10:6::10', 6, 0xfd00_0010_0006_0000_0000_0000_0000_0010n],
  ['ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 6, (1n << 128n) - 1n],
] as const)('%s is read as IPv%i and written the same', (text, family, value) => {
  const address = parsed(text);
  expect(address.family).toBe(family);
  expect(address.value).toBe(value);
  expect(address.toString()).toBe(text);
});

test.each([
  ['FD00::00FF', 'fd00::ff'],
  ['0001::1', '1::1'],
  ['fd00:0010:0006:0000:0000:0000:0000:0010', 'fd00:10:6::10'],
  ['fd00:10:6::0.0.0.16', 'fd00:10:6::10'],
  ['::10.0.0.1', '::a00:1'],
  ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
  ['0:0:1:1:0:0:1:1', '::1:1:0:0:1:1'],
  ['1:0:0:2:0:0:0:3', '1:0:0:2::3'],
  ['64:ff9b:0:0:0:0:0:1', '64:ff9b::1'],
])('%s is accepted and written as %s', (text, canonical) => {
  expect(parsed(text).toString()).toBe(canonical);
});

test.each([
  addressProblem('empty', '', '"" is empty: an address is missing'),
  addressProblem('spaces', '10.6.0.10 ', '"10.6.0.10 " contains blanks or invisible characters', '10.6.0.10'),
  addressProblem('spaces', '\t10.6.0.10', '"\\u000910.6.0.10" contains blanks or invisible characters', '10.6.0.10'),
  addressProblem(
    'spaces',
    '\u200b10.6.0.10',
    '"\\u200b10.6.0.10" contains blanks or invisible characters',
    '10.6.0.10',
  ),
  addressProblem(
    'spaces',
    '\ufeff \t10.6.0.10 \u200b\n',
    '"\\ufeff \\u000910.6.0.10 \\u200b\\u000a" contains blanks or invisible characters',
    '10.6.0.10',
  ),
  addressProblem('spaces', '10.6.0.1 0', '"10.6.0.1 0" contains blanks or invisible characters'),
  addressProblem('leading-zeros', '010.0.0.1', '"010.0.0.1" has leading zeros in an octet'),
  addressProblem('leading-zeros', '10.0.0.08', '"10.0.0.08" has leading zeros in an octet'),
  addressProblem('leading-zeros', '10.0.0.00', '"10.0.0.00" has leading zeros in an octet'),
  addressProblem('leading-zeros', '::ffff:010.0.0.1', '"::ffff:010.0.0.1" has leading zeros in an octet'),
  addressProblem('leading-zeros', '255.0.0.010', '"255.0.0.010" has leading zeros in an octet'),
  addressProblem('hexadecimal', '10.0.0.0X1', '"10.0.0.0X1" is written in hexadecimal'),
  addressProblem('hexadecimal', '0x0a.0.0.1', '"0x0a.0.0.1" is written in hexadecimal'),
  addressProblem('hexadecimal', '0xa000001', '"0xa000001" is written in hexadecimal'),
  addressProblem('short-form', '10.1', '"10.1" has 2 octets where an address has 4 octets'),
  addressProblem('short-form', '1.2.3', '"1.2.3" has 3 octets where an address has 4 octets'),
  addressProblem('short-form', '167772161', '"167772161" has 1 number where an address has 4 octets'),
  addressProblem('not-an-address', '10.0.0.256', '"10.0.0.256" has an octet of 256, and 255 is the highest'),
  addressProblem(
    'zone-id',
    'fe80::1%eth0',
    '"fe80::1%eth0" has a zone id ("%eth0"), which only one host can make sense of',
  ),
  addressProblem('zone-id', 'fe80::1%', '"fe80::1%" has a zone id ("%"), which only one host can make sense of'),
  addressProblem(
    'ipv4-mapped',
    '::ffff:10.6.0.5',
    '"::ffff:10.6.0.5" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.5',
    '10.6.0.5',
  ),
  addressProblem(
    'ipv4-mapped',
    '0:0:0:0:0:FFFF:0a06:5',
    '"0:0:0:0:0:FFFF:0a06:5" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.5',
    '10.6.0.5',
  ),
  addressProblem('cidr-for-address', '10.6.0.0/24', '"10.6.0.0/24" is a CIDR, not one address'),
  addressProblem('range-for-address', '10.6.0.1-10.6.0.9', '"10.6.0.1-10.6.0.9" is a range, not one address'),
  addressProblem('not-an-address', '10.6.0.1.2', '"10.6.0.1.2" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', '10.6.0.', '"10.6.0." is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', '10.6.0.10%eth0', '"10.6.0.10%eth0" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', '10.6.0.10:80', '"10.6.0.10:80" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', '[fd00::1]', '"[fd00::1]" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', 'fd00::1ffff', '"fd00::1ffff" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', 'fd00::1::2', '"fd00::1::2" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', 'fd00::1.2.3', '"fd00::1.2.3" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', '１０.6.0.1', '"１０.6.0.1" is neither an IPv4 nor an IPv6 address'),
  addressProblem('not-an-address', 'localhost', '"localhost" is neither an IPv4 nor an IPv6 address'),
])('$text is refused as $code', problem => {
  expect(IPAddress.parse(problem.text)).toStrictEqual({ ok: false, problem });
});

test('every IPv4 address is its four octets', () => {
  fc.assert(
    fc.property(fc.tuple(octet(), octet(), octet(), octet()), ([a, b, c, d]) => {
      const address = IPAddress.of(4, BigInt(a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d));
      expect(address.toString()).toBe(`${a}.${b}.${c}.${d}`);
      expect(parsed(address.toString()).equals(address)).toBe(true);
    }),
  );
});

test("every IPv6 address is written as the URL standard's serializer writes it, and read back", () => {
  fc.assert(
    fc.property(ipv6Words(), words => {
      const value = words.reduce((sum, word) => (sum << 16n) | BigInt(word), 0n);
      fc.pre(value >> 32n !== 0xffffn);
      const long = words.map(word => word.toString(16)).join(':');
      const address = IPAddress.of(6, value);
      expect(`[${address}]`).toBe(new URL(`http://[${long}]/`).hostname);
      expect(parsed(address.toString()).equals(address)).toBe(true);
      expect(parsed(long.toUpperCase()).equals(address)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an IPv4-mapped address, reached by counting, is not written like the IPv4 address', () => {
  expect(IPAddress.of(6, 0xffff_0a06_0005n).toString()).toBe('::ffff:10.6.0.5');
  expect(IPAddress.of(6, 0xffff_0000_0000n).toString()).toBe('::ffff:0.0.0.0');
});

test('the same number in two families is not the same address', () => {
  expect(IPAddress.of(4, 1n).equals(IPAddress.of(6, 1n))).toBe(false);
  expect(IPAddress.of(4, 1n).equals(IPAddress.of(4, 2n))).toBe(false);
});

test.each<Family>([4, 6])('a number outside IPv%i is a programming error', family => {
  expect(() => IPAddress.of(family, -1n)).toThrow(RangeError);
  expect(() => IPAddress.of(family, -1n)).toThrow(`-1 is no IPv${family} address: it does not fit`);
  expect(() => IPAddress.of(family, highestAddress(family) + 1n)).toThrow(RangeError);
  expect(IPAddress.of(family, highestAddress(family)).value).toBe(highestAddress(family));
});

function octet(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 255 });
}

/** Eight 16-bit words, half of them zero, so that zero runs of every length and place come up. */
function ipv6Words(): fc.Arbitrary<number[]> {
  const word = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
  return fc.array(word, { minLength: 8, maxLength: 8 });
}
