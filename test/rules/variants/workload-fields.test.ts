import { advancedCronJob } from '../../../src/rules/kruise/job-examples';
import { cloneSet, example, merged, united } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const BY_API_SERVER = 'the API server refuses the Deployment, so none of it reaches the cluster';
const BY_WEBHOOK = "OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster";

function deployment(parts: {
  readonly selector?: string;
  readonly podLabels?: string;
  readonly spec?: string;
}): string {
  return example({ apiVersion: 'apps/v1', kind: 'Deployment', ...parts });
}

testVariants('workload-selector-empty', [
  {
    title: 'no selector, where nobody fills one in, of pods without labels',
    manifests: deployment({ selector: 'none', podLabels: '{}' }),
    says: [
      `error Deployment web spec.selector
Deployment shop/web has no selector
${BY_API_SERVER}
selector: { matchLabels: {"app":"web"} }`,
    ],
  },
  {
    title: 'a selector of nothing, of pods with labels of their own',
    manifests: deployment({ selector: '{ matchExpressions: [] }', podLabels: '{ app: cart, tier: front }' }),
    says: [
      `error Deployment web spec.selector
Deployment shop/web has an empty selector, which would select every pod
${BY_API_SERVER}
selector: { matchLabels: {"app":"cart","tier":"front"} }`,
    ],
  },
  {
    title: 'no selector of a CloneSet, which its schema tells',
    manifests: example({ kind: 'CloneSet', selector: 'none' }),
    beside: ['field-required'],
  },
  {
    title: 'a selector of another type',
    manifests: example({ kind: 'CloneSet', selector: 'app' }),
    beside: ['field-type'],
  },
]);

testVariants('workload-selector-invalid', [
  {
    title: 'two things that cannot be read',
    manifests: deployment({
      selector: '{ matchExpressions: [{ key: app, operator: In }, { key: tier, operator: Is }] }',
    }),
    says: [
      `error Deployment web spec.selector.matchExpressions[0]
the selector of Deployment shop/web cannot be read: the operator In has no values and the operator is "Is", and only In, NotIn, Exists and DoesNotExist exist
${BY_API_SERVER}
write matchExpressions with key, operator (In, NotIn, Exists, DoesNotExist) and, for In and NotIn, values, or labels of the pod template:
selector: { matchLabels: {"app":"web"} }`,
    ],
  },
]);

testVariants('workload-selector-mismatch', [
  {
    title: 'labels that differ in part, and a key that must not be there',
    manifests: deployment({
      selector:
        '{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: In, values: [front, back] }, { key: zone, operator: Exists }, { key: old, operator: DoesNotExist }, { key: kind, operator: NotIn, values: [x] }] }',
      podLabels: '{ app: cart, tier: middle, old: y, kind: x, own: z }',
    }),
    says: [
      `error Deployment web spec.template.metadata.labels
the selector of Deployment shop/web is {"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"In","values":["front","back"]},{"key":"zone","operator":"Exists"},{"key":"old","operator":"DoesNotExist"},{"key":"kind","operator":"NotIn","values":["x"]}]}, and its pods have the labels {"app":"cart","tier":"middle","old":"y","kind":"x","own":"z"}
${BY_API_SERVER}
write in the metadata of the pod template:
labels: {"app":"web","tier":"front","own":"z","zone":""}`,
    ],
  },
  {
    title: 'labels that meet all but one condition, and are left as they are',
    manifests: deployment({
      selector:
        '{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: In, values: [front, back] }, { key: zone, operator: Exists }, { key: kind, operator: NotIn, values: [x] }] }',
      podLabels: '{ app: cart, tier: back, zone: a, kind: y }',
    }),
    says: [
      `error Deployment web spec.template.metadata.labels
the selector of Deployment shop/web is {"matchLabels":{"app":"web"},"matchExpressions":[{"key":"tier","operator":"In","values":["front","back"]},{"key":"zone","operator":"Exists"},{"key":"kind","operator":"NotIn","values":["x"]}]}, and its pods have the labels {"app":"cart","tier":"back","zone":"a","kind":"y"}
${BY_API_SERVER}
write in the metadata of the pod template:
labels: {"app":"web","tier":"back","zone":"a","kind":"y"}`,
    ],
  },
  {
    title: 'a selector that nothing meets',
    manifests: deployment({
      selector: '{ matchExpressions: [{ key: app, operator: Exists }, { key: app, operator: DoesNotExist }] }',
    }),
    says: [
      `error Deployment web spec.template.metadata.labels
the selector of Deployment shop/web is {"matchExpressions":[{"key":"app","operator":"Exists"},{"key":"app","operator":"DoesNotExist"}]}, and its pods have the labels {"app":"web"}
${BY_API_SERVER}
no labels meet all of the selector, so mend that`,
    ],
  },
]);

