import { cloneSet, example, TWO_SUBSETS, unitedDeployment } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const REFUSED = "OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster";
const REFUSED_INSIDE =
  'OpenKruise does not look into the UnitedDeployment: it is admitted, every CloneSet it then makes is refused (SubsetProvisioned is False), and no pod starts';
const RELEASE_1_8 = { complete: true, kruise: { version: '1.8.4' } };
const RELEASE_1_9 = { complete: true, kruise: { version: '1.9.0' } };
const RELEASE_2_0 = { complete: true, kruise: { version: '2.0.0' } };

/** CloneSet `shop/web` of v1beta1. */
function beta(spec: string): string {
  return cloneSet(spec).replace('v1alpha1', 'v1beta1');
}

/** UnitedDeployment `shop/web` whose CloneSets have this in their spec. */
function inside(inner: string): string {
  return unitedDeployment(TWO_SUBSETS, `{ ${inner} }`);
}

testVariants('clone-set-percentage-unreadable', [
  {
    title: 'a number in quotes, of several digits',
    manifests: cloneSet('updateStrategy: { maxSurge: "15" }'),
    context: RELEASE_1_9,
    says: [
      `error CloneSet web spec.updateStrategy.maxSurge
maxSurge of CloneSet shop/web is "15", which OpenKruise 1.9.0 does not read: it wants a number such as 5, or a percentage such as "20%"
${REFUSED}
maxSurge: 15`,
    ],
  },
  {
    title: 'words that hold a number, or none',
    manifests: cloneSet('updateStrategy: { partition: "x5", maxUnavailable: "5x", maxSurge: "abc%" }'),
    context: RELEASE_1_9,
    says: [
      `error CloneSet web spec.updateStrategy.partition
partition of CloneSet shop/web is "x5", which OpenKruise 1.9.0 does not read: it wants a number such as 5, or a percentage such as "20%"
${REFUSED}
partition: "20%"`,
      `error CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is "5x", which OpenKruise 1.9.0 does not read: it wants a number such as 5, or a percentage such as "20%"
${REFUSED}
maxUnavailable: "5%"`,
      `error CloneSet web spec.updateStrategy.maxSurge
maxSurge of CloneSet shop/web is "abc%", which OpenKruise 1.9.0 does not read: it wants a number such as 5, or a percentage such as "20%"
${REFUSED}
maxSurge: "20%"`,
    ],
  },
  {
    title: 'a text without a percent sign, or with one inside, is a percentage up to 1.8',
    manifests: cloneSet('updateStrategy: { partition: "5%5", maxUnavailable: "5" }'),
    context: RELEASE_1_8,
    says: [
      `warning CloneSet web spec.updateStrategy.partition
partition of CloneSet shop/web is "5%5", which OpenKruise 1.8.4 takes for 55%, not for 55 pods
a text is a percentage to it, with or without the sign; from 1.9 on it refuses one without
for so many pods, write:
partition: 55
for a share of them:
partition: "55%"`,
      `warning CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is "5", which OpenKruise 1.8.4 takes for 5%, not for 5 pods
a text is a percentage to it, with or without the sign; from 1.9 on it refuses one without
for so many pods, write:
maxUnavailable: 5
for a share of them:
maxUnavailable: "5%"`,
    ],
  },
  {
    title: 'a percent sign inside, which 1.9 refuses',
    manifests: cloneSet('updateStrategy: { partition: "5%5" }'),
    context: RELEASE_1_9,
    says: [
      `error CloneSet web spec.updateStrategy.partition
partition of CloneSet shop/web is "5%5", which OpenKruise 1.9.0 does not read: it wants a number such as 5, or a percentage such as "20%"
${REFUSED}
partition: "5%"`,
    ],
  },
  {
    title: 'fractions, which the controller counts as 0, where the surge goes on',
    manifests: cloneSet('updateStrategy: { maxUnavailable: "12.5%", maxSurge: 1 }'),
    context: RELEASE_1_9,
    says: [
      `warning CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is "12.5%": the webhook takes it, and the controller, which reads whole percentages alone, counts it as 0
updates go on without the pods it was to allow
maxUnavailable: "13%"`,
    ],
  },
  {
    title: 'fractions, which the controller counts as 0, where nothing goes on, whatever the partition is',
    manifests: cloneSet('updateStrategy: { partition: 1, maxUnavailable: "12.5%" }'),
    context: RELEASE_1_9,
    says: [
      `error CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is "12.5%": the webhook takes it, and the controller, which reads whole percentages alone, counts it as 0
with 0 for both maxUnavailable and maxSurge no ready pod may ever be replaced: no update gets anywhere
maxUnavailable: "13%"`,
    ],
  },
  {
    title: 'a fraction of nothing',
    manifests: cloneSet('updateStrategy: { maxSurge: "0.0%" }'),
    context: RELEASE_1_9,
    says: [
      `warning CloneSet web spec.updateStrategy.maxSurge
maxSurge of CloneSet shop/web is "0.0%": the webhook takes it, and the controller, which reads whole percentages alone, counts it as 0
updates go on without the pods it was to allow
maxSurge: "20%"`,
    ],
  },
  {
    title: 'what every release reads as it is meant',
    manifests: cloneSet('updateStrategy: { partition: "100%", maxUnavailable: "20%", maxSurge: "+5%" }'),
    context: RELEASE_1_9,
  },
]);

