import { ANNOTATION } from '../../../src/manifests/annotation-keys';
import type { ChangeExample } from '../../../src/rules/change/change-rule';
import { MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { judgeChangeYaml } from './judge-change-yaml';

/** `error pool-removed`, for every finding. */
function told(before: string, after: string, context?: ChangeExample['context']): readonly string[] {
  const { findings } = judgeChangeYaml({ before, after, ...(context && { context }) });
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

const recreated = (replicas: number, annotations: Record<string, string> = WEB_POOL) =>
  workload({ kind: 'Deployment', replicas, strategy: 'strategy: { type: Recreate }', annotations }) + MACVLAN;

describe('addresses taken out of a pool', () => {
  const six = pool('[10.6.124.10-10.6.124.15]');

  test.each([
    [
      'that pods surely hold, since what is left is less than the pods',
      '[10.6.124.10-10.6.124.11]',
      3,
      ['error pool-addresses-removed'],
    ],
    [
      'that are among the lowest, which pods get first',
      '[10.6.124.12-10.6.124.15]',
      3,
      ['warning pool-addresses-removed'],
    ],
    ['above what the workloads ever hold', '[10.6.124.10-10.6.124.13]', 3, ['note pool-addresses-removed']],
  ])('%s', (_, ips, replicas, expected) => {
    expect(told(six + recreated(replicas), pool(ips) + recreated(2))).toEqual(expected);
  });

  test('by excludeIPs count as well', () => {
    const after = six.replace('spec: {', 'spec: { excludeIPs: [10.6.124.10],');
    expect(told(six + recreated(3), after + recreated(3))).toEqual(['warning pool-addresses-removed']);
  });

  test('of a pool that nobody here draws from are a note', () => {
    expect(told(six, pool('[10.6.124.10]'))).toEqual(['note pool-addresses-removed']);
  });

  test('that a job may have given up are not surely held', () => {
    const job = recreated(3)
      .replace(/apps\/v1/, 'batch/v1')
      .replace('kind: Deployment', 'kind: Job');
    expect(told(six + job, pool('[10.6.124.10-10.6.124.11]') + job)).not.toContain('error pool-addresses-removed');
  });
});

describe('a range that moves', () => {
  const pair = (first: string, second: string) =>
    pool('[10.6.124.10-10.6.124.19]', first) + pool('[10.6.124.30]', second);
  const moved = (first: string, second: string) =>
    pool('[10.6.124.10-10.6.124.15]', first) + pool('[10.6.124.16-10.6.124.19, 10.6.124.30]', second);

  test('is refused where the pool that grows comes first by name', () => {
    expect(told(pair('b', 'a'), moved('b', 'a'))).toEqual(['error pool-range-moved']);
  });

  test('can land where the pool that shrinks comes first and nobody holds an address', () => {
    expect(told(pair('a', 'b'), moved('a', 'b'))).toEqual(['warning pool-range-moved']);
  });

  test.each([
    ['-25', '-20', 'warning'],
    ['-20', '-25', 'error'],
    ['-20', '-20', 'error'],
    ['first', '0', 'error'],
  ])('in sync waves %s and %s is judged by what Argo CD applies first: %s', (from, to, severity) => {
    const inWave = (yaml: string, wave: string) =>
      yaml.replace('metadata: {', `metadata: { annotations: { argocd.argoproj.io/sync-wave: "${wave}" },`);
    const waved = (yaml: string) => {
      const [, b = '', a = ''] = yaml.split('---');
      return `---${inWave(b, from)}---${inWave(a, to)}`;
    };
    expect(told(pair('b', 'a'), waved(moved('b', 'a')))).toEqual([`${severity} pool-range-moved`]);
  });

  test('is told once, and what else the pool loses once more', () => {
    const after = pool('[10.6.124.10-10.6.124.14]', 'b') + pool('[10.6.124.16-10.6.124.19, 10.6.124.30]', 'a');
    expect(told(pair('b', 'a'), after)).toEqual(['error pool-range-moved', 'note pool-addresses-removed']);
  });
});

describe('a removed pool', () => {
  const one = pool('[10.6.124.10-10.6.124.19]');

  test('that a subnet owns, and nobody draws from, is a note: Argo CD does not prune it', () => {
    const home = subnet('[10.6.124.10-10.6.124.99]');
    expect(told(home + one, home)).toEqual(['note pool-removed']);
  });

  test('goes with its subnet, and is told there', () => {
    expect(told(subnet('[10.6.124.10-10.6.124.99]') + one, '')).toEqual(['warning subnet-removed']);
  });

  test('that lives elsewhere from now on is not removed', () => {
    const external = { ippools: [{ name: 'web-v4', subnet: '10.6.124.0/24', size: 10 }] };
    const context = { before: { complete: true }, after: { complete: true, external } };
    expect(told(one, '', context)).toEqual([]);
  });

  test('is not told again where another pool takes its place', () => {
    expect(told(one, pool('[10.6.124.15-10.6.124.30]', 'new-v4'))).toEqual(['error pool-replaced']);
  });

  test('is in the way of another CIDR over its network, wider or narrower', () => {
    for (const cidr of ['10.6.124.0/25', '10.6.0.0/16']) {
      const other = pool('[10.6.124.120]', 'new-v4').replace('10.6.124.0/24', cidr);
      expect(told(one, other)).toEqual(['error pool-replaced']);
    }
  });
});

describe('a subnet', () => {
  const home = subnet('[10.6.124.10-10.6.124.99]');
  const auto = (number: string) =>
    workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: number } }) + MACVLAN;

  test('that is removed while a workload keeps asking for it is an error', () => {
    expect(told(home + auto('6'), auto('6'))).toEqual(['error subnet-removed']);
  });

  test('that is removed with its workload is a warning', () => {
    expect(told(home + auto('6'), MACVLAN)).toEqual(['warning subnet-removed']);
  });

  test('that loses addresses auto pools likely have is a warning, above them nothing', () => {
    expect(told(home + auto('6'), subnet('[10.6.124.12-10.6.124.99]') + auto('6'))).toEqual([
      'warning subnet-addresses-removed',
    ]);
    expect(told(home + auto('6'), subnet('[10.6.124.10-10.6.124.50]') + auto('6'))).toEqual([]);
  });

  test('may take over a pool of its own CIDR, and not the network of a removed pool of another', () => {
    expect(told(pool('[10.6.124.10]'), pool('[10.6.124.10]') + home)).toEqual([]);
    const narrow = pool('[10.6.124.10]').replace('/24', '/25');
    expect(told(narrow, home)).toContain('error subnet-replaced');
  });
});

