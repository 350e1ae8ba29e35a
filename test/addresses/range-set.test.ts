import fc from 'fast-check';
import { AddressRange } from '../../src/addresses/address-range';
import { type Family, highestAddress } from '../../src/addresses/family';
import { IPAddress } from '../../src/addresses/ip-address';
import { RangeSet } from '../../src/addresses/range-set';

/**
 * A window of 24 addresses: at the bottom of a family, where 0 is, at its top, where there is no address after the last,
 * and in the middle of the IPv4 and the IPv6 numbers (across 2^64, where floating-point numbers are long inexact).
 */
const WIDTH = 24n;
const windows: readonly (readonly [Family, bigint])[] = [
  [4, 0n],
  [4, 0x0a06_00f8n],
  [4, highestAddress(4) - WIDTH + 1n],
  [6, 0n],
  [6, (0xfd00n << 112n) + (1n << 64n) - 12n],
  [6, highestAddress(6) - WIDTH + 1n],
];

/** Ranges inside a window and the same addresses one by one. */
interface Model {
  readonly set: RangeSet;
  readonly addresses: ReadonlySet<bigint>;
}

function model(family: Family, base: bigint): fc.Arbitrary<Model> {
  const offset = fc.bigInt({ min: 0n, max: WIDTH - 1n });
  const range = offset.chain(from =>
    fc.bigInt({ min: from, max: WIDTH - 1n }).map(to => AddressRange.of(family, base + from, base + to)),
  );
  return fc.array(range, { maxLength: 6 }).map(ranges => {
    return { set: RangeSet.of(family, ranges), addresses: new Set(ranges.flatMap(expand)) };
  });
}

function expand(range: AddressRange): bigint[] {
  return Array.from({ length: Number(range.size) }, (_, at) => range.first + BigInt(at));
}

/** The set holds exactly these addresses, in the one normal form. */
function expectAddresses(set: RangeSet, expected: Iterable<bigint>): void {
  const ascending = [...expected].sort((a, b) => (a < b ? -1 : 1));
  expect(set.ranges.flatMap(expand)).toEqual(ascending);
  expect(set.size).toBe(BigInt(ascending.length));
  expect(set.isEmpty).toBe(ascending.length === 0);
  for (const [at, range] of set.ranges.slice(1).entries()) {
    expect(range.first - (set.ranges[at]?.last ?? 0n)).toBeGreaterThan(1n);
  }
}

describe.each(windows)('IPv%i from number %d on', (family, base) => {
  const two = fc.tuple(model(family, base), model(family, base));
  const all = Array.from({ length: Number(WIDTH) }, (_, at) => base + BigInt(at));

  test('a set holds the addresses of its ranges', () => {
    fc.assert(fc.property(model(family, base), ({ set, addresses }) => expectAddresses(set, addresses)));
  });

  test('union, difference and intersection are those of the addresses', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        expectAddresses(a.set.union(b.set), new Set([...a.addresses, ...b.addresses]));
        expectAddresses(
          a.set.difference(b.set),
          [...a.addresses].filter(address => !b.addresses.has(address)),
        );
        expectAddresses(
          a.set.intersection(b.set),
          [...a.addresses].filter(address => b.addresses.has(address)),
        );
      }),
    );
  });

  test('contains, covers, overlaps and equals are answered as for the addresses', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        for (const value of all) expect(a.set.contains(IPAddress.of(family, value))).toBe(a.addresses.has(value));
        const covered = [...b.addresses].every(address => a.addresses.has(address));
        expect(a.set.covers(b.set)).toBe(covered);
        expect(a.set.overlaps(b.set)).toBe([...b.addresses].some(address => a.addresses.has(address)));
        expect(a.set.equals(b.set)).toBe(covered && a.addresses.size === b.addresses.size);
        expect(a.set.covers(a.set.intersection(b.set))).toBe(true);
      }),
    );
  });

  test('the lowest n are the first n in order', () => {
    fc.assert(
      fc.property(model(family, base), fc.integer({ min: 0, max: 30 }), ({ set, addresses }, count) => {
        const ascending = [...addresses].sort((a, b) => (a < b ? -1 : 1));
        expectAddresses(set.lowest(BigInt(count)), ascending.slice(0, count));
      }),
    );
  });

  test('its texts are read back as the same set, however they are ordered', () => {
    fc.assert(
      fc.property(
        model(family, base).chain(({ set }) => fc.tuple(fc.constant(set), shuffled(set.toStrings()))),
        ([set, texts]) => {
          // `::ffff:…` is never read back, but no window reaches that far.
          const parsed = RangeSet.parse(family, texts);
          expect(parsed.problems).toEqual([]);
          expect(parsed.set.equals(set)).toBe(true);
          expect(parsed.set.toStrings()).toEqual(set.toStrings());
        },
      ),
    );
  });
});

