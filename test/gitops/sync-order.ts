import { compareText } from '../../src/gitops/compare-text';
import { child, own } from '../../src/manifests/json';
import type { Manifest } from '../../src/manifests/manifest';

/** The kinds that Argo CD puts before all others inside a wave, by name alone, whatever their group. */
const ARGO_CD_KINDS = (
  'Namespace NetworkPolicy ResourceQuota LimitRange PodSecurityPolicy PodDisruptionBudget ServiceAccount Secret SecretList ConfigMap ' +
  'StorageClass PersistentVolume PersistentVolumeClaim CustomResourceDefinition ClusterRole ClusterRoleList ClusterRoleBinding ' +
  'ClusterRoleBindingList Role RoleList RoleBinding RoleBindingList Service DaemonSet Pod ReplicationController ReplicaSet Deployment ' +
  'HorizontalPodAutoscaler StatefulSet Job CronJob IngressClass Ingress APIService'
).split(' ');

interface Task {
  readonly manifest: Manifest;
  wave: number;
}

/** The order in which one sync of Argo CD applies objects, none of them a hook: by wave, kind and name; then what others need moves before them. */
export function argoCdOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  return argoCdWaves(manifests).flatMap(({ members }) => members);
}

/** The same, wave by wave: each begins when everything of the one before is healthy. */
export function argoCdWaves(
  manifests: readonly Manifest[],
): readonly { readonly wave: number; readonly members: readonly Manifest[] }[] {
  const kindOf = ({ manifest }: Task) => {
    const place = ARGO_CD_KINDS.indexOf(manifest.id.kind);
    return place < 0 ? 0 : place - ARGO_CD_KINDS.length;
  };
  const tasks = manifests
    .map((manifest): Task => ({ manifest, wave: waveOf(manifest) }))
    .sort((a, b) => a.wave - b.wave || kindOf(a) - kindOf(b) || compareText(a.manifest.id.name, b.manifest.id.name));
  moveForward(
    tasks,
    ({ group, id }) => (group === '' && id.kind === 'Namespace' ? id.name : undefined),
    ({ object }) => text(own(child(object, 'metadata'), 'namespace')),
  );
  moveForward(tasks, definedKind, ({ group, id }) => `${group}/${id.kind}`);
  const waves: { wave: number; members: Manifest[] }[] = [];
  for (const { manifest, wave } of tasks) {
    const last = waves.at(-1);
    if (last?.wave === wave) last.members.push(manifest);
    else waves.push({ wave, members: [manifest] });
  }
  return waves;
}

/** A dependency goes right before the first task that needs it, and into its wave. */
function moveForward(
  tasks: Task[],
  provides: (manifest: Manifest) => string | undefined,
  needs: (manifest: Manifest) => string | undefined,
): void {
  const first = new Map<string, number>();
  for (const [index, task] of [...tasks].entries()) {
    const provided = provides(task.manifest);
    if (provided === undefined) {
      const needed = needs(task.manifest);
      if (needed !== undefined && !first.has(needed)) first.set(needed, index);
      continue;
    }
    const place = first.get(provided);
    const needing = place === undefined ? undefined : tasks[place];
    if (place === undefined || !needing) continue;
    task.wave = needing.wave;
    tasks.splice(index, 1);
    tasks.splice(place, 0, task);
    for (const [key, at] of first) if (at >= place) first.set(key, at + 1);
  }
}

function definedKind({ group, id, object }: Manifest): string | undefined {
  if (group !== 'apiextensions.k8s.io' || id.kind !== 'CustomResourceDefinition') return undefined;
  const spec = child(object, 'spec');
  return `${own(spec, 'group')}/${own(child(spec, 'names'), 'kind')}`;
}

/** What Argo CD reads from an object; what is no number counts as 0. */
export function waveOf({ object }: Manifest): number {
  const value = own(child(child(object, 'metadata'), 'annotations'), 'argocd.argoproj.io/sync-wave');
  return typeof value === 'string' && /^[-+]?[0-9]+$/.test(value) ? Number(value) : 0;
}

/** The kinds that Flux sorts before and after all others. */
const FLUX_FIRST = (
  'CustomResourceDefinition Namespace ClusterClass RuntimeClass PriorityClass StorageClass VolumeSnapshotClass IngressClass GatewayClass ' +
  'ResourceQuota ServiceAccount Role ClusterRole RoleBinding ClusterRoleBinding ConfigMap Secret Service LimitRange Deployment ' +
  'StatefulSet CronJob PodDisruptionBudget'
).split(' ');
const FLUX_LAST = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

/** The order in which one Kustomization of Flux applies objects: in stages, in each by kind, group, namespace and name. */
export function fluxOrder(manifests: readonly Manifest[]): readonly Manifest[] {
  const stageOf = ({ id }: Manifest) => {
    if (['CustomResourceDefinition', 'Namespace', 'ClusterRole'].includes(id.kind)) return 0;
    return id.kind.endsWith('Class') ? 1 : 2;
  };
  const kindOf = ({ id }: Manifest) => {
    const place = FLUX_FIRST.indexOf(id.kind);
    return place < 0 ? FLUX_LAST.indexOf(id.kind) + 1 : place - FLUX_FIRST.length;
  };
  return [...manifests].sort(
    (a, b) =>
      stageOf(a) - stageOf(b) ||
      kindOf(a) - kindOf(b) ||
      compareText(a.group, b.group) ||
      compareText(a.id.kind, b.id.kind) ||
      compareText(a.id.namespace ?? '', b.id.namespace ?? '') ||
      compareText(a.id.name, b.id.name),
  );
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
