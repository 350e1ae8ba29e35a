import { run } from '../../../src/cli/check-command';
import { MACVLAN, pool, subnet, WEB_POOL, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { type CommandResult, runCommand } from './run-command';

afterEach(removeFolders);

const API = 'spiderpool.spidernet.io/v2beta1';

/** What `kubectl get … -A -o json` prints. */
function list(...items: readonly object[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items, metadata: { resourceVersion: '' } }, null, 4);
}

function livePool(name: string, ips: readonly string[], held: Readonly<Record<string, string>>, metadata: object = {}) {
  const allocated = Object.entries(held).map(([ip, pod]) => [ip, { interface: 'eth0', pod, podUid: `uid-${pod}` }]);
  return {
    apiVersion: API,
    kind: 'SpiderIPPool',
    metadata: { name, ...metadata },
    spec: { subnet: '10.6.124.0/24', ipVersion: 4, ips, default: false, disable: false },
    status: { allocatedIPs: JSON.stringify(Object.fromEntries(allocated)), allocatedIPCount: allocated.length },
  };
}

function liveEndpoint(pod: string, ip: string, owner: string) {
  const [namespace, name] = pod.split('/');
  return {
    apiVersion: API,
    kind: 'SpiderEndpoint',
    metadata: { namespace, name },
    status: {
      current: { uid: `uid-${pod}`, node: 'n1', ips: [{ interface: 'eth0', ipv4: `${ip}/24`, ipv4Pool: 'web-v4' }] },
      ownerControllerType: 'CloneSet',
      ownerControllerName: owner,
    },
  };
}

function liveSubnet(ips: readonly string[], controlled: object) {
  return {
    apiVersion: API,
    kind: 'SpiderSubnet',
    metadata: { name: 'subnet124' },
    spec: { subnet: '10.6.124.0/24', ips },
    status: { controlledIPPools: JSON.stringify(controlled) },
  };
}

function check(cwd: string, args: readonly string[], stdin = ''): Promise<CommandResult> {
  return runCommand(run, args, { cwd, stdin });
}

/** `error live-pool-in-use`, for every finding of the live rules. */
async function told(manifests: string, live: string): Promise<readonly string[]> {
  const cwd = folderWith({ 'd/a.yaml': manifests, 'live.json': live });
  const { stdout } = await check(cwd, ['d', '--live', 'live.json', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: { rule: string; severity: string }[] };
  return findings.filter(({ rule }) => rule.startsWith('live-')).map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('a pool that shrinks below what is in use', () => {
  const live = list(
    livePool('web-v4', ['10.6.124.10-10.6.124.15'], { '10.6.124.10': 'shop/a', '10.6.124.14': 'shop/b' }),
  );

  test('is told with the pods that hold the addresses', async () => {
    const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.10-10.6.124.12]'), 'live.json': live });
    const { status, stdout } = await check(cwd, ['d', '--live', 'live.json']);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'error[live-pool-in-use]: pool web-v4 loses 1 address that pods hold: 10.6.124.14 (shop/b)',
    );
    expect(stdout).toContain('--> d/a.yaml:5:37 (spec.ips of SpiderIPPool web-v4)');
  });

  test('by excludeIPs is the same; above what is in use it is fine', async () => {
    const excluded = pool('[10.6.124.10-10.6.124.15]').replace('spec: {', 'spec: { excludeIPs: [10.6.124.10],');
    expect(await told(excluded, live)).toEqual(['error live-pool-in-use']);
    expect(await told(pool('[10.6.124.10-10.6.124.14]'), live)).toEqual([]);
  });
});