test('overlapping, touching, repeated and unsorted entries become one canonical list', () => {
  const { set } = RangeSet.parse(4, [
    '10.6.0.20',
    '10.6.0.10-10.6.0.12',
    '10.6.0.11-10.6.0.14',
    '10.6.0.15',
    '10.6.0.20-10.6.0.20',
  ]);
  expect(set.toStrings()).toEqual(['10.6.0.10-10.6.0.15', '10.6.0.20']);
  expect(set.size).toBe(7n);
});

test('every entry that cannot be read is told with its place, and the others count', () => {
  const { set, entries, problems } = RangeSet.parse(4, ['10.6.0.9-10.6.0.1', '10.6.0.5', 'fd00::1', '10.6.0.7', 'x']);
  expect(set.toStrings()).toEqual(['10.6.0.5', '10.6.0.7']);
  expect(entries.map(({ index, range }) => [index, range.toString()])).toEqual([
    [1, '10.6.0.5'],
    [3, '10.6.0.7'],
  ]);
  expect(problems.map(({ index, problem }) => [index, problem.code])).toEqual([
    [0, 'reversed-range'],
    [2, 'wrong-family'],
    [4, 'not-an-address'],
  ]);
  expect(problems[1]?.problem.message).toBe('"fd00::1" is IPv6, and IPv4 is wanted');
});

test('a /64 and everything but one of its addresses are two ranges and exact counts', () => {
  const { set } = RangeSet.parse(6, ['fd00::-fd00::ffff:ffff:ffff:ffff']);
  const rest = set.difference(RangeSet.parse(6, ['fd00::1']).set);
  expect(rest.toStrings()).toEqual(['fd00::', 'fd00::2-fd00::ffff:ffff:ffff:ffff']);
  expect(rest.size).toBe((1n << 64n) - 1n);
  expect(set.lowest(1n << 63n).toStrings()).toEqual(['fd00::-fd00::7fff:ffff:ffff:ffff']);
});

test('ranges whose floating-point keys are equal are still sorted exactly', () => {
  const base = 0xfd00n << 112n;
  expect(Number(base + 9n)).toBe(Number(base));
  const ranges = [9n, 3n, 6n, 0n].map(offset => AddressRange.of(6, base + offset, base + offset + 1n));
  expect(RangeSet.of(6, ranges).toStrings()).toEqual([
    'fd00::-fd00::1',
    'fd00::3-fd00::4',
    'fd00::6-fd00::7',
    'fd00::9-fd00::a',
  ]);
});

test('a question across families is answered with no, an operation is a programming error', () => {
  const four = RangeSet.of(4, [AddressRange.of(4, 1n, 9n)]);
  const six = RangeSet.of(6, [AddressRange.of(6, 1n, 9n)]);
  expect([four.overlaps(six), four.covers(six), four.equals(six), four.contains(IPAddress.of(6, 5n))]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(RangeSet.empty(4).equals(RangeSet.empty(6))).toBe(false);
  expect(() => four.union(six)).toThrow(new TypeError('a set of IPv4 and one of IPv6 make no set'));
  expect(() => four.difference(six)).toThrow(TypeError);
  expect(() => four.intersection(six)).toThrow(TypeError);
  expect(() => RangeSet.of(4, six.ranges)).toThrow(/cannot be in a set of IPv4 addresses/);
});

test.each<Family>([4, 6])('the empty set of IPv%i holds nothing', family => {
  expectAddresses(RangeSet.empty(family), []);
});

test('a negative number of addresses is a programming error', () => {
  expect(() => RangeSet.empty(4).lowest(-1n)).toThrow(new RangeError('-1 addresses cannot be taken'));
});

function shuffled(texts: string[]): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length });
}
