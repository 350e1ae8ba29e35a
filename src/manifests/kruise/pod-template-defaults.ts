import { isJsonObject, type JsonObject, own } from '../json';
import { hasLatestTag } from './image-tag';

/**
 * The pod template with everything written out that OpenKruise's webhook would fill in.
 *
 * Kruise stores a manifest unchanged only if nothing was left for it to fill in; otherwise it stores its own rendering of the whole object, and
 * GitOps tools compare lists such as `containers` as one value. What is given is never altered; null counts as not given.
 */
export function withPodTemplateDefaults(template: JsonObject): JsonObject {
  return inside(template, 'spec', withPodSpecDefaults);
}

function withPodSpecDefaults(spec: JsonObject): JsonObject {
  const filled = fill(spec, {
    dnsPolicy: 'ClusterFirst',
    restartPolicy: 'Always',
    securityContext: {},
    terminationGracePeriodSeconds: 30,
    schedulerName: 'default-scheduler',
  });
  const withContainers = each(filled, 'containers', withContainerDefaults);
  const withInitContainers = each(withContainers, 'initContainers', withInitContainerDefaults);
  return each(withInitContainers, 'volumes', withVolumeDefaults);
}

/** Kruise pulls regular containers always, whatever the tag, because an in-place update must notice a moved tag. */
function withContainerDefaults(container: JsonObject): JsonObject {
  return withCommonContainerDefaults(fill(container, { imagePullPolicy: 'Always' }));
}

/** For init containers Kubernetes' own rule holds. */
function withInitContainerDefaults(container: JsonObject): JsonObject {
  const image = own(container, 'image');
  const imagePullPolicy = typeof image === 'string' && hasLatestTag(image) ? 'Always' : 'IfNotPresent';
  return withCommonContainerDefaults(fill(container, { imagePullPolicy }));
}

function withCommonContainerDefaults(container: JsonObject): JsonObject {
  let filled = fill(container, { terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' });
  filled = each(filled, 'ports', port => fill(port, { protocol: 'TCP' }));
  filled = each(filled, 'env', variable => inside(variable, 'valueFrom', withFieldRefDefaults));
  for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe'])
    filled = inside(filled, probe, withProbeDefaults);
  return inside(filled, 'lifecycle', withLifecycleDefaults);
}

function withFieldRefDefaults(source: JsonObject): JsonObject {
  return inside(source, 'fieldRef', fieldRef => fill(fieldRef, { apiVersion: 'v1' }));
}

function withProbeDefaults(probe: JsonObject): JsonObject {
  const filled = fill(probe, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 });
  return inside(filled, 'httpGet', withHttpGetDefaults);
}

function withLifecycleDefaults(lifecycle: JsonObject): JsonObject {
  const withPostStart = inside(lifecycle, 'postStart', hook => inside(hook, 'httpGet', withHttpGetDefaults));
  return inside(withPostStart, 'preStop', hook => inside(hook, 'httpGet', withHttpGetDefaults));
}

function withHttpGetDefaults(httpGet: JsonObject): JsonObject {
  return fill(httpGet, { path: '/', scheme: 'HTTP' });
}

/** 420 is 0644, the mode of files that a volume projects. */
const FILE_MODE = { defaultMode: 420 };

function withVolumeDefaults(volume: JsonObject): JsonObject {
  const hasSource = Object.keys(volume).some(key => key !== 'name' && isGiven(volume, key));
  let filled = hasSource ? volume : fill(volume, { emptyDir: {} });
  filled = inside(filled, 'hostPath', source => fill(source, { type: '' }));
  filled = inside(filled, 'secret', source => fill(source, FILE_MODE));
  filled = inside(filled, 'configMap', source => fill(source, FILE_MODE));
  filled = inside(filled, 'downwardAPI', source => each(fill(source, FILE_MODE), 'items', withFieldRefDefaults));
  return inside(filled, 'projected', source => each(fill(source, FILE_MODE), 'sources', withProjectionDefaults));
}

function withProjectionDefaults(source: JsonObject): JsonObject {
  const withItems = inside(source, 'downwardAPI', projection => each(projection, 'items', withFieldRefDefaults));
  return inside(withItems, 'serviceAccountToken', token => fill(token, { expirationSeconds: 3600 }));
}

function isGiven(object: JsonObject, key: string): boolean {
  return own(object, key) !== undefined && own(object, key) !== null;
}

/** A copy with each default where nothing is given. */
function fill(object: JsonObject, defaults: JsonObject): JsonObject {
  const filled: Record<string, unknown> = { ...object };
  for (const key in defaults) if (!isGiven(object, key)) filled[key] = defaults[key];
  return filled;
}

/** A copy whose mapping under `key` is changed; the same object where there is no mapping. */
function inside(object: JsonObject, key: string, change: (value: JsonObject) => JsonObject): JsonObject {
  const value = own(object, key);
  return isJsonObject(value) ? { ...object, [key]: change(value) } : object;
}

/** A copy whose mappings in the list under `key` are changed; the same object where there is no list. */
function each(object: JsonObject, key: string, change: (value: JsonObject) => JsonObject): JsonObject {
  const value = own(object, key);
  if (!Array.isArray(value)) return object;
  return { ...object, [key]: value.map(entry => (isJsonObject(entry) ? change(entry) : entry)) };
}
