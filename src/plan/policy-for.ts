import type { Context, NamespacePolicy, PolicyTerms } from '../context/context';
import { compilePattern, isPattern } from '../context/go-glob';

/** The policy that something is judged by, and where it is written. */
export interface EffectivePolicy extends PolicyTerms {
  /**
   * The parts of the context that say so, each counting over the ones before: `policy`, `clusters.bj-1.policy`,
   * `policy.namespaces["prod-*"]`.
   */
  readonly sources: readonly string[];
}

/**
 * The policy for a cluster's objects, or for those in one of its namespaces: that of the context, over it what the cluster has of its own, over
 * it what the namespaces of the context say, and at last those of the cluster. Of several patterns that match, each later one counts over the
 * earlier ones.
 */
export function policyFor(
  { policy, clusters }: Pick<Context, 'policy' | 'clusters'>,
  cluster: string | null,
  namespace: string | null,
): EffectivePolicy {
  const { bar, headroom, failedNodes, timing, dualStack } = policy;
  const own = cluster === null ? undefined : clusters.get(cluster)?.policy;
  const home = `clusters.${cluster}.policy`;
  const layers = [
    { overrides: own?.overrides ?? {}, source: home },
    ...matching(policy.namespaces, 'policy', namespace),
    ...matching(own?.namespaces ?? [], home, namespace),
  ].filter(({ overrides }) => Object.keys(overrides).length > 0);
  const terms: PolicyTerms = { bar, headroom, failedNodes, timing, dualStack };
  const effective: PolicyTerms = Object.assign(terms, ...layers.map(({ overrides }) => overrides));
  return { ...effective, sources: ['policy', ...layers.map(({ source }) => source)] };
}

function matching(namespaces: readonly NamespacePolicy[], home: string, namespace: string | null) {
  if (namespace === null) return [];
  return namespaces
    .filter(({ pattern }) => matches(pattern, namespace))
    .map(({ pattern, overrides }) => ({ overrides, source: `${home}.namespaces["${pattern}"]` }));
}

function matches(pattern: string, namespace: string): boolean {
  return isPattern(pattern) ? (compilePattern(pattern)?.(namespace) ?? false) : pattern === namespace;
}

/** Remembers the policies of the namespaces of one cluster. */
export class ClusterPolicies {
  private readonly byNamespace = new Map<string | null, EffectivePolicy>();

  constructor(
    private readonly context: Pick<Context, 'policy' | 'clusters'>,
    private readonly cluster: string | null,
  ) {}

  /** The policy for the objects of a namespace, for null that of objects outside namespaces. */
  of(namespace: string | null): EffectivePolicy {
    const known = this.byNamespace.get(namespace);
    if (known) return known;
    const policy = policyFor(this.context, this.cluster, namespace);
    this.byNamespace.set(namespace, policy);
    return policy;
  }
}
