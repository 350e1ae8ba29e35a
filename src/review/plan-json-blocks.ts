import type { Family } from '../addresses/family';
import type {
  AddressCount,
  CapacityState,
  ClusterPlan,
  PlannedAutoPool,
  PlannedPool,
  PlannedSubnet,
  PoolConsumer,
  PoolDemand,
  PoolGroup,
} from '../plan/address-plan';
import { peakOf } from '../plan/address-plan';
import { usablePools } from '../plan/flow/usable-pools';
import { type AtOnceJson, atOnceJson } from './plan-json-workloads';
import { inOrder } from './text-order';

/** A number of addresses in decimal digits, since a /64 has more than a JSON number holds; null where nobody can know it. */
export type AddressCountJson = string | null;

export interface DemandJson {
  readonly floor: AddressCountJson;
  readonly budget: AddressCountJson;
  readonly smooth: AddressCountJson;
}

export interface ConsumerJson {
  readonly kind: string;
  readonly namespace: string | null;
  readonly name: string;
  readonly nic: string;
  /** What the NIC wants; every figure is null where it cannot be counted. */
  readonly demand: DemandJson;
  /** The other pools its addresses may come from instead. Where there are any, they are judged together, as one of `poolGroups`. */
  readonly otherPools: readonly string[];
}

interface BlockJson {
  readonly name: string;
  readonly cluster: string | null;
  readonly family: Family | null;
  /** The CIDR. */
  readonly subnet: string | null;
  readonly size: AddressCountJson;
  readonly reserved: AddressCountJson;
  readonly allocatable: AddressCountJson;
  readonly demand: DemandJson;
  readonly state: CapacityState;
  readonly consumers: readonly ConsumerJson[];
  /** Whether it is one of the manifests, or lives elsewhere. */
  readonly source: 'manifest' | 'external';
  /** `ips` without `excludeIPs`, merged and sorted; null where only a size, or nothing, is known. */
  readonly ranges: readonly string[] | null;
  readonly gateway: string | null;
}

export interface PoolJson extends BlockJson {
  /** The SpiderSubnet that owns it, null for an orphan pool. */
  readonly ownedBy: string | null;
  /** What is left above the budget; negative where the budget is not met. */
  readonly headroom: AddressCountJson;
  /**
   * Its group, by the place in `poolGroups`: then demand and headroom are those of the whole group, and no sum over pools means anything. Null
   * where it is nobody's alternative.
   */
  readonly group: number | null;
  /** What has to come from this very pool, since those who want it have no other. */
  readonly alone: DemandJson;
}

/** Pools that workloads choose from, directly or by way of others: which of them gives how much is decided when pods land. */
export interface PoolGroupJson {
  readonly cluster: string | null;
  readonly family: Family | null;
  /** Their names. */
  readonly pools: readonly string[];
  readonly allocatable: AddressCountJson;
  readonly demand: DemandJson;
  readonly headroom: AddressCountJson;
  /** The worst of its pools. */
  readonly state: CapacityState;
  readonly consumers: readonly GroupConsumerJson[];
}

/** One NIC of a workload, with the pools of a group that its addresses may come from. */
export interface GroupConsumerJson extends Omit<ConsumerJson, 'otherPools'> {
  readonly pools: readonly string[];
}

export interface SubnetJson extends BlockJson {
  readonly manual: AddressCountJson;
  /** Of all auto pools that there may be at once. */
  readonly automatic: AddressCountJson;
  /** Of these, the addresses of pools that come and go. */
  readonly passing: AddressCountJson;
  readonly free: AddressCountJson;
  /** The pools of the manifests that are cut from it. */
  readonly pools: readonly string[];
  readonly autoPools: readonly AutoPoolJson[];
}

/** A pool that Spiderpool will make. */
export interface AutoPoolJson {
  /** Its name, the random end written as `<uid5>`. */
  readonly namePattern: string;
  readonly family: Family;
  /** Null where none can be made. */
  readonly size: AddressCountJson;
  /** How many of the size there are at the same time. */
  readonly atOnce: AtOnceJson;
  readonly consumer: ConsumerJson;
}

/** One pool as data. `places` are those of the groups of pools in their list. */
export function poolJson(
  pool: PlannedPool,
  { cluster }: ClusterPlan,
  places: ReadonlyMap<PoolGroup | undefined, number>,
): PoolJson {
  const { allocatable, group } = pool;
  const supply = group ?? pool;
  return {
    name: pool.name,
    cluster,
    family: pool.family ?? null,
    subnet: pool.cidr?.toString() ?? null,
    size: count(pool.size),
    reserved: count(pool.reserved),
    allocatable: count(allocatable),
    demand: demandJson(supply.demand),
    state: pool.state,
    consumers: inOrder(
      pool.consumers.map(consumer => ({ ...consumerJson(consumer), otherPools: othersOf(consumer, pool) })),
      keysOf,
    ),
    source: pool.source.type,
    ranges: pool.addresses?.toStrings() ?? null,
    gateway: (pool.source.type === 'manifest' && pool.source.pool.gateway?.toString()) || null,
    ownedBy: pool.subnet?.name ?? null,
    headroom: headroomOf(supply),
    group: places.get(group) ?? null,
    alone: demandJson(group?.pools.length === 1 ? group.demand : pool.demand),
  };
}