describe('pools that Git does not know', () => {
  const auto = (name: string, owner: string, ips: readonly string[]) =>
    livePool(
      name,
      ips,
      {},
      {
        labels: {
          'ipam.spidernet.io/owner-application-name': owner,
          'ipam.spidernet.io/owner-application-kind': 'CloneSet',
          'ipam.spidernet.io/owner-application-namespace': 'shop',
          'ipam.spidernet.io/interface': 'eth0',
        },
      },
    );

  test('may not be overlapped, auto pools least of all', async () => {
    const live = list(auto('auto4-web-eth0-f3114', 'web', ['10.6.124.10-10.6.124.14']));
    const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.14-10.6.124.20]'), 'live.json': live });
    const { stdout } = await check(cwd, ['d', '--live', 'live.json']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'takes 1 address, 10.6.124.14, of the auto pool auto4-web-eth0-f3114 of CloneSet shop/web, which the cluster has and Git does not know',
    );
  });

  test('of another CIDR over the same network keep a new pool out, not one that is there already', async () => {
    const legacy = livePool('legacy', ['10.6.124.200'], {});
    const wide = pool('[10.6.125.10]').replace('10.6.124.0/24', '10.6.0.0/16');
    expect(await told(wide, list(legacy))).toEqual(['error live-pool-overlap']);
    const there = { ...livePool('web-v4', ['10.6.125.10'], {}), spec: { subnet: '10.6.0.0/16', ips: ['10.6.125.10'] } };
    expect(await told(wide, list(legacy, there))).toEqual([]);
  });

  test('that the context declares are known', async () => {
    const cwd = folderWith({
      'd/a.yaml': pool('[10.6.124.10-10.6.124.20]'),
      'live.json': list(livePool('legacy', ['10.6.124.18-10.6.124.30'], {})),
      'spiderpool.yaml': 'external: { ippools: [{ name: legacy, subnet: 10.6.124.0/24, size: 13 }] }\n',
    });
    expect((await check(cwd, ['d', '--live', 'live.json'])).stdout).not.toContain('live-pool-overlap');
  });

  const manifests = (number: number) =>
    subnet('[10.6.124.10-10.6.124.29]') +
    workload({
      kind: 'CloneSet',
      annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': String(number) },
    }) +
    MACVLAN;
  const home = (controlled: object) => liveSubnet(['10.6.124.10-10.6.124.29'], controlled);

  test('take what auto pools would need', async () => {
    const controlled = { legacy: { ips: ['10.6.124.20-10.6.124.29'] } };
    expect(await told(manifests(12), list(home(controlled)))).toEqual(['error live-subnet-short']);
    expect(await told(manifests(10), list(home(controlled)))).toEqual(['note live-subnet-short']);
  });

  test('and those of workloads in Git are counted once', async () => {
    const name = 'auto4-web-eth0-f3114';
    const controlled = { [name]: { ips: ['10.6.124.10-10.6.124.15'], application: 'x' } };
    expect(await told(manifests(12), list(home(controlled), auto(name, 'web', ['10.6.124.10-10.6.124.15'])))).toEqual(
      [],
    );
    expect(await told(manifests(16), list(home(controlled), auto(name, 'other', ['10.6.124.10-10.6.124.15'])))).toEqual(
      ['error live-subnet-short'],
    );
  });
});

describe('addresses that others hold', () => {
  const manifests =
    pool('[10.6.124.10-10.6.124.13]') +
    workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) +
    MACVLAN;
  const held = (...owners: readonly string[]) => {
    const entries = owners.map((owner, index) => ({
      pod: `shop/${owner}-${index}`,
      ip: `10.6.124.${10 + index}`,
      owner,
    }));
    const pods = Object.fromEntries(entries.map(({ ip, pod }) => [ip, pod]));
    return list(
      livePool('web-v4', ['10.6.124.10-10.6.124.13'], pods),
      ...entries.map(({ pod, ip, owner }) => liveEndpoint(pod, ip, owner)),
    );
  };

  test('leave too few', async () => {
    expect(await told(manifests, held('legacy', 'legacy'))).toEqual(['error live-pool-short']);
  });

  test('leave enough', async () => {
    expect(await told(manifests, held('legacy'))).toEqual([]);
  });

  test('reservations that Git does not know count as well', async () => {
    const reserved = {
      apiVersion: API,
      kind: 'SpiderReservedIP',
      metadata: { name: 'hosts' },
      spec: { ipVersion: 4, ips: ['10.6.124.10-10.6.124.11'] },
    };
    expect(await told(manifests, list(livePool('web-v4', ['10.6.124.10-10.6.124.13'], {}), reserved))).toEqual([
      'error live-pool-short',
    ]);
  });
});

test('leaked addresses are told of every pool, on the file of the cluster', async () => {
  const live = list(
    livePool('auto4-x-eth0-abcde', ['10.6.124.50-10.6.124.52'], {
      '10.6.124.50': 'shop/x-0',
      '10.6.124.51': 'shop/x-1',
    }),
    liveEndpoint('shop/x-0', '10.6.124.50', 'x'),
  );
  const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.10]'), 'live.json': live });
  const { status, stdout } = await check(cwd, ['d', '--live', 'live.json']);
  expect(status).toBe(0);
  expect(stdout).toContain(
    'warning[live-address-leaked]: pool auto4-x-eth0-abcde has 1 address allocated that nobody holds:',
  );
  expect(stdout).toMatch(/--> live\.json:\d+:\d+/);
});

