import { ANNOTATION } from '../../../src/manifests/annotation-keys';
import { addressObject, MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { testChanges } from './change-variant';

const POOLS = pool('[10.6.124.10-10.6.124.20]') + pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + MACVLAN;
const IN_PLACE = 'updateStrategy: { type: InPlaceIfPossible }';

const HOME = subnet('[10.6.124.10-10.6.124.99]');
const AWAY = subnet('[10.6.125.10-10.6.125.99]')
  .replace('subnet124', 'subnet125')
  .replace('10.6.124.0/24', '10.6.125.0/24');

/** CloneSet `shop/web` on one of the pools. */
function web(from: string, strategy = IN_PLACE): string {
  return workload({ kind: 'CloneSet', strategy, annotations: WEB_POOL }).replace('"web-v4"', `"${from}"`);
}

const ANNOTATIONS = 'spec.template.metadata.annotations';
const PATCHED =
  'OpenKruise patches the annotation into running pods, and reports the rollout as complete; each pod keeps its address until it is recreated';
const RECREATE = `1. for this change, give a plain env variable of a container a new value, or write:
   updateStrategy: { type: ReCreate }
2. go back to in-place updates in a later one`;

/** Advanced DaemonSet or StatefulSet `shop/web` that updates in place. */
function kruise(kind: string, apiVersion: string, rolling: string, from: string): string {
  return workload({
    kind: 'CloneSet',
    strategy: `updateStrategy: { rollingUpdate: ${rolling} }`,
    annotations: WEB_POOL,
  })
    .replace('apps.kruise.io/v1alpha1', apiVersion)
    .replace('kind: CloneSet', `kind: ${kind}`)
    .replace('"web-v4"', `"${from}"`);
}

testChanges('workload-pools-in-place', [
  {
    title: 'a pool that goes',
    before: POOLS + web('web-v4'),
    after: pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + MACVLAN + web('web2-v4'),
    says: [
      `error CloneSet web ${ANNOTATIONS}
CloneSet shop/web changes where its addresses come from, and an in-place update keeps the old: eth0 IPv4 from web-v4 on kube-system/macvlan to web2-v4 on kube-system/macvlan
${PATCHED}, and web-v4, removed in this change, stays Terminating until the last one is gone
1. for this change, with web-v4 kept, give a plain env variable of a container a new value, or write:
   updateStrategy: { type: ReCreate }
2. go back to in-place updates, and remove web-v4, in a later one`,
    ],
    beside: ['pool-removed'],
  },
  {
    title: 'a NIC more, on a network that nobody knows',
    before: POOLS + web('web-v4'),
    after:
      POOLS +
      web('web-v4')
        .replace(
          '[{"interface":"eth0","ipv4":["web-v4"]}]',
          '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web2-v4"]}]',
        )
        .replace(
          '      annotations:\n',
          '      annotations:\n        k8s.v1.cni.cncf.io/networks: kube-system/vlan9\n',
        ),
    says: [
      `error CloneSet web ${ANNOTATIONS}
CloneSet shop/web changes where its addresses come from, and an in-place update keeps the old: net1 IPv4 from nothing to web2-v4 on kube-system/vlan9
${PATCHED}
${RECREATE}`,
    ],
  },
  {
    title: 'a pool elsewhere in the list, and a subnet for a pool',
    before: subnet('[10.6.124.50-10.6.124.99]') + POOLS + web('web-v4","web2-v4'),
    after:
      subnet('[10.6.124.50-10.6.124.99]') +
      POOLS +
      workload({
        kind: 'CloneSet',
        strategy: IN_PLACE,
        annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' },
      }),
    says: [
      `error CloneSet web ${ANNOTATIONS}
CloneSet shop/web changes where its addresses come from, and an in-place update keeps the old: eth0 IPv4 from web-v4 or web2-v4 on kube-system/macvlan to SpiderSubnet subnet124 on kube-system/macvlan
${PATCHED}
${RECREATE}`,
    ],
  },
  ...[
    ['StatefulSet', 'apps.kruise.io/v1beta1', '{ podUpdatePolicy: InPlaceOnly }'],
    ['DaemonSet', 'apps.kruise.io/v1alpha1', '{ rollingUpdateType: InPlaceIfPossible }'],
  ].map(([kind = '', apiVersion = '', rolling = '']) => ({
    title: `a ${kind} of OpenKruise`,
    before: POOLS + kruise(kind, apiVersion, rolling, 'web-v4'),
    after: POOLS + kruise(kind, apiVersion, rolling, 'web2-v4'),
    says: [
      `error ${kind} web ${ANNOTATIONS}
${kind} shop/web changes where its addresses come from, and an in-place update keeps the old: eth0 IPv4 from web-v4 on kube-system/macvlan to web2-v4 on kube-system/macvlan
${PATCHED}
${RECREATE}`,
    ],
  })),
  {
    title: 'a NIC less',
    before:
      POOLS +
      web('web-v4')
        .replace(
          '[{"interface":"eth0","ipv4":["web-v4"]}]',
          '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["web2-v4"]}]',
        )
        .replace(
          '      annotations:\n',
          '      annotations:\n        k8s.v1.cni.cncf.io/networks: kube-system/macvlan\n',
        ),
    after: POOLS + web('web-v4'),
    says: [
      `error CloneSet web ${ANNOTATIONS}
CloneSet shop/web changes where its addresses come from, and an in-place update keeps the old: net1 IPv4 from web2-v4 on kube-system/macvlan to nothing
${PATCHED}
${RECREATE}`,
    ],
  },
  {
    title: 'another subnet, which is told as that',
    before: sized('6', { strategy: IN_PLACE }) + AWAY,
    after: sized('6', { strategy: IN_PLACE }).replace('"ipv4":["subnet124"]', '"ipv4":["subnet125"]') + AWAY,
    beside: ['workload-subnet-switched'],
  },
  {
    title: 'a bare pod',
    before: POOLS + lone('web-v4'),
    after: POOLS + lone('web2-v4'),
    says: [
      `error Pod lone metadata.annotations
Pod shop/lone changes where its addresses come from, and a pod keeps the old: eth0 IPv4 from web-v4 on kube-system/macvlan to web2-v4 on kube-system/macvlan
the running pod only gets the new annotation; each pod keeps its address until it is recreated
give the pod another name, so that it starts anew`,
    ],
  },
  {
    title: 'pods that are made anew: by their kind, by their strategy, by another spec',
    before: POOLS + web('web-v4', 'updateStrategy: { type: ReCreate }'),
    after: POOLS + web('web2-v4', 'updateStrategy: { type: ReCreate }'),
  },
  {
    title: 'a StatefulSet of Kubernetes, whose field of this name means nothing',
    before: POOLS + kruise('StatefulSet', 'apps/v1', '{ podUpdatePolicy: InPlaceOnly }', 'web-v4'),
    after: POOLS + kruise('StatefulSet', 'apps/v1', '{ podUpdatePolicy: InPlaceOnly }', 'web2-v4'),
  },
  {
    title: 'another spec of the pods',
    before: POOLS + web('web-v4'),
    after: POOLS + web('web2-v4').replace('image: nginx', 'image: nginx, tty: true'),
  },
  {
    title: 'one more container',
    before: POOLS + web('web-v4'),
    after: POOLS + web('web2-v4').replace('image: nginx }', 'image: nginx }, { name: side, image: nginx }'),
  },
  {
    title: 'another annotation',
    before: POOLS + web('web-v4'),
    after: POOLS + web('web-v4').replace('      annotations:\n', '      annotations:\n        team: shop\n'),
  },
]);

function lone(from: string): string {
  return `---
apiVersion: v1
kind: Pod
metadata:
  name: lone
  namespace: shop
  annotations:
    v1.multus-cni.io/default-network: kube-system/macvlan
    ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["${from}"]}]'
spec: { containers: [{ name: main, image: nginx }] }
`;
}

const ONLY = 'updateStrategy: { type: InPlaceOnly }';

testChanges('workload-in-place-only', [
  {
    title: 'an Advanced StatefulSet',
    before: POOLS + kruise('StatefulSet', 'apps.kruise.io/v1beta1', '{ podUpdatePolicy: InPlaceOnly }', 'web-v4'),
    after:
      POOLS +
      kruise('StatefulSet', 'apps.kruise.io/v1beta1', '{ podUpdatePolicy: InPlaceOnly }', 'web-v4').replace(
        'image: nginx',
        'image: nginx, tty: true',
      ),
    says: [
      `error StatefulSet web spec.template.spec
StatefulSet shop/web updates only in place, and its pod template changes by more than images
OpenKruise's webhook refuses the update: nothing of it reaches the cluster, annotations and replicas included
1. allow new pods for this change, with InPlaceIfPossible instead of InPlaceOnly:
   type: InPlaceIfPossible
2. go back to InPlaceOnly in a later one`,
    ],
  },
  {
    title: 'v1beta1 of CloneSets, whose webhook does not look',
    before:
      POOLS +
      web('web-v4', 'updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceOnly } }').replace(
        'v1alpha1',
        'v1beta1',
      ),
    after:
      POOLS +
      web('web-v4', 'updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceOnly } }')
        .replace('v1alpha1', 'v1beta1')
        .replace('image: nginx', 'image: nginx, tty: true'),
  },
  {
    title: 'InPlaceIfPossible',
    before: POOLS + web('web-v4'),
    after: POOLS + web('web-v4').replace('image: nginx', 'image: nginx, tty: true'),
  },
  {
    title: 'an image',
    before: POOLS + web('web-v4', ONLY),
    after: POOLS + web('web-v4', ONLY).replace('image: nginx', 'image: caddy'),
  },
]);

const UNSAID = workload({ kind: 'CloneSet', annotations: {} }) + MACVLAN;
const byDefault = (name: string, ips: string, isDefault: boolean) =>
  addressObject('SpiderIPPool', `{ name: ${name} }`, `{ subnet: 10.6.124.0/24, default: ${isDefault}, ips: ${ips} }`);

testChanges('workload-pools-not-rolled', [
  {
    title: 'the default pools of the cluster',
    before: byDefault('web-v4', '[10.6.124.10-10.6.124.20]', true) + UNSAID,
    after:
      byDefault('web-v4', '[10.6.124.10-10.6.124.20]', true) +
      byDefault('web2-v4', '[10.6.124.30-10.6.124.40]', true) +
      UNSAID,
    says: [
      `note CloneSet web spec.template
CloneSet shop/web gets its addresses elsewhere from now on: eth0 IPv4 from web-v4 on kube-system/macvlan to web-v4 or web2-v4 on kube-system/macvlan
its pod template stays the same, so running pods keep their addresses; those of them that are recreated move, one by one
1. keep the old pools in this change
2. restart the workload, and remove them in a later one`,
    ],
  },
  {
    title: 'a template that changes as well, and rolls the pods',
    before: byDefault('web-v4', '[10.6.124.10-10.6.124.20]', true) + UNSAID,
    after:
      byDefault('web-v4', '[10.6.124.10-10.6.124.20]', false) +
      byDefault('web2-v4', '[10.6.124.30-10.6.124.40]', true) +
      UNSAID.replace('image: nginx', 'image: caddy'),
  },
]);

/** CloneSet `shop/web` with an auto pool of this number. */
function sized(number: string, { strategy = 'updateStrategy: { partition: 0 }', replicas = 3 } = {}): string {
  return (
    HOME +
    workload({
      kind: 'CloneSet',
      replicas,
      strategy,
      annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: number },
    }) +
    MACVLAN
  );
}

