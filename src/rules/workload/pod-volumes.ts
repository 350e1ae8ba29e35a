import type { FieldPath } from '../../manifests/field-path';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { PodTemplate, Workload } from '../../manifests/workload';

/** Takes a name and, for the rare finding, the way to where it stands. */
export type NameVisitor = (name: string, field: () => FieldPath) => void;

/** Runs over the volumes of a pod template. */
export function forEachVolume({ path, spec }: PodTemplate, visit: NameVisitor): void {
  forEachName(own(spec, 'volumes'), visit, () => [...path, 'spec', 'volumes']);
}

/** Runs over the claims that the controller makes for each pod, which its containers mount by name. */
export function forEachClaim({ manifest, podOwner }: Workload, { path }: PodTemplate, visit: NameVisitor): void {
  if (podOwner.kind !== 'CloneSet' && podOwner.kind !== 'StatefulSet') return;
  const home = path.slice(0, -1);
  const spec = home.reduce<JsonObject>((object, step) => child(object, String(step)), manifest.object);
  const claims = own(spec, 'volumeClaimTemplates');
  if (!Array.isArray(claims)) return;
  for (const [index, claim] of claims.entries()) {
    const name = isJsonObject(claim) ? own(child(claim, 'metadata'), 'name') : undefined;
    if (typeof name !== 'string' || name === '') continue;
    visit(name, () => [...home, 'volumeClaimTemplates', index, 'metadata', 'name']);
  }
}

/** Whether there is a volume or a claim that {@link forEachVolume} or {@link forEachClaim} could come by. */
export function hasVolumes({ podOwner, spec }: Workload, template: PodTemplate): boolean {
  if (own(template.spec, 'volumes') !== undefined) return true;
  // The claims of what a UnitedDeployment makes stand further in.
  return template.path.length > 2 || (podOwner.kind === 'CloneSet' && own(spec, 'volumeClaimTemplates') !== undefined);
}

/** Whether any container of a pod template mounts anything. */
export function hasMounts(template: PodTemplate): boolean {
  let found = false;
  forEachMount(template, () => {
    found = true;
  });
  return found;
}

/** Runs over what the containers of a pod template mount, by the names they give. */
export function forEachMount({ path, spec }: PodTemplate, visit: NameVisitor): void {
  for (const list of ['initContainers', 'containers']) {
    const containers = own(spec, list);
    if (!Array.isArray(containers)) continue;
    for (const [index, container] of containers.entries()) {
      if (!isJsonObject(container)) continue;
      for (const mounts of ['volumeMounts', 'volumeDevices'])
        forEachName(own(container, mounts), visit, () => [...path, 'spec', list, index, mounts]);
    }
  }
}

function forEachName(entries: unknown, visit: NameVisitor, path: () => FieldPath): void {
  if (!Array.isArray(entries)) return;
  // By index: this runs for every container of every workload.
  for (let index = 0; index < entries.length; index++) {
    const entry: unknown = entries[index];
    const name = isJsonObject(entry) ? own(entry, 'name') : undefined;
    if (typeof name === 'string' && name !== '') visit(name, () => [...path(), index, 'name']);
  }
}
