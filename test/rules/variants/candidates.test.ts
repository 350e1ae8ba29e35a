import { MACVLAN, pool, workload } from '../../../src/rules/examples';
import { ippools, VLAN7 } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const RECREATE = 'strategy: { type: Recreate }';
const SURGE = 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }';
const BOTH = ippools('[{"interface":"eth0","ipv4":["a-v4","b-v4"]}]');
const NETWORKS = MACVLAN + VLAN7;

/** Pools `a-v4` and `b-v4` with so many addresses, and these fields. */
function pools(a: number, b: number, fields: readonly [string, string] = ['', '']): string {
  const spec = (ips: string, field: string) => (field === '' ? ips : `${ips}, ${field}`);
  const ips = (third: number, count: number) => `[10.6.124.${third}-10.6.124.${third + count - 1}]`;
  return `${pool(spec(ips(10, a), fields[0]), 'a-v4')}${pool(spec(ips(100, b), fields[1]), 'b-v4')}`;
}

interface Made {
  readonly name: string;
  readonly replicas: number;
  readonly strategy?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly podSpec?: string;
}

function deployment({ name, replicas, strategy = RECREATE, annotations = BOTH, podSpec = '' }: Made): string {
  return workload({ kind: 'Deployment', replicas, strategy, annotations })
    .replace('name: web\n', `name: ${name}\n`)
    .replaceAll('app: web', `app: ${name}`)
    .replace('spec: { containers', `spec: { ${podSpec}containers`);
}

/** A DaemonSet `agent` on both pools. */
function daemonSet(strategy = ''): string {
  return deployment({ name: 'agent', replicas: 1 })
    .replace('kind: Deployment', 'kind: DaemonSet')
    .replace('  replicas: 1\n', '')
    .replace(`  ${RECREATE}\n`, strategy);
}

const ZONES: readonly [string, string] = [
  'nodeAffinity: { matchLabels: { zone: a } }',
  'nodeAffinity: { matchLabels: { zone: b } }',
];
const NODES = {
  complete: true,
  nodes: {
    list: [
      { name: 'n1', labels: { zone: 'a' } },
      { name: 'n2', labels: { zone: 'a' } },
      { name: 'n3', labels: { zone: 'b' } },
    ],
  },
};

const TWO_NICS = {
  'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7',
  ...ippools('[{"interface":"eth0","ipv4":["a-v4","b-v4"]},{"interface":"net1","ipv4":["c-v4","d-v4"]}]'),
};
const MORE = pool('[10.6.124.200-10.6.124.201]', 'c-v4') + pool('[10.6.124.210]', 'd-v4');

