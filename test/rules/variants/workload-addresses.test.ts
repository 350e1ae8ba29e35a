import { ANNOTATION } from '../../../src/manifests/annotation-keys';
import { addressHash } from '../../../src/manifests/kruise/address-hash';
import { MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const POOL = pool('[10.6.124.10-10.6.124.15]');
const HOME = subnet('[10.6.124.10-10.6.124.99]');
const OFF_SPIDERPOOL = MACVLAN.replace('"spiderpool"', '"host-local"');

/** A CronJob on these annotations. */
function cronJob(annotations: string, policy = 'concurrencyPolicy: Allow'): string {
  return `---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "0 3 * * *"
  ${policy}
  jobTemplate:
    spec:
      template:
        metadata:
          annotations:
            v1.multus-cni.io/default-network: kube-system/macvlan
            ${annotations}
        spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;
}

/** The same as an AdvancedCronJob. */
function advanced(annotations: string): string {
  return cronJob(annotations)
    .replace('batch/v1', 'apps.kruise.io/v1alpha1')
    .replace('kind: CronJob', 'kind: AdvancedCronJob')
    .replace('  jobTemplate:\n    spec:\n', '  template:\n   jobTemplate:\n    spec:\n');
}

const ON_POOL = `ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'`;
const onSubnet = (number: string) =>
  `ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["subnet124"]}]'\n            ipam.spidernet.io/ippool-ip-number: "${number}"`;
const OVERLAP =
  'its pools are judged by one run at a time; where runs overlap, the pods that find no address stay in ContainerCreating until an earlier run ends';
const FORBID =
  'leave it, where a run always ends before the next one starts; otherwise, with Forbid or Replace:\nconcurrencyPolicy: Forbid';

function unbounded(kind: string, addresses: number): string {
  return `note ${kind} report spec.concurrencyPolicy
${kind} shop/report may hold more than the ${addresses} addresses of one run: concurrencyPolicy Allow starts runs while earlier ones still go on, in any number
${OVERLAP}
${FORBID}`;
}

testVariants('workload-demand-unbounded', [
  {
    title: 'a policy that is not written, which is Allow',
    manifests: POOL + cronJob(ON_POOL, 'suspend: false') + MACVLAN,
    says: [unbounded('CronJob', 1)],
  },
  {
    title: 'an AdvancedCronJob',
    manifests: POOL + advanced(ON_POOL) + MACVLAN,
    says: [unbounded('AdvancedCronJob', 1)],
  },
  {
    title: 'a CronJob whose auto pool has a number of its own',
    manifests: HOME + cronJob(onSubnet('4')) + MACVLAN,
    says: [unbounded('CronJob', 1)],
  },
  {
    title: 'a CronJob whose auto pool is as large as a run',
    manifests: HOME + cronJob(onSubnet('+4')) + MACVLAN,
    beside: ['auto-pool-job'],
  },
  { title: 'a policy that waits', manifests: POOL + cronJob(ON_POOL, 'concurrencyPolicy: Forbid') + MACVLAN },
  { title: 'pods that get no address here', manifests: cronJob('team: shop') + OFF_SPIDERPOOL },
]);

const DAEMON = workload({ kind: 'Deployment', annotations: WEB_POOL })
  .replace('kind: Deployment', 'kind: DaemonSet')
  .replace('  replicas: 3\n', '');
const UNJUDGED =
  'their pools and subnets stay unjudged (state unknown), and a shortage shows at run time alone: "all IP addresses used out"';

testVariants('workload-demand-unknown', [
  {
    title: 'two DaemonSets, told as one',
    manifests: POOL + DAEMON + DAEMON.replace('name: web\n', 'name: logs\n') + MACVLAN,
    says: [
      `note DaemonSet web spec
how many addresses DaemonSet shop/web and DaemonSet shop/logs want cannot be counted: the number of nodes is not known (nodes.count of the context)
${UNJUDGED}
say in spiderpool.yaml how many nodes there will be at most:
nodes: { count: 40 }`,
    ],
  },
  {
    title: 'nodes that a selector chooses, where only their number is known',
    manifests: POOL + DAEMON.replace('spec: { containers', 'spec: { nodeSelector: { zone: a }, containers') + MACVLAN,
    says: [
      `note DaemonSet web spec
how many addresses DaemonSet shop/web wants cannot be counted: its node selector or affinity chooses among the nodes, and nodes.list of the context does not say which there are
${UNJUDGED}
list every node in spiderpool.yaml:
nodes: { list: [{ name: node-1, labels: { topology.kubernetes.io/zone: a } }] }`,
    ],
  },
  {
    title: 'a UnitedDeployment that is not complete',
    manifests: `${POOL}---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  topology: { subsets: [] }
  template:
    deploymentTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata:
            labels: { app: web }
            annotations: { v1.multus-cni.io/default-network: kube-system/macvlan, ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]' }
          spec: { containers: [{ name: web, image: nginx }] }
${MACVLAN}`,
    says: [
      `note UnitedDeployment web spec
how many addresses UnitedDeployment shop/web wants cannot be counted: spec.topology has no subsets
${UNJUDGED}
complete the manifest; nothing is made of it as it is`,
    ],
  },
  {
    title: 'a number that is refused, which is told where it stands',
    manifests:
      POOL + workload({ kind: 'Deployment', annotations: WEB_POOL }).replace('replicas: 3', 'replicas: -3') + MACVLAN,
    beside: ['workload-replicas-invalid'],
  },
  {
    title: 'pods that get no address here',
    manifests: DAEMON.replace(/ +ipam.spidernet.io\/ippools:.*\n/, '') + OFF_SPIDERPOOL,
  },
  { title: 'a number of nodes', manifests: POOL + DAEMON + MACVLAN, context: { complete: true, nodes: { count: 3 } } },
]);

const IN_PLACE = 'updateStrategy: { type: InPlaceIfPossible }';
const web = (strategy = IN_PLACE) => workload({ kind: 'CloneSet', strategy, annotations: WEB_POOL });
const WHY_HASH =
  'a change of pools is written to the running pods and counts as rolled out, while every pod keeps its address in the old pool until it is made anew; whoever then shrinks or deletes the old pool breaks them';
const HASH = addressHash({ 'v1.multus-cni.io/default-network': 'kube-system/macvlan', ...WEB_POOL });

const env = (name: string, value: string) => `image: nginx, env: [{ name: ${name}, value: "${value}" }]`;

function unhashed(kind: string, message: string): string {
  return `note ${kind} web spec.template.spec.containers
${message}
${WHY_HASH}
write into the first container, and anew with every change of the annotations:
env: [{ name: IPAM_ANNOTATIONS_HASH, value: "${HASH}" }]`;
}

const NOTHING = 'updates its pods in place, and nothing in their spec changes when their pools do';
const NODES = { complete: true, nodes: { count: 3 } };
const GATE = 'readinessGates: [{ conditionType: InPlaceUpdateReady }], ';

testVariants('workload-in-place-addresses', [
  {
    title: 'a CloneSet that updates in place only',
    manifests: POOL + web('updateStrategy: { type: InPlaceOnly }') + MACVLAN,
    says: [unhashed('CloneSet', `CloneSet shop/web ${NOTHING}`)],
  },
  {
    title: 'a DaemonSet whose pods have the readiness gate',
    manifests: POOL + daemons(GATE) + MACVLAN,
    context: NODES,
    says: [unhashed('DaemonSet', `DaemonSet shop/web ${NOTHING}`)],
  },
  {
    title: 'an Advanced StatefulSet',
    manifests:
      POOL +
      web('updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }')
        .replace('v1alpha1', 'v1beta1')
        .replace('kind: CloneSet', 'kind: StatefulSet')
        .replace('spec: { containers', `spec: { ${GATE}containers`) +
      MACVLAN,
    says: [unhashed('StatefulSet', `StatefulSet shop/web ${NOTHING}`)],
    beside: ['advanced-stateful-set-addresses-move'],
  },
  {
    title: 'a hash of other annotations',
    manifests: POOL + web().replace('image: nginx', env('IPAM_ANNOTATIONS_HASH', '0123456789')) + MACVLAN,
    says: [
      unhashed(
        'CloneSet',
        'IPAM_ANNOTATIONS_HASH of CloneSet shop/web is the hash of other annotations than its pods have',
      ),
    ],
  },
  {
    title: 'a hash under a name of somebody else',
    manifests: POOL + web().replace('image: nginx', env('IP_POOL_HASH', '1')) + MACVLAN,
  },
  { title: 'pods that are made anew', manifests: POOL + web('updateStrategy: { type: ReCreate }') + MACVLAN },
  {
    title: 'pods without addresses from here',
    manifests: workload({ kind: 'CloneSet', strategy: IN_PLACE, annotations: {} }) + OFF_SPIDERPOOL,
  },
  {
    title: 'a DaemonSet whose pods have no readiness gate',
    manifests: POOL + daemons('') + MACVLAN,
    context: { complete: true, nodes: { count: 3 } },
  },
]);

function daemons(pod: string): string {
  return web('updateStrategy: { rollingUpdate: { rollingUpdateType: InPlaceIfPossible } }')
    .replace('kind: CloneSet', 'kind: DaemonSet')
    .replace('  replicas: 3\n', '')
    .replace('spec: { containers', `spec: { ${pod}containers`);
}

const PACE = { complete: true, policy: { timing: { holdSeconds: 40, startupSeconds: 40 } } };
const paced = (ready: string, kind: 'CloneSet' | 'Deployment' = 'CloneSet') =>
  workload({ kind, replicas: 5, strategy: `${ready}updateStrategy: { maxUnavailable: 1 }`, annotations: WEB_POOL });

testVariants('workload-pace-assumed', [
  {
    title: 'no minReadySeconds',
    manifests: POOL + paced('') + MACVLAN,
    context: PACE,
    says: [
      `note CloneSet web spec.minReadySeconds
the 6 addresses of CloneSet shop/web are enough for an update as slow as the policy says (6), and 10 are wanted where pods are ready at once
an address stays held for 40 seconds after its pod was deleted, and only minReadySeconds (0 here) keeps the next batch waiting that long; otherwise new pods wait for addresses
give the pool 10 addresses, or pace the rollout:
minReadySeconds: 40`,
    ],
  },
  {
    title: 'one second less',
    manifests: POOL + paced('minReadySeconds: 39\n  ') + MACVLAN,
    context: PACE,
    says: [
      `note CloneSet web spec.minReadySeconds
the 6 addresses of CloneSet shop/web are enough for an update as slow as the policy says (6), and 10 are wanted where pods are ready at once
an address stays held for 40 seconds after its pod was deleted, and only minReadySeconds (39 here) keeps the next batch waiting that long; otherwise new pods wait for addresses
give the pool 10 addresses, or pace the rollout:
minReadySeconds: 40`,
    ],
  },
  {
    title: 'as many as are wanted at once',
    manifests: pool('[10.6.124.10-10.6.124.19]') + paced('') + MACVLAN,
    context: PACE,
  },
  {
    title: 'too few even so',
    manifests: pool('[10.6.124.10-10.6.124.14]') + paced('') + MACVLAN,
    context: PACE,
    beside: ['pool-tight'],
  },
  { title: 'a policy that says nothing of time', manifests: POOL + paced('') + MACVLAN, beside: ['pool-not-smooth'] },
  {
    title: 'two workloads on the pool',
    manifests:
      pool('[10.6.124.10-10.6.124.21]') +
      paced('') +
      paced('').replace('name: web\n', 'name: cart\n').replaceAll('app: web ', 'app: cart ') +
      MACVLAN,
    context: PACE,
  },
]);

testVariants('workload-single-family', [
  {
    title: 'a family that is off, and an auto pool',
    manifests:
      HOME + workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } }) + MACVLAN,
    context: { complete: true, spiderpool: { enableIPv6: false }, policy: { dualStack: 'required' } },
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
eth0 of CloneSet shop/web gets IPv4 addresses alone, and policy asks for both families
IPv6 is off in the cluster (enableIPv6), so no pod gets an address of it
set enableIPv6 of Spiderpool, or write in the policy:
dualStack: optional`,
    ],
  },
  {
    title: 'IPv6 alone, where a namespace asks',
    manifests:
      pool('["fd00:6::10-fd00:6::1f"]').replace('10.6.124.0/24', '"fd00:6::/64"') +
      workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }).replace(
        '"ipv4"',
        '"ipv6"',
      ) +
      MACVLAN,
    context: { complete: true, policy: { namespaces: { shop: { dualStack: 'required' } } } },
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
eth0 of Deployment shop/web gets IPv6 addresses alone, and policy.namespaces["shop"] asks for both families
whoever reaches the pods over IPv4 finds nobody there; the cluster itself has nothing against it
add "ipv4" beside "ipv6" where the pools of eth0 are named`,
    ],
  },
  {
    title: 'a policy that does not ask',
    manifests: pool('[10.6.124.10-10.6.124.19]') + web('updateStrategy: { maxUnavailable: 1 }') + MACVLAN,
  },
]);

