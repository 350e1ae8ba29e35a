import type { IPPool } from '../manifests/ip-pool';
import type { ClusterPlan, PlannedPool } from '../plan/address-plan';
import { oncePer } from './once-per';

/** A pool of the manifests, and what the plan makes of it. */
export interface PlannedManifestPool {
  readonly pool: IPPool;
  readonly planned: PlannedPool;
}

/** The pools of a cluster's manifests, or of a part of them. Of two with one name, the plan knows the first. */
export const plannedPools = oncePer(({ objects, pools }: ClusterPlan): readonly PlannedManifestPool[] =>
  objects.pools.flatMap(pool => {
    const planned = pools.get(pool.name);
    return planned?.source.type === 'manifest' && planned.source.pool === pool ? [{ pool, planned }] : [];
  }),
);
