import fc from 'fast-check';
import { barText, percentText } from '../../src/review/utilisation';

test.each([
  [0n, 10n, '··········', '0%'],
  [10n, 10n, '██████████', '100%'],
  [5n, 10n, '█████·····', '50%'],
  [1n, 10_000n, '▏·········', '1%'],
  [9_999n, 10_000n, '█████████▉', '99%'],
  [13n, 10n, '██████████', '130%'],
  [10_001n, 10_000n, '██████████', '101%'],
  [3n, 0n, '██████████', 'over 100%'],
  [0n, 0n, '··········', '0%'],
  [1n << 63n, 1n << 64n, '█████·····', '50%'],
])('%s of %s', (taken, of, bar, percent) => {
  expect([barText({ taken, of }), percentText({ taken, of })]).toEqual([bar, percent]);
});

test('a bar is as wide as asked, longer for more, and full or empty only for all or nothing', () => {
  const count = fc.bigInt({ min: 0n, max: 1n << 70n });
  fc.assert(
    fc.property(count, count, fc.bigInt({ min: 1n, max: 1n << 70n }), (a, b, of) => {
      const [less, more] = a < b ? [a, b] : [b, a];
      const bars = [less, more].map(taken => barText({ taken, of }));
      for (const bar of bars) expect(bar).toHaveLength(10);
      const order = (bar: string) =>
        [...bar].map(block => '·▏▎▍▌▋▊▉█'.indexOf(block)).reduce((sum, eighths) => sum + eighths, 0);
      expect(order(bars[0] ?? '')).toBeLessThanOrEqual(order(bars[1] ?? ''));
      expect(barText({ taken: less, of }) === '██████████').toBe(less >= of);
      expect(barText({ taken: less, of }) === '··········').toBe(less === 0n);
    }),
  );
});
