import type { Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  attachNics,
  CloneSet,
  FixedPoolCloneSet,
  NetworkAttachmentDefinition,
  SpiderIPPool,
  SpiderReservedIP,
  SpiderSubnet,
  SubnetBackedWorkload,
} from 'cdk8s-spiderpool';
import { chart, POD } from './tree';

/** A value as JavaScript would pass it, past the types. */
function js<Wanted>(value: unknown): Wanted {
  return value as Wanted;
}

function inApps(make: (scope: Chart) => unknown): () => unknown {
  return () => make(chart('apps'));
}

const subnet = '10.6.0.0/16';

const addresses: readonly [string, (scope: Chart) => unknown, string][] = [
  [
    'an octet with a leading zero',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: ['10.6.0.010'] }),
    'apps/p: props.ips[0]: "10.6.0.010" has leading zeros in an octet',
  ],
  [
    'a CIDR where a range belongs',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: ['10.6.0.0/28'] }),
    'apps/p: props.ips[0]: "10.6.0.0/28" is a CIDR, and this list takes only addresses and ranges a-b; write "10.6.0.0-10.6.0.15"',
  ],
  [
    'a reversed range',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: ['10.6.0.20-10.6.0.10'] }),
    'apps/p: props.ips[0]: "10.6.0.20-10.6.0.10" ends before it starts; write "10.6.0.10-10.6.0.20"',
  ],
  [
    'a range with blanks',
    scope => new SpiderSubnet(scope, 's', { subnet, excludeIPs: ['10.6.0.1 - 10.6.0.9'] }),
    'apps/s: props.excludeIPs[0]: "10.6.0.1 - 10.6.0.9" contains blanks or invisible characters; write "10.6.0.1-10.6.0.9"',
  ],
  [
    'every wrong entry of a list at once',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: ['', '10.6.0.1', 'fd00::1'] }),
    'apps/p: props.ips[0]: "" is empty: an address or a range is missing\n  props.ips[2]: "fd00::1" is IPv6, and IPv4 is wanted',
  ],
  [
    'a number where text belongs',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: js([5]) }),
    'apps/p: props.ips[0]: 5 is a number, not text',
  ],
  [
    'text where a list belongs',
    scope => new SpiderIPPool(scope, 'p', { subnet, ips: js('10.6.0.1') }),
    'apps/p: props.ips must be a list, not "10.6.0.1"',
  ],
  [
    'a subnet with host bits',
    scope => new SpiderSubnet(scope, 's', { subnet: '10.6.0.1/16' }),
    'apps/s: props.subnet: "10.6.0.1/16" has host bits set: its network is 10.6.0.0/16; write "10.6.0.0/16"',
  ],
  [
    'a subnet that is no text',
    scope => new SpiderIPPool(scope, 'p', { subnet: js(10) }),
    'apps/p: props.subnet must be a SpiderSubnet or a CIDR such as "10.6.124.0/24", not 10',
  ],
  [
    'a subnet of which only the name is known',
    scope => new SpiderIPPool(scope, 'p', { subnet: SpiderSubnet.fromName(scope, 'far', { family: 4 }) }),
    'apps/p: props.subnet: of SpiderSubnet "far" only the name is known; give its CIDR to SpiderSubnet.fromName, or write it here',
  ],
  [
    'a gateway of the other family',
    scope => new SpiderIPPool(scope, 'p', { subnet, gateway: 'fd00::1' }),
    'apps/p: props.gateway: "fd00::1" is IPv6, and IPv4 is wanted',
  ],
  [
    'a route whose ends are of two families',
    scope => new SpiderSubnet(scope, 's', { subnet, routes: [{ dst: '10.7.0.0/16', gw: 'fd00::1' }] }),
    'apps/s: props.routes[0].gw: "fd00::1" is IPv6, and IPv4 is wanted',
  ],
  [
    'routes emptied against those of the subnet',
    scope => {
      const routes = [{ dst: '10.7.0.0/16', gw: '10.6.0.2' }];
      return new SpiderIPPool(scope, 'p', { subnet: new SpiderSubnet(scope, 's', { subnet, routes }), routes: [] });
    },
    'apps/p: props.routes is empty, and Spiderpool drops an empty list: the pool would get the routes of SpiderSubnet "s" at the next apply. ' +
      'Leave props.routes out, or give the routes the pool should have',
  ],
  [
    'reserved addresses of two families',
    scope => new SpiderReservedIP(scope, 'r', { ips: ['10.6.0.1', 'fd00::1'] }),
    'apps/r: props.ips[1]: "fd00::1" is IPv6 among IPv4; make one SpiderReservedIP for each family',
  ],
  [
    'no reserved addresses',
    scope => new SpiderReservedIP(scope, 'r', { ips: [] }),
    'apps/r: props.ips must name at least one address: the family follows from it',
  ],
  [
    'text for a switch',
    scope => new SpiderIPPool(scope, 'p', { subnet, disable: js('true') }),
    'apps/p: props.disable must be true or false, not "true"',
  ],
  [
    'no props at all',
    scope => new SpiderIPPool(scope, 'p', js(undefined)),
    'apps/p: props must be a mapping, not nothing',
  ],
];

