import type { Family } from '../../addresses/family';
import { RangeSet } from '../../addresses/range-set';
import type { ExternalObjects } from '../../context/context';
import type { Subnet } from '../../manifests/ip-pool';
import type { AddressCount, CapacityState, PlannedAutoPool, PlannedPool, PlannedSubnet } from '../address-plan';
import { addressesOfExternal, addressesOfManifest, type BlockAddresses, reservedWithin } from './block-addresses';

/** A subnet while the plan is made: what is cut from it is filled in as workloads and pools are met. */
export class SubnetDraft implements PlannedSubnet {
  readonly name: string;
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
  readonly reserved: bigint;
  automatic = 0n;
  passing = 0n;
  state: CapacityState = 'unknown';
  readonly pools: PlannedPool[] = [];
  readonly autoPools: PlannedAutoPool[] = [];
  private knownFree: AddressCount | undefined;

  constructor(
    readonly source: PlannedSubnet['source'],
    { addresses, size }: BlockAddresses,
    private readonly reservedAddresses: ReadonlyMap<Family, RangeSet>,
  ) {
    this.name = source.subnet.name;
    this.addresses = addresses;
    this.size = size;
    this.reserved = reservedWithin(addresses, reservedAddresses);
  }

  get family(): Family | undefined {
    return this.source.subnet.family;
  }

  get cidr(): PlannedSubnet['cidr'] {
    return this.source.type === 'manifest' ? this.source.subnet.cidr : this.source.subnet.subnet;
  }

  get manual(): bigint {
    return this.pools.reduce((sum, { size }) => sum + (size === 'unknown' ? 0n : size), 0n);
  }

  /** Worked out when it is first asked for, once everything that is cut from the subnet is known. */
  get free(): AddressCount {
    this.knownFree ??= this.size === 'unknown' ? 'unknown' : this.uncut(this.size) - this.automatic;
    return this.knownFree;
  }

  /** What is neither reserved nor in a manual pool; an address that is both is taken off once. */
  private uncut(size: bigint): bigint {
    if (!this.addresses) return size - this.manual;
    const { family } = this.addresses;
    const manual = this.pools.flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
    // One after the other: a set of both would sort every reserved range of the cluster again for each subnet.
    const unreserved = this.addresses.difference(this.reservedAddresses.get(family) ?? RangeSet.empty(family));
    const unlisted = this.pools.reduce(
      (sum, { addresses, size }) => sum + (addresses === undefined && size !== 'unknown' ? size : 0n),
      0n,
    );
    return unreserved.difference(RangeSet.of(family, manual)).size - unlisted;
  }
}

/** The subnets of a cluster by name, those of other repositories included; of two with one name the first counts. */
export function planSubnets(
  subnets: readonly Subnet[],
  external: ExternalObjects,
  reserved: ReadonlyMap<Family, RangeSet>,
): ReadonlyMap<string, SubnetDraft> {
  const planned = new Map<string, SubnetDraft>();
  for (const subnet of subnets) {
    add(planned, new SubnetDraft({ type: 'manifest', subnet }, addressesOfManifest(subnet), reserved));
  }
  for (const subnet of external.subnets) {
    add(planned, new SubnetDraft({ type: 'external', subnet }, addressesOfExternal(subnet.capacity), reserved));
  }
  return planned;
}

function add(planned: Map<string, SubnetDraft>, subnet: SubnetDraft): void {
  if (!planned.has(subnet.name)) planned.set(subnet.name, subnet);
}
