import type { ClusterSettings, PolicyTerms } from '../../context/context';
import type { Autoscaler } from '../../manifests/autoscaler';
import type { BlueGreenRollout } from '../../manifests/kruise/blue-green-rollout';

/** What the demand of a workload depends on beside its own manifest. */
export interface DemandFacts {
  /** The HorizontalPodAutoscaler that scales the workload, when there is one. */
  readonly autoscaler: Autoscaler | undefined;
  /** The Rollout that releases the workload blue-green, when there is one. */
  readonly blueGreen?: BlueGreenRollout | undefined;
  /** Whether the runs of a schedule draw from the same pools, the default, or each from some of its own. */
  readonly runs?: 'shared' | 'own';
  /** Of the workload's cluster: the OpenKruise release and the number of nodes. */
  readonly settings: ClusterSettings;
  /** For the timing of the smooth figure. */
  readonly policy: PolicyTerms;
}
