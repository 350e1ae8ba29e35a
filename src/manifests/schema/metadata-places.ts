import type { FieldPath } from '../field-path';
import type { Manifest } from '../manifest';

const OWN: readonly FieldPath[] = [['metadata']];
const TEMPLATE: FieldPath = ['spec', 'template', 'metadata'];
const JOB_TEMPLATES: readonly FieldPath[] = [
  ['spec', 'jobTemplate', 'metadata'],
  ['spec', 'jobTemplate', 'spec', 'template', 'metadata'],
];
const CRON_TEMPLATES = ['jobTemplate', 'broadcastJobTemplate'].flatMap((kind): readonly FieldPath[] => [
  ['spec', 'template', kind, 'metadata'],
  ['spec', 'template', kind, 'spec', 'template', 'metadata'],
]);
const SUBSET_TEMPLATES = [
  'cloneSetTemplate',
  'advancedStatefulSetTemplate',
  'statefulSetTemplate',
  'deploymentTemplate',
].flatMap((kind): readonly FieldPath[] => [
  ['spec', 'template', kind, 'metadata'],
  ['spec', 'template', kind, 'spec', 'template', 'metadata'],
]);

const BY_KIND: ReadonlyMap<string, readonly FieldPath[]> = new Map<string, readonly FieldPath[]>([
  ...[
    'apps/Deployment',
    'apps/StatefulSet',
    'apps/DaemonSet',
    'apps/ReplicaSet',
    'batch/Job',
    '/ReplicationController',
    'apps.kruise.io/CloneSet',
    'apps.kruise.io/StatefulSet',
    'apps.kruise.io/DaemonSet',
    'apps.kruise.io/BroadcastJob',
  ].map((kind): [string, readonly FieldPath[]] => [kind, [...OWN, TEMPLATE]]),
  ['batch/CronJob', [...OWN, ...JOB_TEMPLATES]],
  ['apps.kruise.io/AdvancedCronJob', [...OWN, ...CRON_TEMPLATES]],
  ['apps.kruise.io/UnitedDeployment', [...OWN, ...SUBSET_TEMPLATES]],
]);

/** Where an object has labels and annotations that Kubernetes reads: its own, and those of the templates in it. */
export function metadataPlaces({ groupKind }: Manifest): readonly FieldPath[] {
  return BY_KIND.get(groupKind) ?? OWN;
}
