import { demandOfRollout, ROLLOUTS } from '../recorded-rollouts';
import { CloneSetController } from './clone-set-controller';
import {
  blueGreenTrials,
  cloneSetTrials,
  daemonSetTrials,
  deploymentTrials,
  statefulSetTrials,
  type Trial,
} from './trials';
import { rollOut } from './world';

const UNLIMITED = Number.POSITIVE_INFINITY;

test('simulated CloneSets count, hold and finish exactly as the recorded ones', () => {
  const wrong = ROLLOUTS.filter(rollout => {
    const { surge, unavailable, smooth } = demandOfRollout({ ...rollout, partition: 0 }, 'untimed');
    const kept = smooth.addresses - demandOfRollout(rollout, 'untimed').smooth.addresses;
    const start = () =>
      new CloneSetController({
        replicas: rollout.replicas,
        partition: kept,
        maxSurge: surge.pods,
        maxUnavailable: unavailable.pods,
      });
    const timing = { hold: rollout.holdSeconds, startup: rollout.startupSeconds + rollout.minReadySeconds };
    const { peakPods, peakHolding } = rollOut([start()], UNLIMITED, timing);
    const finishes = Object.entries(rollout.finishesWithPoolOf).every(
      ([addresses, recorded]) => rollOut([start()], Number(addresses), timing).finishes === recorded,
    );
    return peakPods !== rollout.peakPods || peakHolding !== rollout.peakHolding || !finishes;
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

const KINDS = [
  ['CloneSets', cloneSetTrials],
  ['Deployments', deploymentTrials],
  ['StatefulSets', statefulSetTrials],
  ['DaemonSets that surge', daemonSetTrials],
  ['blue-green releases', blueGreenTrials],
] as const;

function failing(trials: readonly Trial[], holds: (trial: Trial) => boolean): readonly string[] {
  expect(trials.length).toBeGreaterThan(400);
  return trials.filter(trial => !holds(trial)).map(({ title }) => title);
}

test.each(KINDS)(
  '%s never count more pods than replicas and surge, nor hold more addresses than smooth',
  (_kind, trials) => {
    expect(
      failing(trials(), ({ demand, start, timing }) => {
        const { finishes, peakPods, peakHolding } = rollOut([start()], UNLIMITED, timing);
        const most = demand.replicas.pods + demand.surge.pods;
        return finishes && peakPods <= most && peakHolding <= demand.smooth.addresses;
      }),
    ).toEqual([]);
  },
);

test.each(KINDS)('%s that do not both surge and take pods away come to hold exactly smooth', (_kind, trials) => {
  const pure = trials().filter(({ demand }) => demand.surge.pods === 0 || demand.unavailable.pods === 0);
  expect(
    failing(
      pure,
      ({ demand, start, timing }) => rollOut([start()], UNLIMITED, timing).peakHolding === demand.smooth.addresses,
    ),
  ).toEqual([]);
});

test.each(KINDS)('%s finish with as many addresses as the floor, and never with one less', (_kind, trials) => {
  expect(
    failing(trials(), ({ demand, start, timing }) => {
      const floor = demand.floor.addresses;
      return rollOut([start()], floor, timing).finishes && !rollOut([start()], floor - 1, timing).finishes;
    }),
  ).toEqual([]);
});

test('a pool of exactly the replicas deadlocks when nothing may be unavailable', () => {
  const stuck = [...cloneSetTrials(), ...deploymentTrials()].filter(
    ({ demand }) => demand.unavailable.pods === 0 && demand.surge.pods > 0,
  );
  expect(
    failing(stuck, ({ demand, start, timing }) => !rollOut([start()], demand.replicas.pods, timing).finishes),
  ).toEqual([]);
});

test.each([
  ['CloneSet defaults', { replicas: 3, maxSurge: 0, maxUnavailable: 1 }, { hold: 30, startup: 10 }, 3, true],
  ['one surge, 20% rounded down', { replicas: 3, maxSurge: 1, maxUnavailable: 0 }, { hold: 30, startup: 10 }, 3, false],
  [
    'the same with one more address',
    { replicas: 3, maxSurge: 1, maxUnavailable: 0 },
    { hold: 30, startup: 10 },
    4,
    true,
  ],
  ['two surge', { replicas: 10, maxSurge: 2, maxUnavailable: 0 }, { hold: 60, startup: 5 }, 12, true],
  ['two surge, one waits', { replicas: 10, maxSurge: 2, maxUnavailable: 0 }, { hold: 60, startup: 5 }, 11, true],
  ['two surge, none can start', { replicas: 10, maxSurge: 2, maxUnavailable: 0 }, { hold: 60, startup: 5 }, 10, false],
])('%s: %j, %j, a pool of %i, finishes: %s', (_title, strategy, timing, addresses, finishes) => {
  expect(rollOut([new CloneSetController({ ...strategy, partition: 0 })], addresses, timing).finishes).toBe(finishes);
});

test('more than 20 000 different rollouts of one workload are tried', () => {
  const titles = new Set(KINDS.flatMap(([, trials]) => trials().map(({ title }) => title)));
  expect(titles.size).toBeGreaterThan(20_000);
});
