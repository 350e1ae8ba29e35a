import { workloadName } from '../capacity-texts';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';

const SECOND_NIC = { 'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan', 'ipam.spidernet.io/ippool-ip-number': '6' };

/** Subnets that two NICs of one pod ask for. */
export const subnetOnTwoNics: Rule = {
  id: 'subnet-on-two-nics',
  title: 'Two NICs of one pod ask for the same SpiderSubnet',
  class: 'runtime',
  severity: 'error',
  gist: "it's invalid to use the same subnet for multiple interfaces",
  source: "Spiderpool's parser of the subnets annotation",
  check: each(plannedWorkloads, (planned, report) => {
    if (planned.decidedBy !== 'subnets') return;
    const users = new Map<string, string>();
    for (const { interface: nic, sources } of planned.nics) {
      for (const source of sources) {
        if (source.type !== 'auto-pool') continue;
        const key = `${source.family} ${source.subnetName}`;
        const first = users.get(key);
        if (first === undefined) users.set(key, nic);
        else if (first !== nic) {
          report({
            manifest: planned.workload.manifest,
            field: source.field,
            message: `${first} and ${nic} of ${workloadName({ workload: planned })} both ask for SpiderSubnet ${source.subnetName}`,
            why: 'Spiderpool refuses the annotation as a whole, makes no pool, and no pod starts',
            fix: `give ${nic} the subnet of the network it is attached to`,
          });
        }
      }
    }
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...SECOND_NIC, 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet124"]},{"interface":"net1","ipv4":["subnet124"]}]' } })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
};