const BROADCAST = workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } })
  .replace('kind: CloneSet', 'kind: BroadcastJob')
  .replace('  replicas: 3\n', '')
  .replace(/ {2}selector:.*\n/, '')
  .replace('spec: { containers', 'spec: { restartPolicy: Never, containers');
const GRANT = (resource: string) => `add these two:
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: spiderpool-read-${resource} }
rules: [{ apiGroups: [apps.kruise.io], resources: [${resource}], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: spiderpool-read-${resource} }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: spiderpool-read-${resource} }
subjects:
  - { kind: ServiceAccount, name: spiderpool-controller, namespace: ipam }
  - { kind: ServiceAccount, name: spiderpool-agent, namespace: ipam }`;
const SYNC =
  "Spiderpool's controller fails to sync the whole subnet, its manual pools included, and never reclaims the auto pool";
const INSTALLED = { spiderpool: { namespace: 'ipam' }, nodes: { count: 3 } };

testVariants('workload-rbac-missing', [
  {
    title: 'where others may grant it',
    manifests: HOME + BROADCAST + MACVLAN,
    context: INSTALLED,
    says: [
      `warning BroadcastJob web kind
BroadcastJob shop/web takes addresses from a SpiderSubnet, and no ClusterRole here lets Spiderpool in ipam read broadcastjobs.apps.kruise.io
if none does elsewhere: ${SYNC}
${GRANT('broadcastjobs')}`,
    ],
  },
  {
    title: 'where nobody else can',
    manifests:
      HOME +
      BROADCAST.replace('kind: BroadcastJob', 'kind: DaemonSet')
        .replace('restartPolicy: Never, ', '')
        .replace('spec:\n', 'spec:\n  selector: { matchLabels: { app: web } }\n') +
      MACVLAN,
    context: { complete: true, ...INSTALLED },
    says: [
      `error DaemonSet web kind
DaemonSet shop/web takes addresses from a SpiderSubnet, and no ClusterRole here lets Spiderpool in ipam read daemonsets.apps.kruise.io
${SYNC}
${GRANT('daemonsets')}`,
    ],
  },
  {
    title: 'a release that reads everything',
    manifests: HOME + BROADCAST + MACVLAN,
    context: { complete: true, spiderpool: { version: '0.9.8' }, nodes: { count: 3 } },
  },
  {
    title: 'kinds that Spiderpool reads',
    manifests:
      HOME +
      workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } }) +
      workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '+3' } }) +
      MACVLAN,
    context: { complete: true, ...INSTALLED },
  },
  {
    title: 'a kind that it does not read, on a pool',
    manifests:
      POOL +
      BROADCAST.replace(
        /ipam.spidernet.io\/subnets: .*/,
        `ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'`,
      ).replace(/ +ipam.spidernet.io\/ippool-ip-number:.*\n/, '') +
      MACVLAN,
    context: { complete: true, ...INSTALLED },
  },
]);

