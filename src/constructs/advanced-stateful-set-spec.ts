import type { k8s } from 'cdk8s-plus-28';
import type {
  StatefulSetSpecLifecycle,
  StatefulSetSpecUpdateStrategyRollingUpdateUnorderedUpdate,
} from '../../imports/apps.kruise.io';
import { KRUISE_GROUP } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import { child, isJsonObject, type JsonObject, own } from '../manifests/json';
import { checkTemplateOptions, finishedTemplate, type InPlaceOptions, type TemplateOptions } from './in-place';
import { INT32, type IntOrPercent, type PropChecks } from './prop-checks';
import { checkVolumeClaims, volumeClaims } from './volume-claims';
import type { WorkloadForm } from './workload-form';

/** Everything an Advanced StatefulSet's `spec` has besides replicas, selector and template. */
export interface AdvancedStatefulSetOptions extends TemplateOptions, InPlaceOptions {
  /** The headless Service that names its pods. Default none. */
  readonly serviceName?: string;
  /**
   * Whether pods start one after the other or all at once. It can never be changed. Default `OrderedReady`, as in OpenKruise, but `Parallel` where
   * something else here needs it: more than one missing pod, or updates out of order.
   */
  readonly podManagementPolicy?: 'OrderedReady' | 'Parallel';
  /** How pods are replaced. Default: recreated, one at a time. */
  readonly updateStrategy?: AdvancedStatefulSetUpdateStrategy;
  /** How pods are added and taken away. Default: without limits. */
  readonly scaleStrategy?: {
    /** Pods that may be missing while pods are added, at least 1; anything but 1 needs parallel pods. */
    readonly maxUnavailable?: IntOrPercent;
  };
  /** Ordinals that no pod gets: numbers, or ranges such as `'2-4'`. Default none. */
  readonly reserveOrdinals?: readonly (number | `${number}-${number}`)[];
  /** The first ordinal. Default 0. */
  readonly ordinals?: { readonly start?: number };
  /** What becomes of volume claims. Default: both `Retain`, as in OpenKruise. */
  readonly persistentVolumeClaimRetentionPolicy?: {
    readonly whenDeleted?: 'Retain' | 'Delete';
    readonly whenScaled?: 'Retain' | 'Delete';
  };
  /** How many old revisions are kept. Default 10, as in OpenKruise. */
  readonly revisionHistoryLimit?: number;
  /** Hooks on deletion, in-place updates and before a pod counts as normal. Default none. */
  readonly lifecycle?: StatefulSetSpecLifecycle;
  /** Volume claims for each pod. Default none. */
  readonly volumeClaimTemplates?: readonly k8s.KubePersistentVolumeClaimProps[];
}

/** How an Advanced StatefulSet replaces its pods. */
export type AdvancedStatefulSetUpdateStrategy =
  | {
      readonly type?: 'RollingUpdate';
      readonly rollingUpdate?: {
        /** Pods are recreated, or updated in place where that is possible. Default `ReCreate`. In place, the pods get the readiness gate they need. */
        readonly podUpdatePolicy?: 'ReCreate' | 'InPlaceIfPossible' | 'InPlaceOnly';
        /** The lowest ordinal that is updated. Default 0. */
        readonly partition?: number;
        /** Pods that may be missing while an update goes on, at least 1; a percentage is rounded down. Anything but 1 needs parallel pods. Default 1. */
        readonly maxUnavailable?: IntOrPercent;
        /** Seconds a new pod must stay ready before it counts, at most 300. Default 0. */
        readonly minReadySeconds?: number;
        /** True to hold updates. Default false. */
        readonly paused?: boolean;
        /** Which pods come first, whatever their ordinals; needs parallel pods. Default: the highest ordinal. */
        readonly unorderedUpdate?: StatefulSetSpecUpdateStrategyRollingUpdateUnorderedUpdate;
        /** How in-place updates go. Default: without a grace period. */
        readonly inPlaceUpdateStrategy?: { readonly gracePeriodSeconds?: number };
      };
    }
  | {
      /** Pods are replaced when somebody deletes them. */
      readonly type: 'OnDelete';
      readonly rollingUpdate?: never;
    };

/** OpenKruise's limit for minReadySeconds: five minutes. */
const READY_SECONDS = { min: 0, max: 300 };

/** An Advanced StatefulSet, in the version that every OpenKruise release serves and stores. */
export function advancedStatefulSetForm(options: AdvancedStatefulSetOptions): WorkloadForm {
  return {
    apiVersion: `${KRUISE_GROUP}/v1beta1`,
    kind: 'StatefulSet',
    check: checks => checkOptions(checks, options),
    spec: ({ replicas, selector, template }) => ({
      ...advancedStatefulSetSpec(options, replicas),
      selector,
      template: finishedStatefulSetTemplate(template, options),
    }),
  };
}

