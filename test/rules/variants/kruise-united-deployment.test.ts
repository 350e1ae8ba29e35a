import { merged, TWO_SUBSETS, united, unitedDeployment } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const REFUSED = "OpenKruise's webhook refuses the UnitedDeployment, so none of it reaches the cluster";
const SUBSETS = 'UnitedDeployment web spec.topology.subsets';
const NAME = 'UnitedDeployment shop/web';

/** UnitedDeployment `shop/web` of three pods, with these subsets. */
function shares(subsets: string, replicas: number | string = 3): string {
  return unitedDeployment(`replicas: ${replicas}\n  topology: { subsets: ${subsets} }`);
}

/** A template of a workload with these fields in its spec. */
function template(key: string, inner = '{}'): string {
  return `${key}: { metadata: { labels: { app: web } }, spec: ${merged(inner)} }`;
}

testVariants('united-deployment-subset-replicas', [
  {
    title: 'a sum above the replicas, where a subset takes the rest',
    manifests: shares('[{ name: a, replicas: 3 }, { name: b, replicas: "50%" }, { name: c }]'),
    says: [
      `error ${SUBSETS}[0].replicas
the subsets of ${NAME} ask for 3 and 50% of 3, which is 3 + 2 = 5 pods, and the replicas are 3
${REFUSED}
replicas: 5`,
    ],
  },
  {
    title: 'a sum above the replicas, which begins with the second subset',
    manifests: shares('[{ name: a }, { name: b, replicas: 4 }]'),
    says: [
      `error ${SUBSETS}[1].replicas
the subsets of ${NAME} ask for 4 of 3, which is 4 pods, and the replicas are 3
${REFUSED}
replicas: 4`,
    ],
  },
  {
    title: 'a sum below the replicas, where no subset takes the rest',
    manifests: shares('[{ name: a, replicas: 0 }, { name: b, replicas: 1 }]'),
    says: [
      `error ${SUBSETS}[0].replicas
the subsets of ${NAME} ask for 0 and 1 of 3, which is 0 + 1 = 1 pod, and the replicas are 3
${REFUSED}
leave out replicas of the last subset, which then takes the rest`,
    ],
  },
  {
    title: 'what is no share, of a subset with a name and of one without',
    manifests:
      shares('[{ name: a, replicas: "101%" }, { name: b }]') +
      shares('[{ name: a }, { minReplicas: "1.5%" }]').replace('name: web,', 'name: more,'),
    says: [
      `error ${SUBSETS}[0].replicas
replicas of subset a of ${NAME} is "101%", which is neither a number from 0 on nor a whole percentage up to "100%"
${REFUSED}
write a percentage such as "50%", or:
replicas: 1`,
      `error UnitedDeployment more spec.topology.subsets[1].minReplicas
minReplicas of subset 2 of UnitedDeployment shop/more is "1.5%", which is neither a number from 0 on nor a whole percentage up to "100%"
${REFUSED}
write a percentage such as "50%", or:
minReplicas: 1`,
    ],
    beside: ['field-required'],
  },
  ...['-1', '"50%x"', '"x50%"', '"1000%"', '5x'].map(share => ({
    title: `a share of ${share}`,
    manifests: shares(`[{ name: a, maxReplicas: ${share} }, { name: b }]`),
    says: [
      `error ${SUBSETS}[0].maxReplicas
maxReplicas of subset a of ${NAME} is ${share === '5x' ? '"5x"' : share}, which is neither a number from 0 on nor a whole percentage up to "100%"
${REFUSED}
write a percentage such as "50%", or:
maxReplicas: 1`,
    ],
  })),
  {
    title: 'shares beside bounds',
    manifests: shares('[{ name: a }, { name: b, replicas: 1 }, { name: c, minReplicas: 1 }]'),
    says: [
      `error ${SUBSETS}[1].replicas
subsets of ${NAME} have replicas and minReplicas or maxReplicas
${REFUSED}
leave out replicas of the subsets, and write minReplicas and maxReplicas instead`,
    ],
  },
  {
    title: 'shares beside a strategy that decides them',
    manifests: unitedDeployment(
      'replicas: 3\n  topology: { scheduleStrategy: { type: Adaptive }, subsets: [{ name: a, replicas: 1 }, { name: b }] }',
    ),
    says: [
      `error ${SUBSETS}[0].replicas
subsets of ${NAME} have replicas although its strategy is Adaptive
${REFUSED}
leave out replicas of the subsets, and write minReplicas and maxReplicas instead`,
    ],
  },
  {
    title: 'a least above the most',
    manifests: shares('[{ name: a }, { name: b, minReplicas: "100%", maxReplicas: 2 }]'),
    says: [
      `error ${SUBSETS}[1].minReplicas
minReplicas of subset b of ${NAME} is 3 and its maxReplicas 2
${REFUSED}
minReplicas: 2
or:
maxReplicas: 3`,
    ],
  },
  {
    title: 'no subset that takes the rest',
    manifests: shares('[{ name: a, maxReplicas: 3 }, { name: b, minReplicas: 1, maxReplicas: 3 }]'),
    says: [
      `error ${SUBSETS}[1].maxReplicas
every subset of ${NAME} has maxReplicas, so there is none that takes what the others cannot
${REFUSED}
leave out maxReplicas of the last subset`,
    ],
  },
  {
    title: 'a least that is the most',
    manifests: shares('[{ name: a, minReplicas: 2, maxReplicas: 2 }, { name: b }]'),
  },
  {
    title: 'all of it to one, nothing to the other',
    manifests: shares('[{ name: a, replicas: "100%" }, { name: b, replicas: "0%" }]'),
  },
  { title: 'no share at all', manifests: shares('[]') },
  {
    title: 'nothing written',
    manifests: shares('[{ name: a, replicas: null }, { name: b, minReplicas: null, maxReplicas: null }]'),
  },
  {
    title: 'a strategy of another name',
    manifests: unitedDeployment(
      'topology: { scheduleStrategy: { type: Fixed }, subsets: [{ name: a, replicas: 1 }, { name: b }] }',
    ),
  },
  {
    title: 'replicas that are none, which is another matter',
    manifests: shares('[{ name: a, replicas: 5 }, { name: b }]', -1),
    beside: ['workload-replicas-invalid'],
  },
  {
    title: 'a share of another type',
    manifests: shares('[{ name: a, replicas: true }, { name: b }]'),
    beside: ['field-type'],
  },
]);

