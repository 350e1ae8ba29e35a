import { KRUISE_GROUP } from '../manifests/api-groups';
import { indexAutoscalers, readAutoscaler, scaleTargetKey } from '../manifests/autoscaler';
import { child, isJsonObject, own } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import { compareText } from './compare-text';
import { fileNameOfManifest } from './file-name';

/** Fields of a workload that are in Git although a controller in the cluster decides about them. */
export interface FieldsOfOthers {
  readonly workload: Manifest;
  /** JSON pointers, `/spec/replicas`; each leads to a field that the manifest has. */
  readonly pointers: readonly string[];
}

/** What an autoscaler writes. */
const REPLICAS = ['spec', 'replicas'];

const ROLLOUT = 'rollouts.kruise.io/Rollout';
const CLONE_SET = `${KRUISE_GROUP}/CloneSet`;

/**
 * What Kruise Rollouts writes into a CloneSet while it releases: canaries `partition` and `paused`, blue-green releases the others, too. A tool
 * that puts Git's values back in the middle lets all pods go at once.
 */
const ROLLOUT_FIELDS = [
  ['spec', 'minReadySeconds'],
  ['spec', 'updateStrategy', 'maxSurge'],
  ['spec', 'updateStrategy', 'maxUnavailable'],
  ['spec', 'updateStrategy', 'partition'],
  ['spec', 'updateStrategy', 'paused'],
];

/**
 * The fields that autoscalers and Kruise Rollouts among the same manifests write, for the workloads that have them in Git. Undecided fields are
 * best left out of Git; these were not. In the order of the objects' names: where they stand in the tree of constructs does not matter.
 */
export function fieldsOfOthers(manifests: readonly Manifest[]): readonly FieldsOfOthers[] {
  const autoscaled = indexAutoscalers(manifests.flatMap(manifest => readAutoscaler(manifest) ?? []));
  const released = new Set(manifests.flatMap(manifest => rolloutTarget(manifest) ?? []));
  if (autoscaled.size + released.size === 0) return [];
  const found = manifests.flatMap((workload): FieldsOfOthers[] => {
    const key = scaleTargetKey(workload.id);
    const isScaled = autoscaled.has(key);
    // What Rollouts writes into other kinds is not known here.
    const isReleased = released.has(key) && workload.groupKind === CLONE_SET;
    if (!isScaled && !isReleased) return [];
    const fields = [...(isScaled ? [REPLICAS] : []), ...(isReleased ? ROLLOUT_FIELDS : [])];
    const pointers = fields.filter(path => isWritten(workload, path)).map(path => `/${path.join('/')}`);
    return pointers.length === 0 ? [] : [{ workload, pointers }];
  });
  return sortedByName(found);
}

function sortedByName(found: readonly FieldsOfOthers[]): readonly FieldsOfOthers[] {
  const named = found.map(fields => ({ fields, name: fileNameOfManifest(fields.workload) }));
  return named.sort((a, b) => compareText(a.name, b.name)).map(({ fields }) => fields);
}

/** The key of the workload that a Rollout releases: `spec.workloadRef`, in its first version `spec.objectRef.workloadRef`. */
function rolloutTarget({ groupKind, id, object }: Manifest): string | undefined {
  if (groupKind !== ROLLOUT) return undefined;
  const spec = child(object, 'spec');
  const target = Object.hasOwn(spec, 'workloadRef') ? spec.workloadRef : own(child(spec, 'objectRef'), 'workloadRef');
  if (!isJsonObject(target)) return undefined;
  const { apiVersion, kind, name } = target;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  return scaleTargetKey({ ...id, apiVersion, kind, name });
}

function isWritten({ object }: Manifest, path: readonly string[]): boolean {
  const parent = path.slice(0, -1).reduce(child, object);
  return Object.hasOwn(parent, path.at(-1) ?? '');
}
