import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedWorkload } from '../../plan/address-plan';
import { isUnnamed } from '../../plan/wants/requested-nics';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { ETH0_ON_CALICO, ippools, ON_VLAN7, web } from './nic-examples';

/** Lists without interfaces whose entries do not stand for the NICs of the pod, one for one. */
export const nicCount: Rule = {
  id: 'nic-count',
  title: 'Entries without interfaces do not match the NICs of the pod',
  class: 'runtime',
  severity: 'error',
  gist: 'without names the first entry is eth0, the next the first network, and so on',
  source:
    "Spiderpool's IPAM: entry 0 is eth0, which must be the first NIC that asks Spiderpool, entry i is the i-th network, and there must be as many entries as NICs",
  check: each(decidingRequests, ({ planned, source, annotation, requests, faults }, report) => {
    const { networks } = planned.networking;
    if (faults.length > 0 || !isUnnamed(source, requests)) return;
    if (networks && !networks.meaning.ok && !planned.injected) return;
    const attached = planned.attached.map(nic => nic.interface);
    const overlay = overlayOf(planned);
    if (requests.length === attached.length && overlay === undefined) return;
    const id = formatResourceId(planned.workload.manifest.id);
    report({
      manifest: planned.workload.manifest,
      field: annotation.field,
      message:
        overlay === undefined
          ? `${annotation.key} of ${id} has ${requests.length} ${requests.length === 1 ? 'entry' : 'entries'} without interfaces, and its pods have ${attached.length} NIC${attached.length === 1 ? '' : 's'}: ${attached.join(', ')}`
          : `the first entry of ${annotation.key} of ${id} is for eth0, and eth0 is on ${overlay}, which gets its addresses elsewhere`,
      why: 'Spiderpool cannot tell which NIC an entry is for: no pod starts',
      fix: 'write an "interface" into every entry, and no entry for NICs that another IPAM serves',
    });
  }),
  bad: web({
    ...ETH0_ON_CALICO,
    ...ON_VLAN7,
    ...ippools('[{"ipv4":["web-net1-v4"]}]'),
  }),
  good: web({ ...ON_VLAN7, ...ippools('[{"ipv4":["web-v4"]},{"ipv4":["web-net1-v4"]}]') }),
};

/** The network of eth0, where it is known to get its addresses from another IPAM. */
function overlayOf({ attached: [eth0] }: PlannedWorkload): string | undefined {
  if (eth0?.network.type !== 'known' || eth0.network.network.usesSpiderpool) return undefined;
  return `${eth0.network.network.namespace}/${eth0.network.network.name}`;
}