describe('the number of an auto pool', () => {
  const sized = (number: string, replicas: number, partition: number) =>
    subnet('[10.6.124.10-10.6.124.99]') +
    workload({
      kind: 'CloneSet',
      replicas,
      strategy: `updateStrategy: { partition: ${partition} }`,
      annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: number },
    }) +
    MACVLAN;

  test.each([
    ['grows while the rollout runs through', sized('6', 3, 0), sized('10', 5, 0), ['note auto-pool-number-changed']],
    ['grows while the rollout is held', sized('6', 3, 0), sized('10', 5, 2), ['warning auto-pool-number-changed']],
    ['shrinks below the pods there are', sized('16', 8, 0), sized('6', 3, 0), ['warning auto-pool-number-changed']],
    ['shrinks to what was never used', sized('16', 3, 0), sized('6', 3, 0), ['note auto-pool-number-changed']],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  test('of a Deployment is set by the controller, and nobody fights over it', () => {
    const native = (number: string) =>
      subnet('[10.6.124.10-10.6.124.99]') + recreated(3, { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: number });
    expect(told(native('+1'), native('+3'))).toEqual([]);
  });
});

describe('a change of pools', () => {
  const pools = pool('[10.6.124.10-10.6.124.20]') + pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + MACVLAN;
  const web = (strategy: string, from: string, image = 'image: nginx') =>
    workload({ kind: 'CloneSet', strategy, annotations: WEB_POOL })
      .replace('"web-v4"', `"${from}"`)
      .replace('image: nginx', image);
  const inPlace = 'updateStrategy: { type: InPlaceIfPossible }';

  test.each([
    ['in place is ignored', inPlace, 'image: nginx', ['error workload-pools-in-place']],
    ['in place with another image is ignored', inPlace, 'image: caddy', ['error workload-pools-in-place']],
    [
      'in place with another environment recreates the pods',
      inPlace,
      'image: nginx, env: [{ name: POOLS, value: b }]',
      [],
    ],
    ['that recreates pods takes effect', 'updateStrategy: { type: ReCreate }', 'image: nginx', []],
  ])('%s', (_, strategy, image, expected) => {
    expect(told(pools + web(strategy, 'web-v4'), pools + web(strategy, 'web2-v4', image))).toEqual(expected);
  });

  test('what OpenKruise fills in by itself is no change of the pod spec', () => {
    const explicit = 'image: nginx, imagePullPolicy: Always';
    expect(told(pools + web(inPlace, 'web-v4'), pools + web(inPlace, 'web2-v4', explicit))).toEqual([
      'error workload-pools-in-place',
    ]);
  });

  test('of the same pools in another order, or another spelling, is none', () => {
    const both = pools + web(inPlace, 'web-v4","web2-v4');
    expect(told(both, pools + web(inPlace, 'web2-v4","web-v4'))).toEqual([]);
  });

  test('names the removed pool that then stays Terminating', () => {
    const { findings } = judgeChangeYaml({
      before: pools + web(inPlace, 'web-v4'),
      after: pools.replace(pool('[10.6.124.10-10.6.124.20]'), '') + web(inPlace, 'web2-v4'),
    });
    const [first, second] = findings;
    expect([first?.rule, second?.rule]).toEqual(['workload-pools-in-place', 'pool-removed']);
    expect(first?.why).toContain('web-v4, removed in this change, stays Terminating');
  });

  test('of a bare pod is ignored, however it is written', () => {
    const lone = (from: string) => `---
apiVersion: v1
kind: Pod
metadata:
  name: lone
  namespace: shop
  annotations:
    v1.multus-cni.io/default-network: kube-system/macvlan
    ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["${from}"]}]'
spec: { containers: [{ name: main, image: nginx }] }
`;
    expect(told(pools + lone('web-v4'), pools + lone('web2-v4'))).toEqual(['error workload-pools-in-place']);
  });
});

describe('fixed fields', () => {
  const statefulSet = (apiVersion: string, spec: string) => `---
apiVersion: ${apiVersion}
kind: StatefulSet
metadata: { name: db, namespace: shop }
spec:
  ${spec}
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { hostNetwork: true, containers: [{ name: db, image: db }] }
`;

  test.each(['apps.kruise.io/v1beta1', 'apps/v1'])('of a StatefulSet of %s, one finding each', version => {
    const before = statefulSet(version, 'serviceName: db');
    expect(
      told(before, statefulSet(version, 'podManagementPolicy: OrderedReady, serviceName: db'.replace(', ', '\n  '))),
    ).toEqual([]);
    expect(told(before, statefulSet(version, 'serviceName: other\n  podManagementPolicy: Parallel'))).toEqual([
      'error object-field-fixed',
      'error object-field-fixed',
    ]);
  });

  test('claims are fixed in Kubernetes and not in OpenKruise', () => {
    const claims = 'volumeClaimTemplates: [{ metadata: { name: data } }]';
    const changed = claims.replace('data', 'more');
    expect(told(statefulSet('apps/v1', claims), statefulSet('apps/v1', changed))).toEqual(['error object-field-fixed']);
    expect(told(statefulSet('apps.kruise.io/v1beta1', claims), statefulSet('apps.kruise.io/v1beta1', changed))).toEqual(
      [],
    );
  });
});

test('a coordinator that GitOps tools are told to keep may leave Git', () => {
  const coordinator = (annotations: string) => `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default${annotations} }
spec: { podCIDRType: auto }
`;
  expect(told(coordinator(''), '')).toEqual(['error coordinator-removed']);
  const kept = ', annotations: { argocd.argoproj.io/sync-options: "Prune=false,Delete=false" }';
  expect(told(coordinator(kept), '')).toEqual([]);
});

test('an older OpenKruise changes the owner as well as a newer one', () => {
  const on =
    subnet('[10.6.124.10-10.6.124.99]') +
    workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } }) +
    MACVLAN;
  const kruise = (version: string) => ({ complete: true, kruise: { version } });
  expect(told(on, on, { before: kruise('2.0.0'), after: kruise('1.9.0') })).toEqual(['error auto-pool-owner-changed']);
  expect(told(on, on, { before: kruise('2.0.0'), after: kruise('2.1.0') })).toEqual([]);
});

test('findings stand in the order of the objects as they will be, the removed ones last, whatever the order of the rules', () => {
  const cron = (image: string) => `---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: { name: report, namespace: shop }
spec: { schedule: "0 3 * * *", concurrencyPolicy: Forbid, template: { jobTemplate: { spec: { template: { spec: { hostNetwork: true, restartPolicy: Never, containers: [{ name: a, image: ${image} }] } } } } } }
`;
  const coordinator = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default }
spec: { podCIDRType: auto }
`;
  const moved = pool('[10.6.125.10]').replace('10.6.124.0/24', '10.6.125.0/24');
  expect(told(coordinator + cron('nginx') + pool('[10.6.124.10]'), cron('caddy') + moved)).toEqual([
    'error advanced-cron-job-template-changed',
    'error pool-subnet-changed',
    'error coordinator-removed',
  ]);
});
