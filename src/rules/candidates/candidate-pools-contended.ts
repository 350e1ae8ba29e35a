import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { addresses, pods } from '../words';
import { needsEveryNic, placeOfRequests, poolNames, requestNames } from './request-texts';

const TWO_POOLS = {
  'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4","web-v4-more"]}]',
};
const CART = workload({ kind: 'CloneSet', replicas: 3, annotations: TWO_POOLS })
  .replaceAll('web\n', 'cart\n')
  .replaceAll('app: web', 'app: cart');

/** Workloads that fit beside each other only as long as pods happen to land well. */
export const candidatePoolsContended: Rule = {
  id: 'candidate-pools-contended',
  title: 'A workload can be left without addresses by others that choose from the same pools',
  class: 'capacity',
  severity: 'warning',
  gist: 'equal candidates are tried in random order, not in the order of the list',
  source:
    "Spiderpool's IPAM, executed: the order of an annotation is lost; the worst way of landing is a maximum flow of the others into the same pools",
  scope: 'cluster',
  check(cluster, report) {
    const short = new Set(cluster.bottlenecks.flatMap(({ requests }) => requests));
    for (const { starved, rivals, moreRivals, missing, rollout, cure } of cluster.starvations) {
      const place = placeOfRequests(starved.requests);
      if (!place || starved.requests.some(request => short.has(request))) continue;
      const names = requestNames(rivals.flatMap(({ requests }) => requests));
      const takers = moreRivals ? 'very many others' : names;
      report({
        ...place,
        message: `${pods(missing)} of ${requestNames(starved.requests)} may find no address in ${poolNames(starved.pools)}: ${takers} may land there first${rollout ? `, while ${requestNames([rollout])} rolls out` : ''}`,
        why: `all of them fit only if pods land well, and the IPAM takes equal candidates in random order: now it works, after the next rollout it may not${rollout && starved.requests.includes(rollout) ? '; a rollout whose surge pod finds no address never finishes' : ''}${needsEveryNic(starved.requests)}`,
        fix: cure
          ? `add ${addresses(cure.addresses)} to pool ${cure.pool.name}, or give ${takers} pools of their own`
          : `give ${takers} pools of their own`,
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.20-10.6.124.22]', 'web-v4-more')}${workload({ kind: 'CloneSet', replicas: 5, annotations: WEB_POOL })}${CART}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.23]')}${pool('[10.6.124.30-10.6.124.35]', 'web-v4-more')}${workload({ kind: 'CloneSet', replicas: 5, annotations: WEB_POOL })}${CART}${MACVLAN}`,
};
