import type { IPPool } from '../manifests/ip-pool';
import type { Manifest } from '../manifests/manifest';
import type { MultusConfig } from '../manifests/multus/multus-config';
import type { SpiderCoordinator } from '../manifests/multus/spider-coordinator';
import type { NetworkAttachment } from '../manifests/network-attachment';
import type { ReservedIP } from '../manifests/reserved-ip';
import type { Workload } from '../manifests/workload';
import type { ClusterPlan, PlannedWorkload } from '../plan/address-plan';

/*
 * What rules look at one by one, as they stand in a cluster or in a part of it.
 */

export function manifests(cluster: ClusterPlan): readonly Manifest[] {
  return cluster.manifests;
}

export function pools({ objects }: ClusterPlan): readonly IPPool[] {
  return objects.pools;
}

export function reservedIPs({ objects }: ClusterPlan): readonly ReservedIP[] {
  return objects.reservedIPs;
}

export function networks({ objects }: ClusterPlan): readonly NetworkAttachment[] {
  return objects.networks;
}

export function multusConfigs({ objects }: ClusterPlan): readonly MultusConfig[] {
  return objects.multusConfigs;
}

export function coordinators({ objects }: ClusterPlan): readonly SpiderCoordinator[] {
  return objects.coordinators;
}

export function workloads({ objects }: ClusterPlan): readonly Workload[] {
  return objects.workloads;
}

/** Workloads with what the plan makes of them. */
export function plannedWorkloads(cluster: ClusterPlan): readonly PlannedWorkload[] {
  return cluster.workloads;
}