function checkOptions(checks: PropChecks, options: AdvancedStatefulSetOptions): void {
  if (options.serviceName !== undefined) checks.text('serviceName', options.serviceName);
  checks.oneOf('podManagementPolicy', options.podManagementPolicy, ['OrderedReady', 'Parallel']);
  const update = checks.mapping('updateStrategy', options.updateStrategy);
  checks.oneOf('updateStrategy.type', update?.type, ['RollingUpdate', 'OnDelete']);
  const rolling = checks.mapping('updateStrategy.rollingUpdate', update?.rollingUpdate);
  if (rolling && update?.type === 'OnDelete') {
    checks.refuse('updateStrategy.rollingUpdate', ' cannot be given with type "OnDelete": OpenKruise refuses the two');
  }
  const path = 'updateStrategy.rollingUpdate';
  checks.oneOf(`${path}.podUpdatePolicy`, rolling?.podUpdatePolicy, ['ReCreate', 'InPlaceIfPossible', 'InPlaceOnly']);
  checks.wholeNumber(`${path}.partition`, rolling?.partition, INT32);
  checks.intOrPercent(`${path}.maxUnavailable`, rolling?.maxUnavailable);
  checks.wholeNumber(`${path}.minReadySeconds`, rolling?.minReadySeconds, READY_SECONDS);
  checks.flag(`${path}.paused`, rolling?.paused);
  checks.intOrPercent(
    'scaleStrategy.maxUnavailable',
    checks.mapping('scaleStrategy', options.scaleStrategy)?.maxUnavailable,
  );
  checks.list('reserveOrdinals', options.reserveOrdinals);
  checks.wholeNumber('ordinals.start', checks.mapping('ordinals', options.ordinals)?.start, INT32);
  checks.wholeNumber('revisionHistoryLimit', options.revisionHistoryLimit, INT32);
  checks.mapping('lifecycle', options.lifecycle);
  checkTemplateOptions(checks, options);
  checkVolumeClaims(checks, options.volumeClaimTemplates);
}

/** The `spec` of an Advanced StatefulSet besides selector and template, with every default of OpenKruise written out. */
export function advancedStatefulSetSpec(options: AdvancedStatefulSetOptions, replicas: number | undefined): JsonObject {
  const { serviceName, podManagementPolicy, scaleStrategy, reserveOrdinals, ordinals, lifecycle } = options;
  const { revisionHistoryLimit = 10, persistentVolumeClaimRetentionPolicy: retention } = options;
  return withoutEmpties({
    replicas,
    serviceName,
    podManagementPolicy: podManagementPolicy ?? (needsParallel(options) ? 'Parallel' : 'OrderedReady'),
    updateStrategy: updateStrategy(options),
    scaleStrategy,
    reserveOrdinals,
    ordinals,
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain', ...retention },
    revisionHistoryLimit,
    lifecycle,
    volumeClaimTemplates: volumeClaims(options.volumeClaimTemplates),
  });
}

/** OpenKruise refuses both without parallel pods. */
function needsParallel({ updateStrategy: update, scaleStrategy }: AdvancedStatefulSetOptions): boolean {
  const rolling = update?.rollingUpdate;
  const limits = [rolling?.maxUnavailable, scaleStrategy?.maxUnavailable];
  return rolling?.unorderedUpdate !== undefined || limits.some(limit => (limit ?? 1) !== 1);
}

function updateStrategy({ updateStrategy: given }: AdvancedStatefulSetOptions): JsonObject {
  if (given?.type === 'OnDelete') return { type: 'OnDelete' };
  const {
    podUpdatePolicy = 'ReCreate',
    partition = 0,
    maxUnavailable = 1,
    minReadySeconds = 0,
    ...others
  } = given?.rollingUpdate ?? {};
  return {
    type: 'RollingUpdate',
    rollingUpdate: withoutEmpties({ ...others, podUpdatePolicy, partition, maxUnavailable, minReadySeconds }),
  };
}

/** The pod template of an Advanced StatefulSet as it is to be written: in place, with the readiness gate that OpenKruise demands. */
export function finishedStatefulSetTemplate(template: JsonObject, options: AdvancedStatefulSetOptions): JsonObject {
  const policy = options.updateStrategy?.rollingUpdate?.podUpdatePolicy ?? 'ReCreate';
  if (policy === 'ReCreate') return finishedTemplate(template, options, 'anew');
  return finishedTemplate(withReadinessGate(template), options, 'in-place');
}

const GATE = 'InPlaceUpdateReady';

function withReadinessGate(template: JsonObject): JsonObject {
  const spec = child(template, 'spec');
  const gates = own(spec, 'readinessGates');
  const given: readonly unknown[] = Array.isArray(gates) ? gates : [];
  if (given.some(gate => isJsonObject(gate) && own(gate, 'conditionType') === GATE)) return template;
  return { ...template, spec: { ...spec, readinessGates: [...given, { conditionType: GATE }] } };
}