testVariants('united-deployment-template-count', [
  {
    title: 'none',
    manifests: united(TWO_SUBSETS, '{}'),
    says: [
      `error UnitedDeployment web spec.template
${NAME} has no template of a workload to make
${REFUSED}
keep one of cloneSetTemplate, advancedStatefulSetTemplate, statefulSetTemplate, deploymentTemplate`,
    ],
  },
  {
    title: 'three',
    manifests: united(
      TWO_SUBSETS,
      `{ ${[template('deploymentTemplate'), template('statefulSetTemplate'), template('cloneSetTemplate')].join(', ')} }`,
    ),
    says: [
      `error UnitedDeployment web spec.template
${NAME} has 3 templates, cloneSetTemplate, statefulSetTemplate and deploymentTemplate, and makes one kind of workload
${REFUSED}
keep one of cloneSetTemplate, advancedStatefulSetTemplate, statefulSetTemplate, deploymentTemplate`,
    ],
  },
  {
    title: 'one, and one that is no mapping',
    manifests: united(TWO_SUBSETS, `{ ${template('deploymentTemplate')}, cloneSetTemplate: null }`),
  },
  ...['advancedStatefulSetTemplate', 'statefulSetTemplate'].map(key => ({
    title: `one ${key}`,
    manifests: united(TWO_SUBSETS, `{ ${template(key)} }`),
  })),
]);