test('an address whose record bears another pod of a StatefulSet is held, not leaked', async () => {
  const live = list(livePool('web-v4', ['10.6.124.10'], { '10.6.124.10': 'shop/db-0' }), {
    ...liveEndpoint('shop/db-0', '10.6.124.10', 'db'),
    status: {
      ...liveEndpoint('shop/db-0', '10.6.124.10', 'db').status,
      current: { uid: 'newer', node: 'n', ips: [{ interface: 'eth0', ipv4: '10.6.124.10/24' }] },
    },
  });
  expect(await told(pool('[10.6.124.10]'), live)).toEqual([]);
});

test('without SpiderEndpoints it says that nobody can tell whose an address is', async () => {
  const live = list(livePool('web-v4', ['10.6.124.10'], { '10.6.124.10': 'shop/a' }));
  const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.10]'), 'live.json': live });
  const { status, stderr } = await check(cwd, ['d', '--live', 'live.json']);
  expect(status).toBe(0);
  expect(stderr).toMatch(/^live\.json has no SpiderEndpoints, .*kubectl get .*\n$/);
});

test('the cluster may come from standard input', async () => {
  const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.10]') });
  const live = list(livePool('web-v4', ['10.6.124.10-10.6.124.11'], { '10.6.124.11': 'shop/a' }));
  const { status, stdout } = await check(cwd, ['d', '--live', '-'], live);
  expect(status).toBe(1);
  expect(stdout).toContain('error[live-pool-in-use]');
  const both = await check(cwd, ['-', '--live', '-'], live);
  expect([both.status, both.stderr]).toEqual([
    2,
    'standard input (-) cannot be the manifests and the live cluster at once\n',
  ]);
});

test('with several clusters each file says which it is', async () => {
  const cwd = folderWith({
    'dist/bj-1/a.yaml': pool('[10.6.124.10]'),
    'dist/bj-2/a.yaml': pool('[10.6.124.10]'),
    'live.json': list(livePool('web-v4', ['10.6.124.10-10.6.124.11'], { '10.6.124.11': 'shop/a' })),
    'spiderpool.yaml': 'clusters: { bj-1: { paths: ["bj-1/**"] }, bj-2: { paths: ["bj-2/**"] } }\n',
  });
  const { stdout } = await check(cwd, ['dist', '--live', 'bj-2=live.json', '--format', 'json']);
  const found = JSON.parse(stdout).findings.filter(({ rule }: { rule: string }) => rule === 'live-pool-in-use');
  expect(found.map(({ subject }: { subject: { cluster: string } }) => subject.cluster)).toEqual(['bj-2']);
  const unsaid = await check(cwd, ['dist', '--live', 'live.json']);
  expect(unsaid.status).toBe(2);
  expect(unsaid.stderr).toBe(
    '--live live.json does not say which cluster it is: write --live bj-1=FILE (there are bj-1, bj-2)\n',
  );
});

describe('what cannot be read is one line and status 2', () => {
  const broken = { ...livePool('web-v4', ['10.6.124.10'], {}), status: { allocatedIPs: '{' } };

  test.each([
    ['a missing file', undefined, /^live\.json: there is no such file/],
    ['no JSON', '{', /^live\.json:\d+:\d+: is not valid JSON|^live\.json:\d+:\d+: /],
    [
      'objects of others',
      list({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }),
      /^live\.json: holds no pool and no subnet; .*kubectl get/,
    ],
    ['a broken status', list(broken), /^live\.json:\d+:\d+: status\.allocatedIPs of SpiderIPPool web-v4 is no JSON/],
  ])('%s', async (_, live, message) => {
    const cwd = folderWith({ 'd/a.yaml': pool('[10.6.124.10]'), ...(live === undefined ? {} : { 'live.json': live }) });
    const { status, stderr } = await check(cwd, ['d', '--live', 'live.json']);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('sarif describes the rules of live clusters only where one was given', async () => {
  const cwd = folderWith({
    'd/a.yaml': pool('[10.6.124.10]'),
    'live.json': list(livePool('web-v4', ['10.6.124.10'], {})),
  });
  const idsOf = async (...args: readonly string[]) => {
    const { stdout } = await check(cwd, ['d', '--format', 'sarif', ...args]);
    return JSON.parse(stdout).runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
  };
  expect(await idsOf()).not.toContain('live-pool-in-use');
  expect(await idsOf('--live', 'live.json')).toContain('live-pool-in-use');
});