testVariants('clone-set-number-negative', [
  {
    title: 'a negative maxUnavailable beside a surge, which counts as none',
    manifests: cloneSet('updateStrategy: { maxUnavailable: -2, maxSurge: 1 }'),
    says: [
      `warning CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is -2, and there are no negative numbers of pods
the webhook lets it pass and the controller counts it as 0, so it is not what was meant
leave it out for 20%, or write:
maxUnavailable: 2`,
    ],
  },
  {
    title: 'a negative maxUnavailable that leaves nothing to update with, refused',
    manifests: cloneSet('updateStrategy: { maxUnavailable: -2 }'),
    says: [
      `error CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is -2, and there are no negative numbers of pods
${REFUSED}
leave it out for 20%, or write:
maxUnavailable: 2`,
    ],
  },
  {
    title: 'a negative maxUnavailable where there are no pods to update',
    manifests: cloneSet('replicas: 0\n  updateStrategy: { maxUnavailable: -2 }'),
    says: [
      `warning CloneSet web spec.updateStrategy.maxUnavailable
maxUnavailable of CloneSet shop/web is -2, and there are no negative numbers of pods
the webhook lets it pass and the controller counts it as 0, so it is not what was meant
leave it out for 20%, or write:
maxUnavailable: 2`,
    ],
  },
  {
    title: 'negative percentages, in a UnitedDeployment',
    manifests: inside('updateStrategy: { partition: "-10%", maxSurge: "-5%" }'),
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.updateStrategy.partition
partition of the CloneSet in UnitedDeployment shop/web is -10%, and there are no negative numbers of pods
${REFUSED_INSIDE}
leave it out for 0, or write:
partition: "10%"`,
      `warning UnitedDeployment web spec.template.cloneSetTemplate.spec.updateStrategy.maxSurge
maxSurge of the CloneSet in UnitedDeployment shop/web is -5%, and there are no negative numbers of pods
the webhook lets it pass and the controller counts it as 0, so it is not what was meant
leave it out for 0, or write:
maxSurge: "5%"`,
    ],
  },
  {
    title: 'a text that only begins like a negative number',
    manifests: cloneSet('updateStrategy: { maxSurge: "-x" }'),
    beside: ['clone-set-percentage-unreadable'],
  },
]);

testVariants('clone-set-pods-to-delete', [
  {
    title: 'a pod twice',
    manifests: cloneSet('scaleStrategy: { podsToDelete: [web-x7k2p, web-x7k2p] }'),
    says: [
      `error CloneSet web spec.scaleStrategy.podsToDelete
CloneSet shop/web names 2 pods to delete: web-x7k2p and web-x7k2p, one of them twice
OpenKruise refuses names of pods that the CloneSet does not run at that moment, as all are when it is created or once they are gone; and its controller empties the list, so that a GitOps tool writes it again
leave podsToDelete out, and label by hand the pods that are to go:
apps.kruise.io/specified-delete: "true"`,
    ],
  },
  {
    title: 'names that the webhook of v1beta1 lets pass',
    manifests: beta('scaleStrategy: { podsToDelete: [web-x7k2p, web-aaaaa] }'),
    context: RELEASE_2_0,
    says: [
      `warning CloneSet web spec.scaleStrategy.podsToDelete
CloneSet shop/web names 2 pods to delete: web-x7k2p and web-aaaaa
the controller empties the list once the pods are gone, and a GitOps tool writes it again
leave podsToDelete out, and label by hand the pods that are to go:
apps.kruise.io/specified-delete: "true"`,
    ],
  },
  {
    title: 'a name twice, which v1beta1 refuses as well',
    manifests: beta('scaleStrategy: { podsToDelete: [web-x7k2p, web-x7k2p] }'),
    context: RELEASE_2_0,
    says: [
      `error CloneSet web spec.scaleStrategy.podsToDelete
CloneSet shop/web names 2 pods to delete: web-x7k2p and web-x7k2p, one of them twice
OpenKruise refuses names of pods that the CloneSet does not run at that moment, as all are when it is created or once they are gone; and its controller empties the list, so that a GitOps tool writes it again
leave podsToDelete out, and label by hand the pods that are to go:
apps.kruise.io/specified-delete: "true"`,
    ],
  },
  {
    title: 'an empty list, and a text that is none',
    manifests: `${cloneSet('scaleStrategy: { podsToDelete: [] }')}${cloneSet('scaleStrategy: { podsToDelete: web-x7k2p }').replace('name: web,', 'name: more,')}`,
    beside: ['field-type'],
  },
]);

const CANARY = 'matchSelector: { matchLabels: { canary: "true" } }';
const PRIORITY = 'CloneSet web spec.updateStrategy.priorityStrategy';

/** CloneSet `shop/web` that updates in this order. */
function prioritized(strategy: string): string {
  return cloneSet(`updateStrategy: { priorityStrategy: ${strategy} }`);
}

testVariants('clone-set-priority-strategy', [
  {
    title: 'both ways to order',
    manifests: prioritized(`{ weightPriority: [{ weight: 1, ${CANARY} }], orderPriority: [{ orderedKey: rank }] }`),
    says: [
      `error ${PRIORITY}
priorityStrategy of CloneSet shop/web: it has both weightPriority and orderPriority
${REFUSED}
keep one of weightPriority and orderPriority`,
    ],
  },
  {
    title: 'the second of two orders without a key',
    manifests: prioritized('{ orderPriority: [{ orderedKey: rank }, { orderedKey: "" }, {}] }'),
    says: [
      `error ${PRIORITY}.orderPriority[1].orderedKey
priorityStrategy of CloneSet shop/web: orderPriority[1] names no orderedKey
${REFUSED}
name a label of the pods as orderedKey`,
    ],
    beside: ['field-required'],
  },
  {
    title: 'a first order without a key',
    manifests: prioritized('{ orderPriority: [{ orderedKey: "" }] }'),
    says: [
      `error ${PRIORITY}.orderPriority[0].orderedKey
priorityStrategy of CloneSet shop/web: orderPriority[0] names no orderedKey
${REFUSED}
name a label of the pods as orderedKey`,
    ],
  },
  {
    title: 'a weight of 0',
    manifests: prioritized(`{ weightPriority: [{ weight: 1, ${CANARY} }, { weight: 0, ${CANARY} }] }`),
    says: [
      `error ${PRIORITY}.weightPriority[1].weight
priorityStrategy of CloneSet shop/web: a weight is 0, and weights go from 1 to 100
${REFUSED}
weight: 1`,
    ],
  },
  {
    title: 'a weight of 101',
    manifests: prioritized(`{ weightPriority: [{ weight: 101, ${CANARY} }] }`),
    says: [
      `error ${PRIORITY}.weightPriority[0].weight
priorityStrategy of CloneSet shop/web: a weight is 101, and weights go from 1 to 100
${REFUSED}
weight: 100`,
    ],
  },
  {
    title: 'a selector of nothing',
    manifests: prioritized('{ weightPriority: [{ weight: 50, matchSelector: { matchLabels: {} } }] }'),
    says: [
      `error ${PRIORITY}.weightPriority[0].matchSelector
priorityStrategy of CloneSet shop/web: a matchSelector is empty
${REFUSED}
matchSelector: { matchLabels: { key: value } }`,
    ],
  },
  {
    title: 'an operator that needs values',
    manifests: prioritized(
      '{ weightPriority: [{ weight: 50, matchSelector: { matchExpressions: [{ key: zone, operator: In }] } }] }',
    ),
    says: [
      `error ${PRIORITY}.weightPriority[0].matchSelector.matchExpressions[0]
priorityStrategy of CloneSet shop/web: the operator In has no values
${REFUSED}
matchSelector: { matchLabels: { key: value } }`,
    ],
  },
  {
    title: 'the limits themselves',
    manifests: prioritized(`{ weightPriority: [{ weight: 1, ${CANARY} }, { weight: 100, ${CANARY} }] }`),
  },
  { title: 'empty lists', manifests: prioritized('{ weightPriority: [], orderPriority: [] }') },
]);

testVariants('clone-set-progress-deadline', [
  {
    title: 'a deadline before a pod counts',
    manifests: cloneSet('minReadySeconds: 100\n  progressDeadlineSeconds: 50'),
    says: [
      `error CloneSet web spec.progressDeadlineSeconds
progressDeadlineSeconds of CloneSet shop/web is 50, and a pod counts only after 100 seconds (minReadySeconds)
${REFUSED}
progressDeadlineSeconds: 700`,
    ],
  },
  {
    title: 'a negative deadline that is above a time more negative still',
    manifests: cloneSet('minReadySeconds: -5\n  progressDeadlineSeconds: -3'),
    says: [
      `error CloneSet web spec.progressDeadlineSeconds
progressDeadlineSeconds of CloneSet shop/web is -3, and there are no negative deadlines
${REFUSED}
progressDeadlineSeconds: 600`,
    ],
  },
  {
    title: 'nothing but a deadline of 0, in a UnitedDeployment',
    manifests: inside('progressDeadlineSeconds: 0'),
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.progressDeadlineSeconds
progressDeadlineSeconds of the CloneSet in UnitedDeployment shop/web is 0, and a pod counts only after 0 seconds (minReadySeconds)
${REFUSED_INSIDE}
progressDeadlineSeconds: 600`,
    ],
  },
  {
    title: 'a release that does not know it',
    manifests: cloneSet('progressDeadlineSeconds: 0'),
    context: RELEASE_1_8,
    beside: ['field-unknown'],
  },
  { title: 'v1beta1, which does not look', manifests: beta('progressDeadlineSeconds: 0'), context: RELEASE_2_0 },
]);

