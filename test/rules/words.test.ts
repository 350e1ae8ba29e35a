import { AddressRange } from '../../src/addresses/address-range';
import { RangeSet } from '../../src/addresses/range-set';
import { addresses, enumeration, pods, ranges, yamlList } from '../../src/rules/words';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 more'],
])('the words %j are told as %j', (items, text) => {
  expect(enumeration(items)).toBe(text);
});

test('of more words than are wanted, the number of the others is told', () => {
  expect(enumeration(['a', 'b', 'c'], 2)).toBe('a and 2 more');
  expect(enumeration(['a', 'b', 'c'], 3)).toBe('a, b and c');
});

/** The even addresses of 10.0.0.0 onwards: no two of them touch. */
function even(count: number): RangeSet {
  const first = 10n << 24n;
  const places = Array.from({ length: count }, (_, at) => first + BigInt(2 * at));
  return RangeSet.of(
    4,
    places.map(place => AddressRange.of(4, place, place)),
  );
}

test.each([
  [0, ''],
  [1, '10.0.0.0'],
  [4, '10.0.0.0, 10.0.0.2, 10.0.0.4, 10.0.0.6'],
  [5, '10.0.0.0, 10.0.0.2, 10.0.0.4, 10.0.0.6 and 1 more range'],
  [6, '10.0.0.0, 10.0.0.2, 10.0.0.4, 10.0.0.6 and 2 more ranges'],
])('%d ranges are told as %j', (count, text) => {
  expect(ranges(even(count))).toBe(text);
});

test('as many ranges are told as are asked for', () => {
  expect(ranges(even(3), 2)).toBe('10.0.0.0, 10.0.0.2 and 1 more range');
  expect(ranges(even(3), 100)).toBe('10.0.0.0, 10.0.0.2, 10.0.0.4');
});

test('one of a thing is one, and none are several', () => {
  expect([addresses(0), addresses(1n), addresses(2)]).toEqual(['0 addresses', '1 address', '2 addresses']);
  expect([addresses(1, 4), addresses(2n, 6)]).toEqual(['1 IPv4 address', '2 IPv6 addresses']);
  expect([pods(0), pods(1), pods(2)]).toEqual(['0 pods', '1 pod', '2 pods']);
});

test('a YAML list can be pasted, whatever is in it', () => {
  expect(yamlList([])).toBe('[]');
  expect(yamlList(['a: b', '"', ...even(2).ranges])).toBe('["a: b", "\\"", "10.0.0.0", "10.0.0.2"]');
});