testVariants('united-deployment-template-labels', [
  {
    title: 'labels that are others',
    manifests: united(
      TWO_SUBSETS,
      `{ statefulSetTemplate: { metadata: { labels: { app: other } }, spec: ${merged('{}')} } }`,
    ),
    says: [
      `error UnitedDeployment web spec.template.statefulSetTemplate.metadata.labels
the selector of ${NAME} does not match the labels of its statefulSetTemplate
${REFUSED}
write beside the labels of its pod template:
statefulSetTemplate: { metadata: { labels: {"app":"web"} } }`,
    ],
  },
  {
    title: 'a CloneSet, which nobody looks at',
    manifests: united(TWO_SUBSETS, `{ cloneSetTemplate: { spec: ${merged('{}')} } }`),
  },
  {
    title: 'two templates, which is told first',
    manifests: united(
      TWO_SUBSETS,
      `{ deploymentTemplate: { spec: ${merged('{}')} }, statefulSetTemplate: { spec: ${merged('{}')} } }`,
    ),
    beside: ['united-deployment-template-count'],
  },
]);

testVariants('united-deployment-template-replicas', [
  {
    title: 'replicas and a partition of an Advanced StatefulSet',
    manifests: united(
      TWO_SUBSETS,
      `{ ${template('advancedStatefulSetTemplate', '{ replicas: 3, updateStrategy: { type: RollingUpdate, rollingUpdate: { partition: 1 } } }')} }`,
    ),
    says: [
      `error UnitedDeployment web spec.template.advancedStatefulSetTemplate.spec.replicas
advancedStatefulSetTemplate of ${NAME} has replicas, which the UnitedDeployment decides for every subset
${REFUSED}
leave it out of the template; spec.replicas and topology.subsets[].replicas of the UnitedDeployment say it`,
      `error UnitedDeployment web spec.template.advancedStatefulSetTemplate.spec.updateStrategy.rollingUpdate.partition
advancedStatefulSetTemplate of ${NAME} has partition, which the UnitedDeployment decides for every subset
${REFUSED}
leave it out of the template; updateStrategy.manualUpdate.partitions of the UnitedDeployment say it`,
    ],
  },
  {
    title: 'a partition of a StatefulSet of Kubernetes',
    manifests: united(
      TWO_SUBSETS,
      `{ ${template('statefulSetTemplate', '{ updateStrategy: { type: RollingUpdate, rollingUpdate: { partition: 0 } } }')} }`,
    ),
    says: [
      `error UnitedDeployment web spec.template.statefulSetTemplate.spec.updateStrategy.rollingUpdate.partition
statefulSetTemplate of ${NAME} has partition, which the UnitedDeployment decides for every subset
${REFUSED}
leave it out of the template; updateStrategy.manualUpdate.partitions of the UnitedDeployment say it`,
    ],
  },
  {
    title: 'replicas of a CloneSet, which mean nothing',
    manifests: unitedDeployment(TWO_SUBSETS, '{ replicas: 3 }'),
    says: [
      `warning UnitedDeployment web spec.template.cloneSetTemplate.spec.replicas
cloneSetTemplate of ${NAME} has replicas, which the UnitedDeployment decides for every subset
the number means nothing: every subset gets its own
leave it out of the template; spec.replicas and topology.subsets[].replicas of the UnitedDeployment say it`,
    ],
  },
  {
    title: 'a partition of CloneSets',
    manifests: unitedDeployment(TWO_SUBSETS, '{ updateStrategy: { partition: 1 } }'),
  },
  {
    title: 'no partition',
    manifests: united(
      TWO_SUBSETS,
      `{ ${template('statefulSetTemplate', '{ replicas: null, updateStrategy: { type: RollingUpdate, rollingUpdate: {} } }')} }`,
    ),
  },
  {
    title: 'pods that people delete',
    manifests: united(TWO_SUBSETS, `{ ${template('statefulSetTemplate', '{ updateStrategy: { type: OnDelete } }')} }`),
  },
  {
    title: 'a rollout of a Deployment',
    manifests: united(TWO_SUBSETS, `{ ${template('deploymentTemplate', '{ strategy: { type: RollingUpdate } }')} }`),
  },
  {
    title: 'two templates, which is told first',
    manifests: united(
      TWO_SUBSETS,
      `{ ${template('deploymentTemplate', '{ replicas: 3 }')}, ${template('statefulSetTemplate')} }`,
    ),
    beside: ['united-deployment-template-count'],
  },
]);

