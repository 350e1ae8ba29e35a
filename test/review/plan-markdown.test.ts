import { planMarkdown } from '../../src/review/plan-markdown';
import { planOf, SCENARIO } from './judged-plan';
import { CROWDED, CROWDED_CONTEXT } from './scenarios';

const WORKLOAD = SCENARIO.split('---\n').find(document => document.includes('{name: cart,')) ?? '';

test('what a reviewer wants to know first comes first', async () => {
  const text = planMarkdown(await planOf(SCENARIO));
  expect(text.split('\n').slice(0, 6)).toEqual([
    '# Address plan',
    '',
    '<!-- Written by cdk8s-spiderpool from the manifests; not edited by hand. -->',
    '',
    '1 subnet, 2 pools, 3 workloads: **1 too small for a rollout to finish, 1 not known**. Fullest: subnet `vlan6-v4` (3% taken), pool `web-v4` (a budget of 133%).',
    '',
  ]);
  expect(text.match(/^## .*/gm)).toEqual([
    '## Subnets',
    '## Pools',
    '## Pools that Spiderpool makes',
    '## Workloads',
    '## Why these numbers',
    '## Networks',
    '## Reserved addresses',
    '## Judged by',
  ]);
  expect(text).toContain('![vlan6-v4 · 10.6.124.0/24: 8 of 256 in pools, 232 free](heat-map.vlan6-v4.svg)');
});

test('the rows say what the tables of the text form do', async () => {
  const text = planMarkdown(await planOf(SCENARIO));
  expect(text).toContain(
    '| `web-v4` | `vlan6-v4` | `10.6.124.10-10.6.124.11`, `10.6.124.13-10.6.124.14` | `██████████` 133% | 4 | 3 | 4 | 4 | 6 | -1 | **short** | `CloneSet shop/web eth0` |',
  );
  expect(text).toContain(
    '| `CloneSet shop/cart` | 3 | 0 | 1 | `eth0` | `kube-system/vlan6` | IPv4 | `auto4-cart-eth0-<uid5>` of subnet `vlan6-v4` | 3 | 4 | 6 |',
  );
  expect(text).toContain(`- \`CloneSet shop/cart\`: 3 replicas, 0 surge, 1 unavailable (20% of 3, rounded up)
  - floor 3 = 3 replicas
  - budget 4 = 3 replicas + 1 unavailable (20% of 3, rounded up)
  - smooth 6 = 3 replicas + 3 terminating (every pod is replaced)
  - \`eth0\` IPv4: pool of 4 = "4", an absolute number
`);
  expect(text).toContain('  - not bounded: the number of nodes is not known (nodes.count of the context)\n');
});

test('one workload more adds its own lines, and changes the sums it touches', async () => {
  const before = planMarkdown(await planOf(SCENARIO)).split('\n');
  const more = `${SCENARIO}---\n${WORKLOAD.replace('{name: cart,', '{name: search,')}`;
  const after = planMarkdown(await planOf(more)).split('\n');
  const gone = before.filter(line => !after.includes(line));
  const come = after.filter(line => !before.includes(line));
  expect(gone.map(line => line.slice(0, 14))).toEqual(['1 subnet, 2 po', '| `vlan6-v4` |', '![vlan6-v4 · 1']);
  expect(come.filter(line => !line.includes('search'))).toHaveLength(3);
});

test('networks as they will be made, reserved addresses, exceptions and the policy', async () => {
  const text = planMarkdown(await planOf(CROWDED, CROWDED_CONTEXT));
  expect(text).toContain(
    '| `kube-system/vlan6` | SpiderMultusConfig `kube-system/vlan6` | `ifacer`, `macvlan`, `coordinator` | 6 |',
  );
  expect(text).toContain('"type": "macvlan"');
  expect(text).toContain('| another repository | IPv4 | `10.6.124.253-10.6.124.254` | 2 |');
  expect(text).toContain(
    '| `pool-not-smooth` | `SpiderIPPool/cart-v4` | 2027-03-31 | team-network | moves to its own VLAN |',
  );
  expect(text).toContain('an address is held for 30 s, a pod takes 10 s to start');
});

test('clusters stand apart', async () => {
  const external = { ippools: [{ name: 'p', subnet: '10.0.0.0/24', ips: ['10.0.0.10'] }] };
  const text = planMarkdown(
    await planOf('apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n', {
      clusters: { 'bj-1': { external }, 'bj-2': { external } },
      l2Domains: { wire: { subnets: ['10.0.0.0/24'] } },
    }),
  );
  expect(text.match(/^##+ .*/gm)).toEqual([
    '## Wires that clusters share',
    '## Cluster `bj-1`',
    '### Pools',
    '### Workloads',
    '## Cluster `bj-2`',
    '### Pools',
    '### Workloads',
    '## Judged by',
  ]);
});

test('nothing in a manifest becomes markup', async () => {
  const evil = 'x|y`<b>*_[';
  const text = planMarkdown(await planOf(SCENARIO.replace('{name: web-v4}', `{name: '${evil}'}`)));
  const row = text.split('\n').find(line => line.startsWith('| `` x'));
  expect(row?.split(/(?<!\\)\|/)).toHaveLength(14);
  expect(row).toContain('`` x\\|y`<b>*_[ ``');
});