const names: readonly [string, (scope: Chart) => unknown, string][] = [
  ['upper case', scope => new SpiderIPPool(scope, 'Pool', { subnet }), notAName('apps/Pool', '"Pool"')],
  ['a slash', scope => new SpiderIPPool(scope, 'a/b', { subnet }), notAName('apps/a/b', '"a/b"')],
  ['two dots', scope => new SpiderIPPool(scope, '..', { subnet }), notAName('apps/..', '".."')],
  ['a NUL', scope => new SpiderIPPool(scope, 'a\0b', { subnet }), notAName('apps/a\\u0000b', '"a\\u0000b"')],
  [
    '300 characters',
    scope => new SpiderIPPool(scope, 'a'.repeat(300), { subnet }),
    notAName(`apps/${'a'.repeat(300)}`, `"${'a'.repeat(80)}"… (300 characters)`),
  ],
  [
    'a given name that is none',
    scope => new SpiderIPPool(scope, 'p', { subnet, metadata: { name: 'P_1' } }),
    'apps/p: props.metadata.name must be a resource name (at most 253 lower-case letters, digits, hyphens and dots, a letter or digit at both ' +
      'ends), not "P_1"',
  ],
  [
    'a namespace for an object of the cluster',
    scope => new SpiderIPPool(scope, 'p', { subnet, metadata: { namespace: 'a' } }),
    'apps/p: props.metadata.namespace cannot be given: the object belongs to the cluster, not to a namespace',
  ],
  [
    'two namespaces',
    scope => new CloneSet(scope, 'web', { podSpec: POD, namespace: 'a', metadata: { namespace: 'b' } }),
    'apps/web: props.namespace is "a", and props.metadata.namespace is "b": keep one of the two',
  ],
  [
    'a namespace that is none',
    scope => new CloneSet(scope, 'web', { podSpec: POD, namespace: 'A' }),
    'apps/web: props.namespace must be a DNS label (at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends), not "A"',
  ],
  [
    'a name too long for the label that selects the pods',
    scope => new CloneSet(scope, 'a'.repeat(64), { podSpec: POD }),
    `apps/${'a'.repeat(64)}: props.selector must be given: the name has 64 characters, and a label such as app: <name> has room for 63`,
  ],
  [
    'an annotation that is no text',
    scope => new CloneSet(scope, 'web', { podSpec: POD, podMetadata: { annotations: js({ 'a/b': 1 }) } }),
    'apps/web: props.podMetadata.annotations["a/b"] must be text, not 1',
  ],
];

function notAName(place: string, id: string): string {
  return (
    `${place}: props.metadata.name must be given: the id ${id} is not a resource name (at most 253 lower-case letters, digits, hyphens and ` +
    'dots, a letter or digit at both ends)'
  );
}

const WHOLE = 'must be a whole number from 0 to 2147483647';
const INT_OR_PERCENT = 'must be a whole number of at least 0 or a whole percentage such as "20%"';

