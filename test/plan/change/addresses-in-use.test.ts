import type { ContextData } from '../../../src/context/context-data';
import { likelyCut, likelyInUse, surelyInUse, surelyRunning } from '../../../src/plan/change/addresses-in-use';
import { clusterOf, NETWORK, pool, poolOf, subnet, subnetOf, workload, workloadOf } from '../cluster-objects';

/** What is probably, and what is surely, in use while nobody has looked into the cluster. */

const web = (replicas: number | undefined, more: Parameters<typeof workload>[0] = {}) =>
  workload({
    pools: { eth0: ['a'] },
    ...more,
    spec: { ...(replicas === undefined ? {} : { replicas }), ...more.spec },
  });

const autoscaler = (maxReplicas: number) => ({
  apiVersion: 'autoscaling/v2',
  kind: 'HorizontalPodAutoscaler',
  metadata: { name: 'web', namespace: 'shop' },
  spec: {
    minReplicas: 1,
    maxReplicas,
    scaleTargetRef: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web' },
  },
});

const reserved: ContextData = { complete: true, external: { reservedIPs: ['10.6.1.11'] } };

describe('of a pool, likely in use', () => {
  const likely = (objects: readonly object[], data?: ContextData) => {
    const cluster = clusterOf([...objects, NETWORK], data);
    return likelyInUse(poolOf(cluster, 'a'), cluster)?.toStrings();
  };

  test('are as many of the lowest addresses as its workloads may hold together', () => {
    expect(likely([pool('a', 9), web(2)])).toEqual(['10.6.1.10-10.6.1.13']);
    expect(likely([pool('a', 9), web(1), web(2, { name: 'cart' })])).toEqual(['10.6.1.10-10.6.1.15']);
    expect(likely([pool('a', 3), web(9)])).toEqual(['10.6.1.10-10.6.1.12']);
  });

  test('are none that are reserved', () => {
    expect(likely([pool('a', 9), web(1)], reserved)).toEqual(['10.6.1.10', '10.6.1.12']);
  });

  test('are none where nobody draws from it', () => {
    expect(likely([pool('a', 9)])).toEqual([]);
  });

  test('are all where nobody can count the pods, or nothing bounds them', () => {
    expect(likely([pool('a', 5), web(undefined, { kind: 'DaemonSet' })], reserved)).toEqual([
      '10.6.1.10',
      '10.6.1.12-10.6.1.14',
    ]);
    const held = {
      ...web(1, { spec: { lifecycle: { preDelete: { labelsHandler: { hold: 'yes' } } } } }),
      metadata: {
        name: 'web',
        namespace: 'shop',
        labels: { 'apps.kruise.io/cloneset-scaling-exclude-preparing-delete': 'true' },
      },
    };
    expect(likely([pool('a', 5), held])).toEqual(['10.6.1.10-10.6.1.14']);
  });

  test('are unknown where its addresses are', () => {
    expect(likely([pool('a', 9, { ips: ['ten'] }), web(1)])).toBeUndefined();
  });
});

describe('of a pool, surely in use', () => {
  const surely = (objects: readonly object[], data?: ContextData) =>
    surelyInUse(poolOf(clusterOf([...objects, NETWORK], data), 'a'));

  test('is an address for every pod that has no other pool, on every NIC', () => {
    expect(surely([pool('a', 9), web(2), web(3, { name: 'cart' })])).toBe(5n);
    expect(surely([pool('a', 9), web(2, { pools: { eth0: ['a'], net1: ['a'] } })])).toBe(4n);
  });

  test('is none for pods that may be elsewhere', () => {
    expect(
      surely([pool('a', 9), pool('b', 9), web(2, { pools: { eth0: ['a', 'b'] } }), web(3, { name: 'cart' })]),
    ).toBe(3n);
  });
});

describe('pods that surely run', () => {
  const running = (objects: readonly object[], data?: ContextData) =>
    surelyRunning(workloadOf(clusterOf([pool('a', 9), ...objects, NETWORK], data), 'web'));

  test.each(['CloneSet', 'Deployment', 'StatefulSet'] as const)(
    'are the replicas of a %s, written or by default',
    kind => {
      expect(running([web(3, { kind })])).toBe(3n);
      expect(running([web(undefined, { kind })])).toBe(1n);
    },
  );

  test('are the replicas of OpenKruise’s StatefulSet and of a ReplicaSet, too', () => {
    expect(running([{ ...web(3, { kind: 'StatefulSet' }), apiVersion: 'apps.kruise.io/v1beta1' }])).toBe(3n);
    expect(running([{ ...web(3, { kind: 'Deployment' }), kind: 'ReplicaSet' }])).toBe(3n);
  });

  test('are none where nobody can read how many there are, and none of a Pod, which nobody makes anew', () => {
    expect(running([web(undefined, { spec: { replicas: 'three' } })])).toBe(0n);
    const { spec } = web(1) as { spec: { template: { metadata: object; spec: object } } };
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { ...spec.template.metadata, name: 'web', namespace: 'shop' },
      spec: spec.template.spec,
    };
    expect(running([pod])).toBe(0n);
  });

  test('are none where an autoscaler may take them away', () => {
    expect(running([web(3), autoscaler(5)])).toBe(0n);
  });

  test('are none of a job, which ends, and none of a DaemonSet, whose nodes may go', () => {
    const nodes: ContextData = { complete: true, nodes: { count: 3 } };
    expect(running([web(undefined, { kind: 'BroadcastJob' })], nodes)).toBe(0n);
    expect(running([web(undefined, { kind: 'DaemonSet' })], nodes)).toBe(0n);
  });
});

describe('of a subnet, likely cut', () => {
  const cut = workload({
    kind: 'Deployment',
    spec: { replicas: 2 },
    annotations: {
      'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["a"]}]',
      'ipam.spidernet.io/ippool-ip-number': '3',
    },
  });
  const likely = (objects: readonly object[], data?: ContextData) => {
    const cluster = clusterOf([...objects, NETWORK], data);
    return likelyCut(subnetOf(cluster, 'a'), cluster)?.toStrings();
  };

  test('are as many of the lowest addresses as its auto pools have', () => {
    expect(likely([subnet('a', 9), cut])).toEqual(['10.6.1.10-10.6.1.12']);
    expect(likely([subnet('a', 9)])).toEqual([]);
  });

  test('are none that are reserved, and none of a pool that people made', () => {
    const manual = pool('m', 0, { subnet: '10.6.1.0/24', ips: ['10.6.1.12'] });
    expect(likely([subnet('a', 9), manual, cut], reserved)).toEqual(['10.6.1.10', '10.6.1.13-10.6.1.14']);
  });

  test('are unknown where its addresses are', () => {
    expect(likely([subnet('a', 9, { ips: ['ten'] }), cut])).toBeUndefined();
  });

  test('are not fewer for a pool of the other family', () => {
    const odd = pool('m', 0, { subnet: '10.6.1.0/24', ipVersion: 6, ips: ['fd00::1'] });
    expect(likely([subnet('a', 9), odd, cut])).toEqual(['10.6.1.10-10.6.1.12']);
  });
});
