import type { IPPool } from '../../manifests/ip-pool';
import { pools } from '../cluster-lists';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

const PAIRS = [
  { names: 'nodeName', affinity: 'nodeAffinity', noun: 'node' },
  { names: 'namespaceName', affinity: 'namespaceAffinity', noun: 'namespace' },
] as const;

/** Affinities that count for nothing because names are given as well. */
export const poolAffinityIgnored: Rule = {
  id: 'pool-affinity-ignored',
  title: 'An affinity of a pool is ignored because names are given as well',
  class: 'runtime',
  severity: 'warning',
  gist: 'nodeName and namespaceName take the place of nodeAffinity and namespaceAffinity',
  source:
    "Spiderpool's IPAM: where nodeName or namespaceName has an entry, the affinity of the same subject is not read",
  check: each(pools, (pool, report) => {
    for (const { names, affinity, noun } of PAIRS) {
      const listed: IPPool[typeof names] = pool[names];
      if (listed.length === 0 || !pool[affinity]) continue;
      report({
        manifest: pool.manifest,
        field: ['spec', affinity],
        message: `pool ${pool.name} has both ${names} (${listed.map(({ text }) => text).join(', ')}) and ${affinity}, and only ${names} counts`,
        why: `pods get addresses from the pool by the name of their ${noun} alone, whatever its labels are`,
        fix: `remove ${affinity}, or remove ${names} and let the labels decide`,
      });
    }
  }),
  bad: poolWith(
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10], nodeName: [node-1], nodeAffinity: { matchLabels: { rack: a } } }',
  ),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], nodeAffinity: { matchLabels: { rack: a } } }'),
};
