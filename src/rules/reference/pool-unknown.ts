import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { candidateLists, placeOfList } from '../nic/source-place';
import type { Rule } from '../rule';
import { reportUnknownNames, type UnknownName } from './unknown-names';

/** Pools that annotations name and nobody knows. */
export const poolUnknown: Rule = {
  id: 'pool-unknown',
  title: 'A workload names a pool that does not exist',
  class: 'runtime',
  severity: 'error',
  gist: 'failed to get original IPPool X: not found',
  source: "Spiderpool's IPAM, executed: one unknown name fails the whole list, even where other pools have addresses",
  scope: 'cluster',
  check(cluster, report) {
    const unknown: UnknownName[] = [];
    for (const list of candidateLists(cluster)) {
      for (const { pool, name } of list.source.candidates) {
        if (pool || name === '') continue;
        unknown.push({ ...placeOfList(list), name, use: `candidate for ${list.nic.interface}` });
      }
    }
    reportUnknownNames(unknown, cluster, report, {
      noun: 'pool',
      known: cluster.pools.keys(),
      why: 'Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts',
      declaration: name => `external: { ippools: [{ name: ${name}, size: 16 }] }`,
      construct: name => `SpiderIPPool.fromName(this, '${name}', { size: 16 })`,
    });
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]', 'web-v4-new')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};
