import type { ContextData } from '../../src/context/context-data';
import { formatCapacityTable } from '../../src/review/capacity-table';
import { planMarkdown } from '../../src/review/plan-markdown';
import { formatPlan } from '../../src/review/plan-text';
import { planOf, SCENARIO } from './judged-plan';
import { RUNS } from './scenarios';

const plain = { color: 'off', width: 80 } as const;

test('pools, the pools to come and subnets, aligned', async () => {
  expect(formatCapacityTable(await planOf(SCENARIO), plain)).toBe(`Pools
NAME       FAMILY  SUBNET                               SIZE  RESERVED  ALLOCATABLE    FLOOR   BUDGET   SMOOTH  USE              STATE    CONSUMERS
web-v4     IPv4    10.6.124.0/24                           4         1            3        4        4        6  ██████████ 133%  short    CloneSet shop/web eth0
agents-v6  IPv6    fd00::/64      18,446,744,073,709,551,615         0        5,000  unknown  unknown  unknown  unknown          unknown  DaemonSet shop/agent eth0

Pools that Spiderpool makes
NAME                    SUBNET    SIZE  FLOOR  BUDGET  SMOOTH  CONSUMER
auto4-cart-eth0-<uid5>  vlan6-v4     4      3       4       6  CloneSet shop/cart eth0

Subnets
NAME      FAMILY  SUBNET         SIZE  RESERVED  MANUAL  AUTOMATIC  FREE  USE            STATE
vlan6-v4  IPv4    10.6.124.0/24   240         1       4          4   232  ▎········· 3%  ok
`);
});

test('a pool that is one of several to choose from shows what it alone must give, and all of them together have the rest', async () => {
  const [from, to] = ['ipv4":["web-v4"]', 'ipv4":["web-v4","more-v4"]'];
  const more = SCENARIO.replace(from, to).concat(`---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: more-v4}
spec: {subnet: 10.6.124.0/24, ips: [10.6.124.20-10.6.124.20]}
`);
  const table = formatCapacityTable(await planOf(more), plain)
    .split('\n\n')
    .slice(0, 2)
    .join('\n\n');
  expect(table).toBe(`Pools
NAME       FAMILY  SUBNET                               SIZE  RESERVED  ALLOCATABLE    FLOOR   BUDGET   SMOOTH  USE      STATE    CONSUMERS
web-v4     IPv4    10.6.124.0/24                           4         1            3   shared   shared   shared  shared   ok       CloneSet shop/web eth0
agents-v6  IPv6    fd00::/64      18,446,744,073,709,551,615         0        5,000  unknown  unknown  unknown  unknown  unknown  DaemonSet shop/agent eth0
more-v4    IPv4    10.6.124.0/24                           1         0            1   shared   shared   shared  shared   ok       CloneSet shop/web eth0

Pools to choose from
POOLS            ALLOCATABLE  FLOOR  BUDGET  SMOOTH  USE              STATE  CONSUMERS
more-v4, web-v4            4      4       4       6  ██████████ 100%  ok     CloneSet shop/web eth0`);
});

