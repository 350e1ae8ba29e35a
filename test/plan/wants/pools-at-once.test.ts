import type { AutoPoolSource } from '../../../src/plan/address-plan';
import { recreationOf } from '../../../src/plan/capacity/recreation';
import { MACVLAN, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { judgeYaml } from '../../rules/judge-yaml';

/** A subnet with so many addresses. */
const subnet = (addresses: number) => `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.${9 + addresses}] }
`;

const SUBNETS = WEB_SUBNET['ipam.spidernet.io/subnets'];

interface Report {
  /** Fields of the spec, in YAML. */
  readonly spec?: string;
  /** Fields of the spec of a run. */
  readonly run?: string;
  readonly template?: 'jobTemplate' | 'broadcastJobTemplate';
  /** `true` or `false`, where it is written. */
  readonly reclaim?: string;
}

/** An AdvancedCronJob whose runs have two pods. */
function report({ spec = 'concurrencyPolicy: Forbid', run = '', template = 'jobTemplate', reclaim }: Report): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "0 3 * * *"
  ${spec}
  template:
    ${template}:
      spec:
        parallelism: 2
${run === '' ? '' : `        ${run}\n`}        template:
          metadata:
            annotations:
              v1.multus-cni.io/default-network: kube-system/macvlan
              ipam.spidernet.io/subnets: '${SUBNETS}'
              ipam.spidernet.io/ippool-ip-number: "2"
${reclaim === undefined ? '' : `              ipam.spidernet.io/ippool-reclaim: "${reclaim}"\n`}          spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;
}

function planned(yaml: string, addresses = 99) {
  const { plan, findings } = judgeYaml(subnet(addresses) + yaml + MACVLAN, {
    complete: true,
    nodes: { count: 2 },
  });
  const [cluster] = plan.clusters;
  const found = cluster?.subnets.get('subnet124');
  const source = cluster?.workloads[0]?.nics[0]?.sources[0] as AutoPoolSource;
  return { cluster, found, source, findings, told: findings.map(({ severity, rule }) => `${severity} ${rule}`) };
}

function terms({ atOnce }: AutoPoolSource): readonly string[] {
  return atOnce.terms.map(({ pools, because, holds }) => `${pools} ${because} ${holds}`);
}

test('each run of an AdvancedCronJob has a pool of its own, and finished runs keep theirs as long as they are kept', () => {
  const { source, found } = planned(report({}));
  expect(source.namePattern).toBe('auto4-report-<time>-eth0-<uid5>');
  expect(terms(source)).toEqual([
    '1 for the run that goes on always',
    '3 for finished runs that are kept (successfulJobsHistoryLimit 3, the default) always',
    '1 for failed runs that are kept (failedJobsHistoryLimit 1, the default) at times',
  ]);
  expect(found).toMatchObject({ automatic: 10n, passing: 2n, free: 89n, state: 'ok' });
});

test.each<[string, Report, number, number]>([
  [
    'none is kept',
    { spec: 'successfulJobsHistoryLimit: 0\n  failedJobsHistoryLimit: 0\n  concurrencyPolicy: Forbid' },
    1,
    0,
  ],
  ['seven are kept', { spec: 'successfulJobsHistoryLimit: 7\n  concurrencyPolicy: Forbid' }, 9, 1],
  ['they are kept for a minute', { run: 'ttlSecondsAfterFinished: 60' }, 5, 4],
  [
    'a BroadcastJob is kept for a minute',
    { template: 'broadcastJobTemplate', run: 'completionPolicy: { type: Always, ttlSecondsAfterFinished: 60 }' },
    5,
    4,
  ],
  ['one run replaces the other', { spec: 'concurrencyPolicy: Replace' }, 6, 2],
])('runs of which %s: %j', (_, settings, pools, passing) => {
  const { source, found } = planned(report(settings));
  expect(source.atOnce.pools).toBe(pools);
  expect(found).toMatchObject({ automatic: BigInt(2 * pools), passing: BigInt(2 * passing) });
});

test('what the pool of one run has to hold is that run, whatever others do', () => {
  const { cluster, told } = planned(report({ spec: 'concurrencyPolicy: Replace' }));
  expect(cluster?.workloads[0]?.demand).toMatchObject({ smooth: { addresses: 2 } });
  expect(told).toEqual([]);
});

