import type { FieldPath } from '../../manifests/field-path';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { PodTemplate, Workload } from '../../manifests/workload';

/** A name and where it stands. */
export interface NamedPlace {
  readonly name: string;
  readonly field: FieldPath;
}

/** The volumes of a pod template. */
export function volumesOf({ path, spec }: PodTemplate): readonly NamedPlace[] {
  return named(own(spec, 'volumes'), [...path, 'spec', 'volumes'], 'name');
}

/** The claims that the controller makes for each pod, which its containers mount by name. */
export function claimsOf({ manifest, podOwner }: Workload, { path }: PodTemplate): readonly NamedPlace[] {
  if (podOwner.kind !== 'CloneSet' && podOwner.kind !== 'StatefulSet') return [];
  const home = path.slice(0, -1);
  const spec = home.reduce<JsonObject>((object, step) => child(object, String(step)), manifest.object);
  const claims = own(spec, 'volumeClaimTemplates');
  if (!Array.isArray(claims)) return [];
  return claims.flatMap((claim, index) => {
    const name = isJsonObject(claim) ? own(child(claim, 'metadata'), 'name') : undefined;
    const field = [...home, 'volumeClaimTemplates', index, 'metadata', 'name'];
    return typeof name === 'string' && name !== '' ? [{ name, field }] : [];
  });
}

/** What the containers of a pod template mount, by the names they give. */
export function mountsOf({ path, spec }: PodTemplate): readonly NamedPlace[] {
  return ['initContainers', 'containers'].flatMap(list => {
    const containers = own(spec, list);
    if (!Array.isArray(containers)) return [];
    return containers.flatMap((container, index) =>
      ['volumeMounts', 'volumeDevices'].flatMap(mounts =>
        isJsonObject(container) ? named(own(container, mounts), [...path, 'spec', list, index, mounts], 'name') : [],
      ),
    );
  });
}

function named(value: unknown, path: FieldPath, key: string): readonly NamedPlace[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry, index) => {
    const name = isJsonObject(entry) ? own(entry, key) : undefined;
    return typeof name === 'string' && name !== '' ? [{ name, field: [...path, index, key] }] : [];
  });
}
