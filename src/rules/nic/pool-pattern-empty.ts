import { familyName } from '../../addresses/family';
import { nearestName } from '../../context/nearest-name';
import { formatResourceId } from '../../manifests/resource-id';
import type { Rule } from '../rule';
import { ippools, web } from './nic-examples';
import { candidateLists, FirstMention, placeOfList } from './source-place';

/** Patterns that stand for no pool. */
export const poolPatternEmpty: Rule = {
  id: 'pool-pattern-empty',
  title: 'A pattern stands for no pool',
  class: 'runtime',
  severity: 'error',
  gist: 'no candidate, without a word / failed to match wildcard',
  source:
    "Spiderpool's IPAM, executed: since 1.0.0 names with *, ? or [ ] are matched with Go's filepath.Match against the pools of the family",
  scope: 'cluster',
  check(cluster, report) {
    const { complete } = cluster.context;
    const mentions = new FirstMention();
    for (const list of candidateLists(cluster)) {
      const { planned, nic, source } = list;
      for (const { pattern, outcome } of source.emptyPatterns) {
        const place = placeOfList(list);
        if (!mentions.isFirst(place.manifest, `${source.family} ${pattern}`)) continue;
        const family = familyName(source.family);
        const malformed = outcome === 'malformed';
        const nearest = nearestName(pattern, cluster.pools.keys());
        report({
          ...place,
          severity: malformed || complete ? 'error' : 'warning',
          message: `"${pattern}", for ${nic.interface} of ${formatResourceId(planned.workload.manifest.id)}, ${malformed ? 'is no pattern' : `matches no ${family} pool here`}`,
          why: malformed
            ? 'Spiderpool refuses the list as a whole, and no pod starts'
            : `${complete ? '' : 'if none matches elsewhere: '}the pod gets no ${family} address from it, and nothing says so; without any other it does not start`,
          fix: `${nearest === undefined ? 'write a pattern' : `write "${nearest}", or a pattern`} that matches a pool; * stands for any characters, ? for one, [a-c] for one of several`,
        });
      }
    }
  },
  bad: web(ippools('[{"interface":"eth0","ipv4":["webb-*"]}]')),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v*"]}]')),
};
