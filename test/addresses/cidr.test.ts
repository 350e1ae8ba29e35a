import fc from 'fast-check';
import { type AddressProblemCode, addressProblem } from '../../src/addresses/address-problem';
import { AddressRange } from '../../src/addresses/address-range';
import { Cidr } from '../../src/addresses/cidr';
import { IPAddress } from '../../src/addresses/ip-address';
import { RangeSet } from '../../src/addresses/range-set';

const cidr = (text: string): Cidr => {
  const result = Cidr.parse(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test.each([
  ['10.6.0.0/16', '10.6.0.0', '10.6.255.255'],
  ['10.6.0.8/32', '10.6.0.8', '10.6.0.8'],
  ['0.0.0.0/0', '0.0.0.0', '255.255.255.255'],
  ['fd00:10:6::/64', 'fd00:10:6::', 'fd00:10:6:0:ffff:ffff:ffff:ffff'],
  ['::/0', '::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
])('%s is canonical and spans %s to %s', (text, first, last) => {
  const block = cidr(text);
  expect(block.isCanonical).toBe(true);
  expect(block.hasHostBits).toBe(false);
  expect(block.toString()).toBe(text);
  expect(block.network).toBe(block.firstAddress.value);
  expect([block.firstAddress.toString(), block.lastAddress.toString()]).toEqual([first, last]);
  expect(block.range.size).toBe(1n << BigInt((block.family === 4 ? 32 : 128) - block.prefixLength));
});

test.each<[string, string, AddressProblemCode, string]>([
  ['10.6.0.5/24', '10.6.0.0/24', 'host-bits', '"10.6.0.5/24" has host bits set: its network is 10.6.0.0/24'],
  ['fd00::5/64', 'fd00::/64', 'host-bits', '"fd00::5/64" has host bits set: its network is fd00::/64'],
  ['FD00::/64', 'fd00::/64', 'not-canonical', '"FD00::/64" is not written canonically: fd00::/64'],
  [
    'fd00:10:6:0:0:0:0:0/112',
    'fd00:10:6::/112',
    'not-canonical',
    '"fd00:10:6:0:0:0:0:0/112" is not written canonically: fd00:10:6::/112',
  ],
])(
  '%s is read as %s, remembered as written, and refused where it must be canonical',
  (text, canonical, code, message) => {
    const block = cidr(text);
    expect(block.toString()).toBe(canonical);
    expect(block.text).toBe(text);
    expect(block.isCanonical).toBe(false);
    expect(block.hasHostBits).toBe(code === 'host-bits');
    expect(Cidr.parseCanonical(text)).toEqual({ ok: false, problem: { code, text, message, suggestion: canonical } });
    expect(Cidr.parseCanonical(canonical)).toMatchObject({ ok: true, value: { text: canonical } });
  },
);

test.each([
  addressProblem('empty', '', '"" is empty: a CIDR is missing'),
  addressProblem('spaces', ' 10.6.0.0/24', '" 10.6.0.0/24" contains blanks or invisible characters', '10.6.0.0/24'),
  addressProblem('spaces', '10.6.0.0 / 24', '"10.6.0.0 / 24" contains blanks or invisible characters', '10.6.0.0/24'),
  addressProblem('not-a-cidr', '10.6.0.0', '"10.6.0.0" is an address without a prefix length'),
  addressProblem('not-a-cidr', '10.6.0.0-10.6.0.7', '"10.6.0.0-10.6.0.7" is a range, not a CIDR'),
  addressProblem('not-a-cidr', '10.6.0.0/24/24', '"10.6.0.0/24/24" is not of the form address/length'),
  addressProblem('not-a-cidr', 'abc', '"abc" is not of the form address/length'),
  addressProblem(
    'prefix-length',
    '10.6.0.0/',
    '"10.6.0.0/" has the prefix length "", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'prefix-length',
    '10.6.0.0/33',
    '"10.6.0.0/33" has the prefix length "33", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'prefix-length',
    '10.6.0.0/+24',
    '"10.6.0.0/+24" has the prefix length "+24", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'prefix-length',
    'fd00::/129',
    '"fd00::/129" has the prefix length "129", and IPv6 takes a number from 0 to 128',
  ),
  addressProblem(
    'prefix-length',
    '10.6.0.0/255.255.255.0',
    '"10.6.0.0/255.255.255.0" has the prefix length "255.255.255.0", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'leading-zeros',
    '10.6.0.0/024',
    '"10.6.0.0/024" has leading zeros in its prefix length',
    '10.6.0.0/24',
  ),
  addressProblem(
    'prefix-length',
    '10.6.0.0/100',
    '"10.6.0.0/100" has the prefix length "100", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'prefix-length',
    '10.6.0.0/024x',
    '"10.6.0.0/024x" has the prefix length "024x", and IPv4 takes a number from 0 to 32',
  ),
  addressProblem(
    'ipv4-mapped',
    '::ffff:10.6.0.0/24',
    '"::ffff:10.6.0.0" in "::ffff:10.6.0.0/24" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.0',
    '10.6.0.0/24',
  ),
  addressProblem('leading-zeros', '10.6.0.0/033', '"10.6.0.0/033" has leading zeros in its prefix length'),
  addressProblem('leading-zeros', '010.6.0.0/24', '"010.6.0.0" in "010.6.0.0/24" has leading zeros in an octet'),
  addressProblem('short-form', '10.6/16', '"10.6" in "10.6/16" has 2 octets where an address has 4 octets'),
  addressProblem(
    'zone-id',
    'fe80::%eth0/64',
    '"fe80::%eth0" in "fe80::%eth0/64" has a zone id ("%eth0"), which only one host can make sense of',
  ),
  addressProblem(
    'ipv4-mapped',
    '::ffff:10.6.0.0/120',
    '"::ffff:10.6.0.0" in "::ffff:10.6.0.0/120" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.0',
  ),
])('$text is refused as $code', problem => {
  expect(Cidr.parse(problem.text)).toStrictEqual({ ok: false, problem });
  expect(Cidr.parseCanonical(problem.text)).toStrictEqual({ ok: false, problem });
});

test('containing and overlapping agree with the addresses of the blocks', () => {
  const within16 = fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 28, max: 32 }));
  fc.assert(
    fc.property(within16, within16, (one, two) => {
      const [a, b] = [one, two].map(([host, length]) => cidr(`10.6.0.${host}/${length}`)) as [Cidr, Cidr];
      const [inA, inB] = [a, b].map(block => addressesOf10600(block)) as [number[], number[]];
      expect(a.contains(b)).toBe(inB.every(host => inA.includes(host)));
      expect(a.overlaps(b)).toBe(inB.some(host => inA.includes(host)));
    }),
  );
});

