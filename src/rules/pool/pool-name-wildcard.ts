import { pools } from '../cluster-lists';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

const LISTS = ['nodeName', 'namespaceName', 'multusName'] as const;

/** Wildcards where Spiderpool compares whole names. */
export const poolNameWildcard: Rule = {
  id: 'pool-name-wildcard',
  title: 'A pool names nodes, namespaces or networks by a wildcard',
  class: 'runtime',
  severity: 'warning',
  gist: 'unmatched Node name / Namespace name / multusName of IPPool',
  source:
    "Spiderpool's IPAM compares nodeName, namespaceName and multusName as whole texts; wildcards exist only in the lists of pools that pods and namespaces name",
  check: each(pools, (pool, report) => {
    for (const key of LISTS) {
      const wild = pool[key].find(({ text }) => /[*?[]/.test(text));
      if (!wild) continue;
      report({
        manifest: pool.manifest,
        field: wild.field,
        message: `${key} of pool ${pool.name} has the entry ${JSON.stringify(wild.text)}, and Spiderpool takes it for a whole name`,
        why: 'nothing bears such a name, so the entry lets no pod draw from the pool',
        fix:
          key === 'multusName'
            ? 'list every network by its name'
            : `list every name, or select by label with ${key === 'nodeName' ? 'nodeAffinity' : 'namespaceAffinity'}`,
      });
    }
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], nodeName: [rack-a-*] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], nodeAffinity: { matchLabels: { rack: a } } }'),
};
