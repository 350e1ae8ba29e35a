import { KRUISE_GROUP, NETWORK_ATTACHMENT_GROUP, SPIDERPOOL_GROUP } from '../manifests/api-groups';

/** Kinds that people mean by their name alone, under the one group they then mean. The core group is the empty text. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'ConfigMap',
    'Endpoints',
    'LimitRange',
    'Namespace',
    'Node',
    'PersistentVolume',
    'PersistentVolumeClaim',
    'Pod',
    'PodTemplate',
    'ReplicationController',
    'ResourceQuota',
    'Secret',
    'Service',
    'ServiceAccount',
  ],
  'admissionregistration.k8s.io': [
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  apps: ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
  autoscaling: ['HorizontalPodAutoscaler'],
  batch: ['CronJob', 'Job'],
  'coordination.k8s.io': ['Lease'],
  'networking.k8s.io': ['Ingress', 'IngressClass', 'NetworkPolicy'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodDisruptionBudget'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'StorageClass', 'VolumeAttachment'],
  [SPIDERPOOL_GROUP]: ['SpiderCoordinator', 'SpiderIPPool', 'SpiderMultusConfig', 'SpiderReservedIP', 'SpiderSubnet'],
  [NETWORK_ATTACHMENT_GROUP]: ['NetworkAttachmentDefinition'],
  // Kruise's StatefulSet and DaemonSet are left out: the names alone mean those of `apps`.
  [KRUISE_GROUP]: [
    'AdvancedCronJob',
    'BroadcastJob',
    'CloneSet',
    'ImagePullJob',
    'PersistentPodState',
    'PodProbeMarker',
    'PodUnavailableBudget',
    'ResourceDistribution',
    'SidecarSet',
    'UnitedDeployment',
    'WorkloadSpread',
  ],
};

/**
 * The group that a kind means when it is named alone, undefined for kinds that mean none. A kind has one home at most, so a file name that
 * leaves the home group out still says which object it is.
 *
 * An entry is for ever: taking one away, or adding one, renames the files of that kind.
 */
export const homeGroups: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([group, kinds]) => kinds.map(kind => [kind, group] as const)),
);
