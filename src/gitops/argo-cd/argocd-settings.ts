import { KRUISE_GROUP } from '../../manifests/api-groups';
import type { JsonObject } from '../../manifests/json';
import { healthScripts } from './health-scripts';

/** Kruise's workloads with a pod template at `spec.template`. Quantities in it (`100m`, `0.1`) are compared as such, not letter by letter. */
const KINDS_WITH_TEMPLATE = ['BroadcastJob', 'CloneSet', 'DaemonSet', 'StatefulSet'];

const POD_SPEC_FIELDS = '- field: spec.template.spec\n  type: core/v1/PodSpec\n';

/**
 * What Argo CD has to be told once per installation: entries of its ConfigMap `argocd-cm`, by key. Health scripts for CloneSet, SpiderIPPool,
 * SpiderSubnet and SpiderMultusConfig, and where Kruise's workloads hold pod specs.
 *
 * The same for every app, so that one installation serves them all. A `GitOpsApp` that is asked for an Application writes them as a patch to
 * `argocd-cm.yaml`.
 */
export function argoCdSettings(): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...healthScripts.map(({ group, kind, lua }) => [`resource.customizations.health.${group}_${kind}`, lua]),
    ...KINDS_WITH_TEMPLATE.map(kind => [
      `resource.customizations.knownTypeFields.${KRUISE_GROUP}_${kind}`,
      POD_SPEC_FIELDS,
    ]),
  ]);
}

/** The settings as a patch of `argocd-cm` in Argo CD's namespace. As a patch: an apply would take away the entries of others. */
export function argoCdSettingsPatch(namespace: string): JsonObject {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'argocd-cm', namespace },
    data: argoCdSettings(),
  };
}
