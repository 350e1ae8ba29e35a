import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeakDemand } from '../../../src/plan/demand/peak-demand';
import { peakOfSpec } from './workloads';

/** One rolling update as OpenKruise's own counting code carried it out. */
interface Rollout {
  readonly id: string;
  readonly replicas: number;
  readonly maxSurge: number | string;
  readonly maxUnavailable: number | string;
  readonly partition: number | string;
  readonly startupSeconds: number;
  readonly holdSeconds: number;
  readonly minReadySeconds: number;
  readonly peakPods: number;
  readonly peakHolding: number;
  readonly finishesWithPoolOf: { readonly [addresses: string]: boolean };
}

const ROLLOUTS: readonly Rollout[] = JSON.parse(
  readFileSync(join(__dirname, '../../vectors/cloneset-rollouts.json'), 'utf8'),
).cases;

function demandOfRollout(rollout: Rollout): PeakDemand {
  const { replicas, maxSurge, maxUnavailable, partition, minReadySeconds, holdSeconds, startupSeconds } = rollout;
  const spec = { replicas, minReadySeconds, updateStrategy: { maxSurge, maxUnavailable, partition } };
  return peakOfSpec('CloneSet', spec, { timing: { holdSeconds, startupSeconds } });
}

function failing(holds: (rollout: Rollout, demand: PeakDemand) => boolean): readonly string[] {
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
  const tried = ROLLOUTS.filter(({ finishesWithPoolOf }) => Object.values(finishesWithPoolOf).includes(false));
  expect(tried.length).toBeGreaterThan(ROLLOUTS.length / 2);
});

test('the controller never counts more pods than replicas and surge', () => {
  expect(failing(({ peakPods, replicas }, { surge }) => peakPods <= replicas + surge.pods)).toEqual([]);
});

test('no rollout ever holds more addresses than the smooth figure says', () => {
  expect(failing(({ peakHolding }, { smooth }) => peakHolding <= smooth.addresses)).toEqual([]);
});

test('nine rollouts in ten come to hold exactly that, and the others both surge and take pods away', () => {
  const loose = ROLLOUTS.filter(rollout => rollout.peakHolding !== demandOfRollout(rollout).smooth.addresses);
  expect([ROLLOUTS.length - loose.length, ROLLOUTS.length]).toEqual([349, 390]);
  const pure = loose
    .map(demandOfRollout)
    .filter(({ surge, unavailable }) => surge.pods === 0 || unavailable.pods === 0);
  expect(pure).toEqual([]);
});

test('without timing the smooth figure still covers every rollout', () => {
  expect(
    failing(({ peakHolding, replicas, maxSurge, maxUnavailable, partition }) => {
      const untimed = peakOfSpec('CloneSet', { replicas, updateStrategy: { maxSurge, maxUnavailable, partition } });
      return peakHolding <= untimed.smooth.addresses;
    }),
  ).toEqual([]);
});
