/**
 * How many addresses a workload wants, on each NIC and of each family, at the worst moment of a rollout.
 *
 * `floor`: below it pods never start or a rollout never finishes. `budget`: what the controller may hold at once by its own rules.
 * `smooth`: nobody ever waits for an address.
 */
export type Demand = PeakDemand | UnknownDemand;

/** A demand that can be counted. */
export interface PeakDemand {
  readonly known: true;
  /** The most pods the workload is meant to run: replicas, or the maximum of its autoscaler. */
  readonly replicas: PodCount;
  /** Pods above the replicas that an update may start; 0 where the kind has no surge. */
  readonly surge: PodCount;
  /** Pods an update may take away before their replacements are ready. */
  readonly unavailable: PodCount;
  readonly floor: Figure;
  readonly budget: Figure;
  readonly smooth: Figure;
  /**
   * Why the workload may hold more than any figure says, where nothing in the manifest bounds it; budget and smooth then count what it can
   * be sure of and are lower bounds. Absent for all others.
   */
  readonly unbounded?: string;
}

/** A demand that nothing in the manifests and the context bounds, and why: "the number of nodes is not known". */
export interface UnknownDemand {
  readonly known: false;
  readonly reason: string;
  /** `nodes`: the context could say it. `number`: Kubernetes refuses the manifest. Absent where it is neither. */
  readonly cause?: 'nodes' | 'number';
}

/** A number of pods and how it came about. */
export interface PodCount {
  readonly pods: number;
  /**
   * The clause that explains it, without the number: `maxReplicas of HorizontalPodAutoscaler web`, `20% of 3, rounded down because maxSurge
   * is set`; `as written` or `the default` where there is nothing to explain.
   */
  readonly because: string;
}

/** A number of addresses as a sum whose terms can be shown: 3 replicas + 1 surge + 0 unavailable. */
export interface Figure {
  readonly addresses: number;
  readonly terms: readonly Term[];
}

/** One summand of a figure, negative where it is taken away. */
export interface Term {
  readonly addresses: number;
  /** What it counts: `replicas`, `surge`, `unavailable`, `terminating`, `spare`, `pods`, `nodes`, `in subset NAME`. */
  readonly label: string;
  /** Why it is this many. */
  readonly because: string;
}
