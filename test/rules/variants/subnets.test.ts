import {
  addressObject,
  subnet as exampleSubnet,
  MACVLAN,
  pool,
  poolWith,
  WEB_SUBNET,
  workload,
} from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const NUMBER = 'ipam.spidernet.io/ippool-ip-number';
const subnet = (spec: string, name = 'subnet124') => addressObject('SpiderSubnet', `{ name: ${name} }`, spec);
const web = (number: string) => workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [NUMBER]: number } });
const cart = (number: string) => web(number).replace('name: web\n', 'name: cart\n').replaceAll('app: web', 'app: cart');

testVariants('subnet-cidr-overlap', [
  {
    title: 'the same CIDR twice, and two parts of it',
    manifests: `${subnet('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }', 'a')}${subnet('{ subnet: 10.6.0.0/16, ips: [10.6.2.10] }', 'b')}${subnet('{ subnet: 10.6.3.0/24, ips: [10.6.3.10] }', 'c')}${subnet('{ subnet: 10.6.3.128/25, ips: [10.6.3.130] }', 'd')}${subnet('{ ips: [10.6.4.130] }', 'e')}`,
    says: [
      `error SpiderSubnet b spec.subnet
SpiderSubnet b (10.6.0.0/16) overlaps SpiderSubnet a (10.6.0.0/16)
a cluster has one SpiderSubnet for a network; Spiderpool's webhook refuses the second
put the ranges of both into one SpiderSubnet of 10.6.0.0/16`,
      `error SpiderSubnet c spec.subnet
SpiderSubnet c (10.6.3.0/24) overlaps SpiderSubnet a (10.6.0.0/16)
a cluster has one SpiderSubnet for a network; Spiderpool's webhook refuses the second
put the ranges of both into one SpiderSubnet of 10.6.0.0/16`,
      `error SpiderSubnet d spec.subnet
SpiderSubnet d (10.6.3.128/25) overlaps SpiderSubnet c (10.6.3.0/24)
a cluster has one SpiderSubnet for a network; Spiderpool's webhook refuses the second
put the ranges of both into one SpiderSubnet of 10.6.3.0/24`,
    ],
    beside: ['pool-field-missing'],
  },
  {
    title: 'two manifests of one subnet',
    manifests: `${subnet('{ subnet: 10.6.0.0/16, ips: [10.6.1.10] }')}${subnet('{ subnet: 10.6.1.0/24, ips: [10.6.1.10] }')}`,
    beside: ['object-duplicate'],
  },
]);

testVariants('subnet-empty', [
  {
    title: 'all of its ips excluded',
    manifests: subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.10], excludeIPs: [10.6.124.9-10.6.124.11] }'),
    says: [
      `warning SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has no addresses: excludeIPs takes away all of its ips
no pool of its CIDR may have an address, and no auto pool can be cut from it
list the addresses of 10.6.124.0/24 that pods may have in ips`,
    ],
  },
  {
    title: 'no CIDR either',
    manifests: subnet('{ ipVersion: 4 }'),
    says: [
      `warning SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has no addresses: it has no ips
no pool of its CIDR may have an address, and no auto pool can be cut from it
list the addresses of its CIDR that pods may have in ips`,
    ],
    beside: ['pool-field-missing'],
  },
  {
    title: 'a workload wants some of it, which says more',
    manifests: `${subnet('{ subnet: 10.6.124.0/24 }')}${web('6')}${MACVLAN}`,
    beside: ['subnet-short'],
  },
  {
    title: 'a pool has addresses that it does not have, which says more',
    manifests: `${subnet('{ subnet: 10.6.124.0/24 }')}${pool('[10.6.124.10]')}`,
    beside: ['pool-outside-subnet'],
  },
  {
    title: 'a pool without addresses',
    manifests: `${subnet('{ subnet: 10.6.124.0/24 }')}${poolWith('{ subnet: 10.6.124.0/24 }')}`,
    says: [
      `warning SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has no addresses: it has no ips
no pool of its CIDR may have an address, and no auto pool can be cut from it
list the addresses of 10.6.124.0/24 that pods may have in ips`,
    ],
    beside: ['pool-empty'],
  },
]);

const LONG = 'underlay-of-the-second-data-centre-racks-one-to-nine-vlan-124-v4';

