import { addressObject, MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { testChanges } from './change-variant';

/** Three pods that want `web-v4`, never more; or another pool. */
function fixed(from = 'web-v4', kind: 'Deployment' | 'CloneSet' = 'Deployment'): string {
  const strategy = kind === 'Deployment' ? 'strategy: { type: Recreate }' : 'updateStrategy: { maxUnavailable: 1 }';
  return workload({ kind, strategy, annotations: WEB_POOL }).replace('"web-v4"', `"${from}"`) + MACVLAN;
}

/** A second workload, `shop/cart`, on the same pool. */
const CART = fixed().replace(MACVLAN, '').replace('name: web\n', 'name: cart\n').replaceAll('app: web ', 'app: cart ');

function elsewhere(ips: string) {
  return { complete: true, external: { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', ips: [ips] }] } };
}

const COMPLETE = { complete: true };
const REFUSED =
  'Spiderpool refuses the whole update of the pool if a pod holds one of them ("remove an IP address that is being used")';

/** The steps out of a pool that loses addresses. */
function waits(ranges: string): string {
  return `1. keep them in web-v4 for now and put ${ranges} into a SpiderReservedIP; pods that hold one keep it, nobody else gets one
2. once kubectl get sp web-v4 -o jsonpath='{.status.allocatedIPs}' names none of them, take them out in a later change`;
}

const SIX = pool('[10.6.124.10-10.6.124.15]');

testChanges('pool-addresses-removed', [
  {
    title: 'fewer are left than pods run',
    before: SIX + fixed(),
    after: pool('[10.6.124.10-10.6.124.11]') + fixed().replace('replicas: 3', 'replicas: 2'),
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 loses 4 addresses: 10.6.124.12-10.6.124.15
3 pods of Deployment shop/web hold 3 addresses of the pool, and 2 would be left: Spiderpool refuses the update, and it is applied before the workloads shrink
${waits('10.6.124.12-10.6.124.15')}`,
    ],
  },
  {
    title: 'as many are left as pods run, and are not the lowest',
    before: SIX + fixed(),
    after: pool('[10.6.124.13-10.6.124.15]') + fixed(),
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 loses 3 addresses: 10.6.124.10-10.6.124.12
${REFUSED}, and Deployment shop/web likely does
${waits('10.6.124.10-10.6.124.12')}`,
    ],
  },
  {
    title: 'reserved addresses are not left for anybody',
    before: SIX + addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10-10.6.124.12] }') + fixed(),
    after:
      pool('[10.6.124.10-10.6.124.14]') +
      addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10-10.6.124.12] }') +
      fixed().replace('replicas: 3', 'replicas: 2'),
    says: [
      `error SpiderIPPool web-v4 spec.ips
pool web-v4 loses 1 address: 10.6.124.15
3 pods of Deployment shop/web hold 3 addresses of the pool, and 2 would be left: Spiderpool refuses the update, and it is applied before the workloads shrink
${waits('10.6.124.15')}`,
    ],
  },
  {
    title: 'above what two workloads ever hold together',
    before: pool('[10.6.124.10-10.6.124.19]') + fixed() + CART,
    after: pool('[10.6.124.10-10.6.124.15]') + fixed() + CART,
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 loses 4 addresses: 10.6.124.16-10.6.124.19
${REFUSED}; Deployment shop/web and Deployment shop/cart never hold more than 6 addresses together, and those are the lowest unless there were more pods before
${waits('10.6.124.16-10.6.124.19')}`,
    ],
  },
  {
    title: 'of a pool that nobody here draws from',
    before: SIX,
    after: pool('[10.6.124.10]'),
    says: [
      `note SpiderIPPool web-v4 spec.ips
pool web-v4 loses 5 addresses: 10.6.124.11-10.6.124.15
${REFUSED}; nothing here draws from the pool
${waits('10.6.124.11-10.6.124.15')}`,
    ],
  },
  {
    title: 'pods that nobody can count',
    before:
      SIX +
      fixed()
        .replace('kind: Deployment', 'kind: DaemonSet')
        .replace(/ {2}(replicas|strategy):.*\n/g, ''),
    after:
      pool('[10.6.124.10-10.6.124.14]') +
      fixed()
        .replace('kind: Deployment', 'kind: DaemonSet')
        .replace(/ {2}(replicas|strategy):.*\n/g, ''),
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 loses 1 address: 10.6.124.15
${REFUSED}, and DaemonSet shop/web likely does
${waits('10.6.124.15')}`,
    ],
  },
  {
    title: 'a pool that is not written here on both sides',
    before: SIX,
    after: '',
    context: { before: COMPLETE, after: elsewhere('10.6.124.10') },
  },
  {
    title: 'a pool that was elsewhere, and comes here with less',
    before: '',
    after: pool('[10.6.124.10]'),
    context: { before: elsewhere('10.6.124.10-10.6.124.15'), after: COMPLETE },
  },
]);

