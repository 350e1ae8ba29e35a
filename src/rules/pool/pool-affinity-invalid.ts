import type { IPPool } from '../../manifests/ip-pool';
import { selectorProblems } from '../../manifests/label-selector';
import { pools } from '../cluster-lists';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

const AFFINITIES = ['podAffinity', 'namespaceAffinity', 'nodeAffinity'] as const;

/** Label selectors of pools that Kubernetes cannot read as selectors. */
export const poolAffinityInvalid: Rule = {
  id: 'pool-affinity-invalid',
  title: 'An affinity of a pool is no valid label selector',
  class: 'admission',
  severity: 'error',
  gist: 'not a valid selector operator / must be specified when operator is In or NotIn / invalid label key or value',
  source:
    "Spiderpool's pool webhook holds podAffinity against Kubernetes' check of label selectors; namespaceAffinity and nodeAffinity are read by the IPAM alone, which then drops the pool for every pod",
  check: each(pools, (pool, report) => {
    for (const key of AFFINITIES) {
      const problems = problemsOf(pool, key);
      const [first] = problems;
      if (!first) continue;
      report({
        manifest: pool.manifest,
        field: first.field,
        message: `${key} of pool ${pool.name} selects nothing: ${problems.map(({ message }) => message).join('; ')}`,
        why:
          key === 'podAffinity'
            ? "Spiderpool's webhook refuses the pool"
            : 'Spiderpool admits the pool, cannot read the selector when it allocates, and gives no pod an address from it',
        fix: `write matchExpressions with key, operator (In, NotIn, Exists, DoesNotExist) and, for In and NotIn, values, or labels:\n${key}: { matchLabels: { key: value } }`,
      });
    }
  }),
  bad: poolWith(
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], podAffinity: { matchExpressions: [{ key: app, operator: Equals, values: [web] }] } }',
  ),
  good: poolWith(
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], podAffinity: { matchExpressions: [{ key: app, operator: In, values: [web] }] } }',
  ),
};

function problemsOf(pool: IPPool, key: (typeof AFFINITIES)[number]) {
  const selector = pool[key];
  return selector ? selectorProblems(selector, ['spec', key]) : [];
}