testVariants('candidate-pools-short', [
  {
    title: 'two workloads, one address too few, of which another repository has the first',
    manifests: `${pools(2, 2)}${deployment({ name: 'web', replicas: 3 })}${NETWORKS}`,
    counted: deployment({ name: 'cart', replicas: 2 }),
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (2) and pool b-v4 (2) give 4 addresses, and the workloads that choose from them need 5: Deployment shop/cart 2 = 2 replicas and Deployment shop/web 3 = 3 replicas
1 of their pods never starts: "all IP addresses used out"
add 1 address to any of a-v4 and b-v4`,
    ],
  },
  {
    title: 'both workloads live elsewhere',
    manifests: `${pools(2, 2)}${NETWORKS}`,
    counted: deployment({ name: 'cart', replicas: 2 }) + deployment({ name: 'web', replicas: 3 }),
  },
  {
    title: 'a surge pod without an address',
    manifests: `${pools(2, 1)}${deployment({ name: 'web', replicas: 3, strategy: SURGE })}${NETWORKS}`,
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (2) and pool b-v4 (1) give 3 addresses, and the workloads that choose from them need 4: Deployment shop/web 4 = 3 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)
a rollout of Deployment shop/web never finishes: no pod may go before its new one is ready, and that one finds no address
add 1 address to any of a-v4 and b-v4`,
    ],
  },
  {
    title: 'the second of two NICs',
    manifests: `${pools(5, 5)}${MORE}${deployment({ name: 'web', replicas: 5, annotations: TWO_NICS })}${NETWORKS}`,
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool c-v4 (2) and pool d-v4 (1) give 3 addresses, and the workloads that choose from them need 5: Deployment shop/web on net1 5 = 5 replicas
2 of their pods never start: "all IP addresses used out"; a pod of Deployment shop/web starts with an address on eth0 and net1, and on fewer it does not
add 2 addresses to any of c-v4 and d-v4`,
    ],
  },
  {
    title: 'a DaemonSet on the nodes of one pool',
    manifests: `${pools(1, 5, ZONES)}${daemonSet()}${NETWORKS}`,
    context: NODES,
    says: [
      `error DaemonSet agent spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (1) gives 1 address, and the workloads that choose from them need 2: DaemonSet shop/agent (on n1 and n2) 2, one on each node
1 of their pods never starts: "all IP addresses used out"
add 1 address to pool a-v4`,
    ],
  },
]);

testVariants('candidate-pools-short', [
  {
    title: 'the surge pods of a DaemonSet on the nodes of one pool',
    manifests: `${pools(2, 5, ZONES)}${daemonSet('  updateStrategy: { rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } }\n')}${NETWORKS}`,
    context: NODES,
    says: [
      `error DaemonSet agent spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (2) gives 2 addresses, and the workloads that choose from them need 3: DaemonSet shop/agent (on n1 and n2) 3, one on each node and 1 spare
a rollout of DaemonSet shop/agent (on n1 and n2) never finishes: no pod may go before its new one is ready, and that one finds no address
add 1 address to pool a-v4`,
    ],
  },
]);

testVariants('candidate-pools-tight', [
  {
    title: 'a DaemonSet that does not surge beside a workload that does, on the nodes of one pool',
    manifests: `${pools(6, 5, ZONES)}${daemonSet()}${deployment({ name: 'web', replicas: 3, strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }', annotations: ippools('[{"interface":"eth0","ipv4":["a-v4"]}]'), podSpec: 'nodeSelector: { zone: a }, ' })}${NETWORKS}`,
    context: NODES,
    says: [
      `note DaemonSet agent spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (6) gives 6 addresses, and rollouts of the workloads that choose from them may hold 7: DaemonSet shop/agent (on n1 and n2) 2, one on each node and Deployment shop/web 5 = 3 replicas + 1 surge + 1 unavailable
rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"
add 1 address to pool a-v4`,
    ],
  },
  {
    title: 'two workloads whose rollouts may meet',
    manifests: `${pools(3, 3)}${deployment({ name: 'web', replicas: 3, strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }' })}${deployment({ name: 'cart', replicas: 2, strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }' })}${NETWORKS}`,
    says: [
      `note Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (3) and pool b-v4 (3) give 6 addresses, and rollouts of the workloads that choose from them may hold 9: Deployment shop/web 5 = 3 replicas + 1 surge + 1 unavailable and Deployment shop/cart 4 = 2 replicas + 1 surge + 1 unavailable
rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"
add 3 addresses to any of a-v4 and b-v4`,
    ],
  },
  {
    title: 'a DaemonSet on the nodes of one pool',
    manifests: `${pools(3, 5, ZONES)}${daemonSet('  updateStrategy: { rollingUpdate: { maxSurge: 2, maxUnavailable: 0 } }\n')}${NETWORKS}`,
    context: NODES,
    says: [
      `warning DaemonSet agent spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (3) gives 3 addresses, and rollouts of the workloads that choose from them may hold 4: DaemonSet shop/agent (on n1 and n2) 4, one on each node and 2 more
rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"
add 1 address to pool a-v4`,
    ],
  },
  {
    title: 'both workloads live elsewhere',
    manifests: `${pools(2, 2)}${NETWORKS}`,
    counted: deployment({
      name: 'web',
      replicas: 3,
      strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }',
    }),
  },
]);

testVariants('candidate-pools-not-smooth', [
  {
    title: 'two workloads, whose strictest bar is smooth',
    manifests: `${pools(4, 3)}${deployment({ name: 'web', replicas: 3, strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }' })}${deployment({ name: 'cart', replicas: 2, strategy: RECREATE })}${NETWORKS}`,
    context: { complete: true, policy: { namespaces: { shop: { bar: 'smooth' } } } },
    says: [
      `error Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (4) and pool b-v4 (3) give 7 addresses; nobody waits in a rollout from 8 on: Deployment shop/web 6 = 3 replicas + 3 terminating (every pod is replaced) and Deployment shop/cart 2 = 2 replicas
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise add 1 address to any of a-v4 and b-v4`,
    ],
  },
  {
    title: 'a DaemonSet on the nodes of one pool',
    manifests: `${pools(3, 5, ZONES)}${daemonSet('  updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }\n')}${NETWORKS}`,
    context: NODES,
    says: [
      `note DaemonSet agent spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool a-v4 (3) gives 3 addresses; nobody waits in a rollout from 4 on: DaemonSet shop/agent (on n1 and n2) 4, one on each node and 2 more
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise add 1 address to pool a-v4`,
    ],
  },
]);

const A_ALONE = ippools('[{"interface":"eth0","ipv4":["a-v4"]}]');