/** Two pools; the addresses .16 to .19 are in the first before, in the second after. */
function before(from: string, to: string): string {
  return pool('[10.6.124.10-10.6.124.19]', from) + pool('[10.6.124.30]', to);
}

function after(from: string, to: string, [fromWave, toWave]: readonly [string?, string?] = []): string {
  const inWave = (yaml: string, wave?: string) =>
    wave === undefined
      ? yaml
      : yaml.replace('metadata: {', `metadata: { annotations: { argocd.argoproj.io/sync-wave: "${wave}" },`);
  return (
    inWave(pool('[10.6.124.10-10.6.124.15]', from), fromWave) +
    inWave(pool('[10.6.124.16-10.6.124.19, 10.6.124.30]', to), toWave)
  );
}

function apart(from: string, to: string): string {
  return `1. in this change only take them out of ${from}:
   ips: ["10.6.124.10-10.6.124.15"]
2. give them to ${to} in a later one`;
}

testChanges('pool-range-moved', [
  {
    title: 'the pool that grows comes first by name',
    before: before('b', 'a'),
    after: after('b', 'a'),
    says: [
      `error SpiderIPPool a spec.ips
4 addresses move from pool b to pool a: 10.6.124.16-10.6.124.19
pools are applied by name, so a comes first, while b still has the addresses: Spiderpool refuses it
${apart('b', 'a')}`,
    ],
  },
  {
    title: 'the pool that shrinks comes first by name',
    before: before('a', 'b'),
    after: after('a', 'b'),
    says: [
      `warning SpiderIPPool b spec.ips
4 addresses move from pool a to pool b: 10.6.124.16-10.6.124.19
a comes first by name and gives the addresses up, if no pod holds one; if a pod does, Spiderpool refuses it, and then b as well
${apart('a', 'b')}`,
    ],
  },
  {
    title: 'the pool that shrinks comes first by its wave alone',
    before: before('b', 'a'),
    after: after('b', 'a', ['-25', '-20']),
    says: [
      `warning SpiderIPPool a spec.ips
4 addresses move from pool b to pool a: 10.6.124.16-10.6.124.19
b comes first by sync wave (-25 and -20) and gives the addresses up, if no pod holds one; if a pod does, Spiderpool refuses it, and then a as well; and Flux, which knows no waves, applies a first
${apart('b', 'a')}`,
    ],
  },
  {
    title: 'the pool that grows comes first by its wave',
    before: before('a', 'b'),
    after: after('a', 'b', [undefined, '-1']),
    says: [
      `error SpiderIPPool b spec.ips
4 addresses move from pool a to pool b: 10.6.124.16-10.6.124.19
pools are applied by sync wave (0 and -1), so b comes first, while a still has the addresses: Spiderpool refuses it
${apart('a', 'b')}`,
    ],
  },
  {
    title: 'one address',
    before: pool('[10.6.124.10-10.6.124.11]', 'b') + pool('[10.6.124.30]', 'a'),
    after: pool('[10.6.124.10]', 'b') + pool('[10.6.124.11, 10.6.124.30]', 'a'),
    says: [
      `error SpiderIPPool a spec.ips
1 address moves from pool b to pool a: 10.6.124.11
pools are applied by name, so a comes first, while b still has the addresses: Spiderpool refuses it
1. in this change only take them out of b:
   ips: ["10.6.124.10"]
2. give them to a in a later one`,
    ],
  },
  {
    title: 'out of a pool that is elsewhere',
    before: pool('[10.6.124.30]', 'a'),
    after: pool('[10.6.124.11, 10.6.124.30]', 'a'),
    context: { before: elsewhere('10.6.124.10-10.6.124.11'), after: elsewhere('10.6.124.10') },
  },
]);

