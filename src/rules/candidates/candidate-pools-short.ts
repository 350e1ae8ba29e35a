import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';
import { addresses, enumeration } from '../words';
import { needsEveryNic, placeOfRequests, poolNames, requestNames, requestWishes } from './request-texts';

const TWO_POOLS = {
  'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4","web-v4-more"]}]',
};

/** Workloads with several candidate pools whose pods do not all fit, however they land. */
export const candidatePoolsShort: Rule = {
  id: 'candidate-pools-short',
  title: 'Several pools together cannot give their workloads an address for every pod',
  class: 'capacity',
  severity: 'error',
  gist: 'all IP addresses used out',
  source:
    "Spiderpool's IPAM tries the pools of a candidate list until one has an address; a maximum flow tells whether any way of landing serves all",
  scope: 'cluster',
  check(cluster, report) {
    for (const bottleneck of cluster.bottlenecks) {
      const byNodes = bottleneck.requests.some(({ nodes }) => nodes !== undefined);
      if (bottleneck.pools.length < 2 && !byNodes) continue;
      const { pools, wanted, available, stuck } = bottleneck;
      const place = placeOfRequests(stuck ? [stuck, ...bottleneck.requests] : bottleneck.requests);
      if (!place) continue;
      const missing = wanted - available;
      report({
        ...place,
        message: `${poolNames(pools)} give${pools.length === 1 ? 's' : ''} ${addresses(available)}, and the workloads that choose from them need ${wanted}: ${requestWishes(bottleneck.requests, 'floor', stuck)}`,
        why: stuck
          ? `a rollout of ${requestNames([stuck])} never finishes: no pod may go before its new one is ready, and that one finds no address`
          : `${missing} of their pods never start${missing === 1 ? 's' : ''}: "all IP addresses used out"${needsEveryNic(bottleneck.requests)}`,
        fix: `add ${addresses(missing)} to ${pools.length === 1 ? 'pool' : 'any of'} ${enumeration(pools.map(({ name }) => name))}`,
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20]', 'web-v4-more')}${workload({ kind: 'CloneSet', replicas: 4, annotations: TWO_POOLS })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20-10.6.124.25]', 'web-v4-more')}${workload({ kind: 'CloneSet', replicas: 4, annotations: TWO_POOLS })}${MACVLAN}`,
};
