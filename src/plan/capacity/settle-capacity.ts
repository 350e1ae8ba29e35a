import type { Family } from '../../addresses/family';
import { RangeSet } from '../../addresses/range-set';
import type {
  AutoPoolSource,
  CapacityState,
  PlannedAutoPool,
  PlannedPool,
  PlannedWorkload,
  PoolConsumer,
  PoolGroup,
  PoolsAtOnce,
} from '../address-plan';
import { nodeGroups } from '../flow/node-groups';
import { onlyPool, usablePools } from '../flow/usable-pools';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';
import { sharedDemand } from './shared-demand';

/** Charges every workload to the pools and subnets it draws from, and tells how each of them stands. */
export function settleCapacity(
  workloads: readonly PlannedWorkload[],
  pools: ReadonlyMap<string, PoolDraft>,
  subnets: ReadonlyMap<string, SubnetDraft>,
  reserved: ReadonlyMap<Family, RangeSet>,
): void {
  for (const workload of workloads) charge(workload, pools, subnets);
  for (const pool of pools.values()) settlePool(pool);
  for (const subnet of subnets.values()) settleSubnet(subnet, reserved);
}

function charge(
  workload: PlannedWorkload,
  pools: ReadonlyMap<string, PoolDraft>,
  subnets: ReadonlyMap<string, SubnetDraft>,
): void {
  for (const nic of workload.nics) {
    for (const source of nic.sources) {
      if (source.type === 'auto-pool') subnets.get(source.subnetName)?.autoPools.push({ workload, nic, source });
      else {
        const only = onlyPool(source);
        const consumer = { workload, nic, source };
        if (only) pools.get(only.name)?.consumers.push(consumer);
        else for (const { name } of usablePools(source)) pools.get(name)?.consumers.push(consumer);
      }
    }
  }
}

function settlePool(pool: PoolDraft): void {
  pool.demand = sharedDemand(soleDrawers(pool));
  pool.state = stateAlone(pool);
}

/** Has pools that workloads choose from stand as their groups do. */
export function settleGroups(groups: readonly PoolGroup[], pools: ReadonlyMap<string, PoolDraft>): void {
  for (const group of groups) {
    for (const [{ name }, state] of group.states) {
      const pool = pools.get(name);
      if (!pool) continue;
      pool.group = group;
      pool.state = state;
    }
  }
}

/**
 * A consumer with other candidates may take its addresses there, and one whose pool serves some of its nodes alone wants fewer of it than it has
 * pods: they are judged with all of their pools together, not here.
 */
export function drawsFromNoOther({ workload, source }: PoolConsumer): boolean {
  return onlyPool(source) !== undefined && nodeGroups(workload, source) === undefined;
}

/** The consumers of a pool that {@link drawsFromNoOther}: nearly always all of them. */
export function soleDrawers({ consumers }: PlannedPool): readonly PoolConsumer[] {
  return consumers.every(drawsFromNoOther) ? consumers : consumers.filter(drawsFromNoOther);
}

/** How a pool stands with those who have no other. */
export function stateAlone({ allocatable, demand }: Pick<PlannedPool, 'allocatable' | 'demand'>): CapacityState {
  if (allocatable !== 'unknown' && allocatable < BigInt(demand.least)) return 'short';
  if (allocatable === 'unknown' || demand.budget === 'unknown') return demand.floor === 0 ? 'ok' : 'unknown';
  return allocatable < BigInt(demand.budget) ? 'tight' : 'ok';
}

/** Auto pools get what is neither reserved nor in a manual pool; an address that is both is taken off once. */
function settleSubnet(subnet: SubnetDraft, reserved: ReadonlyMap<Family, RangeSet>): void {
  for (const { source } of subnet.autoPools) {
    subnet.automatic += chargeOf(source, ({ atOnce }) => atOnce.pools);
    subnet.passing += chargeOf(source, ({ atOnce }) => passingPools(atOnce));
  }
  subnet.manual = subnet.pools.reduce((sum, pool) => sum + (pool.size === 'unknown' ? 0n : pool.size), 0n);
  if (subnet.size === 'unknown') return;
  const uncut = subnet.addresses ? uncutAddresses(subnet.addresses, subnet, reserved) : subnet.size - subnet.manual;
  subnet.free = uncut - subnet.automatic;
  subnet.state = stateOfSubnet(subnet, subnet.free);
}

function chargeOf(source: AutoPoolSource, pools: (source: AutoPoolSource) => number): bigint {
  return source.size.type === 'sized' ? BigInt(source.size.addresses) * BigInt(pools(source)) : 0n;
}

function passingPools({ terms }: PoolsAtOnce): number {
  return terms.reduce((sum, { pools, holds }) => sum + (holds === 'at times' ? pools : 0), 0);
}

function stateOfSubnet({ automatic, passing, autoPools }: SubnetDraft, free: bigint): CapacityState {
  if (free + passing < 0n && automatic > 0n) return 'short';
  if (autoPools.some(isUncounted)) return 'unknown';
  return free >= 0n || automatic === 0n ? 'ok' : 'tight';
}

/** Whether a pool will be made, and nobody can say how large. */
function isUncounted({ source: { size } }: PlannedAutoPool): boolean {
  return size.type === 'refused' && size.reason === 'demand-unknown';
}

function uncutAddresses(addresses: RangeSet, subnet: SubnetDraft, reserved: ReadonlyMap<Family, RangeSet>): bigint {
  const { family } = addresses;
  const manual = subnet.pools.flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
  // One after the other: a set of both would sort every reserved range of the cluster again for each subnet.
  const unreserved = addresses.difference(reserved.get(family) ?? RangeSet.empty(family));
  const unlisted = subnet.pools.reduce(
    (sum, pool) => sum + (pool.addresses === undefined && pool.size !== 'unknown' ? pool.size : 0n),
    0n,
  );
  return unreserved.difference(RangeSet.of(family, manual)).size - unlisted;
}
