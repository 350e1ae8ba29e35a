import { BY_DEFAULT } from './figure';
import type { PeakDemand, PodCount } from './peak-demand';
import { steadyDemand } from './steady-demand';

/** Pods that live as long as they live: nothing replaces them with newer ones. */
export const NEVER_UPDATED: PodCount = { pods: 0, because: 'no update replaces its pods' };

/** The demand of a workload that never updates its pods (ReplicaSet, ReplicationController): its replicas. */
export function fixedSizeDemand(replicas: PodCount): PeakDemand {
  return steadyDemand({ replicas, unavailable: NEVER_UPDATED });
}

/** The demand of a bare pod. */
export function barePodDemand(): PeakDemand {
  return steadyDemand({ replicas: { pods: 1, because: BY_DEFAULT }, label: 'pods', unavailable: NEVER_UPDATED });
}
