import { MACVLAN, pool, WEB_POOL } from '../../../src/rules/examples';
import { example, merged, statefulSet, TWO_SUBSETS, united } from '../../../src/rules/kruise/kruise-examples';
import { testVariants } from '../finding-variant';

const REFUSED = "OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster";
const REFUSED_INSIDE =
  'OpenKruise admits the UnitedDeployment, refuses every StatefulSet it then makes (SubsetProvisioned is False), and no pod starts';
const INSIDE = 'UnitedDeployment web spec.template.advancedStatefulSetTemplate.spec';

/** UnitedDeployment `shop/web` whose Advanced StatefulSets have this in their spec. */
function inside(inner: string): string {
  return united(
    TWO_SUBSETS,
    `{ advancedStatefulSetTemplate: { metadata: { labels: { app: web } }, spec: ${merged(`{ ${inner} }`)} } }`,
  );
}

/** A UnitedDeployment of StatefulSets of Kubernetes, which is not OpenKruise's to refuse. */
function native(inner: string): string {
  return united(
    TWO_SUBSETS,
    `{ statefulSetTemplate: { metadata: { labels: { app: web } }, spec: ${merged(`{ ${inner} }`)} } }`,
  );
}

testVariants('advanced-stateful-set-max-unavailable', [
  {
    title: 'more than one at a time, one after the other',
    manifests: statefulSet(
      'updateStrategy: { rollingUpdate: { maxUnavailable: "50%" } }\n  scaleStrategy: { maxUnavailable: 2 }',
    ),
    says: ['updateStrategy.rollingUpdate.maxUnavailable "50%"', 'scaleStrategy.maxUnavailable 2'].map(found => {
      const [field = '', value = ''] = found.split(' ');
      return `error StatefulSet web spec.${field}
${field.split('.')[0]}.maxUnavailable of Advanced StatefulSet shop/web is ${value}, and pods that are started one after the other (OrderedReady) can only be replaced one after the other
${REFUSED}
maxUnavailable: 1
or, in spec of a new one, since it cannot be changed later:
podManagementPolicy: Parallel`;
    }),
  },
  {
    title: 'none at all',
    manifests: statefulSet(
      'podManagementPolicy: Parallel\n  updateStrategy: { rollingUpdate: { maxUnavailable: 0 } }\n  scaleStrategy: { maxUnavailable: -1 }',
    ),
    says: [
      `error StatefulSet web spec.updateStrategy.rollingUpdate.maxUnavailable
updateStrategy.maxUnavailable of Advanced StatefulSet shop/web is 0, and at least one pod must be allowed to be missing
${REFUSED}
maxUnavailable: 1`,
      `error StatefulSet web spec.scaleStrategy.maxUnavailable
scaleStrategy.maxUnavailable of Advanced StatefulSet shop/web is -1, and at least one pod must be allowed to be missing
${REFUSED}
maxUnavailable: 1`,
    ],
  },
  {
    title: 'a fraction, inside of a UnitedDeployment',
    manifests: inside('podManagementPolicy: Parallel, updateStrategy: { rollingUpdate: { maxUnavailable: "12.5%" } }'),
    says: [
      `error ${INSIDE}.updateStrategy.rollingUpdate.maxUnavailable
updateStrategy.maxUnavailable of the Advanced StatefulSet in UnitedDeployment shop/web is "12.5%", which is neither a number of pods nor a whole percentage
${REFUSED_INSIDE}
maxUnavailable: 1`,
    ],
  },
  {
    title: 'one, or what is no number',
    manifests: statefulSet(
      'updateStrategy: { rollingUpdate: { maxUnavailable: 1 } }\n  scaleStrategy: { maxUnavailable: null }',
    ),
  },
  { title: 'another type', manifests: statefulSet('scaleStrategy: { maxUnavailable: [1] }'), beside: ['field-type'] },
  {
    title: 'many at a time, all of them together',
    manifests: inside('podManagementPolicy: Parallel, scaleStrategy: { maxUnavailable: "50%" }'),
  },
  {
    title: 'StatefulSets of Kubernetes',
    manifests: native('updateStrategy: { rollingUpdate: { maxUnavailable: 2 } }'),
  },
]);

