import { isEmptySelector } from '../../manifests/label-selector';
import { pools } from '../cluster-lists';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Pools whose podAffinity says nothing. */
export const poolAffinityEmpty: Rule = {
  id: 'pool-affinity-empty',
  title: 'podAffinity of a pool is empty',
  class: 'admission',
  severity: 'error',
  gist: 'empty podAffinity is invalid for SpiderIPPool',
  source: "Spiderpool's pool webhook",
  check: each(pools, ({ manifest, podAffinity }, report) => {
    if (!podAffinity || !isEmptySelector(podAffinity)) return;
    report({
      manifest,
      field: ['spec', 'podAffinity'],
      message: `podAffinity of pool ${manifest.id.name} names neither a label nor an expression`,
      why: "Spiderpool's webhook refuses the pool",
      fix: 'remove podAffinity to serve every pod, or name those it is for:\npodAffinity: { matchLabels: { app: web } }',
    });
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], podAffinity: {} }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], podAffinity: { matchLabels: { app: web } } }'),
};