/** Some pools that workloads choose from as data. */
export function poolGroupJson(group: PoolGroup, { cluster }: ClusterPlan): PoolGroupJson {
  return {
    cluster,
    family: group.pools[0]?.family ?? null,
    pools: group.pools.map(({ name }) => name),
    allocatable: count(group.allocatable),
    demand: demandJson(group.demand),
    headroom: headroomOf(group),
    state: group.state,
    consumers: inOrder(
      group.consumers.map(consumer => {
        const { kind, namespace, name, nic, demand } = consumerJson(consumer);
        return { kind, namespace, name, nic, demand, pools: usablePools(consumer.source).map(pool => pool.name) };
      }),
      keysOf,
    ),
  };
}

function headroomOf({ allocatable, demand }: Pick<PlannedPool, 'allocatable' | 'demand'>): AddressCountJson {
  return allocatable === 'unknown' || demand.budget === 'unknown' ? null : String(allocatable - BigInt(demand.budget));
}

function demandJson({ floor, budget, smooth }: PoolDemand): DemandJson {
  return { floor: count(floor), budget: count(budget), smooth: count(smooth) };
}

/** One subnet as data. */
export function subnetJson(subnet: PlannedSubnet, { cluster }: ClusterPlan): SubnetJson {
  const { size, reserved } = subnet;
  const autoPools = inOrder(subnet.autoPools.map(autoPoolJson), ({ namePattern, consumer }) => [
    ...keysOf(consumer),
    namePattern,
  ]);
  return {
    name: subnet.name,
    cluster,
    family: subnet.family ?? null,
    subnet: subnet.cidr?.toString() ?? null,
    size: count(size),
    reserved: count(reserved),
    allocatable: count(size === 'unknown' ? size : size - reserved),
    demand: {
      floor: total(subnet.autoPools, 'floor'),
      budget: total(subnet.autoPools, 'budget'),
      smooth: total(subnet.autoPools, 'smooth'),
    },
    manual: count(subnet.manual),
    automatic: count(subnet.automatic),
    passing: count(subnet.passing),
    free: count(subnet.free),
    state: subnet.state,
    consumers: autoPools.map(({ consumer }) => consumer),
    source: subnet.source.type,
    ranges: subnet.addresses?.toStrings() ?? null,
    gateway: (subnet.source.type === 'manifest' && subnet.source.subnet.gateway?.toString()) || null,
    pools: inOrder(
      subnet.pools.map(({ name }) => name),
      name => [name],
    ),
    autoPools,
  };
}

function autoPoolJson(autoPool: PlannedAutoPool): AutoPoolJson {
  const { family, namePattern, size, atOnce } = autoPool.source;
  const addresses = size.type === 'sized' ? String(size.addresses) : null;
  return { namePattern, family, size: addresses, atOnce: atOnceJson(atOnce), consumer: consumerJson(autoPool) };
}

/** Every auto pool serves one NIC and family alone, so what they want adds up. */
function total(autoPools: readonly PlannedAutoPool[], figure: 'floor' | 'budget' | 'smooth'): AddressCountJson {
  let sum = 0;
  for (const { workload } of autoPools) {
    const peak = peakOf(workload);
    if (!peak) return null;
    sum += peak[figure].addresses;
  }
  return String(sum);
}

function consumerJson(use: PoolConsumer | PlannedAutoPool): ConsumerJson {
  const { kind, namespace, name } = use.workload.workload.manifest.id;
  const peak = peakOf(use.workload);
  const figure = (figure: 'floor' | 'budget' | 'smooth'): AddressCountJson =>
    peak ? String(peak[figure].addresses) : null;
  return {
    kind,
    namespace,
    name,
    nic: use.nic.interface,
    demand: { floor: figure('floor'), budget: figure('budget'), smooth: figure('smooth') },
    otherPools: [],
  };
}

function othersOf({ source }: PoolConsumer, pool: PlannedPool): readonly string[] {
  return usablePools(source)
    .map(({ name }) => name)
    .filter(name => name !== pool.name);
}

function keysOf({ namespace, name, kind, nic }: Omit<ConsumerJson, 'otherPools' | 'demand'>): readonly string[] {
  return [namespace ?? '', name, kind, nic];
}

function count(addresses: AddressCount | number): AddressCountJson {
  return addresses === 'unknown' ? null : String(addresses);
}
