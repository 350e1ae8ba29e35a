import type { Application, LiveEndpoint } from '../../manifests/live/live-cluster';
import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';

/** Tells which planned workload a live owner is. */
export class PlannedOwners {
  private readonly byName = new Map<string, PlannedWorkload>();
  private readonly united: readonly PlannedWorkload[];

  constructor({ workloads }: ClusterPlan) {
    for (const planned of workloads) {
      const { kind, namespace, name } = planned.workload.manifest.id;
      this.byName.set(`${kind}/${namespace}/${name}`, planned);
    }
    this.united = workloads.filter(({ workload: { manifest, podOwner } }) => manifest.id.kind !== podOwner.kind);
  }

  /** The workload whose pods have this controller; undefined where Git knows none. */
  of(kind: string, namespace: string, name: string): PlannedWorkload | undefined {
    return (
      this.byName.get(`${kind}/${namespace}/${name}`) ??
      this.united.find(planned => makes(planned, kind, namespace, name))
    );
  }

  ofEndpoint({ ownerKind, namespace, ownerName }: LiveEndpoint): PlannedWorkload | undefined {
    return this.of(ownerKind, namespace, ownerName);
  }

  ofApplication({ kind, namespace, name }: Application): PlannedWorkload | undefined {
    return this.of(kind, namespace, name);
  }
}

/** A UnitedDeployment or AdvancedCronJob makes workloads whose names begin with its own. */
function makes(
  { workload: { manifest, podOwner } }: PlannedWorkload,
  kind: string,
  namespace: string,
  name: string,
): boolean {
  const { id } = manifest;
  return podOwner.kind === kind && id.namespace === namespace && name.startsWith(`${id.name}-`);
}