test('a subnet without room for the runs that are sure to be kept is short; one without room for those that may be is a warning', () => {
  expect(planned(report({}), 10).told).toEqual([]);
  const { found, findings } = planned(report({}), 9);
  expect(found).toMatchObject({ free: -1n, state: 'tight' });
  expect(findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual([
    'warning subnet-short: SpiderSubnet subnet124 has 9 addresses, 1 fewer than are taken from it: 10 for auto pools (10 for eth0 of AdvancedCronJob shop/report (5 pools of 2))',
  ]);
  expect(findings[0]?.why).toContain('3 for finished runs that are kept (successfulJobsHistoryLimit 3, the default)');
  expect(planned(report({}), 8).told).toEqual(['warning subnet-short']);
  expect(planned(report({}), 7).told).toEqual(['error subnet-short']);
});

test('runs whose pools are not reclaimed use up the subnet', () => {
  expect(planned(report({ reclaim: 'true' })).told).toEqual([]);
  const { findings } = planned(report({ reclaim: 'false' }));
  expect(findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual([
    'error auto-pool-job: AdvancedCronJob shop/report leaves an auto pool behind for each of its runs: ipam.spidernet.io/ippool-reclaim is "false"',
  ]);
});

interface Web {
  readonly ownAnnotations?: Readonly<Record<string, string>>;
  readonly reclaim?: string;
}

/** A Deployment of three with a pool of four. */
function web({ ownAnnotations = {}, reclaim }: Web): string {
  const annotations = {
    ...WEB_SUBNET,
    'ipam.spidernet.io/ippool-ip-number': '+1',
    ...(reclaim === undefined ? {} : { 'ipam.spidernet.io/ippool-reclaim': reclaim }),
  };
  return workload({ kind: 'Deployment', annotations, ownAnnotations });
}

/** A Job of three pods with a pool of four. */
const job = (ownAnnotations: Readonly<Record<string, string>>) =>
  web({ ownAnnotations })
    .replace('apps/v1', 'batch/v1')
    .replace('kind: Deployment', 'kind: Job')
    .replace('  replicas: 3\n', '  parallelism: 3\n')
    .replace(/ {2}selector:.*\n/, '')
    .replace('spec: { containers', 'spec: { restartPolicy: Never, containers');

const argo = (options: string) => ({ 'argocd.argoproj.io/sync-options': options });
const FLUX = { 'kustomize.toolkit.fluxcd.io/force': 'enabled' };

test.each<[string, string, number]>([
  ['a Deployment', web({}), 1],
  ['a Deployment that Argo CD replaces', web({ ownAnnotations: argo('Replace=true') }), 1],
  ['a Deployment that Argo CD forces', web({ ownAnnotations: argo('Force=true') }), 1],
  ['a Deployment that Argo CD makes anew', web({ ownAnnotations: argo('Replace=true, Force=true') }), 2],
  ['the same, its pool kept', web({ ownAnnotations: argo('Force=true,Replace=true'), reclaim: 'false' }), 1],
  ['a Deployment that Flux forces', web({ ownAnnotations: FLUX }), 1],
  ['a Job', job({}), 1],
  ['a Job that Argo CD forces', job(argo('Force=true')), 2],
  ['a Job that Flux forces', job(FLUX), 2],
])('%s is charged to its subnet %#', (_, yaml, pools) => {
  const { source, found } = planned(yaml);
  expect(source.atOnce.pools).toBe(pools);
  expect(found?.automatic).toBe(BigInt(4 * pools));
});

test('why there may be two pools at once is told', () => {
  const twice = (how: string) => [
    '1 for its pods always',
    `1 while old pods hold theirs: ${how} for a change at times`,
  ];
  const told = (yaml: string) => terms(planned(yaml).source);
  expect(told(web({ ownAnnotations: argo('Replace=true,Force=true') }))).toEqual(
    twice('Argo CD (Replace=true, Force=true) deletes it and makes it anew'),
  );
  expect(told(job(argo('Force=true')))).toEqual(twice('Argo CD (Force=true) deletes the Job and makes it anew'));
  expect(told(job(FLUX))).toEqual(twice('Flux (force: enabled) deletes the Job and makes it anew'));
  expect(told(web({}))).toEqual([]);
});

test('for how long runs are kept, and how many by what is written, is told', () => {
  const spec = 'successfulJobsHistoryLimit: 2\n  failedJobsHistoryLimit: 0\n  concurrencyPolicy: Forbid';
  expect(terms(planned(report({ spec })).source)).toEqual([
    '1 for the run that goes on always',
    '2 for finished runs that are kept (successfulJobsHistoryLimit 2) always',
  ]);
  expect(terms(planned(report({ spec, run: 'ttlSecondsAfterFinished: 60' })).source)).toEqual([
    '1 for the run that goes on always',
    '2 for finished runs that are kept (successfulJobsHistoryLimit 2), each for 60 s (ttlSecondsAfterFinished) at times',
  ]);
  expect(terms(planned(report({ spec: spec.replace('Forbid', 'Replace') })).source)).toContain(
    '1 for the run that concurrencyPolicy Replace deletes, until its pods are gone at times',
  );
});

test('where it is made anew by a tool, the room for both pools is missed with a warning', () => {
  const ownAnnotations = argo('Replace=true,Force=true');
  expect(planned(web({ ownAnnotations }), 7).told).toContain('warning subnet-short');
  expect(planned(web({ ownAnnotations }), 8).told).not.toContain('warning subnet-short');
  expect(planned(web({ ownAnnotations }), 3).told).toContain('error subnet-short');
});

test('whether there is room for a workload that somebody makes anew by hand is in the plan, and nothing is said of it', () => {
  for (const [addresses, free] of [
    [7, 3n],
    [8, 4n],
  ] as const) {
    const { cluster, source, told } = planned(web({}), addresses);
    const [own] = cluster?.workloads ?? [];
    expect(own && recreationOf(own, source)).toEqual({ wanted: 4n, free });
    expect(told).toEqual(['note auto-pool-short']);
  }
  const { cluster, source } = planned(web({ reclaim: 'false' }));
  const [own] = cluster?.workloads ?? [];
  expect(own && recreationOf(own, source)).toBeUndefined();
});

test('a subnet with a pool of a size that nobody knows is not said to be large enough, and a sure shortage is told', () => {
  const daemonSet = web({})
    .replace('kind: Deployment', 'kind: DaemonSet')
    .replace('  replicas: 3\n', '')
    .replaceAll('web\n', 'agent\n');
  const state = (addresses: number) => {
    const { plan, findings } = judgeYaml(subnet(addresses) + daemonSet + web({}) + MACVLAN, { complete: true });
    const rules = findings.flatMap(({ severity, rule }) => (severity === 'note' ? [] : [rule]));
    return [plan.clusters[0]?.subnets.get('subnet124')?.state, ...rules];
  };
  expect(state(40)).toEqual(['unknown']);
  expect(state(3)).toEqual(['short', 'subnet-short']);
});
