import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { sumOf } from '../../../src/plan/demand/figure';
import { peakOfSpec } from './workloads';

const budgetOf = (spec: object) => describeFigure(peakOfSpec('CloneSet', spec).budget);

test('numbers as written need no clause, a surge that nobody wrote is left out', () => {
  expect(budgetOf({ replicas: 3, updateStrategy: { maxUnavailable: 2 } })).toBe('3 replicas + 2 unavailable');
  expect(budgetOf({ replicas: 3, updateStrategy: { maxSurge: 1, maxUnavailable: 1 } })).toBe(
    '3 replicas + 1 surge + 1 unavailable',
  );
});

test('a 0 that somebody wrote is shown', () => {
  expect(budgetOf({ replicas: 3, updateStrategy: { maxSurge: 1, maxUnavailable: 0 } })).toBe(
    '3 replicas + 1 surge + 0 unavailable (as written)',
  );
});

test('one replica is one replica, and none are replicas', () => {
  expect(budgetOf({})).toBe('1 replica + 1 unavailable (20% of 1, rounded up)');
  expect(budgetOf({ replicas: 0, updateStrategy: {} })).toBe('0 replicas + 0 unavailable (20% of 0)');
});

test('what is taken away is subtracted', () => {
  const terms = [
    { addresses: 5, label: 'replicas', because: 'as written' },
    { addresses: -2, label: 'shared', because: 'they take turns' },
  ];
  expect(describeFigure(sumOf(terms))).toBe('5 replicas - 2 shared (they take turns)');
  expect(sumOf(terms).addresses).toBe(3);
});

test('the first number is always shown, a later one unless it is a 0 that nobody wrote', () => {
  const terms = (first: number, second: number) => [
    { addresses: first, label: 'replicas', because: 'the default' },
    { addresses: second, label: 'unavailable', because: 'the default' },
  ];
  expect(describeFigure(sumOf(terms(0, 0)))).toBe('0 replicas');
  expect(describeFigure(sumOf(terms(3, 1)))).toBe('3 replicas + 1 unavailable');
});
