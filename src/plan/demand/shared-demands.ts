import type { PolicyTerms } from '../../context/context';
import { child, own } from '../../manifests/json';
import type { Workload } from '../../manifests/workload';
import { EXCLUDE_PREPARING_DELETE_LABEL } from './clone-set-strategy';
import type { DemandFacts } from './demand-facts';
import { demandOf } from './demand-of';
import type { Demand } from './peak-demand';

/** The fields of a CloneSet's or Deployment's spec that say nothing of how many pods there are at a time. */
const WITHOUT_NUMBERS: ReadonlySet<string> = new Set([
  'template',
  'selector',
  'volumeClaimTemplates',
  'revisionHistoryLimit',
  'progressDeadlineSeconds',
]);

/**
 * Works out demands, and gives workloads that say the same of their numbers one demand: in most clusters a handful of shapes are all there is.
 */
export class SharedDemands {
  private readonly byPolicy = new Map<PolicyTerms, Map<string, Demand>>();

  of(workload: Workload, facts: DemandFacts): Demand {
    const key = shapeOf(workload, facts);
    if (key === undefined) return demandOf(workload, facts);
    const ofPolicy = this.byPolicy.get(facts.policy) ?? new Map<string, Demand>();
    const known = ofPolicy.get(key);
    if (known) return known;
    const demand = demandOf(workload, facts);
    this.byPolicy.set(facts.policy, ofPolicy.set(key, demand));
    return demand;
  }
}

/** Everything that the demand of a workload depends on beside the policy and the cluster; undefined where other objects or a label count, too. */
function shapeOf({ type, spec, manifest }: Workload, { autoscaler, blueGreen }: DemandFacts): string | undefined {
  if ((type !== 'CloneSet' && type !== 'Deployment') || autoscaler || blueGreen) return undefined;
  const labels = child(child(manifest.object, 'metadata'), 'labels');
  if (own(labels, EXCLUDE_PREPARING_DELETE_LABEL) !== undefined) return undefined;
  let shape = manifest.id.apiVersion;
  for (const key of Object.keys(spec)) {
    if (WITHOUT_NUMBERS.has(key)) continue;
    const value = spec[key];
    shape += typeof value === 'number' ? `\n${key} ${value}` : `\n${key} ${JSON.stringify(value)}`;
  }
  return shape;
}
