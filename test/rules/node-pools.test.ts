import type { ContextData } from '../../src/context/context-data';
import { MACVLAN, WEB_POOL, workload } from '../../src/rules/examples';
import { judgeYaml } from './judge-yaml';

/** A pool of 10.6.THIRD.0/24 with so many addresses. */
function pool(name: string, third: number, addresses: number, fields: string): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: 10.6.${third}.0/24, ips: [10.6.${third}.10-10.6.${third}.${9 + addresses}], ${fields} }
`;
}

function daemonSet(pools: readonly string[], spec = '', strategy = ''): string {
  const ippools = JSON.stringify([{ interface: 'eth0', ipv4: pools }]);
  return workload({ kind: 'Deployment', annotations: { ...WEB_POOL, 'ipam.spidernet.io/ippools': ippools } })
    .replace('kind: Deployment', 'kind: DaemonSet')
    .replace('  replicas: 3\n', strategy)
    .replace('spec: { containers', `spec: { ${spec}containers`);
}

const ZONE = (zone: string) => `nodeAffinity: { matchLabels: { zone: ${zone} } }`;
const NODES: ContextData = {
  complete: true,
  nodes: {
    list: [
      { name: 'n1', labels: { zone: 'a' } },
      { name: 'n2', labels: { zone: 'a' } },
      { name: 'n3', labels: { zone: 'b' } },
    ],
  },
};
const SURGE = '  updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } }\n';

function found(yaml: string, context: ContextData = NODES): readonly string[] {
  return judgeYaml(yaml + MACVLAN, context).findings.map(
    ({ severity, rule, message }) => `${severity} ${rule}: ${message}`,
  );
}

test('a DaemonSet wants one address on each node, of the pools that serve that node', () => {
  const zones = (a: number, b: number) => pool('pool-a', 1, a, ZONE('a')) + pool('pool-b', 2, b, ZONE('b'));
  expect(found(zones(2, 1) + daemonSet(['pool-a', 'pool-b']))).toEqual([]);
  expect(found(zones(1, 5) + daemonSet(['pool-a', 'pool-b']))).toEqual([
    'error candidate-pools-short: pool pool-a (1) gives 1 address, and the workloads that choose from them need 2: DaemonSet shop/web (on n1 and n2) 2, one on each node',
  ]);
});

test('the surge pod of a DaemonSet needs an address of its node, node group after node group', () => {
  const zones = (a: number, b: number) => pool('pool-a', 1, a, ZONE('a')) + pool('pool-b', 2, b, ZONE('b'));
  const errors = (yaml: string) => found(yaml).filter(text => text.startsWith('error'));
  expect(errors(zones(3, 2) + daemonSet(['pool-a', 'pool-b'], '', SURGE))).toEqual([]);
  expect(errors(zones(3, 1) + daemonSet(['pool-a', 'pool-b'], '', SURGE))).toHaveLength(1);
  expect(errors(zones(2, 2) + daemonSet(['pool-a', 'pool-b'], '', SURGE))).toHaveLength(1);
});

test('nodes that a selector keeps out want nothing, and nodes that no pool serves are told', () => {
  const only = pool('pool-a', 1, 2, ZONE('a'));
  expect(found(only + daemonSet(['pool-a'], 'nodeSelector: { zone: a }, '))).toEqual([]);
  expect(found(only + daemonSet(['pool-a']))).toEqual([
    'warning pool-node-bound: the pools of eth0 of DaemonSet shop/web serve n1 and n2 alone, and its pods may run on n3',
  ]);
});

test('a pool for nodes that no pod comes to is passed over', () => {
  const yaml = pool('pool-b', 2, 9, ZONE('b')) + daemonSet(['pool-b'], 'nodeSelector: { zone: a }, ');
  expect(found(yaml).map(text => text.split(':')[0])).toEqual(['error pool-filtered-out']);
});

test('without the nodes the state is unknown, said once for all', () => {
  const cart = daemonSet(['pool-a']).replaceAll('web\n', 'cart\n').replaceAll('app: web', 'app: cart');
  const yaml = pool('pool-a', 1, 2, 'gateway: 10.6.1.1') + daemonSet(['pool-a']) + cart;
  expect(found(yaml, { complete: true })).toEqual([
    'note workload-demand-unknown: how many addresses DaemonSet shop/web and DaemonSet shop/cart want cannot be counted: the number of nodes is not known (nodes.count of the context)',
  ]);
  const [cluster] = judgeYaml(yaml + MACVLAN, { complete: true }).plan.clusters;
  expect(cluster?.pools.get('pool-a')?.state).toBe('unknown');
});

test('with a number of nodes alone, nobody knows which of them a pool serves', () => {
  const zones = pool('pool-a', 1, 2, ZONE('a')) + pool('pool-b', 2, 1, ZONE('b'));
  expect(found(zones + daemonSet(['pool-a', 'pool-b']), { complete: true, nodes: { count: 3 } })).toEqual([
    'note pool-nodes-unknown: which pods of DaemonSet shop/web pools pool-a and pool-b may serve is not known: the context does not list the nodes',
  ]);
});

const WEB = (spec = '') =>
  workload({
    kind: 'CloneSet',
    replicas: 4,
    strategy: 'updateStrategy: { type: InPlaceOnly }',
    annotations: { ...WEB_POOL, 'ipam.spidernet.io/ippools': '[{"interface":"eth0","ipv4":["pool-a","pool-b"]}]' },
  }).replace('spec: { containers', `spec: { ${spec}containers`);
const SELECTOR = 'labelSelector: { matchLabels: { app: web } }';
const spread = (how: string, more = '') =>
  `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ${how}, ${SELECTOR}${more} }], `;
const apart = (key: string) =>
  `affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: ${key}, ${SELECTOR} }] } }, `;

function gathered(spec: string, a: number, b: number): readonly string[] {
  const zones = pool('pool-a', 1, a, ZONE('a')) + pool('pool-b', 2, b, ZONE('b'));
  return found(zones + WEB(spec)).filter(text => text.includes('pool-nodes-short'));
}

test('pods that the scheduler may put on the nodes of one pool have to fit into it', () => {
  expect(gathered('', 4, 4)).toEqual([]);
  expect(gathered('', 3, 4)).toEqual([
    'warning pool-nodes-short: the scheduler may put 4 pods of CloneSet shop/web on n1 and n2, where pool pool-a (3) gives 3 addresses',
  ]);
  expect(gathered('nodeSelector: { zone: b }, ', 3, 4)).toEqual([]);
});

test.each([
  ['spread over the zones', spread('DoNotSchedule'), 2],
  ['spread, as they are where nothing else is written', spread('').replace('whenUnsatisfiable: , ', ''), 2],
  ['one on a node', apart('kubernetes.io/hostname'), 2],
  ['one in a zone', apart('zone'), 1],
])('pods that have to be %s fit where that many fit', (_, spec, enough) => {
  expect(gathered(spec, enough, 9)).toEqual([]);
  expect(gathered('', enough, 9)).toHaveLength(1);
  if (enough > 1) expect(gathered(spec, enough - 1, 9)).toHaveLength(1);
});

test('a wish to spread makes it a note, and a spread of other pods says nothing', () => {
  expect(gathered(spread('ScheduleAnyway'), 3, 4)[0]).toMatch(/^note pool-nodes-short/);
  expect(gathered(spread('DoNotSchedule').replace('app: web', 'app: cart'), 3, 4)[0]).toMatch(/^warning/);
});

test('workloads that are too many only together are told once, in a note', () => {
  const zones = (addresses: number) =>
    pool('pool-a', 1, addresses, ZONE('a')) + pool('pool-b', 2, addresses, ZONE('b'));
  const cart = WEB().replaceAll('web\n', 'cart\n').replaceAll('app: web', 'app: cart');
  const told = (addresses: number) =>
    found(zones(addresses) + WEB() + cart).filter(text => text.includes('pool-nodes-short'));
  expect(told(8)).toEqual([]);
  expect(told(7)).toEqual([
    'note pool-nodes-short: the scheduler may put 8 pods of CloneSet shop/web and CloneSet shop/cart on n1 and n2, all that may draw from them counted, where pool pool-a (7) gives 7 addresses',
    'note pool-nodes-short: the scheduler may put 8 pods of CloneSet shop/web and CloneSet shop/cart on n3, all that may draw from them counted, where pool pool-b (7) gives 7 addresses',
  ]);
});

test('without the nodes nothing is said of gathering, and how the pools stand is not known', () => {
  const zones = (a: number) => pool('pool-a', 1, a, ZONE('a')) + pool('pool-b', 2, 4, ZONE('b'));
  const context = { complete: true, nodes: { count: 3 } };
  const told = found(zones(3) + WEB(), context);
  expect(told).toContain(
    'note pool-nodes-unknown: which pods of CloneSet shop/web pools pool-a and pool-b may serve is not known: the context does not list the nodes',
  );
  expect(told.filter(text => text.includes('pool-nodes-short'))).toEqual([]);
  const stateWith = (a: number, nodes: ContextData) =>
    judgeYaml(zones(a) + WEB() + MACVLAN, nodes).plan.clusters[0]?.pools.get('pool-a')?.state;
  expect(stateWith(3, context)).toBe('unknown');
  expect(stateWith(4, context)).toBe('ok');
  expect(stateWith(3, NODES)).toBe('ok');
});

test('a workload that nobody can count hides no shortage of the others', () => {
  const three = WEB().replace('replicas: 4', 'replicas: 3').replace('"pool-a","pool-b"', '"pool-a"');
  const told = (addresses: number, strategy = '') =>
    found(
      pool('pool-a', 1, addresses, 'gateway: 10.6.1.1') +
        daemonSet(['pool-a']) +
        three.replace('type: InPlaceOnly', strategy || 'type: InPlaceOnly').replaceAll('web\n', 'cart\n'),
      { complete: true },
    ).filter(text => text.startsWith('error'));
  expect(told(2)).toEqual([
    'error pool-short: pool pool-a can give 2 (10.6.1.10-10.6.1.11), and its workloads need at least 3: CloneSet shop/cart 3 = 3 replicas',
  ]);
  expect(told(3)).toEqual([]);
  expect(told(3, 'maxSurge: 1, maxUnavailable: 0')).toEqual([
    expect.stringMatching(/^error pool-deadlock: a rollout of CloneSet shop\/cart can never finish/),
  ]);
  expect(told(4, 'maxSurge: 1, maxUnavailable: 0')).toEqual([]);
});