testVariants('advanced-stateful-set-partition-negative', [
  {
    title: 'inside of a UnitedDeployment',
    manifests: inside('updateStrategy: { rollingUpdate: { partition: -2 } }'),
    says: [
      `error ${INSIDE}.updateStrategy.rollingUpdate.partition
partition of the Advanced StatefulSet in UnitedDeployment shop/web is -2, and there are no negative numbers of pods
${REFUSED_INSIDE}
partition: 0`,
    ],
  },
  {
    title: 'what is no number',
    manifests: statefulSet('updateStrategy: { rollingUpdate: { partition: "-2" } }'),
    beside: ['field-type'],
  },
]);

testVariants('advanced-stateful-set-min-ready-seconds', [
  {
    title: 'text',
    manifests: statefulSet('updateStrategy: { rollingUpdate: { minReadySeconds: "600" } }'),
    beside: ['field-type'],
  },
]);

testVariants('advanced-stateful-set-on-delete', [
  { title: 'no mapping', manifests: statefulSet('updateStrategy: { type: OnDelete, rollingUpdate: null }') },
]);

testVariants('advanced-stateful-set-policy-unknown', [
  {
    title: 'other letters, and other words',
    manifests: statefulSet(
      'podManagementPolicy: orderedready\n  updateStrategy: { type: Recreate, rollingUpdate: { podUpdatePolicy: inplaceonly } }',
    ),
    says: [
      `error StatefulSet web spec.podManagementPolicy
podManagementPolicy of Advanced StatefulSet shop/web is "orderedready", and OpenKruise has OrderedReady, Parallel
${REFUSED}
podManagementPolicy: OrderedReady`,
      `error StatefulSet web spec.updateStrategy.type
updateStrategy.type of Advanced StatefulSet shop/web is "Recreate", and OpenKruise has RollingUpdate, OnDelete
${REFUSED}
type: RollingUpdate`,
      `error StatefulSet web spec.updateStrategy.rollingUpdate.podUpdatePolicy
updateStrategy.rollingUpdate.podUpdatePolicy of Advanced StatefulSet shop/web is "inplaceonly", and OpenKruise has ReCreate, InPlaceIfPossible, InPlaceOnly
${REFUSED}
podUpdatePolicy: InPlaceOnly`,
    ],
  },
  {
    title: 'empty texts, which are the defaults',
    manifests: statefulSet(
      'podManagementPolicy: ""\n  updateStrategy: { type: "", rollingUpdate: { podUpdatePolicy: "" } }',
    ),
  },
  ...['OrderedReady', 'Parallel'].map(word => ({
    title: `podManagementPolicy ${word}`,
    manifests: statefulSet(`podManagementPolicy: ${word}`),
  })),
  ...['RollingUpdate', 'OnDelete'].map(word => ({
    title: `type ${word}`,
    manifests: statefulSet(`updateStrategy: { type: ${word} }`),
  })),
  {
    title: 'podUpdatePolicy ReCreate',
    manifests: statefulSet('updateStrategy: { rollingUpdate: { podUpdatePolicy: ReCreate } }'),
  },
]);

testVariants('advanced-stateful-set-readiness-gate', [
  {
    title: 'in place only, inside of a UnitedDeployment',
    manifests: inside('updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceOnly } }'),
    says: [
      `error ${INSIDE}.template.spec.readinessGates
the Advanced StatefulSet in UnitedDeployment shop/web updates its pods in place (podUpdatePolicy InPlaceOnly), and they have no readiness gate InPlaceUpdateReady
${REFUSED_INSIDE}
write in the spec of the pod template:
readinessGates: [{ conditionType: InPlaceUpdateReady }]`,
    ],
  },
  {
    title: 'pods that are made anew',
    manifests: statefulSet('updateStrategy: { rollingUpdate: { podUpdatePolicy: ReCreate } }'),
  },
  {
    title: 'pods that people delete',
    manifests: statefulSet('updateStrategy: { type: OnDelete, rollingUpdate: { podUpdatePolicy: InPlaceOnly } }'),
    beside: ['advanced-stateful-set-on-delete'],
  },
  {
    title: 'the gate among others',
    manifests: statefulSet(
      'updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceOnly } }',
      'readinessGates: [{ conditionType: Other }, { conditionType: InPlaceUpdateReady }]',
    ),
  },
]);

