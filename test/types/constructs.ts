/**
 * What must not compile. `tsc --noEmit` fails on a line that is expected to be wrong and is not; nothing here runs.
 */
import type { Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  AdvancedCronJob,
  AdvancedDaemonSet,
  attachNics,
  CloneSet,
  FixedPoolCloneSet,
  type INetwork,
  type ISpiderIPPool,
  type ISpiderSubnet,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderReservedIP,
  SpiderSubnet,
  SubnetBackedWorkload,
  UnitedDeployment,
} from 'cdk8s-spiderpool';

declare const scope: Chart;
declare const network: INetwork;
declare const pool: ISpiderIPPool;
declare const subnet: ISpiderSubnet;
declare const deployment: kplus.Deployment;
const podSpec = { containers: [{ name: 'c' }] };

// Unknown props.
// @ts-expect-error `gatway` is no prop
new SpiderIPPool(scope, 'p', { subnet: '10.6.0.0/16', gatway: '10.6.0.1' });
// @ts-expect-error Spiderpool 1.0 took `vlan` away
new SpiderIPPool(scope, 'p', { subnet: '10.6.0.0/16', vlan: 6 });
// @ts-expect-error a subnet has no affinity
new SpiderSubnet(scope, 's', { subnet: '10.6.0.0/16', podAffinity: {} });
// @ts-expect-error the controller edits podsToDelete
new CloneSet(scope, 'c', { podSpec, scaleStrategy: { podsToDelete: [] } });

// Wrong types.
// @ts-expect-error addresses are a list
new SpiderReservedIP(scope, 'r', { ips: '10.6.0.1' });
// @ts-expect-error the subnet is what a pool cannot do without
new SpiderIPPool(scope, 'p', { ips: ['10.6.0.1'] });
// @ts-expect-error an operator that Kubernetes has not
new SpiderIPPool(scope, 'p', { subnet, podAffinity: { matchExpressions: [{ key: 'a', operator: 'Equals' }] } });
// @ts-expect-error "5" is neither a number nor a percentage
new CloneSet(scope, 'c', { podSpec, updateStrategy: { maxSurge: '5' } });

// Pods are given in exactly one way.
new CloneSet(scope, 'c', { podSpec });
new CloneSet(scope, 'c', { containers: [{ image: 'busybox' }], pod: { hostNetwork: true } });
new CloneSet(scope, 'c', { podTemplate: { spec: podSpec } });
// @ts-expect-error none
new CloneSet(scope, 'c', { replicas: 1 });
// @ts-expect-error two
new CloneSet(scope, 'c', { podSpec, podTemplate: { spec: podSpec } });
// @ts-expect-error two
new CloneSet(scope, 'c', { podSpec, containers: [{ image: 'busybox' }] });
// @ts-expect-error the pod around containers belongs to them
new CloneSet(scope, 'c', { podSpec, pod: { hostNetwork: true } });

// OpenKruise refuses surge with in-place only.
new CloneSet(scope, 'c', { podSpec, updateStrategy: { type: 'InPlaceOnly', maxUnavailable: 1 } });
// @ts-expect-error surge
new CloneSet(scope, 'c', { podSpec, updateStrategy: { type: 'InPlaceOnly', maxSurge: 1 } });

// The parent interface: one master, or a bond of several.
NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'eth1', vlanId: 6 });
NetworkAttachmentDefinition.macvlan(scope, 'n', { master: ['eth1', 'eth2'], bond: { name: 'bond0' } });
// @ts-expect-error a list without a bond
NetworkAttachmentDefinition.macvlan(scope, 'n', { master: ['eth1', 'eth2'] });
// @ts-expect-error a bond of one
NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'eth1', bond: { name: 'bond0' } });
// @ts-expect-error `disabled` makes every pod fail
NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'eth1', coordinator: { mode: 'disabled' } });

// Pools and subnets are objects, and do not mix.
new FixedPoolCloneSet(scope, 'f', { podSpec, nics: [{ network, pools: [pool] }] });
// @ts-expect-error a name is no pool
new FixedPoolCloneSet(scope, 'f', { podSpec, nics: [{ network, pools: ['pool'] }] });
// @ts-expect-error a name is no network
new FixedPoolCloneSet(scope, 'f', { podSpec, nics: [{ network: 'a/b', pools: [pool] }] });
// @ts-expect-error subnets are for SubnetBackedWorkload
new FixedPoolCloneSet(scope, 'f', { podSpec, nics: [{ network, subnets: [subnet] }] });
// @ts-expect-error pools are for FixedPoolCloneSet
new SubnetBackedWorkload(scope, 's', { kind: 'CloneSet', podSpec, nics: [{ network, pools: [pool] }] });
// @ts-expect-error no NICs at all
new FixedPoolCloneSet(scope, 'f', { podSpec });

