import { budget } from '../../../src/rules/kruise/budgets';
import { testVariants } from '../finding-variant';

const REFUSED = "OpenKruise's webhook refuses the budget, so nothing protects the pods";
const WEB = 'selector: { matchLabels: { app: web } }';
const NAME = 'PodUnavailableBudget shop/web';

testVariants('pod-unavailable-budget-bound', [
  {
    title: 'neither',
    manifests: budget(`{ ${WEB}, maxUnavailable: null }`),
    says: [
      `error PodUnavailableBudget web spec
${NAME} has neither maxUnavailable nor minAvailable
${REFUSED}
maxUnavailable: 1`,
    ],
  },
  {
    title: 'both',
    manifests: budget(`{ ${WEB}, minAvailable: 1, maxUnavailable: 0 }`),
    says: [
      `error PodUnavailableBudget web spec.minAvailable
${NAME} has both maxUnavailable and minAvailable
${REFUSED}
keep one of maxUnavailable and minAvailable`,
    ],
  },
  ...['-1', '"12.5%"', '"-5%"'].map(value => ({
    title: `minAvailable ${value}`,
    manifests: budget(`{ ${WEB}, minAvailable: ${value} }`),
    says: [
      `error PodUnavailableBudget web spec.minAvailable
minAvailable of ${NAME} is ${value}, and OpenKruise takes a number from 0 on or a whole percentage up to "100%"
${REFUSED}
minAvailable: 1`,
    ],
  })),
  {
    title: 'more than all',
    manifests: budget(`{ ${WEB}, maxUnavailable: "101%" }`),
    says: [
      `error PodUnavailableBudget web spec.maxUnavailable
maxUnavailable of ${NAME} is "101%", and OpenKruise takes a number from 0 on or a whole percentage up to "100%"
${REFUSED}
maxUnavailable: "100%"`,
    ],
  },
  {
    title: 'nothing, and all',
    manifests:
      budget(`{ ${WEB}, maxUnavailable: 0 }`) +
      budget('{ selector: { matchLabels: { app: cart } }, minAvailable: "100%" }', 'cart'),
  },
]);

const WAYS =
  'write a selector, or name the workload:\ntargetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: … }';

testVariants('pod-unavailable-budget-target', [
  {
    title: 'neither',
    manifests: budget('{ maxUnavailable: 1, selector: null }'),
    says: [`error PodUnavailableBudget web spec\n${NAME} has neither selector nor targetRef\n${REFUSED}\n${WAYS}`],
  },
  {
    title: 'both',
    manifests: budget(`{ ${WEB}, targetRef: { apiVersion: v1, kind: Pod, name: web }, maxUnavailable: 1 }`),
    says: [
      `error PodUnavailableBudget web spec.selector\n${NAME} has both selector and targetRef\n${REFUSED}\nkeep one of selector and targetRef`,
    ],
  },
  ...['apiVersion', 'kind', 'name'].map(key => ({
    title: `a target without ${key}`,
    manifests: budget(
      `{ targetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web, ${key}x: x }, maxUnavailable: 1 }`
        .replace(new RegExp(`${key}: [^,]*, `), `${key}: "", `)
        .replace(`, ${key}x: x`, ''),
    ),
    says: [`error PodUnavailableBudget web spec.targetRef\ntargetRef of ${NAME} has no ${key}\n${REFUSED}\n${key}: …`],
  })),
  {
    title: 'a selector of everything',
    manifests: budget('{ selector: {}, maxUnavailable: 1 }'),
    says: [`error PodUnavailableBudget web spec.selector\nthe selector of ${NAME} is empty\n${REFUSED}\n${WAYS}`],
  },
  {
    title: 'an operator without values',
    manifests: budget(
      '{ selector: { matchExpressions: [{ key: app, operator: In, values: [] }] }, maxUnavailable: 1 }',
    ),
    says: [
      `error PodUnavailableBudget web spec.selector.matchExpressions[0]\nselector of ${NAME}: the operator In has no values\n${REFUSED}\n${WAYS}`,
    ],
  },
  {
    title: 'a selector of another type',
    manifests: budget('{ selector: app, maxUnavailable: 1 }'),
  },
]);

const CLONE_SET = 'targetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web }';

testVariants('pod-unavailable-budget-twice', [
  {
    title: 'one target, under two versions of its group, and a third time',
    manifests:
      budget(`{ ${CLONE_SET}, maxUnavailable: 1 }`, 'one') +
      budget(`{ ${CLONE_SET.replace('v1alpha1', 'v1beta1')}, maxUnavailable: 1 }`, 'two') +
      budget(`{ ${CLONE_SET}, minAvailable: 1 }`, 'three'),
    says: ['two', 'three'].map(
      name => `error PodUnavailableBudget ${name} spec.targetRef
PodUnavailableBudget shop/${name} is for the same pods as PodUnavailableBudget shop/one
OpenKruise's webhook refuses the one that is applied last, since no pod can have two budgets
remove one of PodUnavailableBudget shop/one and PodUnavailableBudget shop/${name}`,
    ),
  },
  {
    title: 'one selector, written in another order',
    manifests:
      budget('{ selector: { matchLabels: { app: web, tier: front } }, maxUnavailable: 1 }', 'one') +
      budget('{ selector: { matchLabels: { tier: front, app: web } }, maxUnavailable: 1 }', 'two'),
    says: [
      `error PodUnavailableBudget two spec.selector
PodUnavailableBudget shop/two is for the same pods as PodUnavailableBudget shop/one
OpenKruise's webhook refuses the one that is applied last, since no pod can have two budgets
remove one of PodUnavailableBudget shop/one and PodUnavailableBudget shop/two`,
    ],
  },
  {
    title: 'targets that differ by one part',
    manifests: [
      CLONE_SET,
      CLONE_SET.replace('name: web', 'name: cart'),
      CLONE_SET.replace('CloneSet', 'StatefulSet'),
      CLONE_SET.replace('apps.kruise.io/v1alpha1', 'apps/v1'),
    ]
      .map((target, index) => budget(`{ ${target}, maxUnavailable: 1 }`, `budget-${index}`))
      .concat(budget(`{ ${CLONE_SET}, maxUnavailable: 1 }`, 'elsewhere').replace('namespace: shop', 'namespace: other'))
      .join(''),
  },
  {
    title: 'selectors that differ by one part',
    manifests: [
      '{ matchLabels: { app: web } }',
      '{ matchLabels: { app: cart } }',
      '{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: Exists }] }',
      '{ matchExpressions: [{ key: tier, operator: Exists }] }',
      '{ matchExpressions: [{ key: zone, operator: Exists }] }',
    ]
      .map((selector, index) => budget(`{ selector: ${selector}, maxUnavailable: 1 }`, `budget-${index}`))
      .concat(budget(`{ ${WEB}, maxUnavailable: 1 }`, 'elsewhere').replace('namespace: shop', 'namespace: other'))
      .join(''),
  },
  {
    title: 'budgets that do not say what they are for in one way',
    manifests:
      ['one', 'two'].map(name => budget(`{ ${WEB}, ${CLONE_SET}, maxUnavailable: 1 }`, name)).join('') +
      ['three', 'four'].map(name => budget('{ maxUnavailable: 1 }', name)).join(''),
    beside: Array<string>(4).fill('pod-unavailable-budget-target'),
  },
]);