testVariants('advanced-stateful-set-reserve-ordinals', [
  {
    title: 'numbers, ranges and words that are none',
    manifests: statefulSet(
      'reserveOrdinals: [3, -1, "5", "4-2", "2-4", "3-3", "10-12", few, "12-10", "x2-4", "2-4x", "15x", "x15"]',
    ),
    says: [
      [1, '-1', 'write a number such as 2, or a range such as "2-4"'],
      [2, '"5"', 'without quotes:\n- 5'],
      [3, '"4-2"', '- "2-4"'],
      [7, '"few"', 'write a number such as 2, or a range such as "2-4"'],
      [8, '"12-10"', '- "10-12"'],
      [9, '"x2-4"', 'write a number such as 2, or a range such as "2-4"'],
      [10, '"2-4x"', 'write a number such as 2, or a range such as "2-4"'],
      [11, '"15x"', 'write a number such as 2, or a range such as "2-4"'],
      [12, '"x15"', 'write a number such as 2, or a range such as "2-4"'],
    ].map(
      ([index, value, fix]) => `error StatefulSet web spec.reserveOrdinals[${index}]
reserveOrdinals[${index}] of Advanced StatefulSet shop/web is ${value}, which is neither a number from 0 on nor a range such as "2-4"
${REFUSED}
${fix}`,
    ),
  },
  {
    title: 'a number of two digits in quotes, inside of a UnitedDeployment',
    manifests: inside('reserveOrdinals: [0, "15"]'),
    says: [
      `error ${INSIDE}.reserveOrdinals[1]
reserveOrdinals[1] of the Advanced StatefulSet in UnitedDeployment shop/web is "15", which is neither a number from 0 on nor a range such as "2-4"
${REFUSED_INSIDE}
without quotes:
- 15`,
    ],
  },
  { title: 'no list, or none of either', manifests: statefulSet('reserveOrdinals: [null]'), beside: ['field-type'] },
  { title: 'a text', manifests: statefulSet('reserveOrdinals: "4-2"'), beside: ['field-type'] },
]);

/** An update out of order, with this strategy. */
function unordered(strategy: string): string {
  return `updateStrategy: { rollingUpdate: { unorderedUpdate: { priorityStrategy: ${strategy} } } }`;
}

testVariants('advanced-stateful-set-unordered-update', [
  {
    title: 'one after the other, whatever else is wrong',
    manifests: statefulSet(unordered('{ orderPriority: [{ orderedKey: "" }] }')),
    says: [
      `error StatefulSet web spec.updateStrategy.rollingUpdate.unorderedUpdate
Advanced StatefulSet shop/web has unorderedUpdate, and starts its pods one after the other (OrderedReady)
${REFUSED}
leave out unorderedUpdate, or write in spec of a new one, since it cannot be changed later:
podManagementPolicy: Parallel`,
    ],
  },
  {
    title: 'all together, in an order without a key',
    manifests: statefulSet(`podManagementPolicy: Parallel\n  ${unordered('{ orderPriority: [{ orderedKey: "" }] }')}`),
    says: [
      `error StatefulSet web spec.updateStrategy.rollingUpdate.unorderedUpdate.priorityStrategy.orderPriority[0].orderedKey
priorityStrategy of Advanced StatefulSet shop/web: orderPriority[0] names no orderedKey
${REFUSED}
name a label of the pods as orderedKey`,
    ],
  },
  { title: 'no mapping', manifests: statefulSet('updateStrategy: { rollingUpdate: { unorderedUpdate: null } }') },
]);

/** A StatefulSet of one pool, as YAML. */
function onPool(template: string): string {
  const annotations = JSON.stringify({ 'v1.multus-cni.io/default-network': 'kube-system/macvlan', ...WEB_POOL });
  return (
    pool('[10.6.124.10-10.6.124.15]') +
    template.replace(
      'labels: { app: web } }, spec: { containers',
      `labels: { app: web }, annotations: ${annotations} }, spec: { containers`,
    ) +
    MACVLAN
  );
}

testVariants('advanced-stateful-set-addresses-move', [
  {
    title: 'the Advanced StatefulSets of a UnitedDeployment',
    manifests: onPool(inside('serviceName: web')),
    says: [
      `note UnitedDeployment web spec.template.advancedStatefulSetTemplate.spec.template.metadata.annotations
a pod of UnitedDeployment shop/web that is made anew keeps its name and gets any free address of its pool
Spiderpool ties an address to a name only for the StatefulSet of Kubernetes itself; and an address of a pod that was deleted by force stays taken for up to ten minutes
give the pool one or two addresses to spare; where each pod must keep its address, take a StatefulSet of Kubernetes:
apiVersion: apps/v1`,
    ],
  },
  { title: 'the StatefulSets of Kubernetes of a UnitedDeployment', manifests: onPool(native('serviceName: web')) },
  {
    title: 'pods on another network',
    manifests: example({ apiVersion: 'apps.kruise.io/v1beta1', kind: 'StatefulSet' }),
  },
]);
