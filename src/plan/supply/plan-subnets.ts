import type { Family } from '../../addresses/family';
import type { RangeSet } from '../../addresses/range-set';
import type { ExternalObjects } from '../../context/context';
import type { Subnet } from '../../manifests/ip-pool';
import type { AddressCount, CapacityState, PlannedAutoPool, PlannedPool, PlannedSubnet } from '../address-plan';
import { addressesOfExternal, addressesOfManifest, type BlockAddresses, reservedWithin } from './block-addresses';

/** A subnet while the plan is made: what is cut from it is filled in as workloads and pools are met. */
export class SubnetDraft implements PlannedSubnet {
  readonly name: string;
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
  manual = 0n;
  automatic = 0n;
  passing = 0n;
  free: AddressCount = 'unknown';
  state: CapacityState = 'unknown';
  readonly pools: PlannedPool[] = [];
  readonly autoPools: PlannedAutoPool[] = [];

  constructor(
    readonly source: PlannedSubnet['source'],
    { addresses, size }: BlockAddresses,
    readonly reserved: bigint,
  ) {
    this.name = source.subnet.name;
    this.addresses = addresses;
    this.size = size;
  }

  get family(): Family | undefined {
    return this.source.subnet.family;
  }

  get cidr(): PlannedSubnet['cidr'] {
    return this.source.type === 'manifest' ? this.source.subnet.cidr : this.source.subnet.subnet;
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
    const addresses = addressesOfManifest(subnet);
    add(
      planned,
      new SubnetDraft({ type: 'manifest', subnet }, addresses, reservedWithin(addresses.addresses, reserved)),
    );
  }
  for (const subnet of external.subnets) {
    const addresses = addressesOfExternal(subnet.capacity);
    add(
      planned,
      new SubnetDraft({ type: 'external', subnet }, addresses, reservedWithin(addresses.addresses, reserved)),
    );
  }
  return planned;
}

function add(planned: Map<string, SubnetDraft>, subnet: SubnetDraft): void {
  if (!planned.has(subnet.name)) planned.set(subnet.name, subnet);
}
