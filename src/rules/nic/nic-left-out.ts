import { ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import { isServedBySpiderpool } from '../../plan/wants/attached-nics';
import { type DecidingRequest, decidingRequests } from '../annotation/deciding-requests';
import type { Rule } from '../rule';
import { ippools, ON_VLAN7, web } from './nic-examples';

/** NICs that ask Spiderpool for an address and that the deciding annotation does not give one. */
export const nicLeftOut: Rule = {
  id: 'nic-left-out',
  title: 'A NIC asks Spiderpool for an address, and the annotation that decides leaves it out',
  class: 'runtime',
  severity: 'error',
  gist: 'interface X must be specified / no matching auto-created IPPool candidate',
  source:
    "Spiderpool's agent, executed: the pod's annotation decides for every NIC, and nothing else is asked for one it leaves out; a subnet of a controller it knows serves one NIC",
  check(cluster, report) {
    for (const decided of decidingRequests(cluster)) {
      const { planned, source, annotation, faults } = decided;
      const named = namedInterfaces(decided);
      if (!named || faults.length > 0) continue;
      const id = formatResourceId(planned.workload.manifest.id);
      for (const nic of planned.attached.filter(isServedBySpiderpool)) {
        if (named.has(nic.interface)) continue;
        const network = nic.network.type === 'known' ? nic.network.network : undefined;
        report({
          manifest: planned.workload.manifest,
          field: annotation.field,
          message: `${nic.interface} of ${id}, on ${network?.namespace}/${network?.name}, is not in ${annotation.key}${source === 'subnet' ? `, which serves ${[...named].join('')}` : ''}`,
          why: 'its network asks Spiderpool for an address, Spiderpool has none for it, and no pod starts',
          fix:
            source === 'subnet'
              ? `use ${ANNOTATION.subnets}, with an entry for each NIC`
              : `add {"interface":"${nic.interface}","ipv4":["…"]}, with ${source === 'subnets' ? 'the SpiderSubnet' : 'a pool'} of that network`,
        });
      }
    }
  },
  bad: web({ ...ON_VLAN7, ...ippools('[{"interface":"eth0","ipv4":["web-v4"]}]') }),
  good: web({
    ...ON_VLAN7,
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
  }),
};

/** The interfaces that an annotation names; undefined where it serves every NIC, or goes by place. */
function namedInterfaces({ planned, source, requests }: DecidingRequest): ReadonlySet<string> | undefined {
  const named = requests.flatMap(request => request.interface ?? []);
  if (source === 'subnet' && planned.workload.controller === 'native')
    return new Set(named.length > 0 ? named : ['eth0']);
  return (source === 'ippools' || source === 'subnets') && named.length > 0 ? new Set(named) : undefined;
}
