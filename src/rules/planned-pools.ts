import type { IPPool } from '../manifests/ip-pool';
import type { ClusterPlan, PlannedPool } from '../plan/address-plan';

/** A pool of the manifests, and what the plan makes of it. */
export interface PlannedManifestPool {
  readonly pool: IPPool;
  readonly planned: PlannedPool;
}

/** The pools of a cluster's manifests, or of a part of them. Of two with one name, the plan knows the first. */
export function plannedPools({ objects, pools }: ClusterPlan): readonly PlannedManifestPool[] {
  const found: PlannedManifestPool[] = [];
  for (const pool of objects.pools) {
    const planned = pools.get(pool.name);
    if (planned?.source.type === 'manifest' && planned.source.pool === pool) found.push({ pool, planned });
  }
  return found;
}
