import { failed, ok, type Result } from '../addresses/result';
import { isJsonObject, type JsonObject, own } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import type { ArgoCdApplicationProps } from './argo-cd/application-props';
import { argoCdApplications } from './argo-cd/applications';
import { argoCdSettingsPatch } from './argo-cd/argocd-settings';
import { byCluster } from './cluster-output';
import type { FluxKustomizationProps } from './flux/kustomization-props';
import { fluxHealthChecksPatch, fluxKustomizations } from './flux/kustomizations';
import { marked } from './kustomization';
import type { OutputFile, OutputLayout } from './output-tree';
import { stringifyManifest } from './write-yaml';

/** What an app asks for beside its output. */
export interface DeployRequest {
  readonly application: ArgoCdApplicationProps | undefined;
  readonly kustomization: FluxKustomizationProps | undefined;
  readonly layout: OutputLayout;
}

/**
 * The files that make Argo CD and Flux read the output; or what keeps them from being written. They are objects of the tools' own and settings of
 * their installation, so they lie in a folder of their own, which no application of the output reads.
 *
 * ```text
 * argo-cd/application.<name>.yaml            one for each cluster; or applicationset.<name>.yaml
 * argocd-cm.yaml                             a patch of Argo CD's settings
 * flux/kustomization.<name>-network.yaml     one for each layer; in flux/<cluster>/ for a cluster with a key
 * flux-health-checks.yaml                    a patch of other Kustomizations
 * ```
 */
export function deployFiles(
  manifests: readonly Manifest[],
  { application, kustomization, layout }: DeployRequest,
): Result<readonly OutputFile[], readonly string[]> {
  const clusters = byCluster(manifests);
  const files: OutputFile[] = [];
  if (application) {
    const objects = argoCdApplications(clusters, application, layout);
    if (!objects.ok) return failed(objects.problem);
    for (const object of objects.value) files.push(fileOf(`argo-cd/${ownFileName(object)}`, object));
    files.push(fileOf('argocd-cm.yaml', argoCdSettingsPatch(application.namespace ?? 'argocd')));
  }
  if (kustomization) {
    for (const cluster of clusters) {
      const folder = cluster.key === null ? 'flux' : `flux/${cluster.key}`;
      for (const object of fluxKustomizations(cluster, kustomization)) {
        files.push(fileOf(`${folder}/${ownFileName(object)}`, object));
      }
    }
    files.push(fileOf('flux-health-checks.yaml', fluxHealthChecksPatch()));
  }
  return ok(files);
}

function fileOf(path: string, object: JsonObject): OutputFile {
  return { path, text: marked(stringifyManifest(object)) };
}

/** `<kind>.<name>.yaml`: the kinds are ours to choose, and so is the one namespace. */
function ownFileName(object: JsonObject): string {
  const metadata = own(object, 'metadata');
  const name = isJsonObject(metadata) ? own(metadata, 'name') : undefined;
  return `${String(own(object, 'kind')).toLowerCase()}.${String(name)}.yaml`;
}
