import type { Family } from '../../addresses/family';
import type { PlannedNic, PlannedPool, PlannedWorkload } from '../address-plan';
import { attainableBudget } from '../capacity/shared-demand';
import type { PeakDemand } from '../demand/peak-demand';
import { nodeGroups } from './node-groups';
import { usablePools } from './usable-pools';

/** One NIC and family of a workload whose demand is known, with the pools its pods may land in. */
export interface AddressRequest {
  readonly workload: PlannedWorkload;
  readonly demand: PeakDemand;
  readonly nic: PlannedNic;
  readonly family: Family;
  /** How many pods ask for an address. */
  readonly pods: number;
  /** The nodes they are on, where pods on other nodes have other pools to choose from. */
  readonly nodes?: readonly string[];
}

/** All requests with the same pools to choose from: the IPAM treats their pods alike. */
export interface CandidateClass {
  readonly pools: readonly PlannedPool[];
  readonly requests: readonly AddressRequest[];
}

/**
 * Sorts the requests for some pools by the pools they may land in; requests whose demand is unknown are left out. Whoever may land in one of the
 * pools must have no others.
 */
export function candidateClasses(
  workloads: readonly PlannedWorkload[],
  wanted: ReadonlySet<PlannedPool>,
): readonly CandidateClass[] {
  if (wanted.size === 0) return [];
  // By the pool itself where there is but one, which spares most of them a search by text.
  const classes = new Map<
    string | PlannedPool,
    { readonly pools: readonly PlannedPool[]; readonly requests: AddressRequest[] }
  >();
  const add = (pools: readonly PlannedPool[], request: AddressRequest): void => {
    const [first] = pools;
    if (!first || !wanted.has(first)) return;
    const key = pools.length === 1 ? first : pools.map(pool => pool.name).join('\n');
    const found = classes.get(key);
    if (found) found.requests.push(request);
    else classes.set(key, { pools, requests: [request] });
  };
  for (const workload of workloads) {
    const { demand } = workload;
    if (!demand.known) continue;
    for (const nic of workload.nics) {
      for (const source of nic.sources) {
        if (source.type !== 'pools') continue;
        const request = { workload, demand, nic, family: source.family, pods: podsOf(demand) };
        const groups = nodeGroups(workload, source);
        if (!groups) add(usablePools(source), request);
        else {
          for (const { pools, nodes } of groups) {
            add(pools, { ...request, pods: nodes.length, nodes: nodes.map(({ name }) => name) });
          }
        }
      }
    }
  }
  return [...classes.values()];
}

function podsOf({ replicas, floor }: PeakDemand): number {
  return Math.min(replicas.pods, floor.addresses);
}

/** The pods of all requests of a class. */
export function replicasOf({ requests }: CandidateClass): number {
  return requests.reduce((sum, { pods }) => sum + pods, 0);
}

/** The pods beyond the replicas without which a rollout of the workload never finishes. */
export function spareOf({ demand }: Pick<AddressRequest, 'demand'>): number {
  return Math.max(0, demand.floor.addresses - demand.replicas.pods);
}

/** Figures of demand above the floor. */
export type RolloutFigure = 'budget' | 'smooth';

/** How many addresses a request may come to hold in a rollout; on some of the nodes no more pods than two for each of them. */
export function heldBy({ demand, pods, nodes }: AddressRequest, figure: RolloutFigure): number {
  const { addresses } = figure === 'budget' ? attainableBudget(demand) : demand.smooth;
  if (!nodes) return Math.max(pods, addresses);
  return pods + Math.min(pods, Math.max(0, addresses - demand.replicas.pods));
}
