import type { k8s } from 'cdk8s-plus-28';
import type { CloneSetSpecLifecycle, CloneSetSpecUpdateStrategyPriorityStrategy } from '../../imports/apps.kruise.io';
import type { Version } from '../context/version';
import { CLONE_SET_API_VERSION } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { checkTemplateOptions, finishedTemplate, type InPlaceOptions, type TemplateOptions } from './in-place';
import { INT32, type IntOrPercent, type PropChecks } from './prop-checks';
import { checkVolumeClaims, volumeClaims } from './volume-claims';
import type { SpecFacts, WorkloadForm } from './workload-form';

/** Everything a CloneSet's `spec` has besides replicas, selector and template; never `podsToDelete`, which its controller edits. */
export interface CloneSetOptions extends TemplateOptions, InPlaceOptions {
  /** How pods are replaced. Default: recreated, a fifth of them at a time (`maxUnavailable: '20%'`), none on top. */
  readonly updateStrategy?: CloneSetUpdateStrategy;
  /** How pods are added and taken away. Default: without limits. */
  readonly scaleStrategy?: CloneSetScaleStrategy;
  /** Seconds a new pod must stay ready before it counts. Default 0. */
  readonly minReadySeconds?: number;
  /** How many old revisions are kept. Default 10, as in OpenKruise. */
  readonly revisionHistoryLimit?: number;
  /**
   * Seconds without progress after which the CloneSet says so in its status; OpenKruise 1.9 and later. Default 600 there, or 600 more than
   * `minReadySeconds` where that leaves no room, since OpenKruise wants more than that.
   */
  readonly progressDeadlineSeconds?: number;
  /** Hooks on deletion, in-place updates and before a pod counts as normal. Default none. */
  readonly lifecycle?: CloneSetSpecLifecycle;
  /** Volume claims for each pod. Default none. */
  readonly volumeClaimTemplates?: readonly k8s.KubePersistentVolumeClaimProps[];
}

/** How a CloneSet replaces its pods. In place only, there are no pods on top: OpenKruise refuses the two together. */
export type CloneSetUpdateStrategy = CloneSetUpdateOptions &
  (
    | {
        /** Pods are recreated, or updated in place where that is possible. Default `ReCreate`. */
        readonly type?: 'ReCreate' | 'InPlaceIfPossible';
        /** Pods on top of the replicas while an update goes on; a percentage is rounded up. Default 0. */
        readonly maxSurge?: IntOrPercent;
      }
    | { readonly type: 'InPlaceOnly'; readonly maxSurge?: 0 }
  );

/** What every update strategy of a CloneSet has. */
export interface CloneSetUpdateOptions {
  /** Pods that keep their old revision. Default 0, a number, which is what Argo CD compares with. */
  readonly partition?: IntOrPercent;
  /** Pods that may be missing while an update goes on; a percentage is rounded up where there is no surge, and down where there is. Default `'20%'`. */
  readonly maxUnavailable?: IntOrPercent;
  /** True to hold updates. Default false. */
  readonly paused?: boolean;
  /** Which pods come first. Default none. */
  readonly priorityStrategy?: CloneSetSpecUpdateStrategyPriorityStrategy;
  /** Labels whose pods are spread over the update. Default none. */
  readonly scatterStrategy?: readonly { readonly key: string; readonly value: string }[];
  /** How in-place updates go. Default: without a grace period. */
  readonly inPlaceUpdateStrategy?: {
    /** Seconds between being taken out of service and being updated. Default 0. */
    readonly gracePeriodSeconds?: number;
  };
}

/** How a CloneSet adds pods and takes them away. */
export interface CloneSetScaleStrategy {
  /** Pods that may be missing while pods are added, at least 1: with 0 no pod is ever created. Default: no limit. */
  readonly maxUnavailable?: IntOrPercent;
  /** True to give a new pod new claims. Default false: those of a pod that went are used again. */
  readonly disablePVCReuse?: boolean;
}