const workloads: readonly [string, (scope: Chart) => unknown, string][] = [
  ...[-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31].map((replicas): (typeof workloads)[number] => [
    `${replicas} replicas`,
    scope => new CloneSet(scope, 'web', { podSpec: POD, replicas }),
    `apps/web: props.replicas ${WHOLE}, not ${replicas}`,
  ]),
  [
    'replicas in text',
    scope => new CloneSet(scope, 'web', { podSpec: POD, replicas: js('3') }),
    `apps/web: props.replicas ${WHOLE}, not "3"`,
  ],
  [
    'a surge in text without a percent sign',
    scope => new CloneSet(scope, 'web', { podSpec: POD, updateStrategy: { maxSurge: js('5') } }),
    `apps/web: props.updateStrategy.maxSurge ${INT_OR_PERCENT}, not "5"`,
  ],
  [
    'a broken percentage',
    scope => new CloneSet(scope, 'web', { podSpec: POD, updateStrategy: { maxUnavailable: '12.5%' } }),
    `apps/web: props.updateStrategy.maxUnavailable ${INT_OR_PERCENT}, not "12.5%"`,
  ],
  [
    'a negative partition',
    scope => new CloneSet(scope, 'web', { podSpec: POD, updateStrategy: { partition: -1 } }),
    `apps/web: props.updateStrategy.partition ${INT_OR_PERCENT}, not -1`,
  ],
  [
    'an update type of another kind',
    scope => new CloneSet(scope, 'web', { podSpec: POD, updateStrategy: { type: js('OnDelete') } }),
    'apps/web: props.updateStrategy.type must be "ReCreate" or "InPlaceIfPossible" or "InPlaceOnly", not "OnDelete"',
  ],
  [
    'pods to delete',
    scope => new CloneSet(scope, 'web', { podSpec: POD, scaleStrategy: js({ podsToDelete: ['a'] }) }),
    'apps/web: props.scaleStrategy.podsToDelete cannot be given: the controller edits the list, and OpenKruise refuses names of pods it does ' +
      'not run',
  ],
  [
    'no pods',
    scope => new CloneSet(scope, 'web', js({})),
    'apps/web: props must hold exactly one of containers, podSpec and podTemplate: none is given',
  ],
  [
    'pods in two ways',
    scope => new CloneSet(scope, 'web', js({ podSpec: POD, podTemplate: { spec: POD } })),
    'apps/web: props must hold exactly one of containers, podSpec and podTemplate: podSpec and podTemplate are',
  ],
  [
    'no containers',
    scope => new CloneSet(scope, 'web', { containers: [] }),
    'apps/web: props.containers must hold at least one container',
  ],
  [
    'a field newer than the types',
    scope => new CloneSet(scope, 'web', { podSpec: js({ containers: [{ name: 'c', resizePolicy: [], newer: 1 }] }) }),
    'apps/web: props.podSpec.containers[0].newer is no field of a pod in cdk8s-plus-28 (Kubernetes 1.28), which would drop it without a word; ' +
      'give the pod as props.podTemplate, which is passed through as it is',
  ],
  [
    'containers that are no list',
    scope => new CloneSet(scope, 'web', { podSpec: js({ containers: 'busybox' }) }),
    'apps/web: props.podSpec cannot be rendered: obj.containers?.map is not a function',
  ],
  [
    'a Quantity where nothing renders it',
    scope =>
      new CloneSet(scope, 'web', {
        podTemplate: { spec: { containers: [{ resources: { limits: { cpu: kplus.k8s.Quantity.fromString('1') } } }] } },
      }),
    'apps/web: props.podTemplate.spec.containers[0].resources.limits.cpu must be plain data, not a Quantity: nothing renders it inside ' +
      'podTemplate',
  ],
  [
    'a template without a spec',
    scope => new CloneSet(scope, 'web', { podTemplate: { metadata: {} } }),
    'apps/web: props.podTemplate.spec must be a mapping, not nothing',
  ],
];