testVariants('subnet-name-too-long', [
  {
    title: 'without any pool',
    manifests: subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }', LONG),
    says: [
      `warning SpiderSubnet ${LONG} metadata.name
the name of SpiderSubnet ${LONG} has 64 characters, and 63 is the most a label takes
Spiderpool writes the name into a label of every pool of that CIDR, and the API server refuses each of those pools
give it a name of 63 characters or fewer`,
    ],
  },
  {
    title: 'with an auto pool',
    manifests: `${subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.30] }', LONG)}${web('6').replace('subnet124', LONG)}${MACVLAN}`,
    says: [
      `error SpiderSubnet ${LONG} metadata.name
the name of SpiderSubnet ${LONG} has 64 characters, and 63 is the most a label takes
Spiderpool writes the name into a label of every pool of that CIDR, and the API server refuses each of those pools
give it a name of 63 characters or fewer`,
    ],
  },
  {
    title: 'one character less',
    manifests: `${subnet('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }', LONG.slice(1))}${pool('[10.6.124.10]')}`,
  },
]);

testVariants('subnet-pools-collide', [
  {
    title: 'one of two pools, which has nowhere to go',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.12, 10.6.124.14-10.6.124.19, 10.6.124.21]')}${pool('[10.6.124.11-10.6.124.12]')}${pool('[10.6.124.14-10.6.124.18]', 'more-v4')}${web('3')}${MACVLAN}`,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 has 10.6.124.11-10.6.124.12, which are among the 3 lowest addresses of SpiderSubnet subnet124: auto pools take those
if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool
apply the pool before the workloads, or give the auto pools a SpiderSubnet of their own`,
    ],
    beside: ['auto-pool-short'],
  },
  {
    title: 'a pool partly among them, with addresses it leaves out, and reserved ones',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.39]')}${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20], excludeIPs: [10.6.124.39] }')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.10-10.6.124.11, 10.6.124.30] }')}${web('6')}${MACVLAN}`,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 has 10.6.124.12-10.6.124.17, which are among the 6 lowest addresses of SpiderSubnet subnet124: auto pools take those
if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool
apply the pool before the workloads, or move it out of their way:
ips: ["10.6.124.10-10.6.124.11", "10.6.124.18-10.6.124.20", "10.6.124.33-10.6.124.38"]`,
    ],
  },
  {
    title: 'room of just the size, below one that is too small',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.12, 10.6.124.14-10.6.124.15, 10.6.124.20]')}${pool('[10.6.124.11-10.6.124.12]')}${web('3')}${MACVLAN}`,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 has 10.6.124.11-10.6.124.12, which are among the 3 lowest addresses of SpiderSubnet subnet124: auto pools take those
if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool
apply the pool before the workloads, or move it out of their way:
ips: ["10.6.124.14-10.6.124.15"]`,
    ],
    beside: ['auto-pool-short'],
  },
  {
    title: 'one address',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.39]')}${pool('[10.6.124.15-10.6.124.16]')}${web('6')}${MACVLAN}`,
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 has 10.6.124.15, which is among the 6 lowest addresses of SpiderSubnet subnet124: auto pools take those
if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool
apply the pool before the workloads, or move it out of their way:
ips: ["10.6.124.16", "10.6.124.39"]`,
    ],
  },
  {
    title: 'a subnet that lives elsewhere',
    manifests: `${pool('[10.6.124.10-10.6.124.12]')}${web('6')}${MACVLAN}`,
    context: {
      complete: true,
      external: { subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.39'] }] },
    },
    says: [
      `warning SpiderIPPool web-v4 spec.ips
pool web-v4 has 10.6.124.10-10.6.124.12, which are among the 6 lowest addresses of SpiderSubnet subnet124: auto pools take those
if the workloads of the auto pools start before the pool is applied, Spiderpool refuses the pool
apply the pool before the workloads, or move it out of their way:
ips: ["10.6.124.37-10.6.124.39"]`,
    ],
  },
  {
    title: 'a subnet of which only the size is known, and a pool that lives elsewhere',
    manifests: `${web('6')}${MACVLAN}`,
    context: {
      complete: true,
      external: {
        subnets: [{ name: 'subnet124', subnet: '10.6.124.0/24', size: 30 }],
        ippools: [{ name: 'far', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.11'] }],
      },
    },
  },
  {
    title: 'a pool that lives elsewhere',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.39]')}${web('6')}${MACVLAN}`,
    context: {
      complete: true,
      external: { ippools: [{ name: 'far', subnet: '10.6.124.0/24', ips: ['10.6.124.10-10.6.124.11'] }] },
    },
  },
]);