testVariants('clone-set-rollout-stuck', [
  {
    title: 'no percent of either',
    manifests: cloneSet('updateStrategy: { maxUnavailable: "0%", maxSurge: "0%" }'),
    says: [
      `error CloneSet web spec.updateStrategy.maxUnavailable
CloneSet shop/web has a maxUnavailable of 0% and a maxSurge of 0%: an update could replace no pod
${REFUSED}
maxUnavailable: 1
or, with an address more:
maxSurge: 1`,
    ],
  },
  {
    title: 'a UnitedDeployment of 2.0, whose CloneSets have the shape of v1beta1',
    manifests: inside('updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }'),
    context: RELEASE_2_0,
    says: [
      `error UnitedDeployment web spec.template.cloneSetTemplate.spec.updateStrategy.rollingUpdate.maxUnavailable
the CloneSet in UnitedDeployment shop/web has a maxUnavailable of 0 and a maxSurge of 0: an update could replace no pod
${REFUSED_INSIDE}
maxUnavailable: 1
or, with an address more:
maxSurge: 1`,
    ],
  },
  {
    title: 'pods that people delete',
    manifests: beta('updateStrategy: { type: OnDelete, rollingUpdate: { partition: 0, maxUnavailable: 0 } }'),
    context: RELEASE_2_0,
  },
]);

