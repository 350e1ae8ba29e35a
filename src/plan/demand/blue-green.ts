import type { BlueGreenRollout } from '../../manifests/kruise/blue-green-rollout';
import { sumOf, termOf } from './figure';
import type { PeakDemand, PodCount, Term } from './peak-demand';

/**
 * The demand of a workload that Kruise Rollouts releases blue-green.
 *
 * Whatever the manifest says, its controller sets maxSurge to 100 % and maxUnavailable to 0 for the whole release, so that all new pods run
 * beside all old ones: every figure is twice the replicas, and with one address less the last batch waits for ever.
 */
export function blueGreenDemand(replicas: PodCount, { manifest }: BlueGreenRollout): PeakDemand {
  const because = `Rollout ${manifest.id.name} is blue-green and keeps every old pod until all new ones run`;
  const beside: Term = { addresses: replicas.pods, label: 'surge', because };
  const both = sumOf([termOf(replicas, 'replicas'), ...(replicas.pods > 0 ? [beside] : [])]);
  return {
    known: true,
    replicas,
    surge: { pods: replicas.pods, because },
    unavailable: { pods: 0, because },
    floor: both,
    budget: both,
    smooth: both,
  };
}
