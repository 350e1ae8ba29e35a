import type { Family } from '../../addresses/family';
import type { AddressCount, AddressSource, PlannedPool, PlannedSubnet, PlannedWorkload } from '../address-plan';
import { attainableBudget } from '../capacity/shared-demand';
import type { Change, ClusterChange, PoolChange, SubnetChange, WorkloadChange } from './change-plan';

/** What a change does in numbers: one entry for everything whose numbers differ. */
export interface Quantities {
  readonly workloads: readonly WorkloadQuantity[];
  readonly pools: readonly PoolQuantity[];
  readonly subnets: readonly SubnetQuantity[];
}

/** One family of one NIC of a workload. */
export interface WorkloadQuantity {
  readonly workload: WorkloadChange;
  readonly interface: string;
  readonly family: Family;
  readonly before: NicQuantity | undefined;
  readonly after: NicQuantity | undefined;
}

/** What one family of a NIC takes, and from where. */
export interface NicQuantity {
  /** The most pods the workload is meant to run. */
  readonly replicas: AddressCount;
  /** Of auto pools the size of all that there may be at once; of other pools what the workload may hold at once. */
  readonly addresses: AddressCount;
  readonly source: AddressSource;
}

export interface PoolQuantity {
  readonly pool: PoolChange;
  readonly before: BlockQuantity | undefined;
  readonly after: BlockQuantity | undefined;
}

export interface SubnetQuantity {
  readonly subnet: SubnetChange;
  readonly before: BlockQuantity | undefined;
  readonly after: BlockQuantity | undefined;
}

/** The numbers of a pool or subnet. */
export interface BlockQuantity {
  readonly size: AddressCount;
  /** What pods, or auto pools, take: of a pool what its consumers may hold at once, of a subnet what its auto pools take. */
  readonly wanted: AddressCount;
  /** What is left; negative where more is wanted than there is. */
  readonly free: AddressCount;
  /** The pools that wanted and free are about: those that workloads choose from are counted together. 1 for all others. */
  readonly pools: number;
}

/** The numbers of a cluster that a change alters. */
export function quantitiesOf({ workloads, pools, subnets }: ClusterChange): Quantities {
  return {
    workloads: workloads.flatMap(workloadQuantities),
    pools: [...pools.values()].flatMap(pool => {
      const [before, after] = sides(pool, ofPool);
      return sameBlock(before, after) && !pool.gained?.size && !pool.lost?.size ? [] : [{ pool, before, after }];
    }),
    subnets: [...subnets.values()].flatMap(subnet => {
      const [before, after] = sides(subnet, ofSubnet);
      return sameBlock(before, after) && !subnet.gained?.size && !subnet.lost?.size ? [] : [{ subnet, before, after }];
    }),
  };
}

function sides<Thing, Numbers>(
  { before, after }: Change<Thing>,
  numbers: (thing: Thing) => Numbers,
): readonly [Numbers | undefined, Numbers | undefined] {
  return [before && numbers(before), after && numbers(after)];
}

function ofPool(pool: PlannedPool): BlockQuantity {
  const { size, group } = pool;
  const {
    allocatable,
    demand: { budget },
  } = group ?? pool;
  const wanted = budget === 'unknown' ? budget : BigInt(budget);
  const free = allocatable === 'unknown' || wanted === 'unknown' ? 'unknown' : allocatable - wanted;
  return { size, wanted, free, pools: group?.pools.length ?? 1 };
}

function ofSubnet({ size, automatic, free }: PlannedSubnet): BlockQuantity {
  return { size, wanted: automatic, free, pools: 1 };
}

function sameBlock(a: BlockQuantity | undefined, b: BlockQuantity | undefined): boolean {
  return a?.size === b?.size && a?.wanted === b?.wanted && a?.free === b?.free;
}

function workloadQuantities(workload: WorkloadChange): readonly WorkloadQuantity[] {
  const before = byNic(workload.before);
  const after = byNic(workload.after);
  return [...new Set([...after.keys(), ...before.keys()])].flatMap(key => {
    const then = before.get(key);
    const now = after.get(key);
    const nic = now ?? then;
    if (!nic || isSame(then?.quantity, now?.quantity)) return [];
    const { interface: name, family } = nic;
    return [{ workload, interface: name, family, before: then?.quantity, after: now?.quantity }];
  });
}

interface NicNumbers {
  readonly interface: string;
  readonly family: Family;
  readonly quantity: NicQuantity;
}

function byNic(planned: PlannedWorkload | undefined): ReadonlyMap<string, NicNumbers> {
  const numbers = new Map<string, NicNumbers>();
  for (const nic of planned?.nics ?? []) {
    for (const source of nic.sources) {
      if (!planned) continue;
      const key = JSON.stringify([nic.interface, source.family]);
      numbers.set(key, { interface: nic.interface, family: source.family, quantity: quantityOf(planned, source) });
    }
  }
  return numbers;
}

function quantityOf({ demand }: PlannedWorkload, source: AddressSource): NicQuantity {
  const replicas = demand.known ? BigInt(demand.replicas.pods) : 'unknown';
  if (source.type === 'auto-pool') {
    const { size, atOnce } = source;
    const addresses = size.type === 'sized' ? BigInt(size.addresses) * BigInt(atOnce.pools) : 'unknown';
    return { replicas, addresses, source };
  }
  return { replicas, addresses: demand.known ? BigInt(attainableBudget(demand).addresses) : 'unknown', source };
}

function isSame(a: NicQuantity | undefined, b: NicQuantity | undefined): boolean {
  if (!a || !b) return a === b;
  return a.replicas === b.replicas && a.addresses === b.addresses && sameSource(a.source, b.source);
}

/** Whether two sources are the same pools, in whatever order, or the same subnet. */
export function sameSource(a: AddressSource, b: AddressSource): boolean {
  return sourceNames(a).join('\n') === sourceNames(b).join('\n') && a.type === b.type;
}

/** The pools a source may take from, sorted, or the subnet it is cut from. */
export function sourceNames(source: AddressSource | undefined): readonly string[] {
  if (!source) return [];
  if (source.type === 'auto-pool') return [source.subnetName];
  return [...new Set(source.candidates.map(({ name }) => name))].sort();
}
