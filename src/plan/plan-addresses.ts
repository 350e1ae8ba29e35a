import type { Context } from '../context/context';
import type { Manifest } from '../manifests/manifest';
import type { AddressPlan } from './address-plan';
import { planCluster } from './plan-cluster';

/** Works out who wants addresses, from where, and how many at the peak, cluster by cluster. */
export function planAddresses(manifests: readonly Manifest[], context: Context): AddressPlan {
  const byCluster = new Map<string | null, Manifest[]>();
  if (context.clusters.size === 0) byCluster.set(null, []);
  for (const key of context.clusters.keys()) byCluster.set(key, []);
  for (const manifest of manifests) {
    const known = byCluster.get(manifest.id.cluster);
    if (known) known.push(manifest);
    else byCluster.set(manifest.id.cluster, [manifest]);
  }
  const clusters = [...byCluster]
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([cluster, members]) => planCluster(cluster, members, context));
  return { context, clusters };
}
