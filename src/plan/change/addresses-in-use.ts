import type { Family } from '../../addresses/family';
import { RangeSet } from '../../addresses/range-set';
import type { WorkloadType } from '../../manifests/workload';
import type { ClusterPlan, PlannedPool, PlannedSubnet, PlannedWorkload } from '../address-plan';
import { drawsFromNoOther } from '../capacity/settle-capacity';
import { AS_WRITTEN, BY_DEFAULT } from '../demand/figure';
import type { PodCount } from '../demand/peak-demand';

/**
 * The addresses of a pool that its workloads are likely to hold. The IPAM hands out the lowest free address, so that workloads that never hold
 * more than a number together stay among that many lowest ones; pods that are left of a larger scale may sit higher. All of them where the
 * number is not known, none where nobody here draws from the pool.
 */
export function likelyInUse(pool: PlannedPool, { reserved }: ClusterPlan): RangeSet | undefined {
  const { addresses, consumers } = pool;
  if (!addresses) return undefined;
  const allocatable = withoutReserved(addresses, reserved);
  let most = 0;
  for (const { workload } of consumers) {
    const { demand } = workload;
    if (!demand.known || demand.unbounded !== undefined) return allocatable;
    most += demand.smooth.addresses;
  }
  return allocatable.lowest(BigInt(most));
}

/** Kinds that keep their replicas running whatever happens; jobs come and go. */
const STEADY: ReadonlySet<WorkloadType> = new Set([
  'CloneSet',
  'KruiseStatefulSet',
  'Deployment',
  'StatefulSet',
  'ReplicaSet',
]);

/** How many addresses of a pool are surely held: one for every pod that can be served from nowhere else. */
export function surelyInUse({ consumers }: PlannedPool): bigint {
  return consumers.filter(drawsFromNoOther).reduce((sum, { workload }) => sum + surelyRunning(workload), 0n);
}

/** How many pods of a workload surely run: its replicas, where neither an autoscaler nor the end of a job takes any away. */
export function surelyRunning({ workload, demand }: PlannedWorkload): bigint {
  if (!STEADY.has(workload.type) || !demand.known || isAutoscaled(demand.replicas)) return 0n;
  return BigInt(demand.replicas.pods);
}

function isAutoscaled({ because }: PodCount): boolean {
  return because !== AS_WRITTEN && because !== BY_DEFAULT;
}

/** The addresses of a subnet that its auto pools are likely to have: the lowest that were neither reserved nor in a manual pool. */
export function likelyCut(subnet: PlannedSubnet, { reserved }: ClusterPlan): RangeSet | undefined {
  const { addresses, automatic, pools } = subnet;
  if (!addresses) return undefined;
  const { family } = addresses;
  const manual = pools.flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
  return withoutReserved(addresses, reserved).difference(RangeSet.of(family, manual)).lowest(automatic);
}

/** Some addresses without the reserved ones. */
export function withoutReserved(addresses: RangeSet, reserved: ReadonlyMap<Family, RangeSet>): RangeSet {
  const taken = reserved.get(addresses.family);
  return taken ? addresses.difference(taken) : addresses;
}
