import type {
  AutoPoolSource,
  CapacityState,
  PlannedAutoPool,
  PlannedPool,
  PoolConsumer,
  PoolGroup,
  PoolsAtOnce,
} from '../address-plan';
import { nodeGroups } from '../flow/node-groups';
import { onlyPool } from '../flow/usable-pools';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';
import type { Drafts } from './charge-workload';
import { sharedDemand } from './shared-demand';

/**
 * Tells how each pool and subnet stands with those who draw from it.
 *
 * @returns the pools that somebody chooses, or takes for some of the nodes alone, and those that do not hold what their consumers cannot do without.
 * In all others every pod finds an address, wherever the rest of the cluster's pods land
 */
export function settleCapacity({ pools, subnets }: Drafts): ReadonlySet<PlannedPool> {
  const open = new Set<PlannedPool>();
  for (const pool of pools.values()) {
    // A list that has grown has room for many more: a copy has none.
    pool.consumers = pool.consumers.slice();
    const drawers = soleDrawers(pool);
    pool.demand = sharedDemand(drawers);
    pool.state = stateAlone(pool);
    if (pool.state === 'short' || drawers !== pool.consumers) open.add(pool);
  }
  for (const subnet of subnets.values()) settleSubnet(subnet);
  return open;
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

function settleSubnet(subnet: SubnetDraft): void {
  for (const { source } of subnet.autoPools) {
    subnet.automatic += chargeOf(source, ({ atOnce }) => atOnce.pools);
    subnet.passing += chargeOf(source, ({ atOnce }) => passingPools(atOnce));
  }
  subnet.state = stateOfSubnet(subnet);
}

function chargeOf(source: AutoPoolSource, pools: (source: AutoPoolSource) => number): bigint {
  return source.size.type === 'sized' ? BigInt(source.size.addresses) * BigInt(pools(source)) : 0n;
}

function passingPools({ terms }: PoolsAtOnce): number {
  return terms.reduce((sum, { pools, holds }) => sum + (holds === 'at times' ? pools : 0), 0);
}

function stateOfSubnet(subnet: SubnetDraft): CapacityState {
  const { size, automatic, passing, autoPools } = subnet;
  // Where no auto pool is cut, it matters to nobody what the pools of the manifests leave.
  const free = automatic === 0n && size !== 'unknown' ? 0n : subnet.free;
  if (free === 'unknown') return 'unknown';
  if (free + passing < 0n) return 'short';
  if (autoPools.some(isUncounted)) return 'unknown';
  return free >= 0n ? 'ok' : 'tight';
}

/** Whether a pool will be made, and nobody can say how large. */
function isUncounted({ source: { size } }: PlannedAutoPool): boolean {
  return size.type === 'refused' && size.reason === 'demand-unknown';
}