/** Checks the options of a CloneSet. @throws Error if a value is out of its bounds */
export function checkCloneSetOptions(checks: PropChecks, options: CloneSetOptions): void {
  const update = checks.mapping('updateStrategy', options.updateStrategy);
  checks.oneOf('updateStrategy.type', update?.type, ['ReCreate', 'InPlaceIfPossible', 'InPlaceOnly']);
  checks.intOrPercent('updateStrategy.partition', update?.partition);
  checks.intOrPercent('updateStrategy.maxUnavailable', update?.maxUnavailable);
  checks.intOrPercent('updateStrategy.maxSurge', update?.maxSurge);
  checks.flag('updateStrategy.paused', update?.paused);
  const scale = checks.mapping('scaleStrategy', options.scaleStrategy);
  checks.intOrPercent('scaleStrategy.maxUnavailable', scale?.maxUnavailable);
  checks.flag('scaleStrategy.disablePVCReuse', scale?.disablePVCReuse);
  if (scale && 'podsToDelete' in scale) {
    checks.refuse(
      'scaleStrategy.podsToDelete',
      ' cannot be given: the controller edits the list, and OpenKruise refuses names of pods it does not run',
    );
  }
  checks.wholeNumber('minReadySeconds', options.minReadySeconds, INT32);
  checks.wholeNumber('revisionHistoryLimit', options.revisionHistoryLimit, INT32);
  checks.wholeNumber('progressDeadlineSeconds', options.progressDeadlineSeconds, INT32);
  checkTemplateOptions(checks, options);
  checks.mapping('lifecycle', options.lifecycle);
  checkVolumeClaims(checks, options.volumeClaimTemplates);
}

/** The `spec` of a CloneSet with every default of OpenKruise written out; with selector and template where it has them of its own. */
export function cloneSetSpec(
  options: CloneSetOptions,
  facts: Pick<SpecFacts, 'replicas' | 'kruise'> & Partial<SpecFacts>,
): JsonObject {
  const { minReadySeconds, revisionHistoryLimit = 10, lifecycle } = options;
  return withoutEmpties({
    replicas: facts.replicas,
    updateStrategy: options.updateStrategy ? updateStrategy(options.updateStrategy) : USUAL_STRATEGY,
    scaleStrategy: options.scaleStrategy,
    minReadySeconds,
    revisionHistoryLimit,
    progressDeadlineSeconds: options.progressDeadlineSeconds ?? progressDeadline(facts.kruise, minReadySeconds ?? 0),
    lifecycle,
    volumeClaimTemplates: volumeClaims(options.volumeClaimTemplates),
    selector: facts.selector,
    template: facts.template,
  });
}

/** Where nothing is said of it. */
const USUAL_STRATEGY = updateStrategy({});

function updateStrategy(given: CloneSetUpdateStrategy): JsonObject {
  const {
    type = 'ReCreate',
    partition = 0,
    maxUnavailable = '20%',
    maxSurge = 0,
    inPlaceUpdateStrategy,
    ...others
  } = given;
  return withoutEmpties({
    ...others,
    type,
    partition,
    maxUnavailable,
    maxSurge,
    // OpenKruise adds an empty one to the two in-place types.
    inPlaceUpdateStrategy: inPlaceUpdateStrategy ?? (type === 'ReCreate' ? undefined : {}),
  });
}

/** OpenKruise has no default of its own, and without one a stuck rollout is never told; releases before 1.9 drop the field. */
function progressDeadline(kruise: Version, minReadySeconds: number): number | undefined {
  if (!kruise.isAtLeast(1, 9, 0)) return undefined;
  return minReadySeconds < 600 ? 600 : Math.min(minReadySeconds + 600, INT32.max);
}

/** A CloneSet: emitted in the version that every OpenKruise release serves, and the one Argo CD's health check understands. */
export function cloneSetForm(options: CloneSetOptions): WorkloadForm {
  return {
    apiVersion: CLONE_SET_API_VERSION,
    kind: 'CloneSet',
    check: checks => checkCloneSetOptions(checks, options),
    spec: facts => cloneSetSpec(options, { ...facts, template: finishedCloneSetTemplate(facts.template, options) }),
  };
}

/** The pod template of a CloneSet as it is to be written. */
export function finishedCloneSetTemplate(template: JsonObject, options: CloneSetOptions): JsonObject {
  return finishedTemplate(template, options, options.updateStrategy?.type?.startsWith('InPlace') ? 'in-place' : 'anew');
}
