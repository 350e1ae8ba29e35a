import { ANNOTATION } from '../../manifests/annotation-keys';
import type { PlannedNic, PlannedWorkload, PoolCandidate, PoolSource } from '../../plan/address-plan';
import { workloadName } from '../capacity-texts';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';
import { fieldOnWorkload } from './source-place';

const SECOND_NIC = { 'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan' };

/** Pools from which two NICs of one pod take an address. */
export const poolOnTwoNics: Rule = {
  id: 'pool-on-two-nics',
  title: 'Two NICs of one pod draw from the same pool',
  class: 'runtime',
  severity: 'error',
  gist: 'both NICs get the same address',
  source:
    "Spiderpool's IPAM, executed: since 0.8.9 a pod that a pool already knows gets the same address again, whichever NIC asks, however the pool was named; multusName keeps NICs apart",
  check: each(plannedWorkloads, (planned, report) => {
    if (planned.nics.length < 2 || !mayShare(planned)) return;
    const users = new Map<string, string>();
    for (const nic of planned.nics) {
      for (const source of nic.sources) {
        if (source.type !== 'pools') continue;
        for (const { name } of namedPools(source)) {
          const first = users.get(name);
          if (first === undefined) users.set(name, nic.interface);
          else if (first !== nic.interface) {
            report({
              manifest: planned.workload.manifest,
              field: fieldOnWorkload(planned, source),
              message: `${first} and ${nic.interface} of ${workloadName({ workload: planned })} both draw from pool ${name}${WAYS[source.origin]}`,
              why: 'a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray',
              fix: `give ${nic.interface} a pool of its own, on the network it is attached to, in ${ANNOTATION.ippools}`,
            });
          }
        }
      }
    }
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { ...SECOND_NIC, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-v4"]}]' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.20-10.6.124.25]', 'web-net1-v4')}${workload({ kind: 'CloneSet', annotations: { ...SECOND_NIC, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]' } })}${MACVLAN}`,
};

/** Whether two NICs of a workload may name one pool: told at a glance where every list has one name, as nearly all have. */
function mayShare({ nics }: PlannedWorkload): boolean {
  return nics.some(({ sources }, index) =>
    sources.some(source => source.type === 'pools' && isNamedBefore(source, nics, index)),
  );
}

function isNamedBefore({ candidates }: PoolSource, nics: readonly PlannedNic[], index: number): boolean {
  if (candidates.length > 1) return true;
  for (let at = 0; at < index; at++) {
    for (const other of nics[at]?.sources ?? []) {
      if (other.type === 'pools' && other.candidates[0]?.name === candidates[0]?.name) return true;
    }
  }
  return false;
}

/** The pools of a list that the IPAM does not pass over for its NIC, each once; those nobody knows are among them. */
function namedPools({ candidates }: PoolSource): Iterable<PoolCandidate> {
  if (candidates.length < 2) return candidates.filter(({ excluded }) => !excluded);
  return new Map(candidates.filter(({ excluded }) => !excluded).map(candidate => [candidate.name, candidate])).values();
}

const WAYS = {
  pod: '',
  namespace: ', which their namespace names for every NIC',
  network: ', which their networks name',
  'cluster-default': ', a default pool for every NIC',
} as const;