const networks: readonly [string, (scope: Chart) => unknown, string][] = [
  [
    'a VLAN above 4094',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'eth1', vlanId: 4095 }),
    'apps/n: props.vlanId must be a whole number from 0 to 4094, not 4095',
  ],
  [
    'two masters without a bond',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', js({ master: ['eth1', 'eth2'] })),
    'apps/n: props.bond must be given: 2 masters become one interface only as a bond',
  ],
  [
    'one master with a bond',
    scope => NetworkAttachmentDefinition.ipvlan(scope, 'n', { master: ['eth1'], bond: { name: 'bond0' } }),
    'apps/n: props.bond cannot be given with one master: Spiderpool would ignore it',
  ],
  [
    'no master',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: '' }),
    'apps/n: props.master must name an interface of the node such as "eth1", not ""',
  ],
  [
    'a bonding mode the kernel has not',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: ['a', 'b'], bond: { name: 'bond0', mode: 7 } }),
    'apps/n: props.bond.mode must be a whole number from 0 to 6, not 7',
  ],
  [
    'default pools that nobody would ask for',
    scope => {
      const pool = new SpiderIPPool(scope, 'p', { subnet });
      return NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'a', disableIPAM: true, defaultPools: [pool] });
    },
    'apps/n: props.defaultPools cannot be given with disableIPAM: nobody would ask for them',
  ],
  [
    'a default pool by its name',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'a', defaultPools: js(['pool']) }),
    'apps/n: props.defaultPools[0] must be a SpiderIPPool or SpiderIPPool.fromName(…), not "pool"',
  ],
  [
    'a mode of the coordinator that fails every pod',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'a', coordinator: { mode: js('disabled') } }),
    'apps/n: props.coordinator.mode must be "auto" or "underlay" or "overlay", not "disabled"',
  ],
  [
    'a chained plugin without a type',
    scope => NetworkAttachmentDefinition.macvlan(scope, 'n', { master: 'a', chain: [{ sysctl: {} }] }),
    'apps/n: props.chain[0].type must be text, not nothing',
  ],
  [
    'a network that a pool is for, but is none',
    scope => new SpiderIPPool(scope, 'p', { subnet, multusName: js([1]) }),
    'apps/p: props.multusName[0] must be a NetworkAttachmentDefinition or NetworkAttachmentDefinition.fromName(…), not 1',
  ],
  [
    'a configuration that is no object',
    scope => new NetworkAttachmentDefinition(scope, 'n', { config: '[1]' }),
    'apps/n: props.config must hold a JSON object, not a list',
  ],
];

function pools(scope: Chart) {
  const network = NetworkAttachmentDefinition.macvlan(scope, 'vlan6', { master: 'eth1' });
  const pool = new SpiderIPPool(scope, 'pool', { subnet });
  const spiderSubnet = new SpiderSubnet(scope, 'subnet', { subnet });
  const sibling = new SpiderSubnet(scope, 'sibling', { subnet: '10.7.0.0/16' });
  return { network, pool, spiderSubnet, sibling };
}

