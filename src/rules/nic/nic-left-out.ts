import { ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import type { AttachedNic } from '../../plan/address-plan';
import { isServedBySpiderpool } from '../../plan/wants/attached-nics';
import { type DecidingRequest, decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
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
  check: each(decidingRequests, (decided, report) => {
    const { planned, source, annotation } = decided;
    const missing = leftOut(decided);
    const [first] = missing;
    if (!first) return;
    const strangers = unattached(decided);
    report({
      manifest: planned.workload.manifest,
      field: annotation.field,
      message: `${enumeration(missing.map(nicText))} of ${formatResourceId(planned.workload.manifest.id)} ${missing.length === 1 ? 'is' : 'are'} not in ${annotation.key}${strangers.length > 0 ? `, which is for ${enumeration(strangers.map(name => JSON.stringify(name)))} instead` : ''}`,
      why:
        missing.length === 1
          ? 'its network asks Spiderpool for an address, Spiderpool has none for it, and no pod starts'
          : 'their networks ask Spiderpool for addresses, Spiderpool has none for them, and no pod starts',
      fix:
        source === 'subnet'
          ? `use ${ANNOTATION.subnets}, with an entry for each NIC`
          : `add an entry with ${source === 'subnets' ? 'the SpiderSubnet' : 'a pool'} of that network:\n{"interface":"${first.interface}","ipv4":["…"]}`,
    });
  }),
  bad: web({ ...ON_VLAN7, ...ippools('[{"interface":"eth0","ipv4":["web-v4"]}]') }),
  good: web({
    ...ON_VLAN7,
    ...ippools('[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web-net1-v4"]}]'),
  }),
};

/** The NICs that Spiderpool serves and the annotation does not name; none where it serves every NIC, or goes by place. */
export function leftOut(decided: DecidingRequest): readonly AttachedNic[] {
  if (decided.faults.length > 0) return NONE;
  const named = namedInterfaces(decided);
  const isMissing = (nic: AttachedNic) => isServedBySpiderpool(nic) && !named?.includes(nic.interface);
  return named && decided.planned.attached.some(isMissing) ? decided.planned.attached.filter(isMissing) : NONE;
}

const NONE: readonly AttachedNic[] = [];

/** The NICs that the annotation names and the pod does not have. */
export function unattached({ planned, requests, source }: DecidingRequest): readonly string[] {
  if (source === 'ippool' || (source === 'subnet' && planned.workload.controller !== 'native')) return [];
  const strangers: string[] = [];
  for (const { interface: nic } of requests) {
    if (nic !== undefined && !planned.attached.some(each => each.interface === nic)) strangers.push(nic);
  }
  return strangers;
}

function namedInterfaces({ planned, source, requests }: DecidingRequest): readonly string[] | undefined {
  const named: string[] = [];
  for (const { interface: nic } of requests) if (nic !== undefined) named.push(nic);
  if (source === 'subnet' && planned.workload.controller === 'native') return named.length > 0 ? named : ['eth0'];
  return (source === 'ippools' || source === 'subnets') && named.length > 0 ? named : undefined;
}

function nicText({ interface: nic, network }: AttachedNic): string {
  return network.type === 'known' ? `${nic} on ${network.network.namespace}/${network.network.name}` : nic;
}