const RETIRED = pool('[10.6.124.10-10.6.124.20]').replace('spec: {', 'spec: { disable: true,');
const ONE = pool('[10.6.124.10-10.6.124.20]');
const OTHER = pool('[10.6.124.30-10.6.124.40]', 'web2-v4');
const WAITS =
  'the deletion waits until the last pod has given up its address; until then the pool is Terminating, hands out nothing, cannot be changed, and no other pool may take its addresses';

testChanges('pool-removed', [
  {
    title: 'two workloads draw from it',
    before: ONE + OTHER + fixed() + CART,
    after: OTHER + fixed('web2-v4') + CART.replace('"web-v4"', '"web2-v4"'),
    says: [
      `warning SpiderIPPool web-v4
pool web-v4 is removed, and until this change Deployment shop/web and Deployment shop/cart draw from it
${WAITS}
1. in this change let the workloads use other pools, and write in web-v4:
   disable: true
2. once kubectl get sp web-v4 shows no allocated address, remove it in a later one`,
    ],
  },
  {
    title: 'a disabled pool that a workload names, and gets nothing from',
    before: RETIRED + OTHER + fixed(),
    after: OTHER + fixed('web2-v4'),
  },
  {
    title: 'a disabled pool of a subnet, which Argo CD does not prune',
    before: subnet('[10.6.124.10-10.6.124.99]') + RETIRED,
    after: subnet('[10.6.124.10-10.6.124.99]'),
    says: [
      `note SpiderIPPool web-v4
pool web-v4 is removed
${WAITS}; under Argo CD it stays for good, since SpiderSubnet subnet124 owns it
let this change land once kubectl get sp web-v4 shows no allocated address, under Argo CD with kubectl delete sp web-v4`,
    ],
  },
  {
    title: 'a pool that nobody draws from, and that GitOps tools leave alone',
    before: ONE.replace(
      'metadata: {',
      'metadata: { annotations: { argocd.argoproj.io/sync-options: "Validate=false, Prune=false", kustomize.toolkit.fluxcd.io/prune: disabled },',
    ),
    after: '',
    says: [
      `note SpiderIPPool web-v4
pool web-v4 is removed
${WAITS}; by its annotations Argo CD leaves it alone, and Flux leaves it alone
1. in this change let the workloads use other pools, and write in web-v4:
   disable: true
2. once kubectl get sp web-v4 shows no allocated address, remove it in a later one`,
    ],
  },
  {
    title: 'a pool that Argo CD asks about',
    before: ONE.replace('metadata: {', 'metadata: { annotations: { argocd.argoproj.io/sync-options: Prune=confirm },'),
    after: '',
    says: [
      `note SpiderIPPool web-v4
pool web-v4 is removed
${WAITS}; by its annotations Argo CD asks before it prunes it
1. in this change let the workloads use other pools, and write in web-v4:
   disable: true
2. once kubectl get sp web-v4 shows no allocated address, remove it in a later one`,
    ],
  },
  {
    title: 'a pool that Flux leaves alone, and one that nothing protects',
    before:
      ONE.replace('metadata: {', 'metadata: { annotations: { kustomize.toolkit.fluxcd.io/prune: disabled },') +
      OTHER.replace(
        'metadata: {',
        'metadata: { annotations: { kustomize.toolkit.fluxcd.io/prune: enabled, argocd.argoproj.io/sync-options: [Prune=false] },',
      ),
    after: '',
    says: [
      `note SpiderIPPool web-v4
pool web-v4 is removed
${WAITS}; by its annotations Flux leaves it alone
1. in this change let the workloads use other pools, and write in web-v4:
   disable: true
2. once kubectl get sp web-v4 shows no allocated address, remove it in a later one`,
      `note SpiderIPPool web2-v4
pool web2-v4 is removed
${WAITS}
1. in this change let the workloads use other pools, and write in web2-v4:
   disable: true
2. once kubectl get sp web2-v4 shows no allocated address, remove it in a later one`,
    ],
  },
  {
    title: 'a pool that was elsewhere, and is known no more',
    before: '',
    after: '',
    context: { before: elsewhere('10.6.124.10'), after: COMPLETE },
  },
]);

