import type { Family } from '../../addresses/family';
import type { PlannedNic, PlannedPool, PlannedWorkload } from '../address-plan';
import type { PeakDemand } from '../demand/peak-demand';
import { usablePools } from './usable-pools';

/** One NIC and family of a workload whose demand is known, with the pools its pods may land in. */
export interface AddressRequest {
  readonly workload: PlannedWorkload;
  readonly demand: PeakDemand;
  readonly nic: PlannedNic;
  readonly family: Family;
}

/** All requests with the same pools to choose from: the IPAM treats their pods alike. */
export interface CandidateClass {
  readonly pools: readonly PlannedPool[];
  readonly requests: readonly AddressRequest[];
}

/** Sorts the requests of a cluster by the pools they may land in; requests that know none, or whose demand is unknown, are left out. */
export function candidateClasses(workloads: readonly PlannedWorkload[]): readonly CandidateClass[] {
  const classes = new Map<string, { readonly pools: readonly PlannedPool[]; readonly requests: AddressRequest[] }>();
  for (const workload of workloads) {
    const { demand } = workload;
    if (!demand.known) continue;
    for (const nic of workload.nics) {
      for (const source of nic.sources) {
        if (source.type !== 'pools') continue;
        const pools = usablePools(source);
        if (pools.length === 0) continue;
        const key = pools.map(pool => pool.name).join('\n');
        const request = { workload, demand, nic, family: source.family };
        const found = classes.get(key);
        if (found) found.requests.push(request);
        else classes.set(key, { pools, requests: [request] });
      }
    }
  }
  return [...classes.values()];
}

/** The pods of all requests of a class. */
export function replicasOf({ requests }: CandidateClass): number {
  return requests.reduce((sum, { demand }) => sum + Math.min(demand.replicas.pods, demand.floor.addresses), 0);
}

/** The pods beyond the replicas without which a rollout of the workload never finishes. */
export function spareOf({ demand }: Pick<AddressRequest, 'demand'>): number {
  return Math.max(0, demand.floor.addresses - demand.replicas.pods);
}
