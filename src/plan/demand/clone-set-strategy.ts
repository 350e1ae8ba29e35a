import { child, type JsonObject, own } from '../../manifests/json';

/**
 * The two shapes of a CloneSet's spec. v1alpha1, which every release serves, has all update fields in `updateStrategy`; v1beta1 (OpenKruise
 * 2.0) moves them into `updateStrategy.rollingUpdate`, renames the type and knows OnDelete.
 */
export type CloneSetShape = 'v1alpha1' | 'v1beta1';

/** How a CloneSet updates its pods: the fields as written, `undefined` where the default holds. */
export interface CloneSetStrategy {
  readonly type: 'ReCreate' | 'InPlaceIfPossible' | 'InPlaceOnly' | 'OnDelete';
  readonly paused: boolean;
  readonly partition: unknown;
  readonly maxSurge: unknown;
  readonly maxUnavailable: unknown;
  /** Replaces pods that a preDelete hook holds while they still run, in any number. */
  readonly replacesHeldPods: boolean;
}

/** Label by which a v1alpha1 CloneSet asks for what v1beta1 calls `scaleStrategy.excludePreparingDelete`. */
export const EXCLUDE_PREPARING_DELETE_LABEL = 'apps.kruise.io/cloneset-scaling-exclude-preparing-delete';

/** Reads how a CloneSet updates. `metadata` is the CloneSet's own. A type the webhook refuses is taken as ReCreate, the default. */
export function readCloneSetStrategy(spec: JsonObject, metadata: JsonObject, shape: CloneSetShape): CloneSetStrategy {
  const strategy = child(spec, 'updateStrategy');
  const fields = shape === 'v1beta1' ? child(strategy, 'rollingUpdate') : strategy;
  return {
    type:
      shape === 'v1beta1' && own(strategy, 'type') === 'OnDelete'
        ? 'OnDelete'
        : podUpdateType(own(fields, shape === 'v1beta1' ? 'podUpdatePolicy' : 'type')),
    paused: own(fields, 'paused') === true,
    partition: written(fields, 'partition'),
    maxSurge: written(fields, 'maxSurge'),
    maxUnavailable: written(fields, 'maxUnavailable'),
    replacesHeldPods: excludesPreparingDelete(spec, metadata, shape) && hasPreDeleteHook(spec),
  };
}

function podUpdateType(value: unknown): 'ReCreate' | 'InPlaceIfPossible' | 'InPlaceOnly' {
  return value === 'InPlaceIfPossible' || value === 'InPlaceOnly' ? value : 'ReCreate';
}

function excludesPreparingDelete(spec: JsonObject, metadata: JsonObject, shape: CloneSetShape): boolean {
  return shape === 'v1beta1'
    ? own(child(spec, 'scaleStrategy'), 'excludePreparingDelete') === true
    : own(child(metadata, 'labels'), EXCLUDE_PREPARING_DELETE_LABEL) === 'true';
}

/** A hook is on when it names a label or a finalizer to wait for. */
function hasPreDeleteHook(spec: JsonObject): boolean {
  const hook = child(child(spec, 'lifecycle'), 'preDelete');
  const finalizers = own(hook, 'finalizersHandler');
  return Object.keys(child(hook, 'labelsHandler')).length > 0 || (Array.isArray(finalizers) && finalizers.length > 0);
}

function written(fields: JsonObject, key: string): unknown {
  return own(fields, key) ?? undefined;
}