function replacing(name: string, others: string): string {
  return `${others} goes only after ${name} is applied, and not before its last pod is gone: Spiderpool refuses ${name} until then, and its workloads get no address`;
}

function renamed(name: string, others: string, kept = others): string {
  return `keep the name:
name: ${kept}
or, if it has to be another one:
1. give ${name} addresses that no pool has, and name it in the workloads instead of ${others}
2. once nobody holds an address of ${others}, remove it in a later change; after that its addresses are free for ${name}`;
}

testChanges('pool-replaced', [
  {
    title: 'another name',
    before: ONE,
    after: pool('[10.6.124.10-10.6.124.20]', 'new-v4'),
    says: [
      `error SpiderIPPool new-v4 metadata.name
pool web-v4 is renamed to new-v4: to the cluster that is a new pool with the addresses of one that is still there
${replacing('new-v4', 'web-v4')}
${renamed('new-v4', 'web-v4')}`,
    ],
  },
  {
    title: 'some of its addresses, beside others',
    before: ONE,
    after: pool('[10.6.124.15-10.6.124.30]', 'new-v4'),
    says: [
      `error SpiderIPPool new-v4 spec.ips
pool new-v4 takes 10.6.124.15-10.6.124.20 of web-v4, which this change removes
${replacing('new-v4', 'web-v4')}
${renamed('new-v4', 'web-v4')}`,
    ],
  },
  {
    title: 'the addresses of two pools, into one that is there',
    before: ONE + OTHER + pool('[10.6.124.50]', 'all-v4'),
    after: pool('[10.6.124.10-10.6.124.12, 10.6.124.30-10.6.124.32, 10.6.124.50]', 'all-v4'),
    says: [
      `error SpiderIPPool all-v4 spec.ips
pool all-v4 takes 10.6.124.10-10.6.124.12, 10.6.124.30-10.6.124.32 of web-v4 and web2-v4, which this change removes
${replacing('all-v4', 'web-v4 and web2-v4')}
${renamed('all-v4', 'web-v4 and web2-v4', 'web-v4')}`,
    ],
  },
  {
    title: 'the network alone, as a part of a wider one',
    before: ONE,
    after: pool('[10.6.0.10]', 'new-v4').replace('10.6.124.0/24', '10.6.0.0/16'),
    says: [
      `error SpiderIPPool new-v4 spec.ips
pool new-v4 takes with 10.6.0.0/16 the network of web-v4, which this change removes
${replacing('new-v4', 'web-v4')}
${renamed('new-v4', 'web-v4')}`,
    ],
  },
  {
    title: 'a pool of another network, one of the other family, and one of the same',
    before: ONE,
    after:
      pool('[10.6.125.10]', 'far-v4').replace('10.6.124.0/24', '10.6.125.0/24') +
      addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "fd00::/64", ips: ["fd00::1"] }') +
      pool('[10.6.124.90]', 'same-v4'),
    beside: ['pool-removed'],
  },
]);

