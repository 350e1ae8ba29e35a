import type { LiveCluster } from '../../manifests/live/live-cluster';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Report, Rule } from '../rule';

/** A plan beside what its cluster holds at the moment. */
export interface LiveView {
  readonly plan: ClusterPlan;
  readonly live: LiveCluster;
}

/** One check of a plan against a live cluster. Its findings stand on the manifest, or on the live object where Git has none. */
export interface LiveRule extends Omit<Rule, 'bad' | 'good' | 'check'> {
  /** Manifests and a cluster that have exactly one finding of this rule and no other error or warning. */
  readonly bad: LiveExample;
  /** The same without a finding. */
  readonly good: LiveExample;
  readonly check: (view: LiveView, report: Report) => void;
}

/** Manifests and live objects, as YAML. */
export interface LiveExample {
  readonly manifests: string;
  readonly live: string;
}
