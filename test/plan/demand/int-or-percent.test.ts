import fc from 'fast-check';
import { type PercentReading, resolveIntOrPercent } from '../../../src/plan/demand/int-or-percent';

const up = { of: 3, rounding: 'up', reading: 'lenient' } as const;
const down = { of: 3, rounding: 'down', reading: 'lenient' } as const;

test('whole numbers are taken as they are', () => {
  expect(resolveIntOrPercent(2, up)).toEqual({ pods: 2, because: 'as written' });
  expect(resolveIntOrPercent(0, down)).toEqual({ pods: 0, because: 'as written' });
  expect(resolveIntOrPercent(1000, down)).toEqual({ pods: 1000, because: 'as written' });
});

test('percentages are rounded the way the field goes, and the clause says so', () => {
  expect(resolveIntOrPercent('20%', up)).toEqual({ pods: 1, because: '20% of 3, rounded up' });
  expect(resolveIntOrPercent('20%', { ...down, roundingReason: 'because maxSurge is set' })).toEqual({
    pods: 0,
    because: '20% of 3, rounded down because maxSurge is set',
  });
});

test('a percentage that comes out even is not rounded', () => {
  expect(resolveIntOrPercent('20%', { ...up, of: 10 })).toEqual({ pods: 2, because: '20% of 10' });
  expect(resolveIntOrPercent('100%', down)).toEqual({ pods: 3, because: '100% of 3' });
  expect(resolveIntOrPercent('0%', up)).toEqual({ pods: 0, because: '0% of 3' });
});

test('a lenient controller takes "5" for 5%', () => {
  expect(resolveIntOrPercent('5', { ...up, of: 40 })).toEqual({ pods: 2, because: '"5", which is 5% of 40' });
  expect(resolveIntOrPercent('5', up)).toEqual({ pods: 1, because: '"5", which is 5% of 3, rounded up' });
});

test('a lenient controller goes on with 0 for a fraction, one that reads fractions does not', () => {
  expect(resolveIntOrPercent('12.5%', { ...up, of: 10 })).toEqual({
    pods: 0,
    because: '"12.5%" is no percentage the controller can read and counts as 0',
  });
  expect(resolveIntOrPercent('12.5%', { of: 10, rounding: 'up', reading: 'fractional' })).toEqual({
    pods: 2,
    because: '12.5% of 10, rounded up',
  });
});

test('fractions and whole percentages need their sign', () => {
  for (const reading of ['fractional', 'whole'] as const) {
    expect(resolveIntOrPercent('5', { of: 40, rounding: 'up', reading }).pods).toBe(0);
    expect(resolveIntOrPercent('5%', { of: 40, rounding: 'up', reading }).pods).toBe(2);
  }
  expect(resolveIntOrPercent('-5%', { of: 40, rounding: 'up', reading: 'whole' }).pods).toBe(0);
});

test.each([
  [-1, '-1 counts as 0'],
  ['-5%', '-5% of 3 and counts as 0'],
  [1.5, '1.5 is neither a whole number nor a percentage and counts as 0'],
  [Number.NaN, 'NaN is neither a whole number nor a percentage and counts as 0'],
  [Number.POSITIVE_INFINITY, 'Infinity is neither a whole number nor a percentage and counts as 0'],
  [true, 'true or false is neither a whole number nor a percentage and counts as 0'],
  [['20%'], 'a list is neither a whole number nor a percentage and counts as 0'],
  ['', '"" is no percentage the controller can read and counts as 0'],
  ['%', '"%" is no percentage the controller can read and counts as 0'],
  ['many', '"many" is no percentage the controller can read and counts as 0'],
  [' 20%', '" 20%" is no percentage the controller can read and counts as 0'],
  ['0x10%', '"0x10%" is no percentage the controller can read and counts as 0'],
])('%j has no pods, and the clause says why', (value, because) => {
  expect(resolveIntOrPercent(value, up)).toEqual({ pods: 0, because });
});

test('rounding agrees with whole-number arithmetic for every percentage and size', () => {
  const readings: readonly PercentReading[] = ['lenient', 'fractional', 'whole'];
  fc.assert(
    fc.property(
      fc.nat(400),
      fc.nat(2_147_483_647),
      fc.constantFrom<'up' | 'down'>('up', 'down'),
      fc.constantFrom(...readings),
      (percent, of, rounding, reading) => {
        const product = BigInt(percent) * BigInt(of);
        const below = product / 100n;
        const expected = rounding === 'up' && product % 100n !== 0n ? below + 1n : below;
        expect(BigInt(resolveIntOrPercent(`${percent}%`, { of, rounding, reading }).pods)).toBe(expected);
      },
    ),
  );
});

test('whatever is written, the pods are a whole number and never below 0', () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.double().map(number => `${number}%`),
    fc.bigInt().map(number => `${number}%`),
    fc.integer(),
  );
  fc.assert(
    fc.property(
      hostile,
      fc.nat(2_147_483_647),
      fc.constantFrom<'up' | 'down'>('up', 'down'),
      fc.constantFrom<PercentReading>('lenient', 'fractional', 'whole'),
      (value, of, rounding, reading) => {
        const { pods, because } = resolveIntOrPercent(value, { of, rounding, reading });
        expect(Number.isSafeInteger(pods) && pods >= 0).toBe(true);
        expect(because).not.toBe('');
      },
    ),
  );
});

test('a number that 32 bits cannot hold is none to Kubernetes', () => {
  const scale = { of: 3, rounding: 'up', reading: 'whole' } as const;
  expect(resolveIntOrPercent(2_147_483_647, scale).pods).toBe(2_147_483_647);
  expect(resolveIntOrPercent(2_147_483_648, scale)).toEqual({
    pods: 0,
    because: '2147483648 does not fit into 32 bits and counts as 0',
  });
});
