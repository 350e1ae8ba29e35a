import { KRUISE_ROLLOUTS_GROUP } from '../api-groups';
import { scaleTargetKey } from '../autoscaler';
import { child, isJsonObject, own } from '../json';
import type { Manifest } from '../manifest';

/** A Rollout of Kruise Rollouts that releases a workload blue-green: the new pods beside all the old ones. */
export interface BlueGreenRollout {
  readonly manifest: Manifest;
  readonly target: { readonly apiVersion: string; readonly kind: string; readonly name: string };
}

/** Reads a Rollout; undefined for other kinds, other styles, a disabled one, and one that names no workload. */
export function readBlueGreenRollout(manifest: Manifest): BlueGreenRollout | undefined {
  if (manifest.group !== KRUISE_ROLLOUTS_GROUP || manifest.id.kind !== 'Rollout') return undefined;
  const spec = child(manifest.object, 'spec');
  if (own(spec, 'disabled') === true || !isJsonObject(own(child(spec, 'strategy'), 'blueGreen'))) return undefined;
  const reference = child(spec, 'workloadRef');
  const apiVersion = own(reference, 'apiVersion');
  const kind = own(reference, 'kind');
  const name = own(reference, 'name');
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  return { manifest, target: { apiVersion, kind, name } };
}

/** Rollouts by what they release, under the key of `scaleTargetKey`. */
export type BlueGreenIndex = ReadonlyMap<string, BlueGreenRollout>;

/** Indexes Rollouts by target. */
export function indexBlueGreenRollouts(rollouts: Iterable<BlueGreenRollout>): BlueGreenIndex {
  const index = new Map<string, BlueGreenRollout>();
  for (const rollout of rollouts) {
    const { namespace, cluster } = rollout.manifest.id;
    index.set(scaleTargetKey({ ...rollout.target, namespace, cluster }), rollout);
  }
  return index;
}
