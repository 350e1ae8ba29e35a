import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from '../../manifests/manifest';
import type { ManifestPair, ObjectChanges } from './change-plan';

/** What tells objects of one cluster apart, whatever version of their group they are written in. */
export function objectKey({ group, id }: Manifest): string {
  return JSON.stringify([group, id.kind, id.namespace, id.name]);
}

/** Matches the objects of two sides; of two with one name on one side the first counts. */
export function objectChanges(before: readonly Manifest[], after: readonly Manifest[]): ObjectChanges {
  const then = firstByKey(before);
  const now = firstByKey(after);
  const changed: ManifestPair[] = [];
  const added: Manifest[] = [];
  for (const [key, manifest] of now) {
    const old = then.get(key);
    if (!old) added.push(manifest);
    else if (!isDeepStrictEqual(old.object, manifest.object)) changed.push({ before: old, after: manifest });
  }
  const removed = [...then].flatMap(([key, manifest]) => (now.has(key) ? [] : [manifest]));
  return { added, removed, changed };
}

function firstByKey(manifests: readonly Manifest[]): ReadonlyMap<string, Manifest> {
  const byKey = new Map<string, Manifest>();
  for (const manifest of manifests) {
    const key = objectKey(manifest);
    if (!byKey.has(key)) byKey.set(key, manifest);
  }
  return byKey;
}
