import { MACVLAN } from '../../../src/rules/examples';
import { testChanges } from './change-variant';

const FIXED = (field: string) =>
  `${field} is fixed when the object is made: the update is refused as a whole, and nothing else of it reaches the cluster either`;

function anew(kind: string, name = 'web'): string {
  return `1. leave ${name} as it is, and add a ${kind} of another name; both need addresses while both are there
2. remove ${name} in a later change`;
}

/** A workload of this kind with these fields in its spec, all of them in YAML's flow form. */
function object(apiVersion: string, kind: string, spec: string): string {
  return `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, namespace: shop }
spec: { ${spec}, template: { metadata: { labels: { app: web } }, spec: { hostNetwork: true, containers: [{ name: web, image: nginx }] } } }
`;
}

const selector = (app: string) => `selector: { matchLabels: { app: ${app} } }`;
const LONG = 'a-name-that-is-much-longer-than-what-fits-into-one-line';

testChanges('object-field-fixed', [
  ...[
    ['apps.kruise.io/v1alpha1', 'CloneSet'],
    ['apps.kruise.io/v1alpha1', 'DaemonSet'],
    ['apps/v1', 'Deployment'],
    ['apps/v1', 'ReplicaSet'],
    ['apps/v1', 'DaemonSet'],
  ].map(([apiVersion = '', kind = '']) => ({
    title: `the selector of a ${kind} of ${apiVersion}`,
    before: object(apiVersion, kind, selector('web')),
    after: object(apiVersion, kind, selector('shop')),
    says: [
      `error ${kind} web spec.selector
${kind} shop/web changes spec.selector from {"matchLabels":{"app":"web"}} to {"matchLabels":{"app":"shop"}}
${FIXED('spec.selector')}
selector: {"matchLabels":{"app":"web"}}
or, if it has to change:
${anew(kind)}`,
    ],
  })),
  {
    title: 'a long selector, of which all is to be pasted',
    before: object('apps/v1', 'Deployment', `selector: { matchLabels: { app: ${LONG}, tier: ${LONG} } }`),
    after: object('apps/v1', 'Deployment', selector('web')),
    says: [
      `error Deployment web spec.selector
Deployment shop/web changes spec.selector from {"matchLabels":{"app":"a-name-that-is-much-longer-than-what-fits-into-one-line"… to {"matchLabels":{"app":"web"}}
${FIXED('spec.selector')}
selector: {"matchLabels":{"app":"${LONG}","tier":"${LONG}"}}
or, if it has to change:
${anew('Deployment')}`,
    ],
  },
  ...['apps.kruise.io/v1beta1', 'apps/v1'].map(apiVersion => ({
    title: `a StatefulSet of ${apiVersion}`,
    before: object(apiVersion, 'StatefulSet', selector('web')),
    after: object(apiVersion, 'StatefulSet', `${selector('web')}, serviceName: web, podManagementPolicy: Parallel`),
    says: [
      `error StatefulSet web spec.serviceName
StatefulSet shop/web changes spec.serviceName from "" to "web"
${FIXED('spec.serviceName')}
serviceName: ""
or, if it has to change:
${anew('StatefulSet')}`,
      `error StatefulSet web spec.podManagementPolicy
StatefulSet shop/web changes spec.podManagementPolicy from "OrderedReady" to "Parallel"
${FIXED('spec.podManagementPolicy')}
podManagementPolicy: "OrderedReady"
or, if it has to change:
${anew('StatefulSet')}`,
    ],
  })),
  {
    title: 'what is too long for a line: claims of a StatefulSet, and the pods of a job',
    before:
      object('apps/v1', 'StatefulSet', `${selector('web')}, volumeClaimTemplates: [{ metadata: { name: data } }]`) +
      object('batch/v1', 'Job', 'backoffLimit: 1'),
    after:
      object('apps/v1', 'StatefulSet', `${selector('web')}, volumeClaimTemplates: []`) +
      object('batch/v1', 'Job', 'backoffLimit: 2').replace('image: nginx', 'image: caddy'),
    says: [
      `error StatefulSet web spec.volumeClaimTemplates
StatefulSet shop/web changes spec.volumeClaimTemplates
${FIXED('spec.volumeClaimTemplates')}
${anew('StatefulSet')}`,
      `error Job web spec.template
Job shop/web changes spec.template
${FIXED('spec.template')}
${anew('Job')}`,
    ],
  },
  {
    title: 'a budget that is for other pods',
    before: budget('selector: { matchLabels: { app: web } }'),
    after: budget('targetRef: { apiVersion: apps/v1, kind: Deployment, name: web }'),
    says: [
      `error PodUnavailableBudget web spec.selector
PodUnavailableBudget shop/web changes spec.selector from {"matchLabels":{"app":"web"}} to nothing
${FIXED('spec.selector')}
selector: {"matchLabels":{"app":"web"}}
or, if it has to change:
${anew('PodUnavailableBudget')}`,
      `error PodUnavailableBudget web spec.targetRef
PodUnavailableBudget shop/web changes spec.targetRef from nothing to {"apiVersion":"apps/v1","kind":"Deployment","name":"web"}
${FIXED('spec.targetRef')}
leave out targetRef
or, if it has to change:
${anew('PodUnavailableBudget')}`,
    ],
  },
  {
    title: 'a default that is written now, and a field that may change',
    before: object('apps/v1', 'StatefulSet', selector('web')),
    after: object(
      'apps/v1',
      'StatefulSet',
      `${selector('web')}, podManagementPolicy: OrderedReady, serviceName: "", replicas: 5`,
    ),
  },
]);

