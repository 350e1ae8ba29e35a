import type { RangeSet } from '../../addresses/range-set';
import type { PlannedPool } from '../../plan/address-plan';
import { likelyCut } from '../../plan/change/addresses-in-use';
import { MACVLAN, pool, subnet } from '../examples';
import { addresses, enumeration, ranges } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps, workloadsText } from './change-words';

/** Addresses that are taken out of a subnet while pools have them. */
export const subnetAddressesRemoved: ChangeRule = {
  id: 'subnet-addresses-removed',
  title: 'A subnet loses addresses that its pools have',
  class: 'admission',
  severity: 'error',
  gist: 'remove some IP ranges [...] that is being used by IPPool p',
  source:
    "Spiderpool's subnet webhook refuses to take out what status.controlledIPPools has given to a pool; subnets are applied before their pools, and auto pools take the lowest free addresses",
  check(change, report) {
    for (const { name, before, after, lost } of change.subnets.values()) {
      const manifest = manifestOf(after);
      if (!before || !manifest || !manifestOf(before) || !lost || lost.isEmpty) continue;
      const owners = before.pools.filter(owner => owner.addresses?.overlaps(lost));
      const cut = likelyCut(before, change.before)?.intersection(lost);
      const auto = cut && !cut.isEmpty ? workloadsText(before.autoPools.map(({ workload }) => workload)) : '';
      if (owners.length === 0 && auto === '') continue;
      const held =
        owners.length > 0 ? heldText(owners, lost) : `auto pools likely have ${ranges(cut ?? lost)}: those of ${auto}`;
      report({
        manifest,
        field: ['spec', 'ips'],
        severity: owners.length > 0 ? 'error' : 'warning',
        message: `SpiderSubnet ${name} loses ${addresses(lost.size)}, ${ranges(lost)}, and ${held}`,
        why: 'Spiderpool refuses the whole update of the subnet while a pool has one of them, and the subnet is applied before the pools shrink',
        fix: steps(
          owners.length > 0
            ? `take them out of ${enumeration(owners.map(owner => owner.name))} first, once no pod holds one of them`
            : `see in kubectl get ss ${name} -o jsonpath='{.status.controlledIPPools}' who has them; recreate those workloads on other addresses`,
          `take them out of ${name} in a later change`,
        ),
      });
    }
  },
  bad: {
    before: subnet('[10.6.124.10-10.6.124.99]') + pool('[10.6.124.90-10.6.124.99]') + MACVLAN,
    after: subnet('[10.6.124.10-10.6.124.94]') + pool('[10.6.124.90-10.6.124.94]') + MACVLAN,
  },
  good: {
    before: subnet('[10.6.124.10-10.6.124.99]') + pool('[10.6.124.90-10.6.124.94]') + MACVLAN,
    after: subnet('[10.6.124.10-10.6.124.94]') + pool('[10.6.124.90-10.6.124.94]') + MACVLAN,
  },
};

function heldText(owners: readonly PlannedPool[], lost: RangeSet): string {
  return enumeration(
    owners.map(
      ({ name, addresses: own }) => `pool ${name} has ${own ? ranges(own.intersection(lost)) : 'some of them'}`,
    ),
  );
}