const NAME_50 = 'n'.repeat(50);

/** A UnitedDeployment of workloads of this kind, with these subsets. */
function ofSubsets(names: readonly string[], key = 'cloneSetTemplate'): string {
  const subsets = names.map(name => `{ name: ${name} }`).join(', ');
  return united(
    `topology: { subsets: [${subsets}] }`,
    `{ ${key}: { metadata: { labels: { app: web } }, spec: ${merged('{}')} } }`,
  );
}

testVariants('workload-name-too-long', [
  {
    title: 'the second of two subsets, by one character',
    manifests: ofSubsets(['s'.repeat(42), 's'.repeat(43)]),
    says: [
      `error UnitedDeployment web spec.topology.subsets[1].name
the CloneSet that UnitedDeployment shop/web makes of subset ${'s'.repeat(43)} has a name of 53 characters, and there is room for 52
every pod gets the label controller-revision-hash: <name>-<hash>, which is then too long: the workload is admitted and no pod is ever created
choose a name that is 1 character shorter`,
    ],
  },
  {
    title: 'a subset whose name is cut, and has to lose more than is left over',
    manifests: ofSubsets([`s${'u'.repeat(59)}`], 'statefulSetTemplate'),
    says: [
      `error UnitedDeployment web spec.topology.subsets[0].name
the StatefulSet that UnitedDeployment shop/web makes of subset s${'u'.repeat(59)} has a name of 63 characters, and there is room for 52
every pod gets the label controller-revision-hash: <name>-<hash>, which is then too long: the workload is admitted and no pod is ever created
choose a name that is 18 characters shorter`,
    ],
  },
  {
    title: 'a CloneSet, by three characters',
    manifests: cloneSet('replicas: 1').replace('name: web,', `name: ${NAME_50}-five,`),
    says: [
      `error CloneSet ${NAME_50}-five metadata.name
the name of CloneSet shop/${NAME_50}-five has 55 characters, and a CloneSet has room for 52
every pod gets the label controller-revision-hash: <name>-<hash>, which is then too long: the workload is admitted and no pod is ever created
choose a name that is 3 characters shorter`,
    ],
  },
  {
    title: 'Deployments of subsets, whose pods have no such label',
    manifests: ofSubsets([`s${'u'.repeat(59)}`], 'deploymentTemplate'),
  },
  {
    title: 'subsets that are none',
    manifests: united('topology: { subsets: [x, {}] }', `{ cloneSetTemplate: { spec: ${merged('{}')} } }`),
    beside: ['field-type', 'field-required'],
  },
]);

/** A HorizontalPodAutoscaler of this target. */
function autoscaler(target: string): string {
  return `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: scaler, namespace: shop }
spec: { scaleTargetRef: ${target}, maxReplicas: 4 }
`;
}

