import { advancedCronJob, broadcastJob } from '../../../src/rules/kruise/job-examples';
import { example, merged, TWO_SUBSETS, united } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const BY_API_SERVER = 'the API server refuses the Deployment, so none of it reaches the cluster';
const BY_WEBHOOK = "OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster";
const INSIDE =
  'OpenKruise refuses the UnitedDeployment, or admits it and refuses every workload it makes: either way no pod starts';
const CRON = 'the AdvancedCronJob is refused, or every job that it starts is: no pod ever runs';

/** Deployment `shop/web` with this in the spec of its pods. */
function deployment(pod: string, containers?: string): string {
  return example({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    pod,
    ...(containers === undefined ? {} : { containers }),
  });
}

/** A UnitedDeployment that makes CloneSets, with this in the CloneSet's spec and in the spec of the pods. */
function inside(inner: string, pod = ''): string {
  const spec = merged(`{ ${inner} }`).replace('spec: { containers', `spec: { ${pod}containers`);
  return united(TWO_SUBSETS, `{ cloneSetTemplate: { metadata: { labels: { app: web } }, spec: ${spec} } }`);
}

const claim = (name: string) => `{ metadata: { name: ${name} }, spec: { accessModes: [ReadWriteOnce] } }`;

testVariants('workload-volume-duplicate', [
  {
    title: 'the last of three volumes, of which one has no name',
    manifests: deployment('volumes: [{ name: a, emptyDir: {} }, { emptyDir: {} }, { name: a, emptyDir: {} }]'),
    says: [
      `error Deployment web spec.template.spec.volumes[2].name
Deployment shop/web has two volumes a
${BY_API_SERVER}
remove one, or give it another name:
name: a-2`,
    ],
  },
  {
    title: 'a claim of the name of a volume, and two claims of one name',
    manifests: example({
      kind: 'CloneSet',
      spec: `volumeClaimTemplates: [${['data', 'logs', 'logs'].map(claim).join(', ')}]`,
      pod: 'volumes: [{ name: data, emptyDir: {} }]',
    }),
    says: [
      `error CloneSet web spec.volumeClaimTemplates[0].metadata.name
CloneSet shop/web has a volumeClaimTemplate data, and a volume data as well
${BY_WEBHOOK}
remove one, or give it another name:
name: data-2`,
      `error CloneSet web spec.volumeClaimTemplates[2].metadata.name
CloneSet shop/web has two volumeClaimTemplates logs
${BY_WEBHOOK}
remove one, or give it another name:
name: logs-2`,
    ],
  },
  {
    title: 'two claims of one name, and no volume',
    manifests: example({ kind: 'CloneSet', spec: `volumeClaimTemplates: [${claim('data')}, ${claim('data')}]` }),
    says: [
      `error CloneSet web spec.volumeClaimTemplates[1].metadata.name
CloneSet shop/web has two volumeClaimTemplates data
${BY_WEBHOOK}
remove one, or give it another name:
name: data-2`,
    ],
  },
  {
    title: 'two claims of the CloneSets that a UnitedDeployment makes',
    manifests: inside(`volumeClaimTemplates: [${claim('data')}, ${claim('data')}]`),
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.volumeClaimTemplates[1].metadata.name
UnitedDeployment shop/web has two volumeClaimTemplates data
${INSIDE}
remove one, or give it another name:
name: data-2`,
    ],
  },
  {
    title: 'a claim of a StatefulSet, which takes the place of the volume, or hides another',
    manifests: example({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      spec: `volumeClaimTemplates: [${claim('data')}, ${claim('data')}]`,
      pod: 'volumes: [{ name: data, emptyDir: {} }]',
    }),
  },
  {
    title: 'names that are none',
    manifests: example({
      kind: 'CloneSet',
      spec: `volumeClaimTemplates: [${claim('""')}, ${claim('""')}, ${claim('5')}, ${claim('5')}, x]`,
      pod: 'volumes: [{ name: "" }, { name: "" }, { name: 5 }, { name: 5 }, x, x]',
    }),
  },
]);

const mounting = (...names: readonly string[]) =>
  `volumeMounts: [${names.map(name => `{ name: ${name}, mountPath: /${name} }`).join(', ')}]`;

testVariants('workload-volume-unknown', [
  {
    title: 'an init container, and a block device, of a pod with other volumes',
    manifests: example({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      pod: `volumes: [{ name: logs, emptyDir: {} }, { name: config, emptyDir: {} }], initContainers: [{ name: init, image: nginx }, { name: more, image: nginx, ${mounting('config', 'data')} }]`,
      containers: '[{ name: web, image: nginx, volumeDevices: [{ name: disk, devicePath: /dev/x }] }]',
    }),
    says: [
      `error Deployment web spec.template.spec.initContainers[1].volumeMounts[1].name
a container of Deployment shop/web mounts volume data, and the pod has logs and config
${BY_API_SERVER}
add it to the pod, from this source or another:
volumes: [{ name: data, emptyDir: {} }]`,
      `error Deployment web spec.template.spec.containers[0].volumeDevices[0].name
a container of Deployment shop/web mounts volume disk, and the pod has logs and config
${BY_API_SERVER}
add it to the pod, from this source or another:
volumes: [{ name: disk, emptyDir: {} }]`,
    ],
  },
  {
    title: 'a slip of the pen, in two containers',
    manifests: deployment(
      'volumes: [{ name: config, emptyDir: {} }]',
      `[{ name: web, image: nginx, ${mounting('confg')} }, { name: side, image: nginx, ${mounting('confg')} }]`,
    ),
    says: [
      `error Deployment web spec.template.spec.containers[0].volumeMounts[0].name
a container of Deployment shop/web mounts volume confg, and the pod has config
${BY_API_SERVER}
name: config`,
    ],
  },
  {
    title: 'a pod without volumes, of a StatefulSet, which is admitted',
    manifests: example({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      containers: `[{ name: web, image: nginx, ${mounting('data')} }]`,
    }),
    says: [
      `error StatefulSet web spec.template.spec.containers[0].volumeMounts[0].name
a container of StatefulSet shop/web mounts volume data, and the pod has none
the StatefulSet is admitted, and every pod it makes is refused
add it to the pod, from this source or another:
volumes: [{ name: data, emptyDir: {} }]`,
    ],
  },
  {
    title: 'claims of the CloneSets that a UnitedDeployment makes',
    manifests: inside(`volumeClaimTemplates: [${claim('data')}]`).replace(
      'image: nginx }',
      `image: nginx, ${mounting('data')} }`,
    ),
  },
  {
    title: 'claims of a kind that has none',
    manifests: example({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      spec: `volumeClaimTemplates: [${claim('data')}]`,
      containers: `[{ name: web, image: nginx, ${mounting('data')} }]`,
    }),
    says: [
      `error Deployment web spec.template.spec.containers[0].volumeMounts[0].name
a container of Deployment shop/web mounts volume data, and the pod has none
${BY_API_SERVER}
add it to the pod, from this source or another:
volumes: [{ name: data, emptyDir: {} }]`,
    ],
  },
  {
    title: 'names that are none, and containers that are none',
    manifests: deployment(
      'initContainers: [x, null]',
      '[{ name: web, image: nginx, volumeMounts: [{ name: "" }, { name: 5 }, x], volumeDevices: x }]',
    ),
  },
]);

testVariants('workload-active-deadline', [
  {
    title: 'of a Deployment, even of 0 seconds',
    manifests: deployment('activeDeadlineSeconds: 0'),
    says: [
      `error Deployment web spec.template.spec.activeDeadlineSeconds
the pods of Deployment shop/web have activeDeadlineSeconds 0, and are to run for ever
${BY_API_SERVER}
remove activeDeadlineSeconds, or make it a job`,
    ],
  },
  {
    title: 'inside of a UnitedDeployment',
    manifests: inside('', 'activeDeadlineSeconds: 60, '),
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.template.spec.activeDeadlineSeconds
the pods of UnitedDeployment shop/web have activeDeadlineSeconds 60, and are to run for ever
${INSIDE}
remove activeDeadlineSeconds, or make it a job`,
    ],
  },
  {
    title: 'none, and one of a job',
    manifests:
      deployment('activeDeadlineSeconds: null') +
      broadcastJob({ restart: 'restartPolicy: Never, activeDeadlineSeconds: 60, ' }),
  },
]);

testVariants('workload-restart-policy', [
  {
    title: 'jobs that a schedule starts',
    manifests: advancedCronJob({
      template: 'broadcastJobTemplate: { spec: { template: { spec: { containers: [{ name: web, image: nginx }] } } } }',
    }),
    says: [
      `error AdvancedCronJob nightly spec.template.broadcastJobTemplate.spec.template.spec.restartPolicy
the pods of AdvancedCronJob shop/nightly have no restartPolicy, which means Always, and a BroadcastJob takes Never or OnFailure
${CRON}
restartPolicy: Never`,
    ],
  },
  {
    title: 'CloneSets that a UnitedDeployment makes',
    manifests: inside('', 'restartPolicy: OnFailure, '),
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.template.spec.restartPolicy
the pods of UnitedDeployment shop/web have restartPolicy OnFailure, and a CloneSet takes Always
${INSIDE}
restartPolicy: Always`,
    ],
  },
  { title: 'an empty text, which is the default', manifests: deployment('restartPolicy: ""') },
  { title: 'what a job may say', manifests: broadcastJob({ restart: 'restartPolicy: OnFailure, ' }) },
]);
