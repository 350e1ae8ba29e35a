import type { ClusterSettings, PolicyTerms } from '../../context/context';
import { sumOf } from './figure';
import type { Demand, Term } from './peak-demand';

/**
 * A demand that also survives as many failing nodes as the policy says: a pod on a dead node keeps its address, and its controller starts a
 * replacement elsewhere. Pods are taken as spread evenly, so that at most ceil(replicas / nodes) are on one node. The floor stays, since the
 * others go on without it.
 */
export function survivingFailures(
  demand: Demand,
  { settings, policy }: { readonly settings: ClusterSettings; readonly policy: PolicyTerms },
): Demand {
  const { failedNodes } = policy;
  const { count } = settings.nodes;
  if (!demand.known || failedNodes === 0 || count === undefined) return demand;
  const each = Math.ceil(demand.replicas.pods / count);
  const pods = Math.min(demand.replicas.pods, failedNodes * each);
  if (pods === 0) return demand;
  const term: Term = {
    addresses: pods,
    label: 'on failed nodes',
    because: `${failedNodes} of ${count} nodes, with at most ${each} of its pods on each`,
  };
  return {
    ...demand,
    budget: sumOf([...demand.budget.terms, term]),
    smooth: sumOf([...demand.smooth.terms, term]),
  };
}
