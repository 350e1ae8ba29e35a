import type {
  AddressCount,
  CapacityState,
  PlannedPool,
  PlannedWorkload,
  PoolConsumer,
  PoolDemand,
  PoolGroup,
} from '../address-plan';
import type { Bottleneck } from '../flow/bottlenecks';
import type { CandidateClass } from '../flow/candidate-class';
import { connected } from '../flow/connected';
import { choosingClasses, isOnePool } from '../flow/contended';
import type { Squeeze } from '../flow/squeezes';
import { usablePools } from '../flow/usable-pools';
import { isNodeScoped, surelyServes } from '../nodes/node-scope';
import { requestDemand } from './request-demand';
import { stateAlone } from './settle-capacity';
import { UNCOUNTED } from './shared-demand';

/** What has been found wanting when workloads choose. */
export interface ChoiceProblems {
  readonly bottlenecks: readonly Bottleneck[];
  readonly squeezes: readonly Squeeze[];
}

/**
 * The pools that workloads choose from, or that serve only some of a workload's nodes: what is wanted of each of them alone says little, so they
 * are counted together. A pool that is nobody's alternative is in none.
 */
export function groupPools(
  classes: readonly CandidateClass[],
  workloads: readonly PlannedWorkload[],
  { bottlenecks, squeezes }: ChoiceProblems,
): readonly PoolGroup[] {
  const shortages: PoolShortages = {
    short: new Set(bottlenecks.flatMap(({ pools }) => pools)),
    tight: new Set(squeezes.flatMap(({ figure, pools }) => (figure === 'budget' ? pools : []))),
  };
  return connected(choosingClasses([...classes, ...uncountedClasses(workloads)]))
    .filter(members => !isOnePool(members))
    .map(members => groupOf(members, shortages));
}

/** The choices of workloads whose pods nobody can count, which bind pools together like all others. */
function uncountedClasses(workloads: readonly PlannedWorkload[]): readonly CandidateClass[] {
  const uncounted = workloads.filter(({ demand }) => !demand.known);
  return uncounted.flatMap(({ nics }) =>
    nics.flatMap(({ sources }) =>
      sources.flatMap(source => {
        const pools = source.type === 'pools' ? usablePools(source) : [];
        return pools.length > 0 ? [{ pools, requests: [] }] : [];
      }),
    ),
  );
}

/** Pools in which not every pod finds an address or a rollout does not finish, and pools that do not hold all that controllers may run at once. */
interface PoolShortages {
  readonly short: ReadonlySet<PlannedPool>;
  readonly tight: ReadonlySet<PlannedPool>;
}

function groupOf(members: readonly CandidateClass[], shortages: PoolShortages): PoolGroup {
  const pools = [...new Set(members.flatMap(candidates => candidates.pools))].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const consumers = consumersOf(pools);
  const allocatable = allocatableOf(pools);
  const isCounted = consumers.every(({ workload }) => workload.demand.known);
  const counted = requestDemand(members.flatMap(({ requests }) => requests));
  const demand: PoolDemand = isCounted ? counted : { ...counted, ...UNCOUNTED };
  const isKnown = isCounted && allocatable !== 'unknown' && !dependsOnNodes(consumers, demand);
  const knowledge = isKnown ? 'known' : 'unknown';
  const states = new Map(pools.map(pool => [pool, stateOf(pool, knowledge, shortages)]));
  return { pools, consumers, allocatable, demand, states, state: worstOf([...states.values()]) };
}

/**
 * Whether it matters on which nodes pods are, and nobody lists the nodes: a pool that serves only some nodes, and could not hold everybody, may be
 * all that the pods there can take from.
 */
function dependsOnNodes(consumers: readonly PoolConsumer[], { budget }: PoolDemand): boolean {
  return consumers.some(({ workload, source }) => {
    const { nodes } = workload.place;
    if (nodes.listed) return false;
    return usablePools(source).some(pool => {
      const { allocatable } = pool;
      const holdsAll = allocatable !== 'unknown' && budget !== 'unknown' && allocatable >= BigInt(budget);
      return isNodeScoped(pool) && !holdsAll && !surelyServes(pool, nodes);
    });
  });
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
  const alone = stateAlone(pool);
  if (alone === 'short' || short.has(pool)) return 'short';
  if (knowledge === 'unknown') return 'unknown';
  return alone === 'tight' || tight.has(pool) ? 'tight' : 'ok';
}

const WORST_FIRST: readonly CapacityState[] = ['short', 'unknown', 'tight', 'ok'];

function worstOf(states: readonly CapacityState[]): CapacityState {
  return WORST_FIRST.find(state => states.includes(state)) ?? 'ok';
}