testChanges('pool-subnet-changed', [
  {
    title: 'another spelling of one CIDR',
    before: ONE,
    after: ONE.replace('10.6.124.0/24', '10.6.124.7/24'),
    says: [
      `error SpiderIPPool web-v4 spec.subnet
SpiderIPPool web-v4 changes its CIDR from 10.6.124.0/24 to 10.6.124.7/24
Spiderpool's webhook refuses the update as a whole: web-v4 stays what it is, and every sync fails from then on
subnet: 10.6.124.0/24`,
    ],
  },
  {
    title: 'a subnet',
    before: subnet('[10.6.124.10]'),
    after: subnet('[10.7.0.10]').replace('10.6.124.0/24', '10.7.0.0/24'),
    says: [
      `error SpiderSubnet subnet124 spec.subnet
SpiderSubnet subnet124 changes its CIDR from 10.6.124.0/24 to 10.7.0.0/24
Spiderpool's webhook refuses the update as a whole: subnet124 stays what it is, and every sync fails from then on
1. leave subnet124 as it is, add a SpiderSubnet of another name for 10.7.0.0/24, and move the workloads to it
2. once nobody holds an address of subnet124, remove it in a later change`,
    ],
  },
  {
    title: 'a pool that was elsewhere, and comes here',
    before: '',
    after: ONE.replace('10.6.124.0/24', '10.6.0.0/16'),
    context: { before: elsewhere('10.6.124.10'), after: COMPLETE },
  },
]);

const TYPED = (version: number, name = 'web-v4') =>
  addressObject(
    'SpiderIPPool',
    `{ name: ${name} }`,
    `{ ipVersion: ${version}, subnet: 10.6.124.0/24, ips: [10.6.124.10] }`,
  );

testChanges('address-family-changed', [
  {
    title: 'a pool',
    before: TYPED(4),
    after: TYPED(6),
    says: [
      `error SpiderIPPool web-v4 spec.ipVersion
SpiderIPPool web-v4 changes from one address family to the other
Spiderpool's webhook refuses the update as a whole: the object stays what it is, and every sync fails from then on
ipVersion: 4`,
    ],
  },
  {
    title: 'a subnet of the name of a pool',
    before: TYPED(4) + TYPED(6).replace('SpiderIPPool', 'SpiderSubnet'),
    after: TYPED(4) + TYPED(4).replace('SpiderIPPool', 'SpiderSubnet'),
    says: [
      `error SpiderSubnet web-v4 spec.ipVersion
SpiderSubnet web-v4 changes from one address family to the other
Spiderpool's webhook refuses the update as a whole: the object stays what it is, and every sync fails from then on
ipVersion: 6`,
    ],
  },
  {
    title: 'reserved addresses, and those that are new',
    before: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: ["fd00::1"] }'),
    after:
      addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.1] }') +
      addressObject('SpiderReservedIP', '{ name: more }', '{ ips: [10.6.124.2] }'),
    says: [
      `error SpiderReservedIP hosts spec.ips
SpiderReservedIP hosts changes from one address family to the other
Spiderpool's webhook refuses the update as a whole: the object stays what it is, and every sync fails from then on
keep IPv6 in hosts and give the IPv4 addresses a SpiderReservedIP of another name; the same change may remove hosts`,
    ],
  },
  {
    title: 'reserved addresses that nobody could read before',
    before: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [] }'),
    after: addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.1] }'),
  },
  {
    title: 'another CIDR, with which the family is the lesser matter, and a family that is not written',
    before: TYPED(4) + TYPED(4, 'plain'),
    after: TYPED(6).replace('10.6.124.0/24', '"fd00::/64"') + TYPED(4, 'plain').replace('ipVersion: 4, ', ''),
    beside: ['pool-subnet-changed'],
  },
  {
    title: 'a new pool of another family',
    before: TYPED(4),
    after: TYPED(4) + TYPED(6, 'more'),
  },
]);

