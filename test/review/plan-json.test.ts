import { planJson } from '../../src/review/plan-json';
import { planOf, SCENARIO } from './judged-plan';
import { CROWDED, CROWDED_CONTEXT } from './scenarios';

test('address counts are decimal digits, pod counts numbers, and what is not known is null', async () => {
  const { version, pools, subnets, workloads } = planJson(await planOf(SCENARIO));
  expect(version).toBe(1);
  expect(pools).toEqual([
    {
      name: 'agents-v6',
      cluster: null,
      family: 6,
      subnet: 'fd00::/64',
      size: '18446744073709551615',
      reserved: '0',
      allocatable: '5000',
      demand: { floor: null, budget: null, smooth: null },
      state: 'unknown',
      consumers: [
        {
          kind: 'DaemonSet',
          namespace: 'shop',
          name: 'agent',
          nic: 'eth0',
          demand: { floor: null, budget: null, smooth: null },
          otherPools: [],
        },
      ],
      source: 'manifest',
      ranges: ['fd00::1-fd00::ffff:ffff:ffff:ffff'],
      gateway: null,
      ownedBy: null,
      headroom: null,
      group: null,
      alone: { floor: null, budget: null, smooth: null },
    },
    {
      name: 'web-v4',
      cluster: null,
      family: 4,
      subnet: '10.6.124.0/24',
      size: '4',
      reserved: '1',
      allocatable: '3',
      demand: { floor: '4', budget: '4', smooth: '6' },
      state: 'short',
      consumers: [
        {
          kind: 'CloneSet',
          namespace: 'shop',
          name: 'web',
          nic: 'eth0',
          demand: { floor: '4', budget: '4', smooth: '6' },
          otherPools: [],
        },
      ],
      source: 'manifest',
      ranges: ['10.6.124.10-10.6.124.11', '10.6.124.13-10.6.124.14'],
      gateway: null,
      ownedBy: 'vlan6-v4',
      headroom: '-1',
      group: null,
      alone: { floor: '4', budget: '4', smooth: '6' },
    },
  ]);
  const cart = {
    kind: 'CloneSet',
    namespace: 'shop',
    name: 'cart',
    nic: 'eth0',
    demand: { floor: '3', budget: '4', smooth: '6' },
    otherPools: [],
  };
  expect(subnets).toEqual([
    {
      name: 'vlan6-v4',
      cluster: null,
      family: 4,
      subnet: '10.6.124.0/24',
      size: '240',
      reserved: '1',
      allocatable: '239',
      demand: { floor: '3', budget: '4', smooth: '6' },
      manual: '4',
      automatic: '4',
      passing: '0',
      free: '232',
      state: 'ok',
      consumers: [cart],
      source: 'manifest',
      ranges: ['10.6.124.10-10.6.124.249'],
      gateway: null,
      pools: ['web-v4'],
      autoPools: [
        {
          namePattern: 'auto4-cart-eth0-<uid5>',
          family: 4,
          size: '4',
          atOnce: { pools: 1, terms: [] },
          consumer: cart,
        },
      ],
    },
  ]);
  expect(workloads.map(({ name, replicas, surge, unavailable }) => [name, replicas, surge, unavailable])).toEqual([
    ['agent', null, null, null],
    ['cart', 3, 0, 1],
    ['web', 3, 1, 0],
  ]);
  expect(workloads[0]?.unknown).toBe('the number of nodes is not known (nodes.count of the context)');
});

test('a NIC has the figures with their derivation, and its sources', async () => {
  const { workloads } = planJson(await planOf(SCENARIO));
  expect(workloads[1]?.nics).toEqual([
    expect.objectContaining({
      interface: 'eth0',
      network: 'kube-system/vlan6',
      floor: {
        addresses: '3',
        derivation: '3 replicas',
        terms: [{ addresses: '3', label: 'replicas', because: 'as written' }],
      },
      sources: [
        {
          type: 'auto-pool',
          family: 4,
          subnet: 'vlan6-v4',
          size: '4',
          namePattern: 'auto4-cart-eth0-<uid5>',
          because: '"4", an absolute number',
          atOnce: { pools: 1, terms: [] },
          recreation: { wanted: '4', lacking: '0' },
          refused: null,
        },
      ],
    }),
  ]);
  expect(workloads[2]?.nics[0]?.sources).toEqual([{ type: 'pools', family: 4, pools: ['web-v4'] }]);
});

