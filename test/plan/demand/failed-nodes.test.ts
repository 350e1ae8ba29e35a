import { defaultPolicy, defaultSettings } from '../../../src/context/default-context';
import { describeFigure } from '../../../src/plan/demand/describe-figure';
import { survivingFailures } from '../../../src/plan/demand/failed-nodes';
import { peakOfSpec } from './workloads';

function surviving(replicas: number, failedNodes: number, count: number | undefined) {
  const demand = peakOfSpec('CloneSet', { replicas });
  const settings = { ...defaultSettings, nodes: { count, list: undefined } };
  const survived = survivingFailures(demand, { settings, policy: { ...defaultPolicy, failedNodes } });
  if (!survived.known) throw new Error('a CloneSet can be counted');
  return survived;
}

test('pods on nodes that fail keep their addresses beside those of their replacements, and the floor stays', () => {
  const { floor, budget, smooth } = surviving(10, 1, 4);
  expect([floor.addresses, budget.addresses, smooth.addresses]).toEqual([10, 15, 23]);
  expect(describeFigure(budget)).toBe(
    '10 replicas + 2 unavailable (20% of 10) + 3 on failed nodes (1 of 4 nodes, with at most 3 of its pods on each)',
  );
});

test('no more pods fail than there are', () => {
  expect(surviving(3, 5, 2).budget.addresses).toBe(7);
});

test('without failing nodes, or a number of nodes, nothing is added', () => {
  expect(surviving(10, 0, 4).budget.addresses).toBe(12);
  expect(surviving(10, 1, undefined).budget.addresses).toBe(12);
});