const nics: readonly [string, (scope: Chart) => unknown, string][] = [
  [
    'no NICs',
    scope => new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: [] }),
    'apps/web: props.nics must name at least one NIC with pools',
  ],
  [
    'NICs without any pool',
    scope => new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: [{ network: pools(scope).network }] }),
    'apps/web: props.nics must name at least one NIC with pools',
  ],
  [
    'an empty list of pools',
    scope =>
      new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: [{ network: pools(scope).network, pools: [] }] }),
    'apps/web: props.nics[0].pools must name at least one SpiderIPPool, or be left out',
  ],
  [
    'a pool by its name',
    scope =>
      new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        nics: [{ network: pools(scope).network, pools: js(['pool']) }],
      }),
    'apps/web: props.nics[0].pools[0] must be a SpiderIPPool or SpiderIPPool.fromName(…), not "pool"',
  ],
  [
    'a network by its name',
    scope =>
      new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: [{ network: js('a/b'), pools: [pools(scope).pool] }] }),
    'apps/web: props.nics[0].network must be a NetworkAttachmentDefinition or NetworkAttachmentDefinition.fromName(…), not "a/b"',
  ],
  [
    'a default network by its name',
    scope => {
      const { network, pool } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        defaultNetwork: js('a/b'),
        nics: [{ network, pools: [pool] }],
      });
    },
    'apps/web: props.defaultNetwork must be a NetworkAttachmentDefinition or NetworkAttachmentDefinition.fromName(…), not "a/b"',
  ],
  [
    'one interface twice',
    scope => {
      const { network, pool } = pools(scope);
      const twins = [{ network, pools: [pool], interface: 'net2' }, { network }];
      return new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: twins });
    },
    'apps/web: props.nics[1].interface: "net2" is the interface of props.nics[0] already; a pod has each name once',
  ],
  [
    'eth0 as a further NIC',
    scope => {
      const { network, pool } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        nics: [{ network, pools: [pool], interface: 'eth0' }],
      });
    },
    'apps/web: props.nics[0].interface: "eth0" is the interface of the default network already; a pod has each name once',
  ],
  [
    'an interface the kernel cannot name',
    scope => {
      const { network, pool } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        nics: [{ network, pools: [pool], interface: 'a'.repeat(16) }],
      });
    },
    'apps/web: props.nics[0].interface must be 1 to 15 characters without blanks and slashes, not "aaaaaaaaaaaaaaaa"',
  ],
  [
    'subnets where pools belong',
    scope => {
      const { network, spiderSubnet } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', { podSpec: POD, nics: js([{ network, subnets: [spiderSubnet] }]) });
    },
    'apps/web: props.nics[0].subnets cannot be given here: the NICs of this workload take their addresses from pools',
  ],
  [
    'a default route on a NIC that is not there',
    scope => {
      const { network, pool } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        nics: [{ network, pools: [pool] }],
        defaultRouteNic: 'net2',
      });
    },
    'apps/web: props.defaultRouteNic must be an interface of the pod (eth0, net1), not "net2"',
  ],
  [
    'an annotation that is derived',
    scope => {
      const { network, pool } = pools(scope);
      return new FixedPoolCloneSet(scope, 'web', {
        podSpec: POD,
        podMetadata: { annotations: { 'ipam.spidernet.io/ippools': '[]' } },
        nics: [{ network, pools: [pool] }],
      });
    },
    'apps/web: props.podMetadata.annotations["ipam.spidernet.io/ippools"] is derived from props.nics and props.defaultNetwork; leave it out, ' +
      'or change it with a JSON patch',
  ],
  [
    'two subnets of one family',
    scope => {
      const { network, spiderSubnet, sibling } = pools(scope);
      const both = [{ network, subnets: [spiderSubnet, sibling] }];
      return new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', podSpec: POD, nics: both });
    },
    'apps/web: props.nics[0].subnets names 2 IPv4 subnets ("subnet", "sibling"), and Spiderpool reads one of each family',
  ],
  [
    'a bare pod on subnets',
    scope => new SubnetBackedWorkload(scope, 'web', js({ kind: 'Pod', podSpec: POD, nics: [] })),
    'apps/web: props.kind cannot be "Pod": Spiderpool makes no pool for a pod without a controller; give it pools instead',
  ],
  [
    'a ReplicationController on subnets',
    scope => new SubnetBackedWorkload(scope, 'web', js({ kind: 'ReplicationController', podSpec: POD, nics: [] })),
    'apps/web: props.kind cannot be "ReplicationController": the pools that Spiderpool makes for one never match its pods; use a Deployment',
  ],
  [
    'no kind',
    scope => new SubnetBackedWorkload(scope, 'web', js({ podSpec: POD, nics: [] })),
    'apps/web: props.kind must be given: "CloneSet", "AdvancedStatefulSet", "AdvancedDaemonSet", "UnitedDeployment", "BroadcastJob", "AdvancedCronJob", "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob"',
  ],
  [
    'negative extra addresses',
    scope => {
      const { network, spiderSubnet } = pools(scope);
      const given = [{ network, subnets: [spiderSubnet] }];
      return new SubnetBackedWorkload(scope, 'web', { kind: 'CloneSet', podSpec: POD, nics: given, extraIps: -1 });
    },
    `apps/web: props.extraIps ${WHOLE}, not -1`,
  ],
  [
    'a size relative to replicas that Spiderpool cannot see',
    scope => {
      const { network, spiderSubnet } = pools(scope);
      const given = [{ network, subnets: [spiderSubnet] }];
      return new SubnetBackedWorkload(scope, 'web', {
        kind: 'CloneSet',
        podSpec: POD,
        nics: given,
        ipNumber: js('+1'),
      });
    },
    'apps/web: props.ipNumber must be a number for a CloneSet, not "+1": Spiderpool cannot see its replicas, and makes a pool of 1',
  ],
  [
    'an odd size that Spiderpool would take for another one',
    scope => {
      const { network, spiderSubnet } = pools(scope);
      const given = [{ network, subnets: [spiderSubnet] }];
      return new SubnetBackedWorkload(scope, 'web', {
        kind: 'Deployment',
        podSpec: POD,
        nics: given,
        ipNumber: js('1+2'),
      });
    },
    'apps/web: props.ipNumber must be a whole number of at least 0 or a text such as "+2", not "1+2"',
  ],
  [
    'attachNics without a workload',
    scope => attachNics(js(undefined), { nics: [{ network: pools(scope).network }] }),
    'attachNics: nothing is no workload with podMetadata',
  ],
  [
    'attachNics without pools',
    scope => attachNics(new CloneSet(scope, 'web', { podSpec: POD }), { nics: [] }),
    'apps/web: attachNics: props.nics must name at least one NIC with pools',
  ],
];

