import type { AutoPoolSource, ClusterPlan, PlannedNic, PlannedWorkload } from '../../plan/address-plan';
import { oncePer } from '../once-per';

/** An auto pool that a workload asks for. */
export interface RequestedAutoPool {
  readonly workload: PlannedWorkload;
  readonly nic: PlannedNic;
  readonly source: AutoPoolSource;
}

/** Every auto pool that the workloads of a cluster ask for, whether or not its subnet is known. */
export const autoPools = oncePer(({ workloads }: ClusterPlan): readonly RequestedAutoPool[] => {
  const found: RequestedAutoPool[] = [];
  for (const workload of workloads) {
    for (const nic of workload.nics) {
      for (const source of nic.sources) if (source.type === 'auto-pool') found.push({ workload, nic, source });
    }
  }
  return found;
});

/** The workloads of a cluster that ask for auto pools, each once. */
export const workloadsOnSubnets = oncePer((cluster: ClusterPlan): readonly PlannedWorkload[] => [
  ...new Set(autoPools(cluster).map(({ workload }) => workload)),
]);
