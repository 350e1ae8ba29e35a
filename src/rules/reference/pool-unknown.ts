import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { reportUnknownNames, type UnknownName } from './unknown-names';

/** Pools that annotations name and nobody knows. */
export const poolUnknown: Rule = {
  id: 'pool-unknown',
  title: 'A workload names a pool that does not exist',
  class: 'runtime',
  severity: 'error',
  gist: 'failed to get original IPPool X: not found',
  source: "Spiderpool's IPAM: one unknown name fails the whole list, even where other pools have addresses",
  check(cluster, report) {
    const unknown = cluster.workloads.flatMap(({ workload: { manifest }, nics }) =>
      nics.flatMap(({ interface: nic, sources }) =>
        sources.flatMap((source): UnknownName[] => {
          if (source.type !== 'pools') return [];
          return source.candidates
            .filter(candidate => !candidate.pool)
            .map(({ name, field }) => ({ manifest, field, name, use: `candidate for ${nic}` }));
        }),
      ),
    );
    reportUnknownNames(unknown, cluster, report, {
      noun: 'pool',
      known: cluster.pools.keys(),
      why: 'Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts',
      paste: name =>
        `external: { ippools: [{ name: ${name}, size: 16 }] } in spiderpool.yaml, or SpiderIPPool.fromName, if it lives elsewhere`,
    });
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]', 'web-v4-new')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};
