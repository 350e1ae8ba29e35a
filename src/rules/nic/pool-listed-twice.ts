import { familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { ippools, web } from './nic-examples';
import { candidateLists, FirstMention, placeOfList } from './source-place';

/** Pools that are in one candidate list twice. */
export const poolListedTwice: Rule = {
  id: 'pool-listed-twice',
  title: 'A pool is in a candidate list twice',
  class: 'runtime',
  severity: 'error',
  gist: 'wrong input, duplicate IPPool X specified for NIC eth0',
  source:
    "Spiderpool's IPAM, executed: it counts what patterns stand for, so that a pattern and a name it matches are a duplicate, too",
  scope: 'cluster',
  check(cluster, report) {
    const mentions = new FirstMention();
    for (const list of candidateLists(cluster)) {
      const { planned, nic, source } = list;
      if (source.candidates.length < 2) continue;
      const names = source.candidates.map(({ name }) => name);
      const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
      const place = placeOfList(list);
      if (twice.length === 0 || !mentions.isFirst(place.manifest, `${nic.interface} ${twice.join()}`)) continue;
      report({
        ...place,
        message: `${enumeration(twice)} ${twice.length === 1 ? 'is' : 'are'} twice among the ${familyName(source.family)} pools of ${nic.interface} of ${formatResourceId(planned.workload.manifest.id)}`,
        why: 'Spiderpool refuses the list as a whole, and no pod starts',
        fix: 'name each pool once, and none that a pattern of the same list stands for',
      });
    }
  },
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v*","web-v4"]}]')),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v*"]}]')),
};
