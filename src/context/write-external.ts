import type { Family } from '../addresses/family';
import type { ExternalObjects, ExternalPool } from './context';
import type { ExternalData, ExternalNetworkData, ExternalPoolData, ExternalSubnetData } from './context-data';
import { present, unlessEmpty } from './present';

/** The plain form of objects that live elsewhere; undefined when there are none. */
export function externalData(external: ExternalObjects): ExternalData | undefined {
  const families: readonly Family[] = [4, 6];
  return unlessEmpty(
    present<ExternalData>({
      ippools: unlessEmpty(external.ippools.map(pool => present<ExternalPoolData>(addressingData(pool)))),
      subnets: unlessEmpty(
        external.subnets.map(subnet => present<ExternalSubnetData>({ ...addressingData(subnet), vlan: subnet.vlan })),
      ),
      networks: unlessEmpty(
        external.networks.map(({ namespace, name, spiderpool, vlan }) =>
          present<ExternalNetworkData>({ namespace, name, spiderpool: spiderpool || undefined, vlan }),
        ),
      ),
      reservedIPs: unlessEmpty(families.flatMap(family => external.reservedIPs.get(family)?.toStrings() ?? [])),
    }),
  );
}

function addressingData({ name, family, subnet, capacity }: ExternalPool): ExternalPoolData {
  const ranges = capacity.type === 'ranges' ? capacity : undefined;
  const familyShows = subnet !== undefined || (ranges !== undefined && !ranges.ips.isEmpty);
  return {
    name,
    ipVersion: familyShows ? undefined : family,
    subnet: subnet?.toString(),
    ips: ranges?.ips.toStrings(),
    excludeIPs: ranges && unlessEmpty(ranges.excludeIPs.toStrings()),
    size: capacity.type === 'size' ? String(capacity.addresses) : undefined,
  };
}