const SET = workload({ kind: 'Deployment', annotations: WEB_POOL })
  .replace('kind: Deployment', 'kind: StatefulSet')
  .replace('  replicas: 3\n', '  replicas: 3\n  serviceName: web\n');
const ADVANCED = SET.replace('apps/v1', 'apps.kruise.io/v1beta1');

testVariants('workload-statefulset-twin', [
  {
    title: 'one of two twins',
    manifests:
      pool('[10.6.124.10-10.6.124.30]') + SET + ADVANCED + ADVANCED.replace('name: web\n', 'name: cart\n') + MACVLAN,
    says: [
      `warning StatefulSet web metadata.name
StatefulSet shop/web of OpenKruise has the name of a StatefulSet of Kubernetes in the same namespace
Spiderpool takes its pods for those of the other one and keeps the addresses of deleted pods: every restart takes another address of the pool, until none is left
remove the apps/v1 StatefulSet, or give one of the two another name`,
    ],
    beside: ['advanced-stateful-set-addresses-move', 'advanced-stateful-set-addresses-move'],
  },
  {
    title: 'another namespace, and another kind',
    manifests:
      pool('[10.6.124.10-10.6.124.30]') +
      SET.replace('namespace: shop', 'namespace: other') +
      SET.replace('kind: StatefulSet', 'kind: Deployment').replace('  serviceName: web\n', '') +
      ADVANCED +
      MACVLAN,
    beside: ['advanced-stateful-set-addresses-move'],
  },
  {
    title: 'pods that get no address here',
    manifests:
      SET.replace(/ +ipam.spidernet.io\/ippools:.*\n/, '') +
      ADVANCED.replace(/ +ipam.spidernet.io\/ippools:.*\n/, '') +
      OFF_SPIDERPOOL,
  },
]);
