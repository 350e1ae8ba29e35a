import type { Autoscaler } from '../../manifests/autoscaler';
import { describeType, type JsonObject, own } from '../../manifests/json';
import { AS_WRITTEN, BY_DEFAULT } from './figure';
import type { PodCount, UnknownDemand } from './peak-demand';

/** Kubernetes counts pods with 32 bits. */
const LARGEST_COUNT = 2_147_483_647;

/** A number of pods that the API takes, from nothing to 32 bits. */
export function isPodNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT;
}

/** A number of pods from a field: `fallback` where it is absent, a demand nobody can know where the API takes no such number. */
export function readPodNumber(object: JsonObject, field: string, fallback: number): PodCount | UnknownDemand {
  const value = own(object, field);
  if (value === undefined || value === null) return { pods: fallback, because: BY_DEFAULT };
  if (isPodNumber(value)) return { pods: value, because: AS_WRITTEN };
  const found = typeof value === 'number' ? String(value) : describeType(value);
  return {
    known: false,
    reason: `${field} is ${found}, and Kubernetes takes only whole numbers from 0 to ${LARGEST_COUNT}`,
    cause: 'number',
  };
}

/**
 * The most pods a workload is meant to run: the larger of its replicas (1 unless written, in every kind that has them) and the maximum of
 * its autoscaler.
 */
export function readReplicas(spec: JsonObject, autoscaler: Autoscaler | undefined): PodCount | UnknownDemand {
  const replicas = readPodNumber(spec, 'replicas', 1);
  if ('reason' in replicas || autoscaler === undefined || autoscaler.maxReplicas <= replicas.pods) return replicas;
  const { name } = autoscaler.manifest.id;
  if (!isPodNumber(autoscaler.maxReplicas)) {
    return {
      known: false,
      reason: `maxReplicas of HorizontalPodAutoscaler ${name} is ${autoscaler.maxReplicas}, more than Kubernetes can count`,
    };
  }
  return { pods: autoscaler.maxReplicas, because: `maxReplicas of HorizontalPodAutoscaler ${name}` };
}
