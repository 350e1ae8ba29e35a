import type { Version } from '../context/version';
import type { JsonObject } from '../manifests/json';
import type { LabelSelector } from './label-selector';
import type { PropChecks } from './prop-checks';

/** What the `spec` of a workload is made of besides its options. */
export interface SpecFacts {
  /** Nothing where an autoscaler decides, or where the kind has no replicas. */
  readonly replicas: number | undefined;
  /** The OpenKruise release of the cluster. */
  readonly kruise: Version;
  readonly selector: LabelSelector;
  /** The pod template, with nothing in it filled in. */
  readonly template: JsonObject;
}

/** A kind of workload together with the options of one of them. */
export interface WorkloadForm {
  readonly apiVersion: string;
  readonly kind: string;
  /** @throws Error if an option is out of its bounds */
  check(checks: PropChecks): void;
  /** The `spec`, with every default written out that a webhook would fill in. */
  spec(facts: SpecFacts): JsonObject;
}