const ON_SUBNET =
  workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } }) + MACVLAN;

testChanges('pool-meets-auto-pools', [
  {
    title: 'a pool that grows, beside another and a reservation',
    before: subnet('[10.6.124.10-10.6.124.40]') + pool('[10.6.124.30-10.6.124.34]') + ON_SUBNET,
    after:
      subnet('[10.6.124.10-10.6.124.40]') +
      pool('[10.6.124.14-10.6.124.20, 10.6.124.30-10.6.124.34]') +
      addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.40] }') +
      ON_SUBNET,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 takes 10.6.124.14-10.6.124.15 of SpiderSubnet subnet124, which are among the 6 addresses that auto pools have by now
the auto pools of CloneSet shop/web were cut from its lowest free addresses: Spiderpool refuses web-v4 if one of them has such an address
take free ones, from the upper end of 10.6.124.21-10.6.124.29, 10.6.124.35-10.6.124.39; kubectl get ss subnet124 -o jsonpath='{.status.controlledIPPools}' says what is taken`,
    ],
  },
  {
    title: 'a pool that begins where nothing else is free',
    before: subnet('[10.6.124.10-10.6.124.15]') + ON_SUBNET,
    after: subnet('[10.6.124.10-10.6.124.15]') + pool('[10.6.124.15]') + ON_SUBNET,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 takes 10.6.124.15 of SpiderSubnet subnet124, which are among the 6 addresses that auto pools have by now
the auto pools of CloneSet shop/web were cut from its lowest free addresses: Spiderpool refuses web-v4 if one of them has such an address
give web-v4 a network of its own; subnet124 has no other address free`,
    ],
  },
  {
    title: 'a subnet that comes with the pool',
    before: MACVLAN,
    after: subnet('[10.6.124.10-10.6.124.40]') + pool('[10.6.124.10]') + ON_SUBNET,
  },
  {
    title: 'a pool that is elsewhere',
    before: subnet('[10.6.124.10-10.6.124.40]') + ON_SUBNET,
    after: subnet('[10.6.124.10-10.6.124.40]') + ON_SUBNET,
    context: { before: COMPLETE, after: elsewhere('10.6.124.10-10.6.124.12') },
  },
]);

testChanges(
  'reserved-ip-in-use',
  [
    {
      title: 'the right one of two, in IPv6',
      before: '["fd00::10-fd00::1f"]',
      after: '["fd00::10-fd00::1f"]',
      says: [
        `warning SpiderReservedIP hosts-v6 spec.ips
SpiderReservedIP hosts-v6 reserves fd00::11-fd00::12, which pool web-v4 has handed out by now, to Deployment shop/web
a pod that has such an address keeps it until it is recreated: whoever the address is reserved for meets it on the wire
1. reserve the addresses, as here
2. recreate the pods that hold one; kubectl get sp web-v4 -o jsonpath='{.status.allocatedIPs}' names them
3. only then give the addresses to somebody else`,
      ],
    },
    {
      title: 'addresses that were reserved before',
      before: ONE + fixed() + addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10] }'),
      after: ONE + fixed() + addressObject('SpiderReservedIP', '{ name: others }', '{ ips: [10.6.124.10] }'),
    },
    {
      title: 'a pool that nobody draws from, and one that is new',
      before: ONE,
      after: ONE + OTHER + addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10, 10.6.124.30] }'),
    },
  ].map(({ before: was, after: is, ...variant }) => {
    if (!was.startsWith('[')) return { before: was, after: is, ...variant };
    const v6 =
      addressObject('SpiderIPPool', '{ name: web-v4 }', `{ subnet: "fd00::/64", ips: ${was} }`) +
      fixed().replace('"ipv4"', '"ipv6"');
    const hosts =
      addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10] }') +
      addressObject('SpiderReservedIP', '{ name: hosts-v6 }', '{ ips: ["fd00::11-fd00::12"] }');
    return { before: v6, after: v6 + hosts, ...variant };
  }),
);