testVariants('workload-replicas-beside-autoscaler', [
  {
    title: 'no minimum, which is 1',
    manifests: deployment({ spec: 'replicas: 0' }) + autoscaler('{ apiVersion: apps/v1, kind: Deployment, name: web }'),
    says: [
      `warning Deployment web spec.replicas
Deployment shop/web has 0 replicas in its manifest, and HorizontalPodAutoscaler scaler scales it from 1 to 4
each time the manifest is applied the pods go back to that number, however many are needed, and a GitOps tool that heals drift and the autoscaler never come to rest
leave out replicas; the first apply then starts one pod and the autoscaler adds the others`,
    ],
  },
  {
    title: 'another kind of this name',
    manifests: deployment({ spec: 'replicas: 2' }) + autoscaler('{ apiVersion: apps/v1, kind: ReplicaSet, name: web }'),
  },
  {
    title: 'no replicas',
    manifests:
      deployment({ spec: 'replicas: null' }) + autoscaler('{ apiVersion: apps/v1, kind: Deployment, name: web }'),
  },
]);

/** A CronJob of Kubernetes with these fields. */
function cronJob(spec: string): string {
  return `---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec: { ${spec}, jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] } } } } }
`;
}

testVariants('workload-schedule-unreadable', [
  {
    title: 'a CronJob of six fields',
    manifests: cronJob('schedule: "0 0 3 * * *"'),
    says: [
      `error CronJob report spec.schedule
the schedule "0 0 3 * * *" of CronJob shop/report has 6 fields, and a schedule has 5: minute, hour, day of the month, month and day of the week
the API server refuses the CronJob, so none of it reaches the cluster
for every day at three, write:
schedule: "0 3 * * *"`,
    ],
  },
  { title: 'no text, and another kind', manifests: cronJob('schedule: 5') + deployment({ spec: 'schedule: never' }) },
]);

testVariants('workload-time-zone', [
  {
    title: 'a zone in two places',
    manifests: advancedCronJob({ schedule: 'TZ=Etc/UTC 0 3 * * *', spec: 'timeZone: Europe/Berlin' }),
    says: [
      `error AdvancedCronJob nightly spec.timeZone
the time zone "Europe/Berlin" of AdvancedCronJob shop/nightly is written in the schedule as well
the AdvancedCronJob is refused, or every job that it starts is: no pod ever runs
take TZ=… out of the schedule`,
    ],
  },
  {
    title: 'a CronJob where nobody knows when',
    manifests: cronJob('schedule: "0 3 * * *", timeZone: Local'),
    says: [
      `error CronJob report spec.timeZone
the time zone "Local" of CronJob shop/report means whatever the controller runs in, and has to be named
the API server refuses the CronJob, so none of it reaches the cluster
write a name such as Europe/Berlin, or:
timeZone: Etc/UTC`,
    ],
  },
  {
    title: 'no text, no schedule, and another kind',
    manifests:
      cronJob('timeZone: 5') +
      cronJob('timeZone: Etc/UTC').replace('name: report,', 'name: more,') +
      deployment({ spec: 'timeZone: Local' }),
  },
]);

testVariants('workload-replicas-invalid', [
  {
    title: 'a CloneSet of fewer than none',
    manifests: cloneSet('replicas: -3'),
    says: [`error CloneSet web spec.replicas\nCloneSet shop/web is to run -3 pods\n${BY_WEBHOOK}\nreplicas: 3`],
  },
  {
    title: 'text with more than digits',
    manifests:
      deployment({ spec: 'replicas: "3x"' }) +
      deployment({ spec: 'replicas: "x3"' }).replace('name: web,', 'name: more,') +
      deployment({ spec: 'replicas: "12"' }).replace('name: web,', 'name: most,'),
    says: [
      `error Deployment web spec.replicas\nDeployment shop/web is to run a number of pods that is text\n${BY_API_SERVER}\nreplicas: 1`,
      `error Deployment more spec.replicas\nDeployment shop/more is to run a number of pods that is text\n${BY_API_SERVER}\nreplicas: 1`,
      `error Deployment most spec.replicas\nDeployment shop/most is to run a number of pods that is text\n${BY_API_SERVER}\nreplicas: 12`,
    ],
  },
]);