testVariants('candidate-pools-contended', [
  {
    title: 'another workload may land there first',
    manifests: `${pools(6, 4)}${deployment({ name: 'web', replicas: 4, annotations: A_ALONE })}${deployment({ name: 'cart', replicas: 5, strategy: SURGE })}${NETWORKS}`,
    says: [
      `warning Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
3 pods of Deployment shop/web may find no address in pool a-v4 (6): Deployment shop/cart may land there first
all of them fit only if pods land well, and the IPAM takes equal candidates in random order: now it works, after the next rollout it may not
add 3 addresses to pool a-v4, or give Deployment shop/cart pools of their own`,
    ],
    beside: ['candidate-pools-not-smooth'],
  },
  {
    title: 'the surge pod itself finds none',
    manifests: `${pools(6, 3)}${deployment({ name: 'web', replicas: 3, annotations: A_ALONE, strategy: SURGE })}${deployment({ name: 'cart', replicas: 5 })}${NETWORKS}`,
    says: [
      `warning Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
3 pods of Deployment shop/web may find no address in pool a-v4 (6): Deployment shop/cart may land there first, while Deployment shop/web rolls out
all of them fit only if pods land well, and the IPAM takes equal candidates in random order: now it works, after the next rollout it may not; a rollout whose surge pod finds no address never finishes
add 3 addresses to pool a-v4, or give Deployment shop/cart pools of their own`,
    ],
    beside: ['candidate-pools-not-smooth'],
  },
  {
    title: 'workloads with two NICs',
    manifests: `${pools(6, 3)}${pool('[10.6.124.200-10.6.124.209]', 'c-v4')}${deployment({ name: 'web', replicas: 5, annotations: { 'k8s.v1.cni.cncf.io/networks': 'kube-system/vlan7', ...ippools('[{"interface":"eth0","ipv4":["a-v4"]},{"interface":"net1","ipv4":["c-v4"]}]') } })}${deployment({ name: 'cart', replicas: 3 })}${NETWORKS}`,
    says: [
      `warning Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
2 pods of Deployment shop/web on eth0 may find no address in pool a-v4 (6): Deployment shop/cart may land there first
all of them fit only if pods land well, and the IPAM takes equal candidates in random order: now it works, after the next rollout it may not; a pod of Deployment shop/web starts with an address on eth0 and net1, and on fewer it does not
add 2 addresses to pool a-v4, or give Deployment shop/cart pools of their own`,
    ],
  },
  {
    title: 'the workload that is starved lives elsewhere',
    manifests: `${pools(6, 3)}${deployment({ name: 'cart', replicas: 3 })}${NETWORKS}`,
    counted: deployment({ name: 'web', replicas: 5, annotations: A_ALONE }),
  },
]);

testVariants('pool-nodes-short', [
  {
    title: 'two workloads, and two pools of the nodes',
    manifests: `${pools(2, 4, ZONES)}${pool('[10.6.124.200], nodeAffinity: { matchLabels: { zone: a } }', 'c-v4')}${deployment({ name: 'web', replicas: 2, annotations: ippools('[{"interface":"eth0","ipv4":["a-v4","b-v4","c-v4"]}]') })}${deployment({ name: 'cart', replicas: 3, annotations: ippools('[{"interface":"eth0","ipv4":["a-v4","b-v4","c-v4"]}]') })}${NETWORKS}`,
    context: NODES,
    says: [
      `note Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
the scheduler may put 5 pods of Deployment shop/web and Deployment shop/cart on n1 and n2, all that may draw from them counted, where pool a-v4 (2) and pool c-v4 (1) give 3 addresses
a pod gets its node before its address: 2 pods would stay in ContainerCreating there, "all IP addresses used out", and nothing moves them to a node whose pools have room
add 2 addresses to any of a-v4 and c-v4`,
      `note Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
the scheduler may put 5 pods of Deployment shop/web and Deployment shop/cart on n3, all that may draw from them counted, where pool b-v4 (4) gives 4 addresses
a pod gets its node before its address: 1 pod would stay in ContainerCreating there, "all IP addresses used out", and nothing moves it to a node whose pools have room
add 1 address to pool b-v4`,
    ],
  },
  {
    title: 'one pod too many for one address of one node',
    manifests: `${pools(3, 1, ZONES)}${deployment({ name: 'web', replicas: 2 })}${NETWORKS}`,
    context: NODES,
    says: [
      `warning Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
the scheduler may put 2 pods of Deployment shop/web on n3, where pool b-v4 (1) gives 1 address
a pod gets its node before its address: 1 pod would stay in ContainerCreating there, "all IP addresses used out", and nothing moves it to a node whose pools have room
add 1 address to pool b-v4, or have the scheduler spread the pods evenly over the nodes:
topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: "web" } } }]`,
    ],
  },
  {
    title: 'a wish to be spread, and a selector without labels',
    manifests: `${pools(5, 1, ZONES)}${deployment({ name: 'web', replicas: 4, podSpec: 'topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: ScheduleAnyway, labelSelector: { matchLabels: { app: web } } }], ' }).replace('selector: { matchLabels: { app: web } }\n', 'selector: { matchExpressions: [{ key: app, operator: Exists }] }\n')}${NETWORKS}`,
    context: NODES,
    says: [
      `note Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
the scheduler may put 4 pods of Deployment shop/web on n3, where pool b-v4 (1) gives 1 address
a pod gets its node before its address: 3 pods would stay in ContainerCreating there, "all IP addresses used out", and nothing moves them to a node whose pools have room
add 3 addresses to pool b-v4`,
    ],
  },
  {
    title: 'a selector of two labels',
    manifests: `${pools(5, 1, ZONES)}${deployment({ name: 'web', replicas: 4 }).replaceAll('{ app: web }', '{ app: web, tier: "1" }')}${NETWORKS}`,
    context: NODES,
    says: [
      `warning Deployment web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
the scheduler may put 4 pods of Deployment shop/web on n3, where pool b-v4 (1) gives 1 address
a pod gets its node before its address: 3 pods would stay in ContainerCreating there, "all IP addresses used out", and nothing moves them to a node whose pools have room
add 3 addresses to pool b-v4, or have the scheduler spread the pods evenly over the nodes:
topologySpreadConstraints: [{ maxSkew: 1, topologyKey: kubernetes.io/hostname, whenUnsatisfiable: DoNotSchedule, labelSelector: { matchLabels: { app: "web", tier: "1" } } }]`,
    ],
  },
  {
    title: 'too few addresses however the pods land, which says more',
    manifests: `${pools(2, 1, ZONES)}${deployment({ name: 'web', replicas: 4 })}${NETWORKS}`,
    context: NODES,
    beside: ['candidate-pools-short'],
  },
  {
    title: 'a workload that lives elsewhere',
    manifests: `${pools(3, 1, ZONES)}${NETWORKS}`,
    counted: deployment({ name: 'web', replicas: 2 }),
    context: NODES,
  },
]);

