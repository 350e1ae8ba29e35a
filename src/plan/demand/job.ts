import type { JsonObject } from '../../manifests/json';
import { sumOf, termOf } from './figure';
import { NEVER_UPDATED } from './fixed-size';
import type { Demand, PeakDemand, PodCount, UnknownDemand } from './peak-demand';
import { readPodNumber } from './replica-count';
import { NONE } from './steady-demand';

/** The demand of a Job: as many pods as run at once. It finishes with one address, since its pods can take turns. */
export function jobDemand(spec: JsonObject): Demand {
  const pods = podsAtOnce(spec);
  return 'reason' in pods ? pods : runDemand(pods);
}

/** The demand of one run of pods that end by themselves. */
export function runDemand(pods: PodCount): PeakDemand {
  const all = sumOf([termOf(pods, 'pods')]);
  const one = sumOf([{ addresses: 1, label: 'pods', because: 'its pods can take turns' }]);
  return {
    known: true,
    replicas: pods,
    surge: NONE,
    unavailable: NEVER_UPDATED,
    floor: pods.pods > 1 ? one : all,
    budget: all,
    smooth: all,
  };
}

/** Kubernetes: parallelism (1 unless written), but no more than completions; without completions the pods themselves decide the end. */
function podsAtOnce(spec: JsonObject): PodCount | UnknownDemand {
  const parallelism = readPodNumber(spec, 'parallelism', 1);
  if ('reason' in parallelism) return parallelism;
  const completions = readPodNumber(spec, 'completions', parallelism.pods);
  if ('reason' in completions || completions.pods >= parallelism.pods)
    return 'reason' in completions ? completions : parallelism;
  return { pods: completions.pods, because: `completions, fewer than parallelism ${parallelism.pods}` };
}
