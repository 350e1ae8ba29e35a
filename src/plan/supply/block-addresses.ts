import type { Family } from '../../addresses/family';
import type { RangeSet } from '../../addresses/range-set';
import type { ExternalCapacity } from '../../context/context';
import type { AddressBlock } from '../../manifests/ip-pool';
import type { AddressCount } from '../address-plan';

/** What a pool or subnet holds: `ips` without `excludeIPs`, and how many that is where only the number is known. */
export interface BlockAddresses {
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
}

/** The addresses of a SpiderIPPool or SpiderSubnet; unknown where its family is, or where an entry cannot be read. */
export function addressesOfManifest(block: AddressBlock): BlockAddresses {
  const isReadable = block.ips?.isComplete && block.excludeIPs?.isComplete !== false;
  if (!block.ips || !isReadable) return { addresses: undefined, size: 'unknown' };
  const addresses = block.excludeIPs ? block.ips.set.difference(block.excludeIPs.set) : block.ips.set;
  return { addresses, size: addresses.size };
}

/** The addresses of a pool or subnet of another repository. */
export function addressesOfExternal(capacity: ExternalCapacity): BlockAddresses {
  switch (capacity.type) {
    case 'ranges': {
      const addresses = capacity.ips.difference(capacity.excludeIPs);
      return { addresses, size: addresses.size };
    }
    case 'size':
      return { addresses: undefined, size: capacity.addresses };
    case 'unknown':
      return { addresses: undefined, size: 'unknown' };
  }
}

/** How many of some addresses are reserved. */
export function reservedWithin(addresses: RangeSet | undefined, reserved: ReadonlyMap<Family, RangeSet>): bigint {
  const taken = addresses && reserved.get(addresses.family);
  return addresses && taken?.overlaps(addresses) ? addresses.intersection(taken).size : 0n;
}