const NUMBER = 'spec.template.metadata.annotations["ipam.spidernet.io/ippool-ip-number"]';
const RAISE = `1. raise the number alone, with partition 0, and let every pod be recreated
2. raise replicas, or hold the next rollout, in a later change`;

function held(was: number, is: number): string {
  return `the rollout is held half-way, so old pods stay: each that is recreated sets the pool back to ${was}, each new one to ${is}, and a pool that is too full to shrink fails the pod`;
}

function raisedWhileHeld(title: string, strategy: string) {
  return {
    title,
    before: sized('6', { strategy }),
    after: sized('8', { strategy }),
    says: [
      `warning CloneSet web ${NUMBER}
CloneSet shop/web changes its auto pool from 6 to 8 addresses, and its pods of both revisions share it
${held(6, 8)}
${RAISE}`,
    ],
  };
}

function raisedFreely(title: string, strategy: string) {
  return {
    title,
    before: sized('6', { strategy }),
    after: sized('8', { strategy }),
    says: [
      `note CloneSet web ${NUMBER}
CloneSet shop/web changes its auto pool from 6 to 8 addresses, and its pods of both revisions share it
while the rollout runs, an old pod that is recreated sets the pool back to 6; after it the pool has 8
nothing, if that is fine; otherwise:
${RAISE}`,
    ],
  };
}

