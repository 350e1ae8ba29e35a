import { KRUISE_GROUP } from '../manifests/api-groups';
import { indexAutoscalers, readAutoscaler, scaleTargetKey } from '../manifests/autoscaler';
import { child, isJsonObject, own } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import { compareText } from './compare-text';
import { fileNameOf } from './file-name';

/** Fields of a workload that are in Git although a controller in the cluster decides about them. */
export interface FieldsOfOthers {
  readonly workload: Manifest;
  /** JSON pointers, `/spec/replicas`; each leads to a field that the manifest has. */
  readonly pointers: readonly string[];
}

/** What an autoscaler writes. */
const REPLICAS = ['spec', 'replicas'];

const ROLLOUTS_GROUP = 'rollouts.kruise.io';

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
  const found = manifests.flatMap((workload): FieldsOfOthers[] => {
    const { group, id } = workload;
    // What Rollouts writes into other kinds is not known here.
    const isReleasable = group === KRUISE_GROUP && id.kind === 'CloneSet';
    if (!isReleasable && !isWritten(workload, REPLICAS)) return [];
    const key = scaleTargetKey(id);
    const fields = [
      ...(autoscaled.has(key) ? [REPLICAS] : []),
      ...(isReleasable && released.has(key) ? ROLLOUT_FIELDS : []),
    ];
    const pointers = fields.filter(path => isWritten(workload, path)).map(path => `/${path.join('/')}`);
    return pointers.length === 0 ? [] : [{ workload, pointers }];
  });
  return sortedByName(found);
}

function sortedByName(found: readonly FieldsOfOthers[]): readonly FieldsOfOthers[] {
  const named = found.map(fields => ({ fields, name: nameOf(fields.workload) }));
  return named.sort((a, b) => compareText(a.name, b.name)).map(({ fields }) => fields);
}

function nameOf({ group, id: { kind, namespace, name } }: Manifest): string {
  return fileNameOf({ group, kind, namespace, name });
}

/** The key of the workload that a Rollout releases: `spec.workloadRef`, in its first version `spec.objectRef.workloadRef`. */
function rolloutTarget({ group, id, object }: Manifest): string | undefined {
  if (group !== ROLLOUTS_GROUP || id.kind !== 'Rollout') return undefined;
  const spec = child(object, 'spec');
  const target = Object.hasOwn(spec, 'workloadRef') ? spec.workloadRef : own(child(spec, 'objectRef'), 'workloadRef');
  if (!isJsonObject(target)) return undefined;
  const { apiVersion, kind, name } = target;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  return scaleTargetKey({ ...id, apiVersion, kind, name });
}

function isWritten({ object }: Manifest, path: readonly string[]): boolean {
  const [last = '', ...parents] = [...path].reverse();
  return Object.hasOwn(parents.reverse().reduce(child, object), last);
}