testVariants('clone-set-scale-stuck', [
  {
    title: 'a percentage of nothing, and a word',
    manifests: `${cloneSet('scaleStrategy: { maxUnavailable: "0%" }')}${cloneSet('scaleStrategy: { maxUnavailable: few }').replace('name: web,', 'name: more,')}`,
    says: [
      `error CloneSet web spec.scaleStrategy.maxUnavailable
scaleStrategy.maxUnavailable of CloneSet shop/web is "0%"
the controller creates no more pods at a time than may be missing: with 0 it creates none, the CloneSet stays empty and no error is told
leave it out for no limit, or write:
scaleStrategy: { maxUnavailable: 1 }`,
      `error CloneSet more spec.scaleStrategy.maxUnavailable
scaleStrategy.maxUnavailable of CloneSet shop/more is "few", which its controller counts as 0
the controller creates no more pods at a time than may be missing: with 0 it creates none, the CloneSet stays empty and no error is told
leave it out for no limit, or write:
scaleStrategy: { maxUnavailable: 1 }`,
    ],
  },
  { title: 'no pods to create', manifests: cloneSet('replicas: 0\n  scaleStrategy: { maxUnavailable: 0 }') },
  {
    title: 'what is neither number nor text',
    manifests: cloneSet('scaleStrategy: { maxUnavailable: true }'),
    beside: ['field-type'],
  },
  { title: 'nothing', manifests: cloneSet('scaleStrategy: { maxUnavailable: null }') },
]);

