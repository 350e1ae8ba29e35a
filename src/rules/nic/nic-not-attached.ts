import { formatResourceId } from '../../manifests/resource-id';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { ippools, ON_VLAN7, web } from './nic-examples';
import { leftOut, unattached } from './nic-left-out';

/** NICs that annotations name and the pod does not have. */
export const nicNotAttached: Rule = {
  id: 'nic-not-attached',
  title: 'An annotation gives addresses to a NIC that the pod does not have',
  class: 'runtime',
  severity: 'error',
  gist: "unknown: no matched multus object for NIC 'net2'",
  source:
    "Spiderpool's IPAM, executed: all entries of ippools are allocated with the first NIC, and each but eth0 must be in the networks annotation, by its interface or as net1, net2, … by its place",
  check: each(decidingRequests, (decided, report) => {
    const { planned, source, annotation, faults } = decided;
    const { networks } = planned.networking;
    if (faults.length > 0 || (networks && !networks.meaning.ok && !planned.injected)) return;
    if (leftOut(decided).length > 0) return;
    for (const nic of unattached(decided)) {
      report({
        manifest: planned.workload.manifest,
        field: annotation.field,
        severity: source === 'ippools' ? 'error' : 'warning',
        message: `${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} is for ${nic}, and its pods have ${planned.attached.map(attached => attached.interface).join(', ')}`,
        why:
          source === 'ippools'
            ? 'Spiderpool allocates all entries at once and finds no network for that one: no pod starts'
            : 'no NIC ever asks for the addresses of that entry',
        fix: `take the entry out, or attach a network as ${nic}:\nk8s.v1.cni.cncf.io/networks: namespace/network@${nic}`,
      });
    }
  }),
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]')),
  good: web({
    ...ON_VLAN7,
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
  }),
};
