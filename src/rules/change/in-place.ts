import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../manifests/field-path';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { withPodTemplateDefaults } from '../../manifests/kruise/pod-template-defaults';
import type { Workload } from '../../manifests/workload';
import { readCloneSetStrategy } from '../../plan/demand/clone-set-strategy';

/** Whether the controller changes pods where they run, or makes new ones; `always` for a bare pod, which nobody replaces. */
export type InPlaceMode = 'never' | 'if-possible' | 'only' | 'always';

/** How a workload, or the one inside a UnitedDeployment, updates its pods. */
export function inPlaceMode({ type, podOwner, manifest, template }: Workload): InPlaceMode {
  if (type === 'Pod') return 'always';
  const owner = template && valueAt(manifest.object, template.path.slice(0, -1));
  if (podOwner.group !== 'apps.kruise.io' || !isJsonObject(owner)) return 'never';
  return modeOf(policyOf(podOwner.kind, owner));
}

function policyOf(kind: string, spec: JsonObject): unknown {
  const rolling = child(child(spec, 'updateStrategy'), 'rollingUpdate');
  switch (kind) {
    case 'CloneSet': {
      const shape = own(rolling, 'podUpdatePolicy') === undefined ? 'v1alpha1' : 'v1beta1';
      return readCloneSetStrategy(spec, {}, shape).type;
    }
    case 'StatefulSet':
      return own(rolling, 'podUpdatePolicy');
    case 'DaemonSet':
      return own(rolling, 'rollingUpdateType');
    default:
      return undefined;
  }
}

function modeOf(policy: unknown): InPlaceMode {
  if (policy === 'InPlaceIfPossible') return 'if-possible';
  return policy === 'InPlaceOnly' ? 'only' : 'never';
}

/** What a change of a pod template asks for, beyond metadata and images, which pods can be given where they run. */
export function needsNewPods(before: Workload, after: Workload): boolean {
  return !isDeepStrictEqual(comparable(before), comparable(after));
}

/** The pod spec as it is stored, without the images of its containers. */
function comparable({ template }: Workload): unknown {
  if (!template) return undefined;
  const spec = child(withPodTemplateDefaults({ spec: template.spec }), 'spec');
  const containers = own(spec, 'containers');
  if (!Array.isArray(containers)) return spec;
  return {
    ...spec,
    containers: containers.map(container => (isJsonObject(container) ? { ...container, image: undefined } : container)),
  };
}