test('colours change nothing but the looks', async () => {
  const plan = await planOf(SCENARIO);
  const colored = formatCapacityTable(plan, { color: 'on', width: 80 });
  expect(colored).toContain('  \u001b[31m\u001b[1mshort\u001b[22m\u001b[39m ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(formatCapacityTable(plan, plain));
});

test('nothing to tell is told', async () => {
  const plan = await planOf('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n');
  expect(formatCapacityTable(plan, plain)).toBe(
    'No pools and no subnets: nothing here takes addresses from Spiderpool.\n',
  );
});

test('clusters stand apart under their names', async () => {
  const external = { ippools: [{ name: 'p', size: 5 }] };
  const plan = await planOf('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', {
    clusters: { 'bj-1': { external }, 'bj-2': { external } },
  });
  expect(formatCapacityTable(plan, plain)).toMatch(
    /^Cluster bj-1\n\nPools\nNAME.*\np .*\n\nCluster bj-2\n\nPools\nNAME.*\np .*\n$/,
  );
});

test('many consumers are counted', async () => {
  const web =
    SCENARIO.split('---\n').find(document => document.includes('kind: CloneSet\nmetadata: {name: web,')) ?? '';
  const more = ['b', 'c', 'd', 'e'].map(name => `---\n${web.replace('{name: web,', `{name: ${name},`)}`).join('');
  const table = formatCapacityTable(await planOf(SCENARIO + more), plain);
  expect(table).toContain('CloneSet shop/web eth0, CloneSet shop/b eth0, CloneSet shop/c eth0 and 2 more\n');
});

test('a plan tells of each workload where its addresses come from and why so many', async () => {
  const plan = await planOf(SCENARIO);
  const text = formatPlan(plan, plain);
  expect(text.startsWith(formatCapacityTable(plan, plain))).toBe(true);
  expect(text).toContain(`
CloneSet shop/cart
  eth0 on kube-system/vlan6 IPv4 from auto4-cart-eth0-<uid5> (4) of subnet vlan6-v4
  3 replicas, 0 surge, 1 unavailable (20% of 3, rounded up)
  floor  3 = 3 replicas
  budget 4 = 3 replicas + 1 unavailable (20% of 3, rounded up)
  smooth 6 = 3 replicas + 3 terminating (every pod is replaced)
`);
  expect(text).toContain(`
DaemonSet shop/agent
  eth0 on kube-system/vlan6 IPv6 from pool agents-v6
  demand unknown: the number of nodes is not known (nodes.count of the context)
`);
});

test('several pools of one workload at once are told with what they are for, and so is a workload that has no room to be made anew', async () => {
  const text = formatPlan(await planOf(RUNS), plain);
  expect(text).toContain(`Pools that Spiderpool makes
NAME                             SUBNET     SIZE  FLOOR  BUDGET  SMOOTH  CONSUMER
auto4-report-<time>-eth0-<uid5>  vlan6-v4  5 x 2      1       2       2  AdvancedCronJob shop/report eth0
auto4-cart-eth0-<uid5>           vlan6-v4      4      3       4       6  CloneSet shop/cart eth0

Subnets
NAME      FAMILY  SUBNET         SIZE  RESERVED  MANUAL  AUTOMATIC  FREE  USE             STATE
vlan6-v4  IPv4    10.6.124.0/24    15         0       0         14     1  █████████▎ 93%  ok
`);
  expect(text).toContain(`
  eth0 on kube-system/vlan6 IPv4 from auto4-report-<time>-eth0-<uid5> (5 x 2) of subnet vlan6-v4
    5 at once: 1 for the run that goes on, 3 for finished runs that are kept
    (successfulJobsHistoryLimit 3, the default), 1 for failed runs that are kept
    (failedJobsHistoryLimit 1, the default)
`);
  expect(text).toContain(`
  eth0 on kube-system/vlan6 IPv4 from auto4-cart-eth0-<uid5> (4) of subnet vlan6-v4
    deleted and made anew at once, it waits until its old pods are gone: that
    takes 4 of subnet vlan6-v4, 3 more than it has free
`);
});

const OWN_POLICY: ContextData = {
  nodes: { count: 3 },
  policy: { namespaces: { 'sh*': { bar: 'budget', headroom: '20%', failedNodes: 1, dualStack: 'required' } } },
};

test('a workload with a policy of its namespace tells what it is judged by', async () => {
  const plan = await planOf(SCENARIO, OWN_POLICY);
  const judged =
    'judged by policy, policy.namespaces["sh*"]: bar budget, headroom 20%, 1 failed node, both families required';
  expect(formatPlan(plan, { color: 'off', width: 200 })).toContain(`\n  ${judged}\n`);
  expect(formatPlan(await planOf(SCENARIO), plain)).not.toContain('judged by');
  const markdown = planMarkdown(plan);
  expect(markdown).toContain('judged by policy, policy.namespaces');
  expect(markdown).toContain('| `policy.namespaces.sh*.failedNodes` | 1 |');
});
