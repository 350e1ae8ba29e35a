import { familyName } from '../../addresses/family';
import type { FieldPath } from '../../manifests/field-path';
import type { AddressBlock } from '../../manifests/ip-pool';
import type { ReservedIP } from '../../manifests/reserved-ip';
import { formatResourceId } from '../../manifests/resource-id';
import { addressObject } from '../examples';
import type { ChangeRule } from './change-rule';

/** Pools, subnets and reserved addresses that change their family. */
export const addressFamilyChanged: ChangeRule = {
  id: 'address-family-changed',
  title: 'A pool, subnet or reserved address changes its family',
  class: 'admission',
  severity: 'error',
  gist: 'spec.ipVersion: Forbidden: is not changeable',
  source:
    "Spiderpool's webhooks compare spec.ipVersion of every update with what is stored; of reserved addresses they fill it in from the first entry",
  check({ before, after }, report) {
    const oldBlocks = byName([...before.objects.pools, ...before.objects.subnets]);
    for (const block of [...after.objects.pools, ...after.objects.subnets]) {
      const old = oldBlocks.get(keyOf(block));
      // With another CIDR the family is the lesser matter.
      if (!old || old.cidr?.text !== block.cidr?.text || !block.ipVersion || !old.ipVersion) continue;
      if (old.ipVersion !== block.ipVersion) tell(block, ['spec', 'ipVersion'], `ipVersion: ${old.ipVersion}`);
    }
    const oldReserved = byName(before.objects.reservedIPs);
    for (const reserved of after.objects.reservedIPs) {
      const old = oldReserved.get(keyOf(reserved));
      if (!old?.family || !reserved.family || old.family === reserved.family) continue;
      const advice = `keep ${familyName(old.family)} in ${reserved.name} and give the ${familyName(reserved.family)} addresses a SpiderReservedIP of another name; the same change may remove ${reserved.name}`;
      tell(reserved, ['spec', 'ips'], advice);
    }

    function tell({ manifest }: AddressBlock | ReservedIP, field: FieldPath, fix: string): void {
      report({
        manifest,
        field,
        message: `${formatResourceId(manifest.id)} changes from one address family to the other`,
        why: "Spiderpool's webhook refuses the update as a whole: the object stays what it is, and every sync fails from then on",
        fix,
      });
    }
  },
  bad: {
    before: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.1] }'),
    after: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: ["fd00::1"] }'),
  },
  good: {
    before: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.1] }'),
    after: addressObject('SpiderReservedIP', '{ name: hosts-v6 }', '{ ips: ["fd00::1"] }'),
  },
};

function keyOf({ manifest: { id } }: AddressBlock | ReservedIP): string {
  return `${id.kind}/${id.name}`;
}

function byName<Kind extends AddressBlock | ReservedIP>(objects: readonly Kind[]): ReadonlyMap<string, Kind> {
  return new Map([...objects].reverse().map(object => [keyOf(object), object]));
}
