import { addressProblem } from '../../src/addresses/address-problem';
import { AddressRange } from '../../src/addresses/address-range';
import { IPAddress } from '../../src/addresses/ip-address';

const range = (text: string): AddressRange => {
  const result = AddressRange.parse(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

const address = (text: string): IPAddress => {
  const result = IPAddress.parse(text);
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
};

test.each([
  ['10.6.0.10', '10.6.0.10', 1n],
  ['10.6.0.10-10.6.0.10', '10.6.0.10', 1n],
  ['10.6.0.10-10.6.0.20', '10.6.0.10-10.6.0.20', 11n],
  ['0.0.0.0-255.255.255.255', '0.0.0.0-255.255.255.255', 1n << 32n],
  ['FD00::A-FD00::F', 'fd00::a-fd00::f', 6n],
  ['fd00::-fd00::ffff:ffff:ffff:ffff', 'fd00::-fd00::ffff:ffff:ffff:ffff', 1n << 64n],
  ['::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', 1n << 128n],
])('%s is read, written as %s and counted', (text, canonical, size) => {
  expect(range(text).toString()).toBe(canonical);
  expect(range(text).size).toBe(size);
});

test.each([
  addressProblem('empty', '', '"" is empty: an address or a range is missing'),
  addressProblem('not-a-range', '-', '"-" has no address before its hyphen'),
  addressProblem('not-a-range', '-10.6.0.10', '"-10.6.0.10" has no address before its hyphen'),
  addressProblem('not-a-range', 'fd00::10-', '"fd00::10-" has no address after its hyphen'),
  addressProblem('not-a-range', '10.6.0.10--10.6.0.20', '"10.6.0.10--10.6.0.20" has more than one hyphen'),
  addressProblem(
    'spaces',
    '10.6.0.10 - 10.6.0.20',
    '"10.6.0.10 - 10.6.0.20" contains blanks or invisible characters',
    '10.6.0.10-10.6.0.20',
  ),
  addressProblem('spaces', ' 10.6.0.10', '" 10.6.0.10" contains blanks or invisible characters', '10.6.0.10'),
  addressProblem('spaces', '10.6.0.10 10.6.0.11', '"10.6.0.10 10.6.0.11" contains blanks or invisible characters'),
  addressProblem(
    'cidr-for-range',
    '10.6.0.16/28',
    '"10.6.0.16/28" is a CIDR, and this list takes only addresses and ranges a-b',
    '10.6.0.16-10.6.0.31',
  ),
  addressProblem(
    'cidr-for-range',
    'fd00::10/128',
    '"fd00::10/128" is a CIDR, and this list takes only addresses and ranges a-b',
    'fd00::10',
  ),
  addressProblem(
    'cidr-for-range',
    '10.6.0.5/28',
    '"10.6.0.5/28" is a CIDR, and this list takes only addresses and ranges a-b',
  ),
  addressProblem(
    'short-form',
    '10.6.0.10-20',
    '"10.6.0.10-20" ends in "20", one octet, where a whole address is wanted',
    '10.6.0.10-10.6.0.20',
  ),
  addressProblem('short-form', '10.6.0.10-5', '"10.6.0.10-5" ends in "5", one octet, where a whole address is wanted'),
  addressProblem('short-form', 'fd00::10-20', '"fd00::10-20" ends in "20", one group, where a whole address is wanted'),
  addressProblem(
    'reversed-range',
    '10.6.0.20-10.6.0.10',
    '"10.6.0.20-10.6.0.10" ends before it starts',
    '10.6.0.10-10.6.0.20',
  ),
  addressProblem('reversed-range', 'FD00::F-FD00::A', '"FD00::F-FD00::A" ends before it starts', 'fd00::a-fd00::f'),
  addressProblem('mixed-families', '10.6.0.10-fd00::1', '"10.6.0.10-fd00::1" starts in IPv4 and ends in IPv6'),
  addressProblem(
    'not-a-range',
    '10.6.0.10–10.6.0.20',
    '"10.6.0.10–10.6.0.20" has no plain hyphen between its two addresses',
    '10.6.0.10-10.6.0.20',
  ),
  addressProblem(
    'not-a-range',
    '10.6.0.10..10.6.0.20',
    '"10.6.0.10..10.6.0.20" has no plain hyphen between its two addresses',
    '10.6.0.10-10.6.0.20',
  ),
  addressProblem('leading-zeros', '10.6.0.010', '"10.6.0.010" has leading zeros in an octet'),
  addressProblem(
    'leading-zeros',
    '10.6.0.10-10.6.0.020',
    '"10.6.0.020" in "10.6.0.10-10.6.0.020" has leading zeros in an octet',
  ),
  addressProblem(
    'ipv4-mapped',
    '10.6.0.1-::ffff:10.6.0.5',
    '"::ffff:10.6.0.5" in "10.6.0.1-::ffff:10.6.0.5" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.5',
    '10.6.0.1-10.6.0.5',
  ),
  addressProblem(
    'ipv4-mapped',
    'fd00::1-::ffff:10.6.0.5',
    '"::ffff:10.6.0.5" in "fd00::1-::ffff:10.6.0.5" is an IPv4-mapped IPv6 address: IPv6 text for IPv4 address 10.6.0.5',
  ),
  addressProblem('short-form', 'fd00::10-ff', '"fd00::10-ff" ends in "ff", one group, where a whole address is wanted'),
  addressProblem(
    'cidr-for-address',
    '10.6.0.0/28-10.6.0.9',
    '"10.6.0.0/28" in "10.6.0.0/28-10.6.0.9" is a CIDR, not one address',
  ),
  addressProblem('not-an-address', '10.6.0.1,10.6.0.2', '"10.6.0.1,10.6.0.2" is neither an IPv4 nor an IPv6 address'),
])('$text is refused as $code', problem => {
  expect(AddressRange.parse(problem.text)).toStrictEqual({ ok: false, problem });
});

test('a range holds its ends and nothing beside them', () => {
  const ten = range('10.6.0.10-10.6.0.20');
  expect(['10.6.0.9', '10.6.0.10', '10.6.0.20', '10.6.0.21'].map(text => ten.contains(address(text)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('the same numbers in two families have nothing in common', () => {
  const four = AddressRange.of(4, 1n, 9n);
  const six = AddressRange.of(6, 1n, 9n);
  expect(four.overlaps(six)).toBe(false);
  expect(four.contains(IPAddress.of(6, 5n))).toBe(false);
});

test.each([
  ['10.6.0.10-10.6.0.20', '10.6.0.20-10.6.0.30', true],
  ['10.6.0.10-10.6.0.20', '10.6.0.21-10.6.0.30', false],
  ['10.6.0.10-10.6.0.20', '10.6.0.12', true],
])('%s and %s: overlapping is %s, both ways round', (a, b, expected) => {
  expect(range(a).overlaps(range(b))).toBe(expected);
  expect(range(b).overlaps(range(a))).toBe(expected);
});

test('a range that ends before it starts or leaves its family is a programming error', () => {
  expect(() => AddressRange.of(4, 2n, 1n)).toThrow(new RangeError('2 to 1 is no range of IPv4 addresses'));
  expect(() => AddressRange.of(4, -1n, 1n)).toThrow(RangeError);
  expect(() => AddressRange.of(4, 1n, 1n << 32n)).toThrow(RangeError);
  expect(AddressRange.of(6, 1n, 1n << 32n).size).toBe(1n << 32n);
});
