import { MACVLAN, pool, subnet, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { testChanges } from './change-variant';

const HOME = subnet('[10.6.124.10-10.6.124.99]');
const POOL = pool('[10.6.124.10-10.6.124.20]');
const MORE = pool('[10.6.124.30-10.6.124.40]', 'more-v4');
const COMPLETE = { complete: true };

/** CloneSet `shop/web` with an auto pool of six addresses. */
const AUTO =
  workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } }) + MACVLAN;
/** The same on another subnet. */
const ELSEWHERE = subnet('[10.6.125.10-10.6.125.99]')
  .replace('subnet124', 'subnet125')
  .replace('10.6.124.0/24', '10.6.125.0/24');
const MOVED = AUTO.replace('subnet124', 'subnet125');

const GONE =
  'the cluster deletes all of them with the subnet; each stays Terminating, and hands out nothing, until its last pod has given up its address';

function removal(live = 'the workloads'): string {
  return `1. keep subnet124, and give ${live} pools of another network
2. remove its pools in a later change, once nobody holds an address of them
3. then remove subnet124`;
}

testChanges('subnet-removed', [
  {
    title: 'pools that go, a pool that stays, and a workload that goes on asking',
    before: HOME + POOL + MORE + AUTO,
    after: MORE + AUTO,
    says: [
      `error SpiderSubnet subnet124
SpiderSubnet subnet124 is removed with its pools web-v4 and more-v4 and the auto pools of CloneSet shop/web in it; of these more-v4 should stay
${GONE}
${removal('CloneSet shop/web')}`,
    ],
  },
  {
    title: 'a workload that moves to another subnet, and is told that it cannot',
    before: HOME + ELSEWHERE + AUTO,
    after: ELSEWHERE + MOVED,
    says: [
      `warning SpiderSubnet subnet124
SpiderSubnet subnet124 is removed with the auto pools of CloneSet shop/web in it
${GONE}
${removal()}`,
    ],
    beside: ['workload-subnet-switched'],
  },
  {
    title: 'a workload that goes with it, and Argo CD that leaves it',
    before:
      HOME.replace('metadata: {', 'metadata: { annotations: { argocd.argoproj.io/sync-options: Prune=false },') + AUTO,
    after: MACVLAN,
    says: [
      `warning SpiderSubnet subnet124
SpiderSubnet subnet124 is removed with the auto pools of CloneSet shop/web in it
${GONE}; by its annotations Argo CD leaves it alone
${removal()}`,
    ],
  },
  {
    title: 'another subnet that takes its place',
    before: HOME + POOL,
    after: HOME.replace('subnet124', 'new') + POOL,
    beside: ['subnet-replaced'],
  },
  {
    title: 'a subnet that was elsewhere',
    before: AUTO,
    after: AUTO,
    context: {
      before: { complete: true, external: { subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', size: 90 }] } },
      after: COMPLETE,
    },
  },
]);

function replaced(name: string, what: string, why: string, kept = 'subnet124'): string {
  return `error SpiderSubnet ${name} spec.subnet
SpiderSubnet ${name} is new, and its ${what}, which this change removes
Spiderpool refuses ${name} while ${kept} is there, ${why}
keep the name:
name: ${kept}
or, if it has to be another one:
1. empty ${kept} first, by moving its workloads and pools to another network, then remove it
2. add ${name} in a later change`;
}

const LAST = 'and what is removed goes last';

testChanges('subnet-replaced', [
  {
    title: 'an empty subnet of the same CIDR',
    before: HOME,
    after: HOME.replace('subnet124', 'new'),
    says: [replaced('new', '10.6.124.0/24 overlaps the 10.6.124.0/24 of SpiderSubnet subnet124', LAST)],
  },
  {
    title: 'a subnet with a pool, under a wider one',
    before: HOME + POOL,
    after: HOME.replace('subnet124', 'new').replace('10.6.124.0/24', '10.6.0.0/16') + POOL,
    says: [
      replaced(
        'new',
        '10.6.0.0/16 overlaps the 10.6.124.0/24 of SpiderSubnet subnet124',
        'and deleting subnet124 deletes every pool in it, which waits for the last pod with an address',
      ),
    ],
  },
  {
    title: 'a subnet with an auto pool, over a narrower one',
    before: HOME + AUTO,
    after: HOME.replace('subnet124', 'new').replace('10.6.124.0/24', '10.6.124.0/25') + MACVLAN,
    says: [
      replaced(
        'new',
        '10.6.124.0/25 overlaps the 10.6.124.0/24 of SpiderSubnet subnet124',
        'and deleting subnet124 deletes every pool in it, which waits for the last pod with an address',
      ),
    ],
  },
  {
    title: 'a pool of another CIDR',
    before: POOL.replace('/24', '/25'),
    after: HOME,
    says: [replaced('subnet124', '10.6.124.0/24 overlaps the 10.6.124.0/25 of pool web-v4', LAST, 'web-v4')],
    beside: ['pool-removed'],
  },
  {
    title: 'a subnet and a pool, of which the subnet is told',
    before: HOME + POOL.replace('/24', '/25'),
    after: HOME.replace('subnet124', 'new'),
    says: [replaced('new', '10.6.124.0/24 overlaps the 10.6.124.0/24 of SpiderSubnet subnet124', LAST)],
    beside: ['pool-removed'],
  },
  { title: 'a pool of the same CIDR', before: POOL, after: HOME, beside: ['pool-removed'] },
  { title: 'another network', before: HOME, after: ELSEWHERE },
  {
    title: 'what was elsewhere, and is known no more',
    before: '',
    after: HOME,
    context: {
      before: {
        complete: true,
        external: {
          subnets: [{ name: 'old', subnet: '10.6.124.0/24', size: 9 }],
          ippools: [{ name: 'p', subnet: '10.6.0.0/16', size: 9 }],
        },
      },
      after: COMPLETE,
    },
  },
]);

const REFUSED =
  'Spiderpool refuses the whole update of the subnet while a pool has one of them, and the subnet is applied before the pools shrink';

testChanges('subnet-addresses-removed', [
  {
    title: 'two pools have some of them',
    before: HOME + POOL + MORE,
    after: subnet('[10.6.124.21-10.6.124.30]') + POOL + MORE,
    says: [
      `error SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 loses 80 addresses, 10.6.124.10-10.6.124.20, 10.6.124.31-10.6.124.99, and pool web-v4 has 10.6.124.10-10.6.124.20 and pool more-v4 has 10.6.124.31-10.6.124.40
${REFUSED}
1. take them out of web-v4 and more-v4 first, once no pod holds one of them
2. take them out of subnet124 in a later change`,
    ],
  },
  {
    title: 'auto pools likely have some of them',
    before: HOME + AUTO,
    after: subnet('[10.6.124.13-10.6.124.99]') + AUTO,
    says: [
      `warning SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 loses 3 addresses, 10.6.124.10-10.6.124.12, and auto pools likely have 10.6.124.10-10.6.124.12: those of CloneSet shop/web
${REFUSED}
1. see in kubectl get ss subnet124 -o jsonpath='{.status.controlledIPPools}' who has them; recreate those workloads on other addresses
2. take them out of subnet124 in a later change`,
    ],
  },
  {
    title: 'a pool and auto pools: the pool is sure',
    before: HOME + MORE + AUTO,
    after: subnet('[10.6.124.13-10.6.124.39]') + MORE + AUTO,
    says: [
      `error SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 loses 63 addresses, 10.6.124.10-10.6.124.12, 10.6.124.40-10.6.124.99, and pool more-v4 has 10.6.124.40
${REFUSED}
1. take them out of more-v4 first, once no pod holds one of them
2. take them out of subnet124 in a later change`,
    ],
  },
  { title: 'nobody has any of them', before: HOME + POOL, after: subnet('[10.6.124.10-10.6.124.40]') + POOL },
  {
    title: 'a subnet that was elsewhere, and comes here with less',
    before: POOL,
    after: subnet('[10.6.124.10-10.6.124.12]') + POOL,
    context: {
      before: {
        complete: true,
        external: { subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.99'] }] },
      },
      after: COMPLETE,
    },
  },
]);

const via = (fields: string) => HOME.replace('spec: {', `spec: { ${fields},`);
const WITH = via('gateway: 10.6.124.1');

testChanges('subnet-gateway-changed', [
  {
    title: 'a pool that has it from the subnet, one that has its own, and an auto pool',
    before: WITH + POOL + MORE.replace('spec: {', 'spec: { gateway: 10.6.124.1,') + AUTO,
    after: via('gateway: 10.6.124.254') + POOL + MORE.replace('spec: {', 'spec: { gateway: 10.6.124.1,') + AUTO,
    says: [
      `warning SpiderSubnet subnet124 spec.gateway
SpiderSubnet subnet124 changes its gateway from "10.6.124.1" to "10.6.124.254", and the old stays in pool web-v4 and the auto pools of CloneSet shop/web
pods go on with the old gateway, new ones as well: only pools that are made from now on get the new
1. recreate the pods, with this in pool web-v4:
   gateway: "10.6.124.254"
2. recreate CloneSet shop/web, so that their auto pools are made anew`,
    ],
  },
  {
    title: 'an auto pool alone, and a gateway that is taken away',
    before: WITH + AUTO,
    after: HOME + AUTO,
    says: [
      `warning SpiderSubnet subnet124 spec
SpiderSubnet subnet124 changes its gateway from "10.6.124.1" to nothing, and the old stays in the auto pools of CloneSet shop/web
pods go on with the old gateway, new ones as well: only pools that are made from now on get the new
1. change subnet124 as it is here; nothing that runs is affected
2. recreate CloneSet shop/web, so that their auto pools are made anew`,
    ],
  },
  {
    title: 'routes, as many as a line holds',
    before: HOME + POOL,
    after: via(`routes: [${[0, 1, 2].map(at => `{ dst: 10.${at}.0.0/16, gw: 10.6.124.1 }`).join(', ')}]`) + POOL,
    says: [
      `warning SpiderSubnet subnet124 spec.routes
SpiderSubnet subnet124 changes its routes from nothing to [{"dst":"10.0.0.0/16","gw":"10.6.124.1"},{"dst":"10.1.0.0/16","gw":"10.6.124.1"…, and the old stays in pool web-v4
pods go on with the old routes, new ones as well: only pools that are made from now on get the new
1. recreate the pods, with this in pool web-v4:
   routes: [{"dst":"10.0.0.0/16","gw":"10.6.124.1"},{"dst":"10.1.0.0/16","gw":"10.6.124.1"},{"dst":"10.2.0.0/16","gw":"10.6.124.1"}]`,
    ],
  },
  {
    title: 'a pool that had it from the subnet, which has none any more',
    before: WITH + POOL + MORE,
    after: HOME + POOL + MORE,
    says: [
      `warning SpiderSubnet subnet124 spec
SpiderSubnet subnet124 changes its gateway from "10.6.124.1" to nothing, and the old stays in pool web-v4 and pool more-v4
pods go on with the old gateway, new ones as well: only pools that are made from now on get the new
1. recreate the pods, once gateway is taken out of them with kubectl edit sp web-v4 more-v4`,
    ],
  },
  { title: 'a pool that goes', before: WITH + POOL, after: via('gateway: 10.6.124.254'), beside: ['pool-removed'] },
  { title: 'a subnet without pools', before: WITH, after: via('gateway: 10.6.124.254') },
  {
    title: 'a subnet that was elsewhere',
    before: POOL,
    after: WITH + POOL,
    context: {
      before: { complete: true, external: { subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', size: 90 }] } },
      after: COMPLETE,
    },
  },
]);
