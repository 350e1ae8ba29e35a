import type { Family } from '../../addresses/family';
import { RangeSet } from '../../addresses/range-set';
import type { ExternalObjects } from '../../context/context';
import type { ReservedIP } from '../../manifests/reserved-ip';

/** Every address that no pool of the cluster hands out, per family: what all SpiderReservedIPs hold, here and elsewhere. */
export function reservedAddresses(
  reservedIPs: readonly ReservedIP[],
  external: ExternalObjects,
): ReadonlyMap<Family, RangeSet> {
  return new Map(([4, 6] as const).map(family => [family, reservedOf(family, reservedIPs, external)]));
}

function reservedOf(family: Family, reservedIPs: readonly ReservedIP[], external: ExternalObjects): RangeSet {
  const ranges = reservedIPs.flatMap(reserved => (reserved.ips?.set.family === family ? reserved.ips.set.ranges : []));
  return RangeSet.of(family, [...ranges, ...(external.reservedIPs.get(family)?.ranges ?? [])]);
}