testVariants('pool-nodes-unknown', [
  {
    title: 'two workloads and two pools, of which a number of nodes says nothing',
    manifests: `${pools(9, 9, ZONES)}${deployment({ name: 'web', replicas: 2 })}${deployment({ name: 'cart', replicas: 2 })}${NETWORKS}`,
    context: { complete: true, nodes: { count: 3 } },
    says: [
      `note Deployment web spec.template
which pods of Deployment shop/web and Deployment shop/cart pools a-v4 and b-v4 may serve is not known: the context does not list the nodes
they are judged as if every pod could take from them; that the nodes of one pool have more pods than it has addresses is not seen
list every node in spiderpool.yaml:
nodes: { list: [{ name: node-1, labels: { topology.kubernetes.io/zone: a } }] }`,
    ],
  },
  {
    title: 'pools bound by name, and a number of nodes',
    manifests: `${pools(9, 9, ['nodeName: [n1]', 'nodeName: [n2]'])}${deployment({ name: 'web', replicas: 2 })}${NETWORKS}`,
    context: { complete: true, nodes: { count: 2 } },
  },
  {
    title: 'one pool bound by name, one by label, and a number of nodes',
    manifests: `${pools(9, 9, ['nodeName: [n1]', ZONES[1]])}${deployment({ name: 'web', replicas: 2 })}${NETWORKS}`,
    context: { complete: true, nodes: { count: 2 } },
    says: [
      `note Deployment web spec.template
which pods of Deployment shop/web pools a-v4 and b-v4 may serve is not known: the context does not list the nodes
they are judged as if every pod could take from them; that the nodes of one pool have more pods than it has addresses is not seen
list every node in spiderpool.yaml:
nodes: { list: [{ name: node-1, labels: { topology.kubernetes.io/zone: a } }] }`,
    ],
  },
  {
    title: 'pods that ask for the nodes of the pool',
    manifests: `${pools(9, 9, ZONES)}${deployment({ name: 'web', replicas: 2, podSpec: 'nodeSelector: { zone: a }, ' })}${NETWORKS}`,
  },
  {
    title: 'a workload that lives elsewhere, and a pool that is passed over',
    manifests: `${pools(9, 9, [`${ZONES[0]}, disable: true`, ''])}${deployment({ name: 'web', replicas: 2 })}${NETWORKS}`,
    counted:
      deployment({ name: 'cart', replicas: 2, annotations: ippools('[{"interface":"eth0","ipv4":["c-v4"]}]') }) +
      pool('[10.6.124.200-10.6.124.209], nodeAffinity: { matchLabels: { zone: a } }', 'c-v4'),
  },
]);