testChanges('auto-pool-number-changed', [
  raisedWhileHeld('a partition', 'updateStrategy: { partition: 1 }'),
  raisedWhileHeld('a partition in percent', 'updateStrategy: { partition: "50%" }'),
  raisedWhileHeld('a pause', 'updateStrategy: { paused: true }'),
  raisedFreely('no partition', 'updateStrategy: { partition: null }'),
  raisedFreely('no percent', 'updateStrategy: { partition: "0%" }'),
  raisedFreely('nothing in quotes', 'updateStrategy: { partition: "0", paused: false }'),
  {
    title: 'fewer than pods run, while some are held',
    before: sized('16', { replicas: 8 }),
    after: sized('6', { strategy: 'updateStrategy: { partition: 1 }' }),
    says: [
      `warning CloneSet web ${NUMBER}
CloneSet shop/web changes its auto pool from 16 to 6 addresses, and its pods of both revisions share it
8 pods hold addresses, and a pool cannot shrink below what is held: the first new pods fail with "IPPool available free IPs are not enough" until enough old ones are gone
1. lower replicas and surge, and keep the number:
   ipam.spidernet.io/ippool-ip-number: "16"
2. once the pods are gone, lower the number to "6" in a later change, with partition 0`,
    ],
  },
  {
    title: 'as many as pods run',
    before: sized('16', { replicas: 6 }),
    after: sized('6'),
    says: [
      `note CloneSet web ${NUMBER}
CloneSet shop/web changes its auto pool from 16 to 6 addresses, and its pods of both revisions share it
while the rollout runs, an old pod that is recreated sets the pool back to 16; after it the pool has 6
nothing, if that is fine; otherwise:
1. lower replicas and surge, and keep the number:
   ipam.spidernet.io/ippool-ip-number: "16"
2. once the pods are gone, lower the number to "6" in a later change, with partition 0`,
    ],
  },
  {
    title: 'an Advanced StatefulSet that is held',
    before: statefulSet('6'),
    after: statefulSet('8'),
    says: [
      `warning StatefulSet web ${NUMBER}
StatefulSet shop/web changes its auto pool from 6 to 8 addresses, and its pods of both revisions share it
${held(6, 8)}
${RAISE}`,
    ],
  },
  { title: 'from a number that nobody can read', before: sized('six'), after: sized('6') },
  { title: 'to a number that nobody can read', before: sized('6'), after: sized('six') },
]);

