import type { PlannedSubnet } from '../../plan/address-plan';
import { subnet as exampleSubnet, MACVLAN, pool, WEB_SUBNET, workload } from '../examples';
import type { Found, Rule } from '../rule';
import { addresses, enumeration } from '../words';

const SIX_OF_SUBNET = { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' };

/** Subnets from which more addresses are to be cut than they have. */
export const subnetShort: Rule = {
  id: 'subnet-short',
  title: 'A SpiderSubnet has fewer addresses than the pools cut from it',
  class: 'capacity',
  severity: 'error',
  gist: "insufficient subnet FreeIPs, required 'a' but only left 'b'",
  source:
    'Spiderpool cuts an auto pool for each NIC and family of each workload, beside the manual pools of the same CIDR and the reserved addresses',
  scope: 'cluster',
  check({ subnets }, report) {
    for (const subnet of subnets.values()) {
      const place = placeOf(subnet);
      if (subnet.state !== 'short' || subnet.free === 'unknown' || !place) continue;
      const parts = [
        `${subnet.automatic} for auto pools (${enumeration(subnet.autoPools.map(autoPoolText))})`,
        ...(subnet.manual > 0n
          ? [`${subnet.manual} in manual pools (${enumeration(subnet.pools.map(({ name }) => name))})`]
          : []),
        ...(subnet.reserved > 0n ? [`${subnet.reserved} reserved`] : []),
      ];
      report({
        ...place,
        message: `SpiderSubnet ${subnet.name} has ${addresses(subnet.size === 'unknown' ? 0n : subnet.size)}, ${-subnet.free} fewer than are taken from it: ${enumeration(parts)}`,
        why: 'the auto pool of whichever workload comes last is not made or not grown, and its pods never start',
        fix: `add ${addresses(-subnet.free)} to ips of SpiderSubnet ${subnet.name}, or ask for fewer`,
      });
    }
  },
  bad: `${exampleSubnet('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.13-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
  good: `${exampleSubnet('[10.6.124.10-10.6.124.19]')}${pool('[10.6.124.17-10.6.124.19]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
};

function autoPoolText({ workload: { workload }, nic, source }: PlannedSubnet['autoPools'][number]): string {
  const { kind, namespace, name } = workload.manifest.id;
  const size = source.size.type === 'sized' ? source.size.addresses : 0;
  return `${size} for ${nic.interface} of ${kind} ${namespace}/${name}`;
}

/** On the subnet where it is judged here, otherwise on the first workload that asks it for addresses. */
function placeOf(subnet: PlannedSubnet): Pick<Found, 'manifest' | 'field'> | undefined {
  if (subnet.source.type === 'manifest' && subnet.source.subnet.manifest.role === 'judged') {
    return { manifest: subnet.source.subnet.manifest, field: ['spec', 'ips'] };
  }
  const first = subnet.autoPools.find(({ workload }) => workload.workload.manifest.role === 'judged');
  return first && { manifest: first.workload.workload.manifest, field: first.source.field };
}