test('a block covers a set when it holds each of its ranges', () => {
  const ends = fc.tuple(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(ends, { maxLength: 4 }), fc.integer({ min: 27, max: 30 }), (list, prefixLength) => {
      const block = cidr(`10.0.0.0/${prefixLength}`);
      const ranges = list.map(([first, more]) =>
        AddressRange.of(4, NETWORK + BigInt(first), NETWORK + BigInt(first + more)),
      );
      const isHeld = ranges.every(({ first, last }) => block.range.first <= first && last <= block.range.last);
      expect(block.covers(RangeSet.of(4, ranges))).toBe(isHeld);
    }),
  );
  expect(cidr('10.0.0.0/8').covers(RangeSet.empty(6))).toBe(false);
});

/** 10.0.0.0. */
const NETWORK = 0x0a00_0000n;

test('blocks of two families have nothing in common', () => {
  expect(cidr('0.0.0.0/0').overlaps(cidr('::/0'))).toBe(false);
  expect(cidr('::/0').contains(cidr('10.6.0.0/16'))).toBe(false);
  expect(cidr('::/0').includes(IPAddress.of(4, 1n))).toBe(false);
});

/** The last octets of the addresses of 10.6.0.0/28 that the block includes. */
function addressesOf10600(block: Cidr): number[] {
  return Array.from({ length: 16 }, (_, host) => host).filter(host =>
    block.includes(IPAddress.of(4, 0x0a06_0000n + BigInt(host))),
  );
}
