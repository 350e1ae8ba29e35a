import type { DaemonSetSpecLifecyclePreDelete, DaemonSetSpecLifecyclePreNormal } from '../../imports/apps.kruise.io';
import { KRUISE_GROUP } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import type { LabelSelector } from './label-selector';
import { INT32, type IntOrPercent, type PropChecks } from './prop-checks';
import type { WorkloadForm } from './workload-form';

/** Everything an Advanced DaemonSet's `spec` has besides selector and template. */
export interface AdvancedDaemonSetOptions {
  /** How pods are replaced. Default: one node at a time, the old pod before the new one. */
  readonly updateStrategy?: AdvancedDaemonSetUpdateStrategy;
  /** How many pods are created at a time. Default 250, as in OpenKruise. */
  readonly burstReplicas?: IntOrPercent;
  /** Seconds a new pod must stay ready before it counts. Default 0. */
  readonly minReadySeconds?: number;
  /** How many old revisions are kept. Default 10, as in OpenKruise. */
  readonly revisionHistoryLimit?: number;
  /** Hooks on deletion and before a pod counts as normal; OpenKruise has none on in-place updates here. Default none. */
  readonly lifecycle?: {
    readonly preDelete?: DaemonSetSpecLifecyclePreDelete;
    readonly preNormal?: DaemonSetSpecLifecyclePreNormal;
  };
}

/** How an Advanced DaemonSet replaces its pods. */
export type AdvancedDaemonSetUpdateStrategy =
  | {
      readonly type?: 'RollingUpdate';
      readonly rollingUpdate?: AdvancedDaemonSetRollingUpdate;
    }
  | {
      /** Pods are replaced when somebody deletes them. */
      readonly type: 'OnDelete';
      readonly rollingUpdate?: never;
    };

/** A rolling update with nodes that may be without a pod, or with two: one of the two, never both. */
export type AdvancedDaemonSetRollingUpdate = {
  /** Nodes whose pod keeps its old revision. Default 0. */
  readonly partition?: IntOrPercent;
  /** True to hold updates. Default false. */
  readonly paused?: boolean;
  /** The nodes that are updated. Default all. */
  readonly selector?: LabelSelector;
} & (
  | {
      /** Pods are recreated (`Standard`, the default), or updated in place where that is possible. */
      readonly rollingUpdateType?: 'Standard' | 'InPlaceIfPossible';
      /** Nodes that may be without a pod while an update goes on; a percentage is rounded up. Default 1. */
      readonly maxUnavailable?: IntOrPercent;
      readonly maxSurge?: never;
    }
  | {
      readonly rollingUpdateType?: 'Standard';
      /** Nodes that may have two pods while an update goes on; a percentage is rounded up. Each of the two pods has its own addresses. */
      readonly maxSurge: IntOrPercent;
      readonly maxUnavailable?: never;
    }
);

/** An Advanced DaemonSet, in the version that every OpenKruise release serves. Its webhook fills nothing into the pod template. */
export function advancedDaemonSetForm(options: AdvancedDaemonSetOptions): WorkloadForm {
  return {
    apiVersion: `${KRUISE_GROUP}/v1alpha1`,
    kind: 'DaemonSet',
    check: checks => checkOptions(checks, options),
    spec: ({ selector, template }) => ({ ...advancedDaemonSetSpec(options), selector, template }),
  };
}

function checkOptions(checks: PropChecks, options: AdvancedDaemonSetOptions): void {
  const update = checks.mapping('updateStrategy', options.updateStrategy);
  checks.oneOf('updateStrategy.type', update?.type, ['RollingUpdate', 'OnDelete']);
  const rolling = checks.mapping('updateStrategy.rollingUpdate', update?.rollingUpdate);
  const path = 'updateStrategy.rollingUpdate';
  if (rolling && update?.type === 'OnDelete')
    checks.refuse(path, ' cannot be given with type "OnDelete", which has nothing to limit');
  checks.oneOf(`${path}.rollingUpdateType`, rolling?.rollingUpdateType, ['Standard', 'InPlaceIfPossible']);
  checks.intOrPercent(`${path}.maxUnavailable`, rolling?.maxUnavailable);
  checks.intOrPercent(`${path}.maxSurge`, rolling?.maxSurge);
  checks.intOrPercent(`${path}.partition`, rolling?.partition);
  checks.flag(`${path}.paused`, rolling?.paused);
  checks.intOrPercent('burstReplicas', options.burstReplicas);
  checks.wholeNumber('minReadySeconds', options.minReadySeconds, INT32);
  checks.wholeNumber('revisionHistoryLimit', options.revisionHistoryLimit, INT32);
  const lifecycle = checks.mapping('lifecycle', options.lifecycle);
  if (lifecycle && 'inPlaceUpdate' in lifecycle) {
    checks.refuse('lifecycle.inPlaceUpdate', ' cannot be given: OpenKruise has no such hook for DaemonSets');
  }
}

function advancedDaemonSetSpec(options: AdvancedDaemonSetOptions): JsonObject {
  const { burstReplicas = 250, minReadySeconds, revisionHistoryLimit = 10, lifecycle } = options;
  return withoutEmpties({
    updateStrategy: updateStrategy(options.updateStrategy),
    burstReplicas,
    minReadySeconds,
    revisionHistoryLimit,
    lifecycle,
  });
}

/** Both limits are written, since OpenKruise's own pair stands only where neither is. */
function updateStrategy(given: AdvancedDaemonSetUpdateStrategy = {}): JsonObject {
  if (given.type === 'OnDelete') return { type: 'OnDelete' };
  const { rollingUpdateType = 'Standard', maxSurge = 0, maxUnavailable, ...others } = given.rollingUpdate ?? {};
  const rollingUpdate = withoutEmpties({
    ...others,
    rollingUpdateType,
    maxUnavailable: maxUnavailable ?? (maxSurge === 0 ? 1 : 0),
    maxSurge,
  });
  return { type: 'RollingUpdate', rollingUpdate };
}
