import { MACVLAN, pool, subnet, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { testVariants } from '../finding-variant';

const NUMBER = 'ipam.spidernet.io/ippool-ip-number';
const RECLAIM = 'ipam.spidernet.io/ippool-reclaim';
const SUBNET = subnet('[10.6.124.10-10.6.124.99]');
const at = (key: string, kind = 'CloneSet') => `${kind} web spec.template.metadata.annotations["${key}"]`;

/** `shop/web` on `subnet124`, with this number of addresses. */
function web(kind: 'CloneSet' | 'Deployment', number: string | undefined, strategy?: string): string {
  const annotations = { ...WEB_SUBNET, ...(number === undefined ? {} : { [NUMBER]: number }) };
  return SUBNET + workload({ kind, annotations, ...(strategy === undefined ? {} : { strategy }) }) + MACVLAN;
}

const SURGE = 'strategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }';

testVariants('auto-pool-short', [
  {
    title: 'no pod at all',
    manifests: web('CloneSet', '0'),
    says: [
      `error ${at(NUMBER)}
the auto pool of eth0 gets 0 IPv4 addresses ("0", an absolute number); CloneSet web needs 3 = 3 replicas
3 of 3 pods never start: "all IP addresses used out"
${NUMBER}: "4"`,
    ],
  },
  {
    title: 'as many as there are pods, and none may be missing',
    manifests: web('Deployment', '3', SURGE),
    says: [
      `error ${at(NUMBER, 'Deployment')}
the auto pool of eth0 gets 3 IPv4 addresses ("3", an absolute number); Deployment web needs 4 = 3 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)
a rollout never finishes: the surge pod waits for an address, and no old pod may go before it is ready
${NUMBER}: "+1"`,
    ],
  },
  {
    title: 'one fewer than a rollout may hold',
    manifests: web('CloneSet', '3'),
    says: [
      `warning ${at(NUMBER)}
the auto pool of eth0 gets 3 IPv4 addresses ("3", an absolute number); CloneSet web may hold 4 = 3 replicas + 1 unavailable (20% of 3, rounded up) in a rollout
rollouts finish, but new pods wait in ContainerCreating for an address
${NUMBER}: "4"`,
    ],
  },
  {
    title: 'one fewer than a rollout may hold, by the bar of a policy with headroom',
    manifests: web('CloneSet', '3'),
    context: { complete: true, policy: { bar: 'budget', headroom: 2 } },
    says: [
      `error ${at(NUMBER)}
the auto pool of eth0 gets 3 IPv4 addresses ("3", an absolute number); CloneSet web may hold 4 = 3 replicas + 1 unavailable (20% of 3, rounded up) in a rollout
rollouts finish, but new pods wait in ContainerCreating for an address
${NUMBER}: "6"`,
    ],
  },
  {
    title: 'as many as a rollout may hold, while pods that end keep theirs',
    manifests: web('CloneSet', '5'),
    says: [
      `note ${at(NUMBER)}
the auto pool of eth0 gets 5 IPv4 addresses ("5", an absolute number); CloneSet web never waits for one with 6 = 3 replicas + 3 terminating (every pod is replaced)
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise:
${NUMBER}: "6"`,
    ],
  },
  {
    title: 'on top of the replicas, none',
    manifests: web('Deployment', '+0', SURGE),
    says: [
      `error ${at(NUMBER, 'Deployment')}
the auto pool of eth0 gets 3 IPv4 addresses (3 pods + 0 of "+0"); Deployment web needs 4 = 3 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)
a rollout never finishes: the surge pod waits for an address, and no old pod may go before it is ready
${NUMBER}: "+1"`,
    ],
  },
  {
    title: 'nothing said for a Deployment, which means none on top',
    manifests: web('Deployment', undefined, SURGE),
    says: [
      `error ${at('ipam.spidernet.io/subnets', 'Deployment')}
the auto pool of eth0 gets 3 IPv4 addresses (3 pods + 0); Deployment web needs 4 = 3 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)
a rollout never finishes: the surge pod waits for an address, and no old pod may go before it is ready
${NUMBER}: "+1"`,
    ],
  },
  {
    title: 'no address for pods that nobody can count',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [NUMBER]: '0' } })
      .replace('apiVersion: apps/v1\nkind: Deployment', 'apiVersion: apps.kruise.io/v1alpha1\nkind: DaemonSet')
      .replace('  replicas: 3\n', '')}${MACVLAN}`,
    says: [
      `error ${at(NUMBER, 'DaemonSet')}
