import type { PeakDemand } from '../../../../src/plan/demand/peak-demand';
import { peakOfSpec } from '../workloads';
import { CloneSetController } from './clone-set-controller';
import { DeploymentController } from './deployment-controller';
import { StatefulSetController } from './slot-controllers';
import { type Controller, isAvailable, type Pod, rollOut, type Service } from './world';

const TIMING = { hold: 30, startup: 20 };
const SITUATION = { timing: { holdSeconds: TIMING.hold, startupSeconds: TIMING.startup } };
const UNLIMITED = Number.POSITIVE_INFINITY;

/** A workload among others on one pool. */
interface Sharer {
  readonly title: string;
  readonly demand: PeakDemand;
  readonly start: () => Controller;
}

/** A workload that runs and changes nothing. */
class Settled implements Controller {
  constructor(readonly initial: number) {}

  reconcile(): boolean {
    return false;
  }

  isDone(active: readonly Pod[], now: number): boolean {
    return active.length === this.initial && active.every(pod => isAvailable(pod, now));
  }
}

function sharers(): readonly Sharer[] {
  const strategies = [0, 1, 3]
    .flatMap(maxSurge => [0, 1, 3].map(maxUnavailable => ({ maxSurge, maxUnavailable })))
    .slice(1);
  return [1, 2, 3, 5].flatMap(replicas => [
    ...strategies.flatMap(strategy => [
      {
        title: `CloneSet ${JSON.stringify({ replicas, ...strategy })}`,
        demand: peakOfSpec('CloneSet', { replicas, updateStrategy: strategy }, SITUATION),
        start: () => new CloneSetController({ replicas, partition: 0, ...strategy }),
      },
      {
        title: `Deployment ${JSON.stringify({ replicas, ...strategy })}`,
        demand: peakOfSpec('Deployment', { replicas, strategy: { rollingUpdate: strategy } }, SITUATION),
        start: () => new DeploymentController({ replicas, ...strategy }),
      },
    ]),
    {
      title: `StatefulSet ${JSON.stringify({ replicas })}`,
      demand: peakOfSpec('StatefulSet', { replicas }, SITUATION),
      start: () => new StatefulSetController({ replicas, maxUnavailable: 1 }),
    },
  ]);
}

/** Every pair, and every third pair with one more. */
function groups(): readonly (readonly Sharer[])[] {
  const all = sharers();
  return all.flatMap((one, row) =>
    all.slice(row).map((other, column) => {
      const third = all[(row * 7 + column * 3) % all.length];
      return third && (row + column) % 3 === 0 ? [one, other, third] : [one, other];
    }),
  );
}

function replicasOf(group: readonly Sharer[]): number {
  return group.reduce((sum, { demand }) => sum + demand.replicas.pods, 0);
}

function needsSpare({ demand }: Sharer): boolean {
  return demand.floor.addresses > demand.replicas.pods;
}

/** What the plan charges a shared pool with. */
function floorOf(group: readonly Sharer[]): number {
  return replicasOf(group) + (group.some(needsSpare) ? 1 : 0);
}

function failing(holds: (group: readonly Sharer[]) => boolean): readonly string[] {
  const tried = groups();
  expect(tried.length).toBeGreaterThan(2000);
  return tried.filter(group => !holds(group)).map(group => group.map(({ title }) => title).join(', '));
}

test.each<Service>(['longest-first', 'latest-first'])(
  'one spare address serves all rollouts of a shared pool at once, whoever gets a free address: %s',
  service => {
    expect(
      failing(
        group =>
          rollOut(
            group.map(({ start }) => start()),
            floorOf(group),
            TIMING,
            service,
          ).finishes,
      ),
    ).toEqual([]);
  },
);

test('without the spare address whoever may take nothing away never finishes beside the others', () => {
  expect(
    failing(group =>
      group.filter(needsSpare).every(roller => {
        const controllers = group.map(sharer =>
          sharer === roller ? sharer.start() : new Settled(sharer.demand.replicas.pods),
        );
        return !rollOut(controllers, replicasOf(group), TIMING).finishes;
      }),
    ),
  ).toEqual([]);
});

test('with fewer addresses than replicas nobody comes to rest', () => {
  expect(
    failing(
      group =>
        !rollOut(
          group.map(({ start }) => start()),
          replicasOf(group) - 1,
          TIMING,
        ).finishes,
    ),
  ).toEqual([]);
});

test('together they never hold more than the sum of their smooth figures', () => {
  expect(
    failing(group => {
      const smooth = group.reduce((sum, { demand }) => sum + demand.smooth.addresses, 0);
      return (
        rollOut(
          group.map(({ start }) => start()),
          UNLIMITED,
          TIMING,
        ).peakHolding <= smooth
      );
    }),
  ).toEqual([]);
});
