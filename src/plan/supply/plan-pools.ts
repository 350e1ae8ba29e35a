import type { Family } from '../../addresses/family';
import type { RangeSet } from '../../addresses/range-set';
import type { ClusterSettings, ExternalObjects } from '../../context/context';
import type { IPPool } from '../../manifests/ip-pool';
import type {
  AddressCount,
  CapacityState,
  PlannedPool,
  PlannedSubnet,
  PoolConsumer,
  PoolDemand,
  PoolGroup,
} from '../address-plan';
import { addressesOfExternal, addressesOfManifest, type BlockAddresses, reservedWithin } from './block-addresses';
import type { SubnetDraft } from './plan-subnets';

const NO_DEMAND: PoolDemand = { floor: 0, budget: 0, smooth: 0, least: 0 };

/** A pool while the plan is made: its consumers are filled in as workloads are met. */
export class PoolDraft implements PlannedPool {
  readonly name: string;
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
  /** The gateway is not taken off: the IPAM does not look at it, only the webhook keeps it out of `ips`. */
  readonly allocatable: AddressCount;
  consumers: PoolConsumer[] = [];
  demand: PoolDemand = NO_DEMAND;
  group: PoolGroup | undefined = undefined;
  state: CapacityState = 'unknown';

  constructor(
    readonly source: PlannedPool['source'],
    { addresses, size }: BlockAddresses,
    readonly reserved: bigint,
    maxAllocatedIPs: bigint,
    readonly subnet: PlannedSubnet | undefined,
  ) {
    this.name = source.pool.name;
    this.addresses = addresses;
    this.size = size;
    this.allocatable =
      source.type === 'manifest' && source.pool.disable ? 0n : leastOf(size, reserved, maxAllocatedIPs);
  }

  get family(): Family | undefined {
    return this.source.pool.family;
  }

  get cidr(): PlannedPool['cidr'] {
    return this.source.type === 'manifest' ? this.source.pool.cidr : this.source.pool.subnet;
  }
}

function leastOf(size: AddressCount, reserved: bigint, limit: bigint): AddressCount {
  if (size === 'unknown') return size;
  const free = reserved === 0n ? size : size - reserved;
  return free < limit ? free : limit;
}

/** What a pool's numbers depend on besides the pool. */
export interface PoolSurroundings {
  readonly reserved: ReadonlyMap<Family, RangeSet>;
  readonly subnets: ReadonlyMap<string, SubnetDraft>;
  readonly settings: ClusterSettings;
}

/** The pools of a cluster by name, those of other repositories included; of two with one name the first counts. */
export function planPools(
  pools: readonly IPPool[],
  external: ExternalObjects,
  surroundings: PoolSurroundings,
): ReadonlyMap<string, PoolDraft> {
  const planned = new Map<string, PoolDraft>();
  const owners = ownersByCidr(surroundings);
  const maxAllocatedIPs = BigInt(surroundings.settings.spiderpool.maxAllocatedIPs);
  const add = (source: PlannedPool['source'], block: BlockAddresses): void => {
    if (planned.has(source.pool.name)) return;
    const cidr = source.type === 'manifest' ? source.pool.cidr : source.pool.subnet;
    const owner = cidr && owners.get(cidr.text);
    const pool = new PoolDraft(
      source,
      block,
      reservedWithin(block.addresses, surroundings.reserved),
      maxAllocatedIPs,
      owner,
    );
    planned.set(pool.name, pool);
    owner?.pools.push(pool);
  };
  for (const pool of pools) add({ type: 'manifest', pool }, addressesOfManifest(pool));
  for (const pool of external.ippools) add({ type: 'external', pool }, addressesOfExternal(pool.capacity));
  return planned;
}

/** Spiderpool takes a subnet for the owner of a pool when the texts of both CIDRs are the same, and only while subnets are enabled. */
function ownersByCidr({ subnets, settings }: PoolSurroundings): ReadonlyMap<string, SubnetDraft> {
  const owners = new Map<string, SubnetDraft>();
  if (!settings.spiderpool.enableSpiderSubnet) return owners;
  for (const subnet of subnets.values()) {
    if (subnet.cidr && !owners.has(subnet.cidr.text)) owners.set(subnet.cidr.text, subnet);
  }
  return owners;
}
