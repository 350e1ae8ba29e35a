import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { INT32, type IntOrPercent, type PropChecks } from './prop-checks';
import type { WorkloadForm } from './workload-form';

/** Everything a Deployment's `spec` has besides replicas, selector and template. What is left out is left to Kubernetes. */
export interface DeploymentOptions {
  /** How pods are replaced. Default: a rolling update with 25 % on top and 25 % missing, as in Kubernetes. */
  readonly strategy?: DeploymentStrategy;
  /** Seconds a new pod must stay ready before it counts. Default 0, as in Kubernetes. */
  readonly minReadySeconds?: number;
  /** How many old ReplicaSets are kept. Default 10, as in Kubernetes. */
  readonly revisionHistoryLimit?: number;
  /** Seconds without progress after which the Deployment says so in its status. Default 600, as in Kubernetes. */
  readonly progressDeadlineSeconds?: number;
  /** True to hold updates. Default false, as in Kubernetes. */
  readonly paused?: boolean;
}

/** How a Deployment replaces its pods. */
export type DeploymentStrategy =
  | {
      readonly type?: 'RollingUpdate';
      readonly rollingUpdate?: {
        /** Pods on top of the replicas while an update goes on; a percentage is rounded up. Default `'25%'`. */
        readonly maxSurge?: IntOrPercent;
        /** Pods that may be missing while an update goes on; a percentage is rounded down. Default `'25%'`. */
        readonly maxUnavailable?: IntOrPercent;
      };
    }
  | {
      /** All old pods go before the first new one comes. */
      readonly type: 'Recreate';
      readonly rollingUpdate?: never;
    };

/** Checks the options of a Deployment. @throws Error if a value is out of its bounds */
export function checkDeploymentOptions(checks: PropChecks, options: DeploymentOptions): void {
  const strategy = checks.mapping('strategy', options.strategy);
  checks.oneOf('strategy.type', strategy?.type, ['RollingUpdate', 'Recreate']);
  const rolling = checks.mapping('strategy.rollingUpdate', strategy?.rollingUpdate);
  if (rolling && strategy?.type !== undefined && strategy.type !== 'RollingUpdate') {
    checks.refuse(
      'strategy.rollingUpdate',
      ' cannot be given with type "Recreate": Kubernetes refuses the two together',
    );
  }
  checks.intOrPercent('strategy.rollingUpdate.maxSurge', rolling?.maxSurge);
  checks.intOrPercent('strategy.rollingUpdate.maxUnavailable', rolling?.maxUnavailable);
  checks.wholeNumber('minReadySeconds', options.minReadySeconds, INT32);
  checks.wholeNumber('revisionHistoryLimit', options.revisionHistoryLimit, INT32);
  checks.wholeNumber('progressDeadlineSeconds', options.progressDeadlineSeconds, INT32);
  checks.flag('paused', options.paused);
}

/** The `spec` of a Deployment besides selector and template. */
export function deploymentSpec(options: DeploymentOptions, replicas: number | undefined): JsonObject {
  const { strategy, minReadySeconds, revisionHistoryLimit, progressDeadlineSeconds, paused } = options;
  return withoutEmpties({
    replicas,
    // Without a type, Kubernetes takes what is there for a rolling update.
    strategy: strategy && { ...strategy, type: strategy.type ?? 'RollingUpdate' },
    minReadySeconds,
    revisionHistoryLimit,
    progressDeadlineSeconds,
    paused,
  });
}

/** A Deployment. What is left out is left to Kubernetes, which writes its defaults where nobody compares them. */
export function deploymentForm(options: DeploymentOptions): WorkloadForm {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    check: checks => checkDeploymentOptions(checks, options),
    spec: ({ replicas, selector, template }) => ({ ...deploymentSpec(options, replicas), selector, template }),
  };
}
