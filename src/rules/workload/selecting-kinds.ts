import type { WorkloadType } from '../../manifests/workload';

/** The kinds that know their pods by a selector which has to be written. */
export const SELECTING_KINDS: ReadonlySet<WorkloadType> = new Set([
  'CloneSet',
  'KruiseStatefulSet',
  'KruiseDaemonSet',
  'UnitedDeployment',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
]);