the auto pool of eth0 gets 0 IPv4 addresses ("0", an absolute number); DaemonSet web needs one for each pod (the number of nodes is not known (nodes.count of the context))
no pod ever starts: "all IP addresses used out"
write how many pods run at once at most:
${NUMBER}: "…"`,
    ],
    beside: ['workload-rbac-missing', 'workload-demand-unknown'],
  },
  {
    title: 'one address for pods that nobody can count',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [NUMBER]: '1' } })
      .replace('apiVersion: apps/v1\nkind: Deployment', 'apiVersion: apps.kruise.io/v1alpha1\nkind: DaemonSet')
      .replace('  replicas: 3\n', '')}${MACVLAN}`,
    beside: ['workload-rbac-missing', 'workload-demand-unknown'],
  },
  {
    title: 'as many as a rollout may hold, by a bar that asks for more',
    manifests: web('CloneSet', '5'),
    context: { complete: true, policy: { bar: 'smooth' } },
    says: [
      `error ${at(NUMBER)}
the auto pool of eth0 gets 5 IPv4 addresses ("5", an absolute number); CloneSet web never waits for one with 6 = 3 replicas + 3 terminating (every pod is replaced)
a rollout is slower than it could be: some new pods wait until a terminating one has given up its address
nothing, if that is fine; otherwise:
${NUMBER}: "6"`,
    ],
  },
  {
    title: 'numbers that mean something else than they say',
    manifests: web('CloneSet', '+1'),
    beside: ['auto-pool-number-relative'],
  },
  {
    title: 'a number that is hardly what it says',
    manifests: web('Deployment', '5+1', SURGE),
    beside: ['auto-pool-number-unreadable'],
  },
]);

testVariants('auto-pool-number-missing', [
  {
    title: 'a ReplicationController, whose pods get none anyway',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: WEB_SUBNET }).replace('apiVersion: apps/v1\nkind: Deployment', 'apiVersion: v1\nkind: ReplicationController').replace('selector: { matchLabels: { app: web } }', 'selector: { app: web }')}${MACVLAN}`,
    beside: ['auto-pool-no-controller'],
  },
  {
    title: 'headroom by policy',
    manifests: web('CloneSet', undefined),
    context: { complete: true, policy: { headroom: 2 } },
    says: [
      `error ${at(NUMBER)}
CloneSet web takes addresses from a SpiderSubnet without ${NUMBER}
Spiderpool does not know the replicas of a CloneSet, so it makes no pool, and no pod starts
make room for 3 replicas + 1 unavailable (20% of 3, rounded up):
${NUMBER}: "6"`,
    ],
  },
]);

testVariants('auto-pool-no-controller', [
  {
    title: 'a ReplicationController',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: WEB_SUBNET }).replace('apiVersion: apps/v1\nkind: Deployment', 'apiVersion: v1\nkind: ReplicationController').replace('selector: { matchLabels: { app: web } }', 'selector: { app: web }')}${MACVLAN}`,
    says: [
      `error ReplicationController web spec.template.metadata.annotations
ReplicationController shop/web asks for addresses of a SpiderSubnet
Spiderpool makes an auto pool for it and then does not recognise its pods: none starts
make it a Deployment, or name a pool with ipam.spidernet.io/ippools`,
    ],
  },
]);

testVariants('auto-pool-number-unreadable', [
  {
    title: 'a number for a Deployment with something before the plus',
    manifests: web('Deployment', '2+5'),
    says: [
      `error ${at(NUMBER, 'Deployment')}
"2+5" is no number of addresses
Spiderpool reads it as 5 on top of the replicas, which is hardly what it says
write "5" for 5 addresses in all, or "+1" for 1 on top of the replicas`,
    ],
  },
  {
    title: 'a number below none',
    manifests: web('CloneSet', '-0'),
    says: [
      `error ${at(NUMBER)}
"-0" is no number of addresses
Spiderpool reads it as 0, which is hardly what it says
write "5" for 5 addresses in all`,
    ],
  },
]);

