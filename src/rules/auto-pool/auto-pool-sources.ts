import type { AutoPoolSource, ClusterPlan, PlannedNic, PlannedWorkload } from '../../plan/address-plan';

/** Every auto pool that the workloads of a cluster ask for, whether or not its subnet is known. */
export function autoPools({ workloads }: ClusterPlan): readonly {
  readonly workload: PlannedWorkload;
  readonly nic: PlannedNic;
  readonly source: AutoPoolSource;
}[] {
  return workloads.flatMap(workload =>
    workload.nics.flatMap(nic =>
      nic.sources.flatMap(source => (source.type === 'auto-pool' ? [{ workload, nic, source }] : [])),
    ),
  );
}

/** The workloads of a cluster that ask for auto pools, each once. */
export function workloadsOnSubnets(cluster: ClusterPlan): readonly PlannedWorkload[] {
  return [...new Set(autoPools(cluster).map(({ workload }) => workload))];
}
