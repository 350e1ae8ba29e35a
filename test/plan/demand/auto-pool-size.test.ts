import { computedPoolSize, explainPoolSize } from '../../../src/plan/demand/auto-pool-size';
import { peakOfSpec } from './workloads';

test('one extra address for three replicas makes four, which the default strategy needs anyway', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3 });
  expect(computedPoolSize(demand, { extraIps: 1, headroom: 0 })).toBe(4);
  expect(explainPoolSize(demand, { extraIps: 1, headroom: 0 })).toBe(
    '3 replicas + 1 unavailable (20% of 3, rounded up)',
  );
});

test('headroom goes on top of the budget', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3 });
  expect(computedPoolSize(demand, { extraIps: 1, headroom: 1 })).toBe(5);
  expect(explainPoolSize(demand, { extraIps: 1, headroom: 1 })).toBe(
    '3 replicas + 1 unavailable (20% of 3, rounded up) + 1 headroom',
  );
});

test('extra addresses go on top of the replicas', () => {
  const demand = peakOfSpec('CloneSet', { replicas: 3 });
  expect(computedPoolSize(demand, { extraIps: 5, headroom: 1 })).toBe(8);
  expect(explainPoolSize(demand, { extraIps: 5, headroom: 1 })).toBe('3 replicas + 5 extra');
});

test('a workload that never overlaps gets its replicas', () => {
  const demand = peakOfSpec('StatefulSet', { replicas: 3 });
  expect(computedPoolSize(demand, { extraIps: 0, headroom: 0 })).toBe(3);
  expect(explainPoolSize(demand, { extraIps: 0, headroom: 0 })).toBe('3 replicas');
});

test('a headroom in percent is rounded up, and says of what', () => {
  const demand = peakOfSpec('StatefulSet', { replicas: 12 });
  expect(computedPoolSize(demand, { extraIps: 0, headroom: '10%' })).toBe(14);
  expect(explainPoolSize(demand, { extraIps: 0, headroom: '10%' })).toBe('12 replicas + 2 headroom (10% of 12)');
  expect(explainPoolSize(demand, { extraIps: 0, headroom: '0%' })).toBe('12 replicas');
  expect(explainPoolSize(demand, { extraIps: 2, headroom: '10%' })).toBe('12 replicas + 2 headroom (10% of 12)');
});