testVariants('auto-pool-disabled', [
  {
    title: 'subnets switched off, asked for by subnet',
    manifests: `${workload({ kind: 'Deployment', annotations: { 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"]}' } })}${MACVLAN}`,
    context: { spiderpool: { enableSpiderSubnet: false } },
    says: [
      `warning ${at('ipam.spidernet.io/subnet', 'Deployment')}
Deployment shop/web carries ipam.spidernet.io/subnet, and enableSpiderSubnet (ipam.spiderSubnet.enable) is off in the cluster
Spiderpool does not look at the annotation: the pods get addresses of other pools, or none
name a pool with ipam.spidernet.io/ippools, or write in Spiderpool's Helm values:
ipam: { spiderSubnet: { enable: true } }
and in spiderpool.yaml:
spiderpool: { enableSpiderSubnet: true }`,
    ],
  },
  {
    title: 'both switched off',
    manifests: `${workload({ kind: 'Deployment', annotations: WEB_SUBNET })}${MACVLAN}`,
    context: { spiderpool: { enableSpiderSubnet: false, enableAutoPoolForApplication: false } },
    says: [
      `warning ${at('ipam.spidernet.io/subnets', 'Deployment')}
Deployment shop/web carries ipam.spidernet.io/subnets, and enableSpiderSubnet (ipam.spiderSubnet.enable) is off in the cluster
Spiderpool does not look at the annotation: the pods get addresses of other pools, or none
name a pool with ipam.spidernet.io/ippools, or write in Spiderpool's Helm values:
ipam: { spiderSubnet: { enable: true } }
and in spiderpool.yaml:
spiderpool: { enableSpiderSubnet: true }`,
    ],
  },
]);

testVariants('auto-pool-label-too-long', [
  {
    title: 'one character too many',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [NUMBER]: '+3' } }).replace('name: web\n', `name: ${'w'.repeat(64)}\n`)}${MACVLAN}`,
    says: [
      `error Deployment ${'w'.repeat(64)} metadata.name
the name of Deployment shop/${'w'.repeat(64)} has 64 characters, where the label of its auto pool takes 63
the API server refuses every auto pool of the workload, so no pod starts
choose a name of at most 63 characters, or a pool of your own in ipam.spidernet.io/ippools`,
    ],
  },
  {
    title: 'a name of 63 characters',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [NUMBER]: '+3' } }).replace('name: web\n', `name: ${'w'.repeat(63)}\n`)}${MACVLAN}`,
  },
]);

testVariants('auto-pool-second-subnet', [
  {
    title: 'three subnets of IPv6 for a singular annotation',
    manifests: `${SUBNET}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"],"ipv6":["a","b","c"]}', [NUMBER]: '6' } })}${MACVLAN}`,
    context: { complete: true, external: { subnets: [{ name: 'a', size: 100, ipVersion: 6 }] } },
    says: [
      `warning ${at('ipam.spidernet.io/subnet')}
CloneSet shop/web names 3 IPv6 subnets for the NIC, and Spiderpool reads a alone, not b and c
once a is used up, pods do not start, however much the others have left
"ipv6":["a"]`,
    ],
  },
  {
    title: 'several pools, of which all count',
    manifests: `${pool('[10.6.124.10-10.6.124.15]', 'a')}${pool('[10.6.124.20-10.6.124.25]', 'b')}${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["a","b"]}]' } })}${MACVLAN}`,
  },
]);

