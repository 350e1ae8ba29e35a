import { addressObject, MACVLAN, pool, poolWith, WEB_POOL, workload } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const WEB = workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN;
const RECREATE = 'strategy: { type: Recreate }';

/** Another workload on the same pool. */
const cart = (replicas: number, strategy = RECREATE) =>
  workload({ kind: 'Deployment', replicas, strategy, annotations: WEB_POOL })
    .replace('name: web\n', 'name: cart\n')
    .replaceAll('app: web', 'app: cart');

testVariants('pool-short', [
  {
    title: 'two workloads of one pool, of which some addresses are reserved',
    manifests: `${pool('[10.6.124.10-10.6.124.15]')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.10-10.6.124.11] }')}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL })}${cart(2)}${MACVLAN}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 4 of its 6 addresses (10.6.124.10-10.6.124.15), since 2 are reserved, and its workloads need 5: Deployment shop/web 3 = 3 replicas and Deployment shop/cart 2 = 2 replicas
1 address short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add 10.6.124.16, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.16"]`,
    ],
  },
  {
    title: 'one address missing, none reserved, and none free in the CIDR',
    manifests: `${poolWith('{ subnet: 10.6.124.0/30, ips: [10.6.124.1-10.6.124.2] }')}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL })}${MACVLAN}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 2 (10.6.124.1-10.6.124.2), and its workloads need 3: Deployment shop/web 3 = 3 replicas
1 address short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add 1 address to pool web-v4, or run fewer pods`,
    ],
  },
  {
    title: 'one of the addresses reserved',
    manifests: `${pool('[10.6.124.10-10.6.124.12]')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.10] }')}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL })}${MACVLAN}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 2 of its 3 addresses (10.6.124.10-10.6.124.12), since 1 is reserved, and its workloads need 3: Deployment shop/web 3 = 3 replicas
1 address short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add 10.6.124.13, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.13"]`,
    ],
  },
  {
    title: 'a disabled pool',
    manifests: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.30], disable: true }')}${WEB}`,
    beside: ['pool-filtered-out'],
  },
  {
    title: 'the limit of records',
    manifests: `${pool('[10.6.124.10-10.6.124.30]')}${workload({ kind: 'Deployment', strategy: RECREATE, replicas: 12, annotations: WEB_POOL })}${MACVLAN}`,
    context: { complete: true, spiderpool: { maxAllocatedIPs: 10 } },
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 10 of its 21 addresses (10.6.124.10-10.6.124.30), and its workloads need 12: Deployment shop/web 12 = 12 replicas
2 addresses short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add a second pool to the list; a pool gives at most 10 addresses at a time`,
    ],
  },
  {
    title: 'a pool that lies elsewhere, known by its size',
    manifests: `${WEB}`,
    context: { complete: true, external: { ippools: [{ name: 'web-v4', size: 1 }] } },
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
pool web-v4 can give 1, and its workloads need 3: CloneSet shop/web 3 = 3 replicas
2 addresses short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add 2 addresses to pool web-v4, or run fewer pods`,
    ],
  },
  {
    title: 'a workload whose pods nobody can count beside one that is too large',
    manifests: `${pool('[10.6.124.10-10.6.124.11]')}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL })}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL }).replace('kind: Deployment', 'kind: DaemonSet').replace('name: web\n', 'name: agent\n').replace('  strategy: { type: Recreate }\n', '').replace('  replicas: 3\n', '').replaceAll('app: web', 'app: agent')}${MACVLAN}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 2 (10.6.124.10-10.6.124.11), and its workloads need at least 3: Deployment shop/web 3 = 3 replicas
1 address short: that many pods never start, and stay in ContainerCreating with "all IP addresses used out"
add 10.6.124.12, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.12"]`,
    ],
    beside: ['workload-demand-unknown'],
  },
]);

testVariants('pool-deadlock', [
  {
    title: 'two workloads of one pool, of which the second surges',
    manifests: `${pool('[10.6.124.10-10.6.124.14]')}${workload({ kind: 'Deployment', strategy: RECREATE, annotations: WEB_POOL })}${cart(2, 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }')}${MACVLAN}`,
    says: [
      `error SpiderIPPool web-v4 spec.ips
a rollout of Deployment shop/cart can never finish: pool web-v4 can give 5 (10.6.124.10-10.6.124.14), its 5 pods hold them all, and the update first asks for 1 more
no pod may be taken away before the new one is ready (maxUnavailable is 0), and the new one waits for an address for ever
add 10.6.124.15, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.15"]
or let a pod be missing during a rollout of Deployment shop/cart:
maxUnavailable: 1`,
    ],
  },
  {
    title: 'fewer addresses than pods, which is worse',
    manifests: `${pool('[10.6.124.10-10.6.124.11]')}${workload({ kind: 'Deployment', strategy: 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }', annotations: WEB_POOL })}${MACVLAN}`,
    beside: ['pool-short'],
  },
]);

testVariants('pool-tight', [
  {
    title: 'two workloads of one pool, whose rollouts may meet',
    manifests: `${pool('[10.6.124.10-10.6.124.16]')}${WEB}${cart(2, 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }')}`,
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 can give 7 (10.6.124.10-10.6.124.16), and a rollout may hold 8: CloneSet shop/web 4 = 3 replicas + 1 unavailable (20% of 3, rounded up) and Deployment shop/cart 4 = 2 replicas + 1 surge + 1 unavailable
rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"
add 10.6.124.17, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.17"]`,
    ],
  },
  {
    title: 'a bar that makes it an error',
    manifests: `${pool('[10.6.124.10-10.6.124.12]')}${WEB}`,
    context: { complete: true, policy: { bar: 'budget' } },
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 3 (10.6.124.10-10.6.124.12), and a rollout may hold 4: CloneSet shop/web 4 = 3 replicas + 1 unavailable (20% of 3, rounded up)
rollouts finish, but new pods wait in ContainerCreating for an address, and events say "all IP addresses used out"
add 10.6.124.13, which is free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.13"]`,
    ],
  },
]);

testVariants('pool-not-smooth', [
  {
    title: 'two workloads of one pool',
    manifests: `${pool('[10.6.124.10-10.6.124.17]')}${WEB}${cart(2, 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } }')}`,
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 can give 8 (10.6.124.10-10.6.124.17); nobody waits in a rollout from 10 on: CloneSet shop/web 6 = 3 replicas + 3 terminating (every pod is replaced) and Deployment shop/cart 4 = 2 replicas + 2 terminating (every pod is replaced)
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise add 10.6.124.18-10.6.124.19, which are free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.19"]`,
    ],
  },
  {
    title: 'a bar that makes it an error',
    manifests: `${pool('[10.6.124.10-10.6.124.13]')}${WEB}`,
    context: { complete: true, policy: { bar: 'smooth' } },
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 can give 4 (10.6.124.10-10.6.124.13); nobody waits in a rollout from 6 on: CloneSet shop/web 6 = 3 replicas + 3 terminating (every pod is replaced)
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise add 10.6.124.14-10.6.124.15, which are free, to pool web-v4:
ips: ["10.6.124.10-10.6.124.15"]`,
    ],
  },
]);
