import type { AddressPlan, ClusterPlan } from '../address-plan';
import { planCluster } from '../plan-cluster';
import { findMoves } from './address-moves';
import { blockChanges } from './block-changes';
import type { ChangePlan, ClusterChange, WorkloadChange } from './change-plan';
import { objectChanges, objectKey } from './object-changes';

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
    workloads: workloadChanges(before, after),
    moves: findMoves([...pools.values()]),
  };
}

function workloadChanges(before: ClusterPlan, after: ClusterPlan): readonly WorkloadChange[] {
  const then = new Map(before.workloads.map(workload => [objectKey(workload.workload.manifest), workload]));
  const changes: WorkloadChange[] = after.workloads.map(workload => {
    const key = objectKey(workload.workload.manifest);
    const change = { before: then.get(key), after: workload };
    then.delete(key);
    return change;
  });
  for (const workload of then.values()) changes.push({ before: workload, after: undefined });
  return changes;
}
