import { workloadName } from '../capacity-texts';
import { MACVLAN, pool, workload } from '../examples';
import type { Rule } from '../rule';

const SECOND_NIC = { 'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan' };

/** Pools from which two NICs of one pod take an address. */
export const poolOnTwoNics: Rule = {
  id: 'pool-on-two-nics',
  title: 'Two NICs of one pod draw from the same pool',
  class: 'runtime',
  severity: 'error',
  gist: 'both NICs get the same address',
  source:
    "Spiderpool's IPAM, executed: a pod that a pool already knows gets the same address again, whichever NIC asks",
  check({ workloads }, report) {
    for (const planned of workloads) {
      const users = new Map<string, { readonly nic: string; readonly field: readonly (string | number)[] }>();
      for (const { interface: nic, sources } of planned.nics) {
        for (const source of sources) {
          if (source.type !== 'pools') continue;
          for (const { name, field } of new Map(
            source.candidates.map(candidate => [candidate.name, candidate]),
          ).values()) {
            const first = users.get(name);
            if (!first) users.set(name, { nic, field });
            else if (first.nic !== nic) {
              report({
                manifest: planned.workload.manifest,
                field,
                message: `${first.nic} and ${nic} of ${workloadName({ workload: planned })} both draw from pool ${name}`,
                why: 'a pod gets one address of a pool, so both NICs are given the same one, and its traffic goes astray',
                fix: `give ${nic} a pool of its own, on the network it is attached to`,
              });
            }
          }
        }
      }
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { ...SECOND_NIC, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-v4"]}]' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.20-10.6.124.25]', 'web-net1-v4')}${workload({ kind: 'CloneSet', annotations: { ...SECOND_NIC, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]' } })}${MACVLAN}`,
};