testVariants('clone-set-scatter-strategy', [
  {
    title: 'a term without a key',
    manifests: cloneSet(
      'updateStrategy: { scatterStrategy: [{ key: zone, value: a }, { key: "", value: b }, { key: zone, value: a }] }',
    ),
    says: [
      `error CloneSet web spec.updateStrategy.scatterStrategy[1]
scatterStrategy[1] of CloneSet shop/web has no key
${REFUSED}
name a label of the pods as key`,
    ],
  },
  {
    title: 'a key twice without values',
    manifests: cloneSet(
      'updateStrategy: { scatterStrategy: [{ key: zone, value: "" }, { key: rack, value: "" }, { key: zone, value: "" }] }',
    ),
    says: [
      `error CloneSet web spec.updateStrategy.scatterStrategy[2]
scatterStrategy[2] of CloneSet shop/web repeats zone
${REFUSED}
remove scatterStrategy[2]`,
    ],
  },
  { title: 'no list', manifests: cloneSet('updateStrategy: { scatterStrategy: zone }'), beside: ['field-type'] },
  { title: 'no term', manifests: cloneSet('updateStrategy: { scatterStrategy: [zone] }'), beside: ['field-type'] },
]);

testVariants('clone-set-surge-only-refused', [
  {
    title: 'percentages',
    manifests: beta('updateStrategy: { rollingUpdate: { maxUnavailable: "0%", maxSurge: "10%" } }'),
    context: RELEASE_2_0,
    says: [
      `error CloneSet web spec.updateStrategy.rollingUpdate.maxUnavailable
CloneSet shop/web has a maxUnavailable of 0% and a maxSurge of 10%, and the webhook of v1beta1 takes the surge for 0
${REFUSED}
maxUnavailable: 1
or, outside a UnitedDeployment, the version whose webhook reads both:
apiVersion: apps.kruise.io/v1alpha1`,
    ],
  },
  {
    title: 'no pods to update',
    manifests: beta('replicas: 0\n  updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }'),
    context: RELEASE_2_0,
  },
  {
    title: 'pods that people delete',
    manifests: beta(
      'updateStrategy: { type: OnDelete, rollingUpdate: { partition: 0, maxUnavailable: 0, maxSurge: 1 } }',
    ),
    context: RELEASE_2_0,
  },
]);

