import type { AddressPlan, ClusterPlan } from '../address-plan';
import { planCluster } from '../plan-cluster';
import { findMoves } from './address-moves';
import { blockChanges } from './block-changes';
import type { ChangePlan, ClusterChange } from './change-plan';
import { objectChanges } from './object-changes';
import { workloadChanges } from './workload-changes';

/** Compares two plans, cluster by cluster. What either says of each cluster's settings stays with it: they may change, too. */
export function planChange(before: AddressPlan, after: AddressPlan): ChangePlan {
  const then = byKey(before);
  const now = byKey(after);
  const keys = [...new Set([...now.keys(), ...then.keys()])].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  const clusters = keys.map(cluster =>
    changeOfCluster(
      then.get(cluster) ?? planCluster(cluster, [], before.context),
      now.get(cluster) ?? planCluster(cluster, [], after.context),
    ),
  );
  return { before, after, clusters };
}

function byKey({ clusters }: AddressPlan): ReadonlyMap<string | null, ClusterPlan> {
  return new Map(clusters.map(cluster => [cluster.cluster, cluster]));
}

function changeOfCluster(before: ClusterPlan, after: ClusterPlan): ClusterChange {
  const pools = blockChanges(before.pools, after.pools);
  return {
    cluster: after.cluster,
    before,
    after,
    objects: objectChanges(before.manifests, after.manifests),
    pools,
    subnets: blockChanges(before.subnets, after.subnets),
    workloads: workloadChanges(before.workloads, after.workloads),
    moves: findMoves([...pools.values()]),
  };
}
