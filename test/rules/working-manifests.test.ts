import { judgeYaml } from './judge-yaml';

/** One network, one way of asking for addresses: what a platform team runs, with every object it needs. */
const WORLD = `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: v1
kind: Namespace
metadata:
  name: pools
  annotations:
    ipam.spidernet.io/default-ipv4-ippool: '["web-v4"]'
    ipam.spidernet.io/default-ipv6-ippool: '["web-v6"]'
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderReservedIP
metadata: { name: hosts }
spec: { ipVersion: 4, ips: [10.6.124.2-10.6.124.9] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { ipVersion: 4, subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.10-10.6.124.99] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v6 }
spec: { ipVersion: 6, subnet: 'fd00:6:124::/64', gateway: 'fd00:6:124::1', ips: ['fd00:6:124::10-fd00:6:124::ff'] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: data-v4 }
spec: { ipVersion: 4, subnet: 10.7.0.0/24, ips: [10.7.0.10-10.7.0.99], routes: [{ dst: 10.9.0.0/16, gw: 10.7.0.1 }] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: vlan8-v4 }
spec: { ipVersion: 4, subnet: 10.8.0.0/24, gateway: 10.8.0.1, ips: [10.8.0.10-10.8.0.199] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: vlan6, namespace: kube-system }
spec: { cniType: macvlan, macvlan: { master: [eth1], vlanID: 6 } }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: vlan7, namespace: kube-system }
spec: { cniType: ipvlan, ipvlan: { master: [eth1], vlanID: 7 } }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: fast, namespace: kube-system }
spec: { cniType: sriov, sriov: { resourceName: spidernet.io/fast } }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: spiderpool-kruise }
rules: [{ apiGroups: [apps.kruise.io], resources: ['*'], verbs: [get, list, watch] }]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: spiderpool-kruise }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: spiderpool-kruise }
subjects:
  - { kind: ServiceAccount, name: spiderpool-controller, namespace: kube-system }
  - { kind: ServiceAccount, name: spiderpool-agent, namespace: kube-system }
`;

const ON_VLAN6 = { 'v1.multus-cni.io/default-network': 'kube-system/vlan6' };
const ON_CALICO = { 'v1.multus-cni.io/default-network': 'kube-system/calico' };

/** What the annotations of the pods say, by what it is called. */
const NETWORKING: Readonly<
  Record<string, { readonly namespace: string; readonly annotations: Record<string, string> }>
> = {
  'on one NIC with a pool': {
    namespace: 'shop',
    annotations: { ...ON_VLAN6, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]}]' },
  },
  'in both families': {
    namespace: 'shop',
    annotations: { ...ON_VLAN6, 'ipam.spidernet.io/ippool': '{"ipv4":["web-v4"],"ipv6":["web-v6"]}' },
  },
  'with a second NIC beside an overlay': {
    namespace: 'shop',
    annotations: {
      ...ON_CALICO,
      'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7',
      'ipam.spidernet.io/ippools': '[{"interface":"net1","ipv4":["data-v4"]}]',
    },
  },
  'on two NICs with a pool each': {
    namespace: 'shop',
    annotations: {
      ...ON_VLAN6,
      'k8s.v1.cni.cncf.io/networks': 'kube-system/fast',
      'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["data-v4"]}]',
    },
  },
  'with the pools of its namespace': { namespace: 'pools', annotations: ON_VLAN6 },
  'without anything of Spiderpool': { namespace: 'shop', annotations: {} },
};

const UPDATE = 'updateStrategy: { type: ReCreate, partition: 0, maxUnavailable: 1, maxSurge: 1 }';

/** The kinds that make pods, each as it is usually written. */
const KINDS: Readonly<Record<string, (template: string) => string>> = {
  CloneSet: template => `apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
spec: { replicas: 3, ${UPDATE}, selector: { matchLabels: { app: web } }, template: ${template} }`,
  'Advanced StatefulSet': template => `apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
spec: { replicas: 3, serviceName: web, selector: { matchLabels: { app: web } }, template: ${template} }`,
  'Advanced DaemonSet': template => `apiVersion: apps.kruise.io/v1alpha1
kind: DaemonSet
spec: { selector: { matchLabels: { app: web } }, template: ${template} }`,
  BroadcastJob: template => `apiVersion: apps.kruise.io/v1alpha1
kind: BroadcastJob
spec: { parallelism: 2, template: ${template.replace('spec: {', 'spec: { restartPolicy: Never,')} }`,
  Deployment: template => `apiVersion: apps/v1
kind: Deployment
spec: { replicas: 3, selector: { matchLabels: { app: web } }, template: ${template} }`,
  StatefulSet: template => `apiVersion: apps/v1
kind: StatefulSet
spec: { replicas: 3, serviceName: web, selector: { matchLabels: { app: web } }, template: ${template} }`,
  DaemonSet: template => `apiVersion: apps/v1
kind: DaemonSet
spec: { selector: { matchLabels: { app: web } }, template: ${template} }`,
  ReplicaSet: template => `apiVersion: apps/v1
kind: ReplicaSet
spec: { replicas: 3, selector: { matchLabels: { app: web } }, template: ${template} }`,
  Job: template => `apiVersion: batch/v1
kind: Job
spec: { completions: 3, parallelism: 2, template: ${template.replace('spec: {', 'spec: { restartPolicy: Never,')} }`,
  CronJob: template => `apiVersion: batch/v1
kind: CronJob
spec: { schedule: '0 3 * * *', concurrencyPolicy: Forbid, jobTemplate: { spec: { template: ${template.replace('spec: {', 'spec: { restartPolicy: OnFailure,')} } } }`,
};

const SPEC = '{ containers: [{ name: web, image: "nginx:1.27" }] }';

/** The workload `web`; a bare Pod carries the annotations itself. */
function manifestOf(kind: string, namespace: string, annotations: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(annotations).map(([key, value]) => `${key}: '${value}'`);
  const marks = `labels: { app: web }, annotations: { ${pairs.join(', ')} }`;
  const make = KINDS[kind];
  return make
    ? `${make(`{ metadata: { ${marks} }, spec: ${SPEC} }`)}\nmetadata: { name: web, namespace: ${namespace} }\n`
    : `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: ${namespace}, ${marks} }\nspec: ${SPEC}\n`;
}

const CASES = [...Object.keys(KINDS), 'Pod'].flatMap(kind =>
  Object.entries(NETWORKING).map(
    ([name, { namespace, annotations }]) =>
      [`a ${kind} ${name}`, `${WORLD}---\n${manifestOf(kind, namespace, annotations)}`] as const,
  ),
);

test('the corpus holds more than sixty manifests', () => {
  expect(CASES.length).toBeGreaterThan(60);
});

test.each(CASES)('%s works, and nothing is said of it', (_, yaml) => {
  const { findings } = judgeYaml(yaml, {
    complete: true,
    nodes: { count: 5 },
    external: { networks: [{ namespace: 'kube-system', name: 'calico' }] },
  });
  expect(
    findings.filter(({ severity }) => severity !== 'note').map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
});