const cron = (fields: string) => `---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "*/5 * * * *"
  ${fields}
  template:
    jobTemplate:
      spec:
        activeDeadlineSeconds: 200
        template:
          metadata:
            annotations:
              v1.multus-cni.io/default-network: kube-system/macvlan
              ipam.spidernet.io/subnets: '${WEB_SUBNET['ipam.spidernet.io/subnets']}'
              ${NUMBER}: "3"
          spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;

testVariants('subnet-short', [
  {
    title: 'two workloads, a pool, and reserved addresses, one too many',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.24]')}${pool('[10.6.124.20]')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.10-10.6.124.12] }')}${web('6')}${cart('6')}${MACVLAN}`,
    says: [
      `error SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has 15 addresses, 1 fewer than are taken from it: 12 for auto pools (6 for eth0 of CloneSet shop/web and 6 for eth0 of CloneSet shop/cart), 1 in manual pools (web-v4) and 3 reserved
the auto pool of whichever workload comes last is not made or not grown, and its pods never start
add 1 address to ips of SpiderSubnet subnet124, or ask for fewer`,
    ],
  },
  {
    title: 'a subnet that lives elsewhere, known by its size',
    manifests: `${web('6')}${MACVLAN}`,
    context: { complete: true, external: { subnets: [{ name: 'subnet124', size: 4 }] } },
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
SpiderSubnet subnet124 has 4 addresses, 2 fewer than are taken from it: 6 for auto pools (6 for eth0 of CloneSet shop/web)
the auto pool of whichever workload comes last is not made or not grown, and its pods never start
add 2 addresses to ips of SpiderSubnet subnet124, or ask for fewer`,
    ],
  },
  {
    title: 'a subnet and a workload of another repository, told at the workload here',
    manifests: web('6') + MACVLAN,
    counted: exampleSubnet('[10.6.124.10-10.6.124.19]') + cart('6'),
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
SpiderSubnet subnet124 has 10 addresses, 2 fewer than are taken from it: 12 for auto pools (6 for eth0 of CloneSet shop/cart and 6 for eth0 of CloneSet shop/web)
the auto pool of whichever workload comes last is not made or not grown, and its pods never start
add 2 addresses to ips of SpiderSubnet subnet124, or ask for fewer`,
    ],
  },
  {
    title: 'everything of another repository',
    manifests: MACVLAN,
    counted: exampleSubnet('[10.6.124.10-10.6.124.13]') + cart('6'),
  },
  {
    title: 'runs that leave their pools for a while',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.11]')}${cron('concurrencyPolicy: Forbid')}${MACVLAN}`,
    says: [
      `error SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has 2 addresses, 13 fewer than are taken from it: 15 for auto pools (15 for eth0 of AdvancedCronJob shop/report (5 pools of 3))
the auto pool of whichever workload comes last is not made or not grown, and its pods never start; AdvancedCronJob shop/report has 5 pools for eth0 at once, 1 for the run that goes on, 3 for finished runs that are kept (successfulJobsHistoryLimit 3, the default) and 1 for failed runs that are kept (failedJobsHistoryLimit 1, the default)
add 13 addresses to ips of SpiderSubnet subnet124, or ask for fewer; or have the pool of a run go soon after the run has ended:
successfulJobsHistoryLimit: 0
failedJobsHistoryLimit: 0`,
    ],
  },
  {
    title: 'runs that are there beside each other at times',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.14]')}${cron('concurrencyPolicy: Replace\n  successfulJobsHistoryLimit: 0\n  failedJobsHistoryLimit: 0')}${MACVLAN}`,
    says: [
      `warning SpiderSubnet subnet124 spec.ips
SpiderSubnet subnet124 has 5 addresses, 1 fewer than are taken from it: 6 for auto pools (6 for eth0 of AdvancedCronJob shop/report (2 pools of 3))
while all of them are there, the auto pool that comes last is not made, and its pods wait in ContainerCreating until another one is gone; AdvancedCronJob shop/report has 2 pools for eth0 at once, 1 for the run that goes on and 1 for the run that concurrencyPolicy Replace deletes, until its pods are gone
add 1 address to ips of SpiderSubnet subnet124, or ask for fewer`,
    ],
  },
  {
    title: 'nothing too few',
    manifests: `${exampleSubnet('[10.6.124.10-10.6.124.15]')}${web('6')}${MACVLAN}`,
  },
]);
