import { BY_DEFAULT, sumOf, termOf } from './figure';
import type { PeakDemand, PodCount } from './peak-demand';

/** No pods, and nobody said anything about it. */
export const NONE: PodCount = { pods: 0, because: BY_DEFAULT };

/** How a demand without overlap is made up. */
export interface SteadyDemand {
  readonly replicas: PodCount;
  /** What the replicas are called in figures. Default `replicas`. */
  readonly label?: string;
  /** Pods an update takes away before their replacements are ready. */
  readonly unavailable: PodCount;
}

/** The demand of a workload that never has a pod and its replacement at the same time: all three figures are its replicas. */
export function steadyDemand({ replicas, label = 'replicas', unavailable }: SteadyDemand): PeakDemand {
  const figure = sumOf([termOf(replicas, label)]);
  return { known: true, replicas, surge: NONE, unavailable, floor: figure, budget: figure, smooth: figure };
}