testVariants('united-deployment-subset-name', [
  {
    title: 'names that are no labels',
    manifests: shares('[{ name: a }, { name: Zone_B }, { name: a }]'),
    says: [
      `error ${SUBSETS}[1].name
the subset name "Zone_B" of ${NAME} may hold only lower-case letters, digits and hyphens, and begins and ends with a letter or digit
${REFUSED}
give it a name of its own, such as:
name: zone-b`,
      `error ${SUBSETS}[2].name
the subset name "a" of ${NAME} is the name of another subset, too
${REFUSED}
give it a name of its own, such as:
name: zone-c`,
    ],
  },
  { title: 'no text', manifests: shares('[{ name: 5 }, { name: 5 }]'), beside: ['field-type', 'field-type'] },
  { title: 'no subsets, or none that is a mapping', manifests: shares('[zone-a]'), beside: ['field-type'] },
]);

testVariants('united-deployment-partition-unknown', [
  {
    title: 'one that there is, and two that there are not',
    manifests: unitedDeployment(
      `${TWO_SUBSETS}\n  updateStrategy: { type: Manual, manualUpdate: { partitions: { c: 1, zone-a: 1, d: 0 } } }`,
    ),
    says: ['c', 'd'].map(
      key => `error UnitedDeployment web spec.updateStrategy.manualUpdate.partitions.${key}
${NAME} has a partition for subset "${key}", and its subsets are zone-a and zone-b
${REFUSED}
name a subset that there is, or remove the partition`,
    ),
  },
]);

const RESERVING = 'adaptive: { reserveUnschedulablePods: true }';

testVariants('united-deployment-reserved-pods', [
  {
    title: 'Advanced StatefulSets',
    manifests: united(
      `topology: { subsets: [{ name: a }], scheduleStrategy: { type: Adaptive, ${RESERVING} } }`,
      `{ ${template('advancedStatefulSetTemplate')} }`,
    ),
    says: [
      `error UnitedDeployment web spec.topology.scheduleStrategy.adaptive.reserveUnschedulablePods
${NAME} has reserveUnschedulablePods and advancedStatefulSetTemplate
${REFUSED}
use a cloneSetTemplate or deploymentTemplate, or write:
reserveUnschedulablePods: false`,
    ],
  },
  {
    title: 'a strategy that reserves nothing',
    manifests: united(
      'topology: { subsets: [{ name: a }], scheduleStrategy: { type: Adaptive, adaptive: { reserveUnschedulablePods: false } } }',
      `{ ${template('statefulSetTemplate')} }`,
    ),
  },
  {
    title: 'another strategy',
    manifests: united(
      `topology: { subsets: [{ name: a }], scheduleStrategy: { type: Fixed, ${RESERVING} } }`,
      `{ ${template('statefulSetTemplate')} }`,
    ),
  },
  {
    title: 'Deployments, and no template',
    manifests:
      united(
        `topology: { subsets: [{ name: a }], scheduleStrategy: { type: Adaptive, ${RESERVING} } }`,
        `{ ${template('deploymentTemplate')} }`,
      ) +
      united(`topology: { subsets: [{ name: a }], scheduleStrategy: { type: Adaptive, ${RESERVING} } }`, '{}').replace(
        'name: web,',
        'name: more,',
      ),
    beside: ['united-deployment-template-count'],
  },
]);
