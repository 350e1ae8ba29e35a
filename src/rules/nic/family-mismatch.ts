import { type Family, familyName } from '../../addresses/family';
import type { AddressSource } from '../../plan/address-plan';
import { workloadName } from '../capacity-texts';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { fieldOnWorkload } from './source-place';

/** Pools and subnets of one family in the list of the other. */
export const familyMismatch: Rule = {
  id: 'family-mismatch',
  title: 'A pool or subnet stands in the list of the other family',
  class: 'runtime',
  severity: 'error',
  gist: 'expect an IPv4 IPPool, but the version of the IPPool p is IPv6',
  source:
    "Spiderpool's IPAM, executed, filters such a pool out and fails the pod when none is left; an auto pool of one family cannot be cut from a subnet of the other",
  check: each(plannedWorkloads, (planned, report) => {
    for (const { interface: nic, sources } of planned.nics) {
      for (const source of sources) {
        if (!isMismatched(source)) continue;
        const named =
          source.type === 'pools'
            ? source.candidates.map(({ name, field, pool }) => ({ noun: 'pool', name, field, family: pool?.family }))
            : [{ noun: 'SpiderSubnet', name: source.subnetName, field: source.field, family: source.subnet?.family }];
        for (const { noun, name, field, family } of named) {
          if (family === undefined || family === source.family) continue;
          report({
            manifest: planned.workload.manifest,
            field: source.type === 'pools' ? fieldOnWorkload(planned, source) : field,
            message: `${workloadName({ workload: planned })} names ${noun} ${name} among the ${familyName(source.family)} ones of ${nic}, and it is ${familyName(family)}`,
            why: `Spiderpool passes it over, and the pod gets no ${familyName(source.family)} address from it`,
            fix: `move "${name}" into "ipv${family}"`,
          });
        }
      }
    }
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv6":["web-v4"]}]' } })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};

/** Whether anything of a source is known to be of the other family. */
function isMismatched(source: AddressSource): boolean {
  return source.type === 'pools'
    ? source.candidates.some(({ pool }) => isOther(pool?.family, source.family))
    : isOther(source.subnet?.family, source.family);
}

function isOther(family: Family | undefined, wanted: Family): boolean {
  return family !== undefined && family !== wanted;
}
