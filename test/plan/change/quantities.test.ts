import type { ContextData } from '../../../src/context/context-data';
import { planChange } from '../../../src/plan/change/plan-change';
import { type Quantities, quantitiesOf, sameSource, sourceNames } from '../../../src/plan/change/quantities';
import { clusterOf, NETWORK, pool, subnet, workload, workloadOf } from '../cluster-objects';

/** What a change does in numbers. */

type Objects = readonly object[];

function quantities(before: Objects, after: Objects, data?: ContextData, dataAfter = data): Quantities {
  const then = clusterOf([...before, NETWORK], data);
  const now = clusterOf([...after, NETWORK], dataAfter);
  const { clusters } = planChange(
    { context: then.context, clusters: [then] },
    { context: now.context, clusters: [now] },
  );
  const [only] = clusters;
  if (!only) throw new Error('there is a cluster');
  return quantitiesOf(only);
}

/** A Deployment whose pool is cut from subnet `s`. */
const cut = (number: string, replicas = 2, from = 's') =>
  workload({
    kind: 'Deployment',
    spec: { replicas },
    annotations: {
      'ipam.spidernet.io/subnets': `[{"interface":"eth0","ipv4":["${from}"]}]`,
      'ipam.spidernet.io/ippool-ip-number': number,
    },
  });
const web = (replicas: number, pools: Readonly<Record<string, readonly string[]>>, spec = {}) =>
  workload({ spec: { replicas, ...spec }, pools });

/** The NICs whose numbers differ, as `eth0 4: 2 pods 3 of s > 2 pods 4 of s`. */
function nics({ workloads }: Quantities): readonly string[] {
  return workloads.map(({ interface: nic, family, before, after }) => {
    const [was, is] = [before, after].map(side =>
      side ? `${side.replicas} pods ${side.addresses} of ${sourceNames(side.source).join(' and ')}` : 'nothing',
    );
    return `${nic} ${family}: ${was} > ${is}`;
  });
}

const numbers = (change: Quantities, kind: 'pools' | 'subnets') =>
  [...change[kind]].map(({ before, after }) => ({ before, after }));

test('an auto pool takes what it is cut as, whatever the pods hold', () => {
  const change = quantities([subnet('s', 9), cut('4')], [subnet('s', 9), cut('5', 3)]);
  expect(nics(change)).toEqual(['eth0 4: 2 pods 4 of s > 3 pods 5 of s']);
  expect(numbers(change, 'subnets')).toEqual([
    {
      before: { size: 9n, wanted: 4n, free: 5n, pools: 1 },
      after: { size: 9n, wanted: 5n, free: 4n, pools: 1 },
    },
  ]);
  expect(change.pools).toEqual([]);
});

test('more pods on an auto pool of the same size are a change of the workload alone', () => {
  const change = quantities([subnet('s', 9), cut('4')], [subnet('s', 9), cut('4', 3)]);
  expect(nics(change)).toEqual(['eth0 4: 2 pods 4 of s > 3 pods 4 of s']);
  expect(change.subnets).toEqual([]);
});

test('of auto pools that are made anew for every run, all that there may be at once count', () => {
  const report = (history: number) => ({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'AdvancedCronJob',
    metadata: { name: 'report', namespace: 'shop' },
    spec: {
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: history,
      failedJobsHistoryLimit: 0,
      template: {
        jobTemplate: {
          spec: {
            parallelism: 2,
            template: {
              metadata: {
                annotations: {
                  'v1.multus-cni.io/default-network': 'kube-system/eth',
                  'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["s"]}]',
                  'ipam.spidernet.io/ippool-ip-number': '2',
                },
              },
              spec: { restartPolicy: 'Never', containers: [{ name: 'report', image: 'busybox' }] },
            },
          },
        },
      },
    },
  });
  expect(nics(quantities([subnet('s', 90), report(1)], [subnet('s', 90), report(4)]))).toEqual([
    'eth0 4: 2 pods 4 of s > 2 pods 10 of s',
  ]);
});

test('an auto pool that is not made, and pods that nobody can count, are of unknown numbers', () => {
  const agent = (pools: readonly string[]) => workload({ kind: 'DaemonSet', spec: {}, pools: { eth0: pools } });
  expect(nics(quantities([pool('a', 9), agent(['a'])], [pool('a', 9), pool('b', 9), agent(['b'])]))).toEqual([
    'eth0 4: unknown pods unknown of a > unknown pods unknown of b',
  ]);
  expect(nics(quantities([subnet('s', 9), cut('4')], [subnet('s', 9), cut('four')]))).toEqual([
    'eth0 4: 2 pods 4 of s > 2 pods unknown of s',
  ]);
});

test('the pool of pods that nobody can count wants nobody knows what', () => {
  const agent = workload({ kind: 'DaemonSet', spec: {}, pools: { eth0: ['a'] } });
  const unknown = { size: 9n, wanted: 'unknown', free: 'unknown', pools: 1 };
  expect(numbers(quantities([pool('a', 9)], [pool('a', 9), agent]), 'pools')).toEqual([
    { before: { size: 9n, wanted: 0n, free: 9n, pools: 1 }, after: unknown },
  ]);
});

test('a pool of a size that nobody knows has nobody knows what left', () => {
  const data: ContextData = { complete: true, external: { ippools: [{ name: 'a', subnet: '10.6.1.0/24' }] } };
  expect(numbers(quantities([], [web(2, { eth0: ['a'] })], data), 'pools')).toEqual([
    {
      before: { size: 'unknown', wanted: 0n, free: 'unknown', pools: 1 },
      after: { size: 'unknown', wanted: 3n, free: 'unknown', pools: 1 },
    },
  ]);
});

