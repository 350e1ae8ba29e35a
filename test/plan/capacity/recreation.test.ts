import type { AutoPoolSource, ClusterPlan } from '../../../src/plan/address-plan';
import { recreationOf } from '../../../src/plan/capacity/recreation';
import { clusterOf, NETWORK, pool, subnet, workload, workloadOf } from '../cluster-objects';

/** What a workload that somebody deletes and makes anew wants of a subnet while its old pods still hold their pools. */

const NUMBER = 'ipam.spidernet.io/ippool-ip-number';
const cut = (
  subnets: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, string>> = { [NUMBER]: '4' },
) =>
  workload({
    kind: 'Deployment',
    spec: { replicas: 2 },
    annotations: {
      'ipam.spidernet.io/subnets': JSON.stringify(
        Object.entries(subnets).map(([nic, ipv4]) => ({ interface: nic, ipv4 })),
      ),
      ...more,
    },
  });

function autoPools(cluster: ClusterPlan): readonly AutoPoolSource[] {
  const sources = workloadOf(cluster, 'web').nics.flatMap(nic => nic.sources);
  return sources.flatMap(source => (source.type === 'auto-pool' ? [source] : []));
}

/** Of the subnet of each auto pool. */
function recreations(...objects: readonly object[]) {
  const cluster = clusterOf([...objects, NETWORK]);
  return autoPools(cluster).map(source => recreationOf(workloadOf(cluster, 'web'), source));
}

const ROOMY = [subnet('s', 20), subnet('t', 9)];

test('is as many addresses again as all of its auto pools of the subnet have', () => {
  expect(recreations(...ROOMY, cut({ eth0: ['s'] }))).toEqual([{ wanted: 4n, free: 16n }]);
  expect(recreations(...ROOMY, cut({ eth0: ['s'], net1: ['s'] }))).toEqual([
    { wanted: 8n, free: 12n },
    { wanted: 8n, free: 12n },
  ]);
});

test('counts the pools of each subnet alone', () => {
  expect(recreations(...ROOMY, cut({ eth0: ['s'], net1: ['t'] }))).toEqual([
    { wanted: 4n, free: 16n },
    { wanted: 4n, free: 5n },
  ]);
});

test('is nothing where no pool is cut', () => {
  expect(recreations(...ROOMY, cut({ eth0: ['s'] }, { [NUMBER]: 'four' }))).toEqual([undefined]);
  expect(recreations(cut({ eth0: ['s'] }))).toEqual([undefined]);
});

test('is nothing where the pool is kept, and found again by name', () => {
  const kept = { [NUMBER]: '4', 'ipam.spidernet.io/ippool-reclaim': 'false' };
  expect(recreations(...ROOMY, cut({ eth0: ['s'] }, kept))).toEqual([undefined]);
});

test('is nothing more where a tool makes it anew for every change: its pools are counted twice already', () => {
  const replaced = cut({ eth0: ['s'] });
  const metadata = {
    name: 'web',
    namespace: 'shop',
    annotations: { 'argocd.argoproj.io/sync-options': 'Replace=true,Force=true' },
  };
  expect(recreations(...ROOMY, { ...replaced, metadata })).toEqual([undefined]);
});

test('is nothing of an AdvancedCronJob, whose runs are counted as they come', () => {
  const { spec } = cut({ eth0: ['s'] }) as { spec: { template: object } };
  const report = {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'AdvancedCronJob',
    metadata: { name: 'web', namespace: 'shop' },
    spec: {
      schedule: '0 3 * * *',
      concurrencyPolicy: 'Forbid',
      successfulJobsHistoryLimit: 0,
      failedJobsHistoryLimit: 0,
      template: { jobTemplate: { spec: { parallelism: 2, template: spec.template } } },
    },
  };
  expect(recreations(...ROOMY, report)).toEqual([undefined]);
});

test('takes no account of pools that people made', () => {
  const both = workload({
    kind: 'Deployment',
    spec: { replicas: 2 },
    pools: { eth0: ['a'] },
  });
  const cluster = clusterOf([...ROOMY, pool('a', 9), both, NETWORK]);
  const [auto] = autoPools(clusterOf([...ROOMY, cut({ eth0: ['s'] }), NETWORK]));
  expect(auto && recreationOf(workloadOf(cluster, 'web'), auto)).toBeUndefined();
});