const elsewhere: readonly [string, (scope: Chart) => unknown, string][] = [
  [
    'a pool of which nothing tells the family',
    scope => SpiderIPPool.fromName(scope, 'far', js({ size: 5 })),
    'apps: SpiderIPPool.fromName("far"): props.family must be 4 or 6, because neither props.subnet nor props.ips tells it',
  ],
  [
    'a pool elsewhere with wrong addresses',
    scope => SpiderIPPool.fromName(scope, 'far', { subnet, ips: ['10.6.0.1', '10.7.0.300'], excludeIPs: js('x') }),
    'apps: SpiderIPPool.fromName("far"): props.ips[1]: "10.7.0.300" has an octet of 300, and 255 is the highest\n' +
      '  props.excludeIPs: "x" is not a list',
  ],
  [
    'a size elsewhere that is none',
    scope => SpiderIPPool.fromName(scope, 'far', { subnet, size: -1 }),
    'apps: SpiderIPPool.fromName("far"): props.size: -1 is not a whole number from 0 to 9007199254740991',
  ],
  [
    'a family elsewhere that is none',
    scope => SpiderIPPool.fromName(scope, 'far', js({ family: 5 })),
    'apps: SpiderIPPool.fromName("far"): props.family: 5 is not 4 or 6',
  ],
  [
    'a name elsewhere that is none',
    scope => SpiderSubnet.fromName(scope, 'Far', { family: 4, vlan: 5000 }),
    'apps: SpiderSubnet.fromName("Far"): the name: "Far" is not the name of a SpiderSubnet (at most 63 lower-case letters, digits, hyphens ' +
      'and dots, a letter or digit at both ends)\n  props.vlan: 5000 is not a whole number from 0 to 4094',
  ],
  [
    'reserved addresses elsewhere that are none',
    scope => SpiderReservedIP.fromName(scope, 'far', { ips: ['10.6.0.1', 'x'] }),
    'apps: SpiderReservedIP.fromName("far"): props.ips[1]: "x" is neither an IPv4 nor an IPv6 address',
  ],
  [
    'a network elsewhere on no VLAN',
    scope => NetworkAttachmentDefinition.fromName(scope, 'far', { namespace: 'a', vlan: 1.5 }),
    'apps: NetworkAttachmentDefinition.fromName("far"): props.vlan: 1.5 is not a whole number from 0 to 4094',
  ],
  [
    'a network whose namespace is none',
    scope => NetworkAttachmentDefinition.fromName(scope, 'far', { namespace: 'A' }),
    'apps: NetworkAttachmentDefinition.fromName("far"): props.namespace: "A" is not a DNS label (at most 63 lower-case letters, digits and ' +
      'hyphens, a letter or digit at both ends)',
  ],
];

test.each([...addresses, ...names, ...workloads, ...networks, ...nics, ...elsewhere])('%s', (_, make, message) => {
  expect(inApps(make)).toThrow(new Error(message));
});