function budget(target: string): string {
  return `---
apiVersion: policy.kruise.io/v1alpha1
kind: PodUnavailableBudget
metadata: { name: web, namespace: shop }
spec: { ${target}, maxUnavailable: 1 }
`;
}

/** A UnitedDeployment with these subsets. */
function united(subsets: string): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    deploymentTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template: { metadata: { labels: { app: web } }, spec: { hostNetwork: true, containers: [{ name: web, image: nginx }] } }
  topology: { subsets: ${subsets} }
`;
}

testChanges('united-deployment-subset-fixed', [
  {
    title: 'tolerations of the second subset, which comes first now',
    before: united('[{ name: a }, { name: b, tolerations: [{ operator: Exists }] }]'),
    after: united('[{ name: b }, { name: a }]'),
    says: [
      `error UnitedDeployment web spec.topology.subsets[0].tolerations
UnitedDeployment shop/web changes tolerations of its subset b
OpenKruise refuses the update as a whole: nothing else of it reaches the cluster either
tolerations: [{"operator":"Exists"}]
or, if it has to change:
1. leave the subset as it is, add one of another name with the new tolerations, and move replicas to it
2. remove the old subset in a later change`,
    ],
  },
  {
    title: 'nodes of a subset that had any',
    before: united('[{ name: a }]'),
    after: united('[{ name: a, nodeSelectorTerm: { matchExpressions: [{ key: zone, operator: Exists }] } }]'),
    says: [
      `error UnitedDeployment web spec.topology.subsets[0].nodeSelectorTerm
UnitedDeployment shop/web changes nodeSelectorTerm of its subset a
OpenKruise refuses the update as a whole: nothing else of it reaches the cluster either
leave out nodeSelectorTerm
or, if it has to change:
1. leave the subset as it is, add one of another name with the new nodeSelectorTerm, and move replicas to it
2. remove the old subset in a later change`,
    ],
  },
  {
    title: 'a new subset, and other fields',
    before: united('[{ name: a }]'),
    after: united('[{ name: a, replicas: 1 }, { name: b, tolerations: [{ operator: Exists }] }]'),
  },
  { title: 'subsets that are none', before: united('[x]'), after: united('y') },
]);

/** The SpiderMultusConfig `kube-system/underlay`. */
function config(spec: string, annotations = '{}'): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: underlay, namespace: kube-system, annotations: ${annotations} }
spec: ${spec}
`;
}

const VLAN = '{ cniType: macvlan, macvlan: { master: [eth1] } }';
const NAMED = (name: string) => config(VLAN, `{ multus.spidernet.io/cr-name: ${name} }`);

function anotherName(network: string): string {
  return `or, if the name has to change:
1. add a SpiderMultusConfig of another name for the network ${network}, and move the workloads to it
2. remove underlay in a later change`;
}

testChanges('multus-config-network-renamed', [
  {
    title: 'from one name to another',
    before: NAMED('one'),
    after: NAMED('two'),
    says: [
      `error SpiderMultusConfig underlay metadata.annotations["multus.spidernet.io/cr-name"]
SpiderMultusConfig kube-system/underlay changes the name of its network from one to two
Spiderpool's webhook refuses the update: the network stays one, and pods that name two do not start
multus.spidernet.io/cr-name: one
${anotherName('two')}`,
    ],
  },
  {
    title: 'the name is taken away',
    before: NAMED('one'),
    after: config(VLAN),
    says: [
      `warning SpiderMultusConfig underlay metadata.annotations["multus.spidernet.io/cr-name"]
SpiderMultusConfig kube-system/underlay changes the name of its network from one to underlay
Spiderpool makes underlay and leaves one behind: workloads that name it run on with what it said last
multus.spidernet.io/cr-name: one
${anotherName('underlay')}`,
    ],
  },
  {
    title: 'another namespace, which is another object',
    before: NAMED('one'),
    after: NAMED('two').replace('kube-system', 'other'),
  },
]);

