import type { PlannedAutoPool, PlannedSubnet } from '../../plan/address-plan';
import { workloadName } from '../capacity-texts';
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
    'Spiderpool cuts an auto pool for each NIC and family of each workload, and for each run of an AdvancedCronJob, beside the manual pools of the same CIDR and the reserved addresses; a pool stays until its owner is gone and its last address is free',
  scope: 'cluster',
  check({ subnets }, report) {
    for (const subnet of subnets.values()) {
      const place = placeOf(subnet);
      if (subnet.state === 'ok' || subnet.state === 'unknown' || subnet.free === 'unknown' || !place) continue;
      const isPassing = subnet.state === 'tight';
      const parts = [
        `${subnet.automatic} for auto pools (${enumeration(subnet.autoPools.map(autoPoolText))})`,
        ...(subnet.manual > 0n
          ? [`${subnet.manual} in manual pools (${enumeration(subnet.pools.map(({ name }) => name))})`]
          : []),
        ...(subnet.reserved > 0n ? [`${subnet.reserved} reserved`] : []),
      ];
      report({
        ...place,
        severity: isPassing ? 'warning' : 'error',
        message: `SpiderSubnet ${subnet.name} has ${addresses(subnet.size === 'unknown' ? 0n : subnet.size)}, ${-subnet.free} fewer than are taken from it: ${enumeration(parts)}`,
        why: [
          isPassing
            ? 'while all of them are there, the auto pool that comes last is not made, and its pods wait in ContainerCreating until another one is gone'
            : 'the auto pool of whichever workload comes last is not made or not grown, and its pods never start',
          ...subnet.autoPools.flatMap(atOnceText),
        ].join('; '),
        fix: `add ${addresses(-subnet.free)} to ips of SpiderSubnet ${subnet.name}, or ask for fewer${keepsRuns(subnet) ? KEEP_NO_RUNS : ''}`,
      });
    }
  },
  bad: `${exampleSubnet('[10.6.124.10-10.6.124.15]')}${pool('[10.6.124.13-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
  good: `${exampleSubnet('[10.6.124.10-10.6.124.19]')}${pool('[10.6.124.17-10.6.124.19]')}${workload({ kind: 'CloneSet', annotations: SIX_OF_SUBNET })}${MACVLAN}`,
};

function autoPoolText({ workload, nic, source }: PlannedAutoPool): string {
  const size = source.size.type === 'sized' ? source.size.addresses : 0;
  const { pools } = source.atOnce;
  const several = pools === 1 ? '' : ` (${pools} pools of ${size})`;
  return `${size * pools} for ${nic.interface} of ${workloadName({ workload })}${several}`;
}

/** Why there are several pools at once; nothing where there is but one. */
function atOnceText({ workload, nic, source: { atOnce } }: PlannedAutoPool): readonly string[] {
  if (atOnce.pools === 1) return [];
  const terms = enumeration(atOnce.terms.map(({ pools, because }) => `${pools} ${because}`));
  return [`${workloadName({ workload })} has ${atOnce.pools} pools for ${nic.interface} at once, ${terms}`];
}

const KEEP_NO_RUNS =
  '; or have the pool of a run go soon after the run has ended:\nsuccessfulJobsHistoryLimit: 0\nfailedJobsHistoryLimit: 0';

function keepsRuns({ autoPools }: PlannedSubnet): boolean {
  return autoPools.some(({ source }) => source.atOnce.terms.some(({ of }) => of === 'kept runs'));
}

/** On the subnet where it is judged here, otherwise on the first workload that asks it for addresses. */
function placeOf(subnet: PlannedSubnet): Pick<Found, 'manifest' | 'field'> | undefined {
  if (subnet.source.type === 'manifest' && subnet.source.subnet.manifest.role === 'judged') {
    return { manifest: subnet.source.subnet.manifest, field: ['spec', 'ips'] };
  }
  const first = subnet.autoPools.find(({ workload }) => workload.workload.manifest.role === 'judged');
  return first && { manifest: first.workload.workload.manifest, field: first.source.field };
}
