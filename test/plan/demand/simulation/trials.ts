import type { BlueGreenRollout } from '../../../../src/manifests/kruise/blue-green-rollout';
import { blueGreenDemand } from '../../../../src/plan/demand/blue-green';
import type { PeakDemand } from '../../../../src/plan/demand/peak-demand';
import { manifestOf, peakOfSpec } from '../workloads';
import { BlueGreenController } from './blue-green-controller';
import { CloneSetController } from './clone-set-controller';
import { DeploymentController } from './deployment-controller';
import { StatefulSetController, SurgingDaemonSetController } from './slot-controllers';
import type { Controller, Timing } from './world';

/** A rollout to be tried, and the demand that must hold for it. */
export interface Trial {
  readonly title: string;
  readonly timing: Timing;
  readonly demand: PeakDemand;
  readonly start: () => Controller;
}

/** From batches that are long gone when the next one starts to ones that are all held together. */
const TIMINGS: readonly Timing[] = [
  { hold: 1, startup: 10 },
  { hold: 10, startup: 10 },
  { hold: 11, startup: 10 },
  { hold: 30, startup: 20 },
  { hold: 30, startup: 10 },
  { hold: 30, startup: 7 },
  { hold: 60, startup: 5 },
  { hold: 60, startup: 1 },
];
const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15];
const AMOUNTS = [0, 1, 2, 3, 5, 12];

/** CloneSets of every size with every strategy, partition and timing. */
export function cloneSetTrials(): readonly Trial[] {
  return SIZES.flatMap(replicas =>
    distinct([0, 1, Math.floor(replicas / 2), replicas - 1, replicas]).flatMap(partition =>
      strategies().flatMap(strategy =>
        TIMINGS.map(timing => {
          const updateStrategy = { partition, ...strategy };
          return trial(
            'CloneSet',
            { replicas, updateStrategy },
            timing,
            () => new CloneSetController({ replicas, ...updateStrategy }),
          );
        }),
      ),
    ),
  );
}

/** Deployments of every size with every strategy and timing. */
export function deploymentTrials(): readonly Trial[] {
  return SIZES.flatMap(replicas =>
    strategies().flatMap(rollingUpdate =>
      TIMINGS.map(timing =>
        trial(
          'Deployment',
          { replicas, strategy: { rollingUpdate } },
          timing,
          () => new DeploymentController({ replicas, ...rollingUpdate }),
        ),
      ),
    ),
  );
}

/** StatefulSets of every size, as many of their pods unavailable as there may be. */
export function statefulSetTrials(): readonly Trial[] {
  return SIZES.flatMap(replicas =>
    AMOUNTS.filter(amount => amount > 0).flatMap(maxUnavailable =>
      TIMINGS.map(timing => {
        const spec = {
          replicas,
          podManagementPolicy: 'Parallel',
          updateStrategy: { rollingUpdate: { maxUnavailable } },
        };
        return trial('StatefulSet', spec, timing, () => new StatefulSetController({ replicas, maxUnavailable }));
      }),
    ),
  );
}

/** DaemonSets that surge, on every number of nodes. */
export function daemonSetTrials(): readonly Trial[] {
  return SIZES.flatMap(nodes =>
    AMOUNTS.filter(amount => amount > 0).flatMap(maxSurge =>
      TIMINGS.map(timing => {
        const spec = { updateStrategy: { rollingUpdate: { maxSurge, maxUnavailable: 0 } } };
        return trial('DaemonSet', spec, timing, () => new SurgingDaemonSetController({ nodes, maxSurge }), nodes);
      }),
    ),
  );
}

/** Blue-green releases of every size in batches of every size. */
export function blueGreenTrials(): readonly Trial[] {
  return SIZES.flatMap(replicas =>
    AMOUNTS.filter(amount => amount > 0).flatMap(batch =>
      TIMINGS.map(timing => ({
        title: `blue-green ${JSON.stringify({ replicas, batch, ...timing })}`,
        timing,
        demand: blueGreenDemand({ pods: replicas, because: 'as written' }, ROLLOUT),
        start: () => new BlueGreenController({ replicas, batch }),
      })),
    ),
  );
}

const ROLLOUT: BlueGreenRollout = {
  manifest: manifestOf({
    apiVersion: 'rollouts.kruise.io/v1beta1',
    kind: 'Rollout',
    metadata: { name: 'web', namespace: 'shop' },
    spec: {},
  }),
  target: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web' },
};

function trial(kind: string, spec: object, timing: Timing, start: () => Controller, nodes?: number): Trial {
  const situation = { nodes, timing: { holdSeconds: timing.hold, startupSeconds: timing.startup } };
  return {
    title: `${kind} ${JSON.stringify({ nodes, ...spec, ...timing })}`,
    timing,
    demand: peakOfSpec(kind, spec, situation),
    start,
  };
}

/** Every pair of surge and unavailable but the one that webhooks refuse, since it can replace nothing. */
function strategies(): readonly { readonly maxSurge: number; readonly maxUnavailable: number }[] {
  return AMOUNTS.flatMap(maxSurge => AMOUNTS.map(maxUnavailable => ({ maxSurge, maxUnavailable }))).filter(
    ({ maxSurge, maxUnavailable }) => maxSurge + maxUnavailable > 0,
  );
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)];
}