test('the order is that of names, whatever comes first in the manifests', async () => {
  const reversed = SCENARIO.trim().split('\n---\n').reverse().join('\n---\n');
  expect(planJson(await planOf(reversed))).toEqual(planJson(await planOf(SCENARIO)));
});

test('what surrounds pools: networks that are made, reserved addresses, policy, exceptions', async () => {
  const { networks, reserved, policy, clusters, exceptions } = planJson(await planOf(CROWDED, CROWDED_CONTEXT));
  expect(networks).toEqual([
    expect.objectContaining({
      namespace: 'kube-system',
      name: 'vlan6',
      source: 'generated',
      from: 'kube-system/vlan6',
      vlan: 6,
      defaultPools: { ipv4: ['web-v4'], ipv6: [] },
      config: expect.stringContaining('"type":"macvlan"'),
    }),
  ]);
  expect(reserved).toEqual([
    {
      name: null,
      cluster: null,
      family: 4,
      ranges: ['10.6.124.253-10.6.124.254'],
      size: '2',
    },
    {
      name: 'hosts',
      cluster: null,
      family: 4,
      ranges: ['10.6.124.50-10.6.124.51', '10.6.124.240-10.6.124.250'],
      size: '13',
    },
  ]);
  expect(policy).toEqual({
    bar: 'budget',
    headroom: 1,
    timing: { holdSeconds: 30, startupSeconds: 10 },
    complete: false,
    overrides: [],
  });
  expect(clusters).toEqual([{ cluster: null, spiderpool: '1.2.2', kruise: '1.9.0', nodes: null }]);
  expect(exceptions).toEqual(CROWDED_CONTEXT.exceptions);
});

test('whatever else of the policy is written is told by its place', async () => {
  const { policy } = planJson(await planOf(SCENARIO, { policy: { bar: 'smooth', rules: { 'pool-tight': 'error' } } }));
  expect(policy).toMatchObject({ bar: 'smooth', overrides: [{ setting: 'policy.rules.pool-tight', value: 'error' }] });
});

test('pools that workloads choose from are told together, and each of them bears the numbers of all', async () => {
  const { pools, poolGroups } = planJson(await planOf(CROWDED));
  const cart = pools.find(({ name }) => name === 'cart-v4');
  expect(cart?.consumers.map(({ name, otherPools }) => [name, otherPools])).toEqual([['cart', ['web-v4']]]);
  const [group, ...others] = poolGroups;
  expect(others).toEqual([]);
  expect(group).toMatchObject({ pools: ['cart-v4', 'web-v4'], demand: cart?.demand, headroom: cart?.headroom });
  expect(group?.consumers.map(({ name, pools: from }) => [name, from])).toEqual([
    ['cart', ['cart-v4', 'web-v4']],
    ['web', ['web-v4']],
  ]);
  expect(group).toMatchObject({
    allocatable: '40',
    demand: { floor: '32', budget: '45', smooth: '64' },
    headroom: '-5',
  });
  for (const name of ['cart-v4', 'web-v4']) expect(pools.find(pool => pool.name === name)?.group).toBe(0);
  expect(cart?.alone).toEqual({ floor: '0', budget: '0', smooth: '0' });
});

test('one workload more adds its own entries, and changes the sums of the subnet it draws from', async () => {
  const [, cart = ''] = /---\n(apiVersion: apps[^-]*?name: cart,[\s\S]*?)(?=---|$)/.exec(SCENARIO) ?? [];
  const before = planJson(await planOf(SCENARIO));
  const after = planJson(await planOf(`${SCENARIO}---\n${cart.replace('{name: cart,', '{name: search,')}`));
  const isOld = ({ name }: { readonly name: string }) => name !== 'search';
  const withoutSums = (plan: typeof before) => ({
    ...plan,
    workloads: plan.workloads.filter(isOld),
    subnets: plan.subnets.map(({ automatic, free, demand, autoPools, consumers, ...rest }) => ({
      ...rest,
      consumers: consumers.filter(isOld),
      autoPools: autoPools.filter(({ consumer }) => isOld(consumer)),
    })),
  });
  expect(after.workloads).toHaveLength(before.workloads.length + 1);
  expect(withoutSums(after)).toEqual(withoutSums(before));
  expect(after.subnets).not.toEqual(before.subnets);
});
