import { peakOfSpec } from '../workloads';
import { CloneSetController } from './clone-set-controller';
import { rollOut } from './world';

const SIZES = [1, 2, 3, 4, 5, 7, 9, 12];
const STRATEGIES = [0, 1, 2, 5]
  .flatMap(maxSurge => [0, 1, 2, 5].map(maxUnavailable => ({ maxSurge, maxUnavailable })))
  .slice(1);
const TIMINGS = [
  { hold: 1, startup: 10 },
  { hold: 30, startup: 20 },
  { hold: 60, startup: 5 },
];

/** Updates that scale from one size to another at the same time. */
const CHANGES = SIZES.flatMap(initial =>
  SIZES.flatMap(replicas =>
    STRATEGIES.flatMap(strategy => TIMINGS.map(timing => ({ initial, replicas, ...strategy, timing }))),
  ),
);

function failing(holds: (change: (typeof CHANGES)[number]) => boolean): readonly string[] {
  expect(CHANGES.length).toBe(2880);
  return CHANGES.filter(change => !holds(change)).map(change => JSON.stringify(change));
}

/** The demand where an autoscaler may want either size. */
function demandOf({ initial, replicas, maxSurge, maxUnavailable }: (typeof CHANGES)[number]) {
  const updateStrategy = { maxSurge, maxUnavailable };
  return peakOfSpec('CloneSet', { replicas, updateStrategy }, { maxReplicas: Math.max(initial, replicas) });
}

test('an update that scales as well stays within the figures of the larger size', () => {
  expect(
    failing(change => {
      const demand = demandOf(change);
      const { finishes, peakPods, peakHolding } = rollOut(
        [new CloneSetController({ ...change, partition: 0 })],
        Number.POSITIVE_INFINITY,
        change.timing,
      );
      return finishes && peakPods <= demand.replicas.pods + demand.surge.pods && peakHolding <= demand.smooth.addresses;
    }),
  ).toEqual([]);
});

test('it finishes with the floor of the larger size', () => {
  expect(
    failing(
      change =>
        rollOut([new CloneSetController({ ...change, partition: 0 })], demandOf(change).floor.addresses, change.timing)
          .finishes,
    ),
  ).toEqual([]);
});
