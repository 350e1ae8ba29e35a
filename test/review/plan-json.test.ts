import { planJson } from '../../src/review/plan-json';
import { planOf, SCENARIO } from './judged-plan';

test('address counts are decimal digits, pod counts numbers, and what is not known is null', async () => {
  const { version, pools, subnets, workloads } = planJson(await planOf(SCENARIO));
  expect(version).toBe(1);
  expect(pools).toEqual([
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
      consumers: [{ kind: 'CloneSet', namespace: 'shop', name: 'web', nic: 'eth0' }],
    },
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
      consumers: [{ kind: 'DaemonSet', namespace: 'shop', name: 'agent', nic: 'eth0' }],
    },
  ]);
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
      free: '232',
      state: 'ok',
      consumers: [{ kind: 'CloneSet', namespace: 'shop', name: 'cart', nic: 'eth0' }],
    },
  ]);
  expect(workloads.map(({ name, replicas, surge, unavailable }) => [name, replicas, surge, unavailable])).toEqual([
    ['web', 3, 1, 0],
    ['cart', 3, 0, 1],
    ['agent', null, null, null],
  ]);
  expect(workloads[2]?.unknown).toBe('the number of nodes is not known (nodes.count of the context)');
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
      sources: [{ type: 'auto-pool', family: 4, subnet: 'vlan6-v4', size: '4', namePattern: 'auto4-cart-eth0-<uid5>' }],
    }),
  ]);
  expect(workloads[0]?.nics[0]?.sources).toEqual([{ type: 'pools', family: 4, pools: ['web-v4'] }]);
});