test('a workload whose update replaces few pods wants what it can come to', () => {
  const partition = { updateStrategy: { partition: 3, maxUnavailable: 2 } };
  const change = quantities([pool('a', 9)], [pool('a', 9), web(4, { eth0: ['a'] }, partition)]);
  expect(nics(change)).toEqual(['eth0 4: nothing > 4 pods 5 of a']);
});

test('pools in another order are the same, others are a change, and so is a NIC more or less', () => {
  const pools = [pool('a', 9), pool('b', 9), pool('c', 9)];
  const on = (eth0: readonly string[], more = {}) => [...pools, web(2, { eth0, ...more })];
  expect(nics(quantities(on(['a', 'b']), on(['b', 'a'])))).toEqual([]);
  expect(nics(quantities(on(['a', 'b']), on(['a', 'c'])))).toEqual([
    'eth0 4: 2 pods 3 of a and b > 2 pods 3 of a and c',
  ]);
  expect(nics(quantities(on(['a']), on(['a'], { net1: ['b'] })))).toEqual(['net1 4: nothing > 2 pods 3 of b']);
  expect(nics(quantities(on(['a'], { net1: ['b'] }), on(['a'])))).toEqual(['net1 4: 2 pods 3 of b > nothing']);
});

test('NICs that stay come in the order they will have, and those that go after them', () => {
  const pools = [pool('a', 9), pool('b', 9)];
  const change = quantities([...pools, web(2, { net1: ['a'] })], [...pools, web(3, { net2: ['b'] })]);
  expect(nics(change)).toEqual(['net2 4: nothing > 3 pods 4 of b', 'net1 4: 2 pods 3 of a > nothing']);
});

test('a pool that is named twice is one, and a pool is no subnet of the same name', () => {
  const sourceOf = (...objects: Objects) => {
    const [nic] = workloadOf(clusterOf([...objects, NETWORK]), 'web').nics;
    const [source] = nic?.sources ?? [];
    if (!source) throw new Error('eth0 has a source');
    return source;
  };
  const fromPool = sourceOf(pool('s', 9), web(2, { eth0: ['s', 's'] }));
  const fromSubnet = sourceOf(subnet('s', 9), cut('4'));
  expect(sourceNames(fromPool)).toEqual(['s']);
  expect(sourceNames(fromSubnet)).toEqual(['s']);
  expect(sourceNames(undefined)).toEqual([]);
  expect(sameSource(fromPool, fromPool)).toBe(true);
  expect(sameSource(fromPool, fromSubnet)).toBe(false);
  expect(sameSource(fromSubnet, sourceOf(subnet('t', 9), cut('4', 2, 't')))).toBe(false);
});

test.each([
  ['grows', [subnet('s', 9)], [subnet('s', 10)]],
  ['shrinks', [subnet('s', 10)], [subnet('s', 9)]],
  ['comes', [], [subnet('s', 9)]],
  ['goes', [subnet('s', 9)], []],
  ['trades one address for another', [subnet('s', 1)], [subnet('s', 0, { ips: ['10.6.19.99'] })]],
] as const)('a subnet that %s differs, and so does a pool', (_, before, after) => {
  expect(quantities(before, after).subnets).toHaveLength(1);
  const asPool = (objects: Objects) => objects.map(object => ({ ...object, kind: 'SpiderIPPool' }));
  expect(quantities(asPool(before), asPool(after)).pools).toHaveLength(1);
});

test('a subnet that stays as it is makes no difference', () => {
  expect(quantities([subnet('s', 9)], [subnet('s', 9)])).toEqual({ workloads: [], pools: [], subnets: [] });
});

test('a pool or subnet that nobody knows the addresses of, and that stays as it is, makes no difference', () => {
  const far = { name: 'far', subnet: '10.7.0.0/24' };
  const data: ContextData = { complete: true, external: { ippools: [far], subnets: [far] } };
  expect(quantities([], [], data)).toEqual({ workloads: [], pools: [], subnets: [] });
});

test('addresses that are reserved are a difference to a pool and to a subnet', () => {
  const reserved = {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderReservedIP',
    metadata: { name: 'reserved' },
    spec: { ips: ['10.6.19.10'] },
  };
  const asPool = pool('p', 0, { subnet: '10.6.19.0/24', ips: ['10.6.19.10-10.6.19.12'] });
  const change = quantities([subnet('s', 9), asPool], [subnet('s', 9), asPool, reserved]);
  expect(numbers(change, 'pools').map(({ before, after }) => [before?.free, after?.free])).toEqual([[3n, 2n]]);
  expect(change.subnets).toEqual([]);
  expect(
    numbers(quantities([subnet('s', 9)], [subnet('s', 9), reserved]), 'subnets').map(({ after }) => after?.free),
  ).toEqual([8n]);
});

test('a size beyond the record limit is a difference, too, although no pod gets more for it', () => {
  const sized = (size: number): ContextData => ({
    complete: true,
    spiderpool: { maxAllocatedIPs: 100 },
    external: { ippools: [{ name: 'far', subnet: '10.7.0.0/16', size }] },
  });
  const [change] = numbers(quantities([], [], sized(200), sized(300)), 'pools');
  expect([change?.before?.free, change?.after?.free]).toEqual([100n, 100n]);
  expect([change?.before?.size, change?.after?.size]).toEqual([200n, 300n]);
});
