import { barOf } from '../capacity-texts';
import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';
import { addresses, enumeration } from '../words';
import { placeOfRequests, poolNames, requestWishes } from './request-texts';

const TWO_POOLS = {
  'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4","web-v4-more"]}]',
};

/** Candidate pools in which some pod may wait for the address of a terminating one. */
export const candidatePoolsNotSmooth: Rule = {
  id: 'candidate-pools-not-smooth',
  title: 'During a rollout pods may wait for addresses of terminating ones, in whichever of their pools',
  class: 'capacity',
  severity: 'note',
  gist: 'a deleted pod keeps its address until its sandbox is gone, and its replacement is created at once',
  source:
    "OpenKruise's and Kubernetes' controllers do not count terminating pods; Spiderpool frees an address when the sandbox is torn down",
  scope: 'cluster',
  check({ squeezes }, report) {
    for (const { figure, requests, pools, wanted, available } of squeezes) {
      const place = placeOfRequests(requests);
      if (figure !== 'smooth' || !place) continue;
      report({
        ...place,
        misses: 'smooth',
        bar: barOf(requests),
        message: `${poolNames(pools)} give${pools.length === 1 ? 's' : ''} ${addresses(available)}; nobody waits in a rollout from ${wanted} on: ${requestWishes(requests, 'smooth')}`,
        why: 'a rollout is slower than it could be: some new pods wait until a terminating one has given up its address',
        fix: `nothing, if that is fine; otherwise add ${addresses(wanted - available)} to ${pools.length === 1 ? 'pool' : 'any of'} ${enumeration(pools.map(({ name }) => name))}`,
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20-10.6.124.21]', 'web-v4-more')}${workload({ kind: 'CloneSet', annotations: TWO_POOLS })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20-10.6.124.23]', 'web-v4-more')}${workload({ kind: 'CloneSet', annotations: TWO_POOLS })}${MACVLAN}`,
};
