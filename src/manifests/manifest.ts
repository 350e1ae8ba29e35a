import { failed, ok, type Result } from '../addresses/result';
import { groupOf } from './api-groups';
import { isJsonObject, type JsonObject, own } from './json';
import type { Origin } from './origin';
import type { ResourceId } from './resource-id';

/** One Kubernetes object as plain data, with its identity and the place it came from. */
export interface Manifest {
  readonly id: ResourceId;
  /** The API group of the object, the empty text for the core group. */
  readonly group: string;
  /** Group and kind as one text, `apps.kruise.io/CloneSet`, `/Pod`: what tables of kinds go by. */
  readonly groupKind: string;
  readonly object: JsonObject;
  readonly origin: Origin;
  /** `judged` objects get findings; `counted` ones only take part, since another repository owns them. */
  readonly role: 'judged' | 'counted';
}

/** How to read a value as a manifest. */
export interface ManifestSource {
  readonly origin: Origin;
  readonly cluster: string | null;
  readonly role: Manifest['role'];
}

/** Why a value is no Kubernetes object. */
export interface ManifestProblem {
  readonly code: 'not-an-object' | 'no-api-version' | 'no-kind' | 'no-name';
  readonly message: string;
}

/** Kinds that live outside namespaces, among the groups whose scopes are known here. */
const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  'spiderpool.spidernet.io/SpiderIPPool',
  'spiderpool.spidernet.io/SpiderSubnet',
  'spiderpool.spidernet.io/SpiderReservedIP',
  'spiderpool.spidernet.io/SpiderCoordinator',
  'apps.kruise.io/SidecarSet',
  'apps.kruise.io/NodeImage',
  'apps.kruise.io/ResourceDistribution',
  '/Namespace',
  '/Node',
  '/PersistentVolume',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiregistration.k8s.io/APIService',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/StorageClass',
  'storage.k8s.io/CSIDriver',
  'networking.k8s.io/IngressClass',
  'node.k8s.io/RuntimeClass',
]);

/** Groups whose every other kind lives in a namespace, so that an object without one is in `default`. */
const NAMESPACED_GROUPS: ReadonlySet<string> = new Set([
  '',
  'apps',
  'batch',
  'autoscaling',
  'policy',
  'apps.kruise.io',
  'spiderpool.spidernet.io',
  'k8s.cni.cncf.io',
  'networking.k8s.io',
  'rbac.authorization.k8s.io',
]);

/** Reads a value as a Kubernetes object: a mapping with apiVersion, kind and metadata.name. */
export function readManifest(value: unknown, source: ManifestSource): Result<Manifest, ManifestProblem> {
  if (!isJsonObject(value)) return refuse('not-an-object', 'is not a mapping, so it is no Kubernetes object');
  const apiVersion = own(value, 'apiVersion');
  const kind = own(value, 'kind');
  if (typeof apiVersion !== 'string' || apiVersion === '')
    return refuse('no-api-version', 'has no apiVersion, so it is no Kubernetes object');
  if (typeof kind !== 'string' || kind === '') return refuse('no-kind', 'has no kind, so it is no Kubernetes object');
  const metadata = own(value, 'metadata');
  const name = isJsonObject(metadata) ? own(metadata, 'name') : undefined;
  if (!isJsonObject(metadata) || typeof name !== 'string' || name === '') {
    return refuse('no-name', `is a ${kind} without a metadata.name`);
  }
  const group = groupOf(apiVersion);
  const groupKind = groupKindOf(group, kind);
  const id = { apiVersion, kind, namespace: namespaceOf(group, groupKind, metadata), name, cluster: source.cluster };
  return ok({ id, group, groupKind, object: value, origin: source.origin, role: source.role });
}

/** Every manifest of a kind has the same text, not one like it: looking that up is several times as fast. */
const groupKinds = new Map<string, Map<string, string>>();

function groupKindOf(group: string, kind: string): string {
  const ofGroup = groupKinds.get(group) ?? new Map<string, string>();
  const known = ofGroup.get(kind);
  if (known !== undefined) return known;
  const made = `${group}/${kind}`;
  // Whatever stands in a file may be a kind; only so many are worth remembering.
  if (groupKinds.size < MOST_REMEMBERED && ofGroup.size < MOST_REMEMBERED)
    groupKinds.set(group, ofGroup.set(kind, made));
  return made;
}

const MOST_REMEMBERED = 200;

function namespaceOf(group: string, groupKind: string, metadata: JsonObject): string | null {
  if (CLUSTER_SCOPED.has(groupKind)) return null;
  const namespace = own(metadata, 'namespace');
  if (typeof namespace === 'string' && namespace !== '') return namespace;
  return NAMESPACED_GROUPS.has(group) ? 'default' : null;
}

function refuse(code: ManifestProblem['code'], message: string): Result<never, ManifestProblem> {
  return failed({ code, message });
}