// What a strategy has depends on the kind.
const nics = [{ network, subnets: [subnet] }];
new SubnetBackedWorkload(scope, 's', { kind: 'CloneSet', podSpec, nics, updateStrategy: { maxSurge: '10%' } });
new SubnetBackedWorkload(scope, 's', {
  kind: 'Deployment',
  podSpec,
  nics,
  strategy: { type: 'Recreate' },
  ipNumber: '+2',
});
// @ts-expect-error a Deployment has no updateStrategy
new SubnetBackedWorkload(scope, 's', { kind: 'Deployment', podSpec, nics, updateStrategy: { maxSurge: 1 } });
// @ts-expect-error a CloneSet has no strategy
new SubnetBackedWorkload(scope, 's', { kind: 'CloneSet', podSpec, nics, strategy: { type: 'Recreate' } });
new SubnetBackedWorkload(scope, 's', {
  kind: 'Deployment',
  podSpec,
  nics,
  // @ts-expect-error Recreate has no rolling update
  strategy: { type: 'Recreate', rollingUpdate: {} },
});
// @ts-expect-error of a CloneSet, "+1" would be a pool of one
new SubnetBackedWorkload(scope, 's', { kind: 'CloneSet', podSpec, nics, ipNumber: '+1' });
// @ts-expect-error worked out or given, not both
new SubnetBackedWorkload(scope, 's', { kind: 'CloneSet', podSpec, nics, ipNumber: 5, extraIps: 1 });
new SubnetBackedWorkload(scope, 's', { kind: 'AdvancedDaemonSet', podSpec, nics, ipNumber: 5 });
new SubnetBackedWorkload(scope, 's', { kind: 'StatefulSet', serviceName: 's', podSpec, nics, ipNumber: '+2' });
// @ts-expect-error Spiderpool makes no pool for a bare pod
new SubnetBackedWorkload(scope, 's', { kind: 'Pod', podSpec, nics });
// @ts-expect-error nobody says how many pods a DaemonSet has
new SubnetBackedWorkload(scope, 's', { kind: 'AdvancedDaemonSet', podSpec, nics, replicas: 3 });
// @ts-expect-error a DaemonSet has pods to miss or pods to spare, not both
new AdvancedDaemonSet(scope, 'a', { podSpec, updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 1 } } });
// @ts-expect-error an AdvancedCronJob starts one kind of job
new AdvancedCronJob(scope, 'a', { schedule: '@daily', podSpec, job: {}, broadcastJob: {} });
new UnitedDeployment(scope, 'u', {
  workload: { kind: 'CloneSet' },
  // @ts-expect-error a fixed share, or bounds
  subsets: [{ name: 'a', replicas: 1, maxReplicas: 2 }],
  podSpec,
});

// attachNics: pools, or subnets with a size.
attachNics(deployment, { nics: [{ network, pools: [pool] }] });
attachNics(deployment, { nics, ipNumber: '+2', reclaim: false });
// @ts-expect-error subnets without a size
attachNics(deployment, { nics });
// @ts-expect-error pools have no size of their own here
attachNics(deployment, { nics: [{ network, pools: [pool] }], ipNumber: 5 });
// @ts-expect-error nothing has pod metadata here
attachNics(scope, { nics: [{ network, pools: [pool] }] });

// Objects elsewhere: the family is told, and either ranges or a size.
SpiderIPPool.fromName(scope, 'p', { subnet: '10.6.0.0/16', ips: ['10.6.0.1'] });
SpiderIPPool.fromName(scope, 'p', { family: 4, size: 16 });
SpiderIPPool.fromName(scope, 'p', { ips: ['10.6.0.1'] });
// @ts-expect-error nothing tells the family
SpiderIPPool.fromName(scope, 'p', { size: 16 });
// @ts-expect-error ranges and a size
SpiderIPPool.fromName(scope, 'p', { ips: ['10.6.0.1'], size: 16 });
// @ts-expect-error a network is found by its namespace, too
NetworkAttachmentDefinition.fromName(scope, 'n', {});

// A CloneSet is the target of an autoscaler.
declare const cloneSet: CloneSet;
new kplus.HorizontalPodAutoscaler(scope, 'hpa', { target: cloneSet, maxReplicas: 9 });
