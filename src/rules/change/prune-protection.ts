import { child, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';

/** Which GitOps tools leave an object in the cluster when it leaves Git, because of its own annotations. */
export interface PruneProtection {
  readonly argoCD: 'prunes' | 'asks' | 'leaves';
  readonly flux: 'prunes' | 'leaves';
}

/** Reads `argocd.argoproj.io/sync-options` and `kustomize.toolkit.fluxcd.io/prune` of an object. */
export function pruneProtection({ object }: Manifest): PruneProtection {
  const annotations = child(child(object, 'metadata'), 'annotations');
  const options = own(annotations, 'argocd.argoproj.io/sync-options');
  const argoCD = typeof options === 'string' ? options.split(',').map(option => option.trim()) : [];
  return {
    argoCD: argoCD.includes('Prune=false') ? 'leaves' : argoCD.includes('Prune=confirm') ? 'asks' : 'prunes',
    flux: own(annotations, 'kustomize.toolkit.fluxcd.io/prune') === 'disabled' ? 'leaves' : 'prunes',
  };
}

/** A clause that says so, beginning with a semicolon; empty where nothing protects the object. */
export function protectionText(manifest: Manifest): string {
  const { argoCD, flux } = pruneProtection(manifest);
  const clauses = [
    ...(argoCD === 'asks'
      ? ['Argo CD asks before it prunes it']
      : argoCD === 'leaves'
        ? ['Argo CD leaves it alone']
        : []),
    ...(flux === 'leaves' ? ['Flux leaves it alone'] : []),
  ];
  return clauses.length === 0 ? '' : `; by its annotations ${clauses.join(', and ')}`;
}
