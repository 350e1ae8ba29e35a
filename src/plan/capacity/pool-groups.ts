import type {
  AddressCount,
  CapacityState,
  PlannedPool,
  PlannedWorkload,
  PoolConsumer,
  PoolGroup,
} from '../address-plan';
import type { CandidateClass } from '../flow/candidate-class';
import { connected } from '../flow/connected';
import { isOnePool } from '../flow/squeezes';
import { usablePools } from '../flow/usable-pools';
import { requestDemand } from './request-demand';

/** What of a cluster's capacity has been found wanting, pool by pool. */
export interface PoolShortages {
  /** Pools in which not every pod finds an address, or a rollout does not finish. */
  readonly short: ReadonlySet<PlannedPool>;
  /** Pools that do not hold all that controllers may run at once. */
  readonly tight: ReadonlySet<PlannedPool>;
}

/**
 * The pools that workloads choose from, or that serve only some of a workload's nodes: what is wanted of each of them alone says little, so they
 * are counted together. A pool that is nobody's alternative is in none.
 */
export function groupPools(
  classes: readonly CandidateClass[],
  workloads: readonly PlannedWorkload[],
  shortages: PoolShortages,
): readonly PoolGroup[] {
  return connected([...classes, ...uncountedClasses(workloads)])
    .filter(members => !isOnePool(members))
    .map(members => groupOf(members, shortages));
}

/** The choices of workloads whose pods nobody can count, which bind pools together like all others. */
function uncountedClasses(workloads: readonly PlannedWorkload[]): readonly CandidateClass[] {
  return workloads.flatMap(({ demand, nics }) => {
    if (demand.known) return [];
    return nics.flatMap(({ sources }) =>
      sources.flatMap(source => {
        const pools = source.type === 'pools' ? usablePools(source) : [];
        return pools.length > 0 ? [{ pools, requests: [] }] : [];
      }),
    );
  });
}

function groupOf(members: readonly CandidateClass[], shortages: PoolShortages): PoolGroup {
  const pools = [...new Set(members.flatMap(candidates => candidates.pools))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const consumers = consumersOf(pools);
  const allocatable = allocatableOf(pools);
  const isCounted = consumers.every(({ workload }) => workload.demand.known);
  const knowledge = isCounted && allocatable !== 'unknown' ? 'known' : 'unknown';
  const demand = isCounted
    ? requestDemand(members.flatMap(({ requests }) => requests))
    : ({ floor: 'unknown', budget: 'unknown', smooth: 'unknown' } as const);
  const states = new Map(pools.map(pool => [pool, stateOf(pool, knowledge, shortages)]));
  return { pools, consumers, allocatable, demand, states, state: worstOf([...states.values()]) };
}

/** Who draws from some of the pools, each NIC and family once. */
function consumersOf(pools: readonly PlannedPool[]): readonly PoolConsumer[] {
  const consumers = new Map<PoolConsumer['source'], PoolConsumer>();
  for (const pool of pools) {
    for (const consumer of pool.consumers) {
      if (!consumers.has(consumer.source)) consumers.set(consumer.source, consumer);
    }
  }
  return [...consumers.values()];
}

function allocatableOf(pools: readonly PlannedPool[]): AddressCount {
  let sum = 0n;
  for (const { allocatable } of pools) {
    if (allocatable === 'unknown') return 'unknown';
    sum += allocatable;
  }
  return sum;
}

function stateOf(pool: PlannedPool, knowledge: 'known' | 'unknown', { short, tight }: PoolShortages): CapacityState {
  if (short.has(pool)) return 'short';
  if (knowledge === 'unknown') return 'unknown';
  return tight.has(pool) ? 'tight' : 'ok';
}

const WORST_FIRST: readonly CapacityState[] = ['short', 'unknown', 'tight', 'ok'];

function worstOf(states: readonly CapacityState[]): CapacityState {
  return WORST_FIRST.find(state => states.includes(state)) ?? 'ok';
}
