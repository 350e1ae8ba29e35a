import { barOf } from '../capacity-texts';
import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';
import { addresses, enumeration } from '../words';
import { placeOfRequests, poolNames, requestWishes } from './request-texts';

const TWO_POOLS = {
  'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4","web-v4-more"]}]',
};

/** Workloads with several candidate pools that cannot hold what the controllers may run at once during a rollout. */
export const candidatePoolsTight: Rule = {
  id: 'candidate-pools-tight',
  title: 'Several pools together have fewer addresses than controllers may hold at once during a rollout',
  class: 'capacity',
  severity: 'warning',
  gist: 'new pods wait in ContainerCreating until an old one has gone',
  source:
    "replicas + surge + unavailable, by OpenKruise's and Kubernetes' own rounding; a maximum flow tells whether the candidates hold them",
  scope: 'cluster',
  check({ squeezes }, report) {
    for (const { figure, requests, pools, wanted, available } of squeezes) {
      const place = placeOfRequests(requests);
      if (figure !== 'budget' || !place) continue;
      report({
        ...place,
        severity: new Set(requests.map(({ workload }) => workload)).size > 1 ? 'note' : 'warning',
        misses: 'budget',
        bar: barOf(requests),
        message: `${poolNames(pools)} give${pools.length === 1 ? 's' : ''} ${addresses(available)}, and rollouts of the workloads that choose from them may hold ${wanted}: ${requestWishes(requests, 'budget')}`,
        why: 'rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"',
        fix: `add ${addresses(wanted - available)} to ${pools.length === 1 ? 'pool' : 'any of'} ${enumeration(pools.map(({ name }) => name))}`,
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20]', 'web-v4-more')}${workload({ kind: 'CloneSet', annotations: TWO_POOLS })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.11]')}${pool('[10.6.124.20-10.6.124.23]', 'web-v4-more')}${workload({ kind: 'CloneSet', annotations: TWO_POOLS })}${MACVLAN}`,
};
