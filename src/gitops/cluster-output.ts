import type { Manifest } from '../manifests/manifest';
import { compareText } from './compare-text';

/** What an app writes for one cluster. */
export interface ClusterOutput {
  /** The cluster's key, null for the nameless cluster. */
  readonly key: string | null;
  /** At least one, in the order of the tree. */
  readonly manifests: readonly Manifest[];
}

/** Manifests by cluster: those of the nameless one first, then by key. */
export function byCluster(manifests: readonly Manifest[]): readonly ClusterOutput[] {
  const clusters = new Map<string | null, Manifest[]>();
  for (const manifest of manifests) {
    const { cluster } = manifest.id;
    const members = clusters.get(cluster);
    if (members) members.push(manifest);
    else clusters.set(cluster, [manifest]);
  }
  return [...clusters]
    .map(([key, members]) => ({ key, manifests: members }))
    .sort((a, b) => compareText(a.key ?? '', b.key ?? ''));
}
