import { formatResourceId } from '../../manifests/resource-id';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { ETH0_ON_CALICO, ippools, ON_VLAN7, web } from './nic-examples';

/** NICs that annotations give addresses of Spiderpool and whose network takes them from another IPAM. */
export const nicNotServed: Rule = {
  id: 'nic-not-served',
  title: 'An annotation gives addresses to a NIC that does not ask Spiderpool for any',
  class: 'runtime',
  severity: 'warning',
  gist: 'the address is taken from the pool, and no NIC bears it',
  source:
    "Spiderpool's IPAM allocates every entry with the first NIC that asks; a network asks it only where ipam.type of its CNI configuration is spiderpool",
  check: each(decidingRequests, ({ planned, annotation, requests }, report) => {
    for (const { interface: nic, network } of planned.attached) {
      if (network.type !== 'known' || network.network.usesSpiderpool) continue;
      if (network.network.source.type === 'external') continue;
      if (!requests.some(request => request.interface === nic)) continue;
      report({
        manifest: planned.workload.manifest,
        field: annotation.field,
        message: `${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} has an entry for ${nic}, which is on ${network.network.namespace}/${network.network.name}`,
        why: 'that network gets its addresses elsewhere: every pod takes an address from Spiderpool that no NIC of it bears',
        fix: `take the entry for ${nic} out, or write in the configuration of ${network.network.name}:\n"ipam":{"type":"spiderpool"}`,
      });
    }
  }),
  bad: web({
    ...ETH0_ON_CALICO,
    ...ON_VLAN7,
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
  }),
  good: web({ ...ETH0_ON_CALICO, ...ON_VLAN7, ...ippools('[{"interface":"net1","ipv4":["web-net1-v4"]}]') }),
};
