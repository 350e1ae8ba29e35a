import { KRUISE_GROUP, NETWORK_ATTACHMENT_GROUP, SPIDERPOOL_GROUP } from '../manifests/api-groups';

/** A folder of the output that GitOps tools apply as one: everything in `00-network` has to be there before a pod of `20-workloads` starts. */
export type Layer = '00-network' | '20-workloads';

/** The layers in the order they are applied. */
export const layers: readonly Layer[] = ['00-network', '20-workloads'];

/** The steps of one layer, which are applied one after another. */
type Step = NetworkStep | WorkloadStep;

type NetworkStep =
  | 'definitions'
  | 'namespaces'
  | 'rbac'
  | 'coordinator'
  | 'reserved-addresses'
  | 'subnets'
  | 'pools'
  | 'networks';

type WorkloadStep = 'settings' | 'other' | 'workloads' | 'autoscalers';

/** When an object is applied. */
export interface ApplyStep {
  readonly layer: Layer;
  readonly step: Step;
  /** Counts up over both layers; objects of one number need nothing of each other. */
  readonly place: number;
  /** The Argo CD sync wave; undefined where none is written, which is wave 0 or, for what Argo CD itself moves forward, an earlier one. */
  readonly wave: number | undefined;
}

/** A row of the table below. */
interface StepRow {
  readonly layer: Layer;
  readonly step: Step;
  readonly kinds: readonly string[];
  readonly wave?: number;
}

/**
 * Every step with its kinds, in apply order. The order of the network is what Spiderpool's webhooks and finalizers need: a reserved address
 * before the pool it is taken from, a subnet before the pools whose controller reference it becomes, a pool before the network that names it.
 * Left to themselves, Argo CD sorts custom kinds by name and Flux by group and kind, which puts workloads first.
 *
 * The waves leave room between them for waves of the app's own. Argo CD moves definitions and namespaces before whatever needs them, and
 * everything of the workloads is in wave 0, the last: in an earlier one a rollout that is under way would fail the sync, and an autoscaler in a
 * later one would wait for it.
 */
const STEPS: readonly StepRow[] = [
  { layer: '00-network', step: 'definitions', kinds: ['apiextensions.k8s.io/CustomResourceDefinition'] },
  { layer: '00-network', step: 'namespaces', kinds: ['/Namespace'] },
  {
    layer: '00-network',
    step: 'rbac',
    wave: -40,
    kinds: ['ClusterRole', 'Role', 'ClusterRoleBinding', 'RoleBinding'].map(of('rbac.authorization.k8s.io')),
  },
  { layer: '00-network', step: 'coordinator', wave: -40, kinds: [`${SPIDERPOOL_GROUP}/SpiderCoordinator`] },
  { layer: '00-network', step: 'reserved-addresses', wave: -40, kinds: [`${SPIDERPOOL_GROUP}/SpiderReservedIP`] },
  { layer: '00-network', step: 'subnets', wave: -30, kinds: [`${SPIDERPOOL_GROUP}/SpiderSubnet`] },
  { layer: '00-network', step: 'pools', wave: -20, kinds: [`${SPIDERPOOL_GROUP}/SpiderIPPool`] },
  {
    layer: '00-network',
    step: 'networks',
    wave: -10,
    kinds: [`${SPIDERPOOL_GROUP}/SpiderMultusConfig`, `${NETWORK_ATTACHMENT_GROUP}/NetworkAttachmentDefinition`],
  },
  {
    layer: '20-workloads',
    step: 'settings',
    kinds: [
      ...['ServiceAccount', 'Secret', 'ConfigMap', 'PersistentVolume', 'PersistentVolumeClaim', 'Service'].map(of('')),
      ...['LimitRange', 'ResourceQuota'].map(of('')),
      'policy/PodDisruptionBudget',
      'scheduling.k8s.io/PriorityClass',
      'storage.k8s.io/StorageClass',
    ],
  },
  // Whatever is not named here, such as custom kinds that workloads may need.
  { layer: '20-workloads', step: 'other', kinds: [] },
  {
    layer: '20-workloads',
    step: 'workloads',
    kinds: [
      ...['Pod', 'ReplicationController'].map(of('')),
      ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'].map(of('apps')),
      ...['Job', 'CronJob'].map(of('batch')),
      ...['CloneSet', 'StatefulSet', 'DaemonSet', 'BroadcastJob', 'AdvancedCronJob'].map(of(KRUISE_GROUP)),
      `${KRUISE_GROUP}/UnitedDeployment`,
    ],
  },
  { layer: '20-workloads', step: 'autoscalers', kinds: ['autoscaling/HorizontalPodAutoscaler'] },
];

function of(group: string): (kind: string) => string {
  return kind => `${group}/${kind}`;
}

const BY_KIND = new Map<string, ApplyStep>();
let other: ApplyStep = { layer: '20-workloads', step: 'other', place: 0, wave: undefined };
for (const [place, { layer, step, kinds, wave }] of STEPS.entries()) {
  if (step === 'other') other = { layer, step, place, wave };
  for (const kind of kinds) BY_KIND.set(kind, { layer, step, place, wave });
}

/**
 * When an object is applied, from its group and kind alone, so that nothing added to an app moves what was there.
 *
 * @param groupKind as a Manifest has it, `apps/Deployment`
 */
export function applyStepOf(groupKind: string): ApplyStep {
  return BY_KIND.get(groupKind) ?? other;
}