testChanges('multus-config-type-changed', [
  {
    title: 'customCNI stays what nobody wrote',
    before: config('{}'),
    after: config(VLAN),
    says: [
      `error SpiderMultusConfig underlay spec.cniType
SpiderMultusConfig kube-system/underlay changes from custom to macvlan, and in the cluster it holds customCNI: "", which no manifest wrote
Spiderpool's webhook refuses a type beside customCNI, empty or not, and an apply does not remove what it did not write: the network stays what it is
write in spec, beside cniType:
customCNI: null
or:
1. leave underlay as it is, add a SpiderMultusConfig of another name, and move the workloads to it
2. remove underlay in a later change`,
    ],
  },
  {
    title: 'customCNI that the manifest takes back',
    before: config('{ cniType: custom }'),
    after: config('{ cniType: macvlan, customCNI: null, macvlan: { master: [eth1] } }'),
  },
  {
    title: 'customCNI that the manifest wrote itself',
    before: config('{ cniType: custom, customCNI: "{}" }'),
    after: config(VLAN),
  },
  {
    title: 'no other type',
    before: config('{ cniType: custom }'),
    after: config('{ cniType: custom, customCNI: "{}" }'),
  },
  { title: 'a type that there is not', before: config('{ cniType: custom }'), after: config('{ cniType: other }') },
]);

const COORDINATOR = (annotations: string, name = 'default') => `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: ${name}, annotations: ${annotations} }
spec: { podCIDRType: auto }
`;

testChanges('coordinator-removed', [
  {
    title: 'where Argo CD only asks',
    before: COORDINATOR('{ argocd.argoproj.io/sync-options: Prune=confirm }') + MACVLAN,
    after: '',
    says: [
      `error SpiderCoordinator default
SpiderCoordinator default is removed, and nothing in the cluster can finish its deletion
it stays Terminating for good, a prune that waits for it never ends, and it cannot be made anew
keep it; to take it out of Git alone, annotate it first, for Argo CD or Flux, and remove it in a later change:
argocd.argoproj.io/sync-options: Prune=false
kustomize.toolkit.fluxcd.io/prune: disabled`,
    ],
  },
  { title: 'where Flux leaves it', before: COORDINATOR('{ kustomize.toolkit.fluxcd.io/prune: disabled }'), after: '' },
  {
    title: 'where Argo CD leaves it',
    before: COORDINATOR('{ argocd.argoproj.io/sync-options: "Validate=false,Prune=false" }'),
    after: '',
  },
]);

/** The AdvancedCronJob `shop/report`. */
function cron(template: string, schedule = '0 3 * * *'): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: { name: report, namespace: shop }
spec: { schedule: "${schedule}", concurrencyPolicy: Forbid, template: ${template} }
`;
}

const BROADCAST = (image: string) =>
  `{ broadcastJobTemplate: { spec: { template: { spec: { hostNetwork: true, restartPolicy: Never, containers: [{ name: a, image: ${image} }] } } } } }`;

testChanges('advanced-cron-job-template-changed', [
  {
    title: 'a BroadcastJob with another image',
    before: cron(BROADCAST('nginx')),
    after: cron(BROADCAST('caddy')),
    says: [
      `error AdvancedCronJob report spec.template.broadcastJobTemplate
AdvancedCronJob shop/report changes spec.template.broadcastJobTemplate: its image, its pools and all the rest of it are fixed
OpenKruise refuses the update as a whole: jobs go on with the old template and the old pools
1. pause report with paused, leave its template as it is, and add an AdvancedCronJob of another name with the new one
2. remove report in a later change, once its last job is done`,
    ],
  },
  { title: 'another time', before: cron(BROADCAST('nginx')), after: cron(BROADCAST('nginx'), '0 4 * * *') },
  { title: 'a CronJob of Kubernetes', before: kubernetesCron('nginx'), after: kubernetesCron('caddy') },
]);

function kubernetesCron(image: string): string {
  return `---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec: { schedule: "0 3 * * *", jobTemplate: { spec: { template: { spec: { hostNetwork: true, restartPolicy: Never, containers: [{ name: a, image: ${image} }] } } } } }
`;
}
