import type { PeakDemand } from '../../../src/plan/demand/peak-demand';
import { demandOfRollout, type RecordedRollout, ROLLOUTS } from './recorded-rollouts';

function failing(holds: (rollout: RecordedRollout, demand: PeakDemand) => boolean): readonly string[] {
  return ROLLOUTS.filter(rollout => !holds(rollout, demandOfRollout(rollout))).map(rollout => rollout.id);
}

test('the floor is the smallest pool that finishes', () => {
  expect(
    failing(({ finishesWithPoolOf }, { floor }) =>
      Object.entries(finishesWithPoolOf).every(
        ([addresses, finishes]) => finishes === Number(addresses) >= floor.addresses,
      ),
    ),
  ).toEqual([]);
  const withBoth = ROLLOUTS.filter(({ finishesWithPoolOf }) => new Set(Object.values(finishesWithPoolOf)).size === 2);
  expect(withBoth.length).toBeGreaterThan(ROLLOUTS.length / 2);
});

test('the controller never counts more pods than replicas and surge', () => {
  expect(failing(({ peakPods, replicas }, { surge }) => peakPods <= replicas + surge.pods)).toEqual([]);
});

test('no rollout ever holds more addresses than the smooth figure says', () => {
  expect(failing(({ peakHolding }, { smooth }) => peakHolding <= smooth.addresses)).toEqual([]);
});

test('ninety-eight rollouts in a hundred come to hold exactly that, and the others both surge and take pods away', () => {
  const loose = ROLLOUTS.filter(rollout => rollout.peakHolding !== demandOfRollout(rollout).smooth.addresses);
  expect([ROLLOUTS.length - loose.length, ROLLOUTS.length]).toEqual([382, 390]);
  const pure = loose
    .map(rollout => demandOfRollout(rollout))
    .filter(({ surge, unavailable }) => surge.pods === 0 || unavailable.pods === 0);
  expect(pure).toEqual([]);
});

test('without timing the smooth figure still covers every rollout', () => {
  const exceeded = ROLLOUTS.filter(
    rollout => rollout.peakHolding > demandOfRollout(rollout, 'untimed').smooth.addresses,
  );
  expect(exceeded).toEqual([]);
});