/** A Job or something that makes Jobs, on `subnet124`. */
function jobs(kind: string, apiVersion: string, fields: string, jobSpec: string, number = ''): string {
  return `${SUBNET}${MACVLAN}---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: report, namespace: shop }
spec:
  ${fields}
    ${jobSpec}
    template:
      metadata:
        annotations:
          v1.multus-cni.io/default-network: kube-system/macvlan
          ipam.spidernet.io/subnets: '${WEB_SUBNET['ipam.spidernet.io/subnets']}'
          ${number}
      spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;
}

const job = (jobSpec: string, number?: string) =>
  jobs('Job', 'batch/v1', '', jobSpec, number)
    .replace(/^ {4}/gm, '  ')
    .replace(/^spec:\n {2}\n/m, 'spec:\n');

testVariants('auto-pool-job', [
  {
    title: 'more completions than pods at once',
    manifests: job('completions: 5\n    parallelism: 2', `${NUMBER}: "+0"`),
    says: [
      `note Job report spec.completions
Job shop/report gets an auto pool for 5 completions, and 2 of its pods run at once
the subnet is charged with addresses that nobody uses; nothing else is wrong
have one to spare for a pod that is still terminating:
${NUMBER}: "3"`,
    ],
  },
  {
    title: 'as many completions as pods at once',
    manifests: job('completions: 2\n    parallelism: 2', `${NUMBER}: "+1"`),
  },
  {
    title: 'completions alone',
    manifests: job('completions: 3', `${NUMBER}: "+1"`),
    says: [
      `note Job report spec.completions
Job shop/report gets an auto pool for 3 completions, and 1 of its pods runs at once
the subnet is charged with addresses that nobody uses; nothing else is wrong
have one to spare for a pod that is still terminating:
${NUMBER}: "2"`,
    ],
  },
  {
    title: 'a Deployment that keeps its pool, with a field of Jobs',
    manifests: `${SUBNET}${workload({ kind: 'Deployment', strategy: 'completions: 9', annotations: { ...WEB_SUBNET, [NUMBER]: '+3', [RECLAIM]: 'false' } })}${MACVLAN}`,
  },
  {
    title: 'a fixed number',
    manifests: job('completions: 5\n    parallelism: 2', `${NUMBER}: "3"`),
  },
  {
    title: 'a CronJob that says nothing of concurrency',
    manifests: jobs(
      'CronJob',
      'batch/v1',
      'schedule: "0 3 * * *"\n  jobTemplate:\n   spec:',
      'parallelism: 1',
      `${NUMBER}: "+1"`,
    ),
    says: [
      `warning CronJob report spec.concurrencyPolicy
CronJob shop/report lets its Jobs run beside each other, and all of them share one auto pool of the size of one Job
while a Job still runs when the next one starts, pods of the next one wait for an address in ContainerCreating
let no two Jobs run at once, with Forbid or Replace:
concurrencyPolicy: Forbid
or make room for all that do:
${NUMBER}: "6"`,
    ],
  },
  {
    title: 'a CronJob of several completions that replaces its Jobs',
    manifests: jobs(
      'CronJob',
      'batch/v1',
      'schedule: "0 3 * * *"\n  concurrencyPolicy: Replace\n  jobTemplate:\n   spec:',
      'completions: 4',
      `${NUMBER}: "+1"`,
    ),
    says: [
      `note CronJob report spec.jobTemplate.spec.completions
CronJob shop/report gets an auto pool for 4 completions, and 1 of its pods runs at once
the subnet is charged with addresses that nobody uses; nothing else is wrong
have one to spare for a pod that is still terminating:
${NUMBER}: "2"`,
    ],
  },
  {
    title: 'an AdvancedCronJob that leaves its pools behind',
    manifests: jobs(
      'AdvancedCronJob',
      'apps.kruise.io/v1alpha1',
      'schedule: "0 3 * * *"\n  template:\n   jobTemplate:\n    spec:',
      ' parallelism: 1',
      `${RECLAIM}: "false"`,
    )
      .replace(/^ {4}template/m, '     template')
      .replace(/^ {6}(metadata|spec)/gm, '       $1')
      .replace(/^ {8}annotations/m, '         annotations')
      .replace(/^ {10}/gm, '           '),
    says: [
      `error AdvancedCronJob report spec.template.jobTemplate.spec.template.metadata.annotations["${RECLAIM}"]
AdvancedCronJob shop/report leaves an auto pool behind for each of its runs: ${RECLAIM} is "false"
a run has a name of its own, so that no later one finds the pool again: after some runs the subnet has no address left for any workload
${RECLAIM}: "true"`,
    ],
    beside: ['workload-demand-unbounded'],
  },
]);