function statefulSet(number: string): string {
  return sized(number, { strategy: 'updateStrategy: { rollingUpdate: { partition: 1 } }' })
    .replace('apps.kruise.io/v1alpha1', 'apps.kruise.io/v1beta1')
    .replace('kind: CloneSet', 'kind: StatefulSet');
}

const UPGRADE = {
  before: { complete: true, kruise: { version: '1.9.0' } },
  after: { complete: true, kruise: { version: '2.0.0' } },
};

testChanges('auto-pool-owner-changed', [
  {
    title: 'an upgrade',
    before: sized('6'),
    after: sized('6'),
    context: UPGRADE,
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
OpenKruise goes from 1.9.0 to 2.0.0, and CloneSet shop/web has auto pools that Spiderpool then no longer takes for its own
a pod that starts after the upgrade belongs to another apiVersion: Spiderpool does not find the pool, tries to make it anew under the name it has, and the pod never starts
1. before the upgrade, give web pools written by hand, with ipam.spidernet.io/ippools instead of ipam.spidernet.io/subnets, and let it roll
2. upgrade OpenKruise once the auto pools are gone (kubectl get sp)
3. go back to the subnet in a later change, if you like`,
    ],
  },
  {
    title: 'an Advanced StatefulSet, whose pods name v1beta1 in every release',
    before: statefulSet('6'),
    after: statefulSet('6'),
    context: UPGRADE,
  },
  { title: 'pools written by hand', before: POOLS + web('web-v4'), after: POOLS + web('web-v4'), context: UPGRADE },
  {
    title: 'a Deployment',
    before:
      HOME +
      MACVLAN +
      workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '+1' } }),
    after:
      HOME +
      MACVLAN +
      workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '+1' } }),
    context: UPGRADE,
  },
]);

const TWO = '[{"interface":"eth0","ipv4":["subnet124"]},{"interface":"net1","ipv4":["subnet125"]}]';
const onTwo = (subnets: string) =>
  HOME +
  AWAY +
  MACVLAN +
  workload({
    kind: 'CloneSet',
    annotations: {
      'k8s.v1.cni.cncf.io/networks': 'kube-system/macvlan',
      [ANNOTATION.subnets]: subnets,
      [ANNOTATION.ippoolIPNumber]: '6',
    },
  });

testChanges('workload-subnet-switched', [
  {
    title: 'two NICs that change places',
    before: onTwo(TWO),
    after: onTwo(TWO.replace('subnet124', 'subnetX').replace('subnet125', 'subnet124').replace('subnetX', 'subnet125')),
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
CloneSet shop/web is switched to another subnet: eth0 from subnet124 to subnet125 and net1 from subnet125 to subnet124
no pod of the new revision starts: its auto pool would have the name of the old one, which exists, and each attempt leaks addresses of the new subnet
1. keep web on subnet124, and add the workload once more under another name, on subnet125
2. once it runs, remove web in a later change`,
    ],
  },
  {
    title: 'one NIC of two',
    before: onTwo(TWO),
    after:
      onTwo(TWO.replace('subnet125', 'subnet126')) +
      AWAY.replace('subnet125', 'subnet126').replaceAll('10.6.125', '10.6.126'),
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
CloneSet shop/web is switched to another subnet: net1 from subnet125 to subnet126
no pod of the new revision starts: its auto pool would have the name of the old one, which exists, and each attempt leaks addresses of the new subnet
1. keep web on subnet125, and add the workload once more under another name, on subnet126
2. once it runs, remove web in a later change`,
    ],
  },
  {
    title: 'another family of the same NIC',
    before: sized('6'),
    after: sized('6').replace('"ipv4":["subnet124"]', '"ipv6":["subnet124"]'),
  },
]);