testVariants('clone-set-update-type', [
  {
    title: 'a word of v1beta1 in v1alpha1, and a word in other letters',
    manifests: `${cloneSet('updateStrategy: { type: OnDelete }')}${cloneSet('updateStrategy: { type: inplaceifpossible }').replace('name: web,', 'name: more,')}`,
    says: [
      `error CloneSet web spec.updateStrategy.type
updateStrategy.type of CloneSet shop/web is "OnDelete", and OpenKruise has ReCreate, InPlaceIfPossible, InPlaceOnly
${REFUSED}
type: ReCreate`,
      `error CloneSet more spec.updateStrategy.type
updateStrategy.type of CloneSet shop/more is "inplaceifpossible", and OpenKruise has ReCreate, InPlaceIfPossible, InPlaceOnly
${REFUSED}
type: InPlaceIfPossible`,
    ],
  },
  {
    title: 'v1beta1, which has two words more',
    manifests: beta('updateStrategy: { type: ReCreate, rollingUpdate: { podUpdatePolicy: InPlace } }'),
    context: RELEASE_2_0,
    says: [
      `error CloneSet web spec.updateStrategy.type
updateStrategy.type of CloneSet shop/web is "ReCreate", and OpenKruise has RollingUpdate, OnDelete
${REFUSED}
type: RollingUpdate`,
      `error CloneSet web spec.updateStrategy.rollingUpdate.podUpdatePolicy
podUpdatePolicy of CloneSet shop/web is "InPlace", and OpenKruise has ReCreate, InPlaceIfPossible, InPlaceOnly
${REFUSED}
podUpdatePolicy: ReCreate`,
    ],
  },
  { title: 'an empty text, which is the default', manifests: cloneSet('updateStrategy: { type: "" }') },
  {
    title: 'every word of v1beta1',
    manifests: ['RollingUpdate', 'OnDelete']
      .map(type => beta(`updateStrategy: { type: ${type} }`).replace('name: web,', `name: ${type.toLowerCase()},`))
      .join(''),
    context: RELEASE_2_0,
  },
  {
    title: 'a policy that v1alpha1 does not have',
    manifests: cloneSet('updateStrategy: { podUpdatePolicy: x }'),
    beside: ['field-unknown'],
  },
]);

const EXCLUDED = 'apps.kruise.io/cloneset-scaling-exclude-preparing-delete';
const HOOK = 'lifecycle: { preDelete: { labelsHandler: { example.com/drain: "true" } } }';

testVariants('clone-set-held-pods-replaced', [
  {
    title: 'v1alpha1 says it with a label',
    manifests: example({ kind: 'CloneSet', labels: `{ ${EXCLUDED}: "true" }`, spec: HOOK }),
    says: [
      `note CloneSet web spec.lifecycle.preDelete
CloneSet shop/web replaces pods while its preDelete hook still holds them (excludePreparingDelete): no field limits how many run at once
each held pod keeps its address and its replacement wants another, so a hook that is slow to let go can empty any pool
leave out the label ${EXCLUDED}, or size the pool for as many held pods as you expect`,
    ],
  },
  {
    title: 'v1beta1 says it with a field',
    manifests: beta(`scaleStrategy: { excludePreparingDelete: true }\n  ${HOOK}`),
    context: RELEASE_2_0,
    says: [
      `note CloneSet web spec.lifecycle.preDelete
CloneSet shop/web replaces pods while its preDelete hook still holds them (excludePreparingDelete): no field limits how many run at once
each held pod keeps its address and its replacement wants another, so a hook that is slow to let go can empty any pool
leave out scaleStrategy.excludePreparingDelete, or size the pool for as many held pods as you expect`,
    ],
  },
]);

testVariants('clone-set-in-place-only-surge', [
  {
    title: 'a percentage',
    manifests: cloneSet('updateStrategy: { type: InPlaceOnly, maxSurge: "10%" }'),
    says: [
      `error CloneSet web spec.updateStrategy.maxSurge
CloneSet shop/web updates its pods in place only and has a maxSurge of 10%
${REFUSED}
maxSurge: 0
or, where new pods may be made:
type: InPlaceIfPossible`,
    ],
  },
  {
    title: 'a number, where there are no pods: it is no share of them',
    manifests: cloneSet('replicas: 0\n  updateStrategy: { type: InPlaceOnly, maxSurge: 1 }'),
    says: [
      `error CloneSet web spec.updateStrategy.maxSurge
CloneSet shop/web updates its pods in place only and has a maxSurge of 1
${REFUSED}
maxSurge: 0
or, where new pods may be made:
type: InPlaceIfPossible`,
    ],
  },
  {
    title: 'a percentage of no pods',
    manifests: cloneSet('replicas: 0\n  updateStrategy: { type: InPlaceOnly, maxSurge: "10%" }'),
  },
]);
