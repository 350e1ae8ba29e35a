import { run } from '../../../src/cli/check-command';
import { runCommand } from './run-command';

/** What a check of standard input says: one line a finding, rule and place, and the status. */
async function check(yaml: string): Promise<readonly string[]> {
  const { status, stdout, stderr } = await runCommand(run, ['--format', 'json', '-'], { cwd: __dirname, stdin: yaml });
  expect(stderr).toBe('');
  const { findings } = JSON.parse(stdout);
  const serious = findings.filter(({ severity }: { severity: string }) => severity !== 'note');
  expect(status).toBe(serious.some(({ severity }: { severity: string }) => severity === 'error') ? 1 : 0);
  for (const { message, why, fix } of serious) {
    expect([message, why, fix].every(text => typeof text === 'string' && text.length > 3)).toBe(true);
  }
  return serious.map(
    ({ rule, at }: { rule: string; at: { line: number; column: number } }) => `${rule} ${at.line}:${at.column}`,
  );
}

/** A pool; its `ips` begin in line 5, column 35. */
function pool(spec: string, name = 'web-v4'): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: ${name}}
spec: {subnet: 10.6.0.0/24, ips: ${spec}}
`;
}

function ipv6Pool(subnet: string, ips: string): string {
  return pool(ips).replace('10.6.0.0/24', `"${subnet}"`);
}

interface CloneSetOptions {
  readonly replicas: number | string;
  readonly strategy?: string;
  readonly ippools?: string;
}

/** A CloneSet that wants addresses of `web-v4`, with its network. */
function cloneSet({
  replicas,
  strategy = '{}',
  ippools = '\'[{"interface":"eth0","ipv4":["web-v4"]}]\'',
}: CloneSetOptions): string {
  return `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: {name: vlan6, namespace: kube-system}
spec: {config: '{"cniVersion":"0.3.1","name":"vlan6","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}'}
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: web, namespace: shop}
spec:
  replicas: ${replicas}
  updateStrategy: ${strategy}
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/ippools: ${ippools}
    spec: {containers: [{name: main, image: busybox}]}
`;
}

function autoscaler(most: number): string {
  return `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web, namespace: shop}
spec: {maxReplicas: ${most}, scaleTargetRef: {apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web}}
`;
}

const THREE = pool('[10.6.0.10-10.6.0.12]');
const MANY = pool('[10.6.0.10-10.6.0.99]');

test('what has enough of everything has no finding', async () => {
  expect(await check(MANY + cloneSet({ replicas: 3 }))).toEqual([]);
});

describe('capacity', () => {
  test('replicas beyond the pool', async () => {
    expect(await check(THREE + cloneSet({ replicas: 4 }))).toEqual(['pool-short 5:34']);
  });

  test('a pool of exactly the replicas where maxUnavailable resolves to 0', async () => {
    const strategy = '{maxUnavailable: 20%, maxSurge: 1}';
    expect(await check(THREE + cloneSet({ replicas: 3, strategy }))).toEqual(['pool-deadlock 5:34']);
  });

  test("an autoscaler's maximum beyond the pool", async () => {
    expect(await check(THREE + cloneSet({ replicas: 1 }) + autoscaler(9))).toEqual([
      'pool-short 5:34',
      'workload-replicas-beside-autoscaler 16:13',
    ]);
  });

  test('6000 replicas on one pool', async () => {
    const large = pool('[10.6.0.1-10.6.63.254]').replace('/24', '/16');
    expect(await check(large + cloneSet({ replicas: 6000 }))).toEqual(['pool-short 5:34']);
  });
});

describe('addresses', () => {
  test.each([
    ['an octet with a leading zero', '[10.6.0.010]', 'address-unreadable'],
    ['a CIDR for a range', '[10.6.0.0/28]', 'address-unreadable'],
    ['a range that ends before it starts', '[10.6.0.20-10.6.0.10]', 'address-unreadable'],
    ['blanks in a range', '["10.6.0.1 - 10.6.0.9"]', 'address-unreadable'],
    ['IPv6 in an IPv4 pool', '["fd00::1"]', 'address-unreadable'],
    ['an empty text', '[""]', 'address-unreadable'],
    ['a number', '[10]', 'field-type'],
    ['a truth value', '[yes]', 'field-type'],
  ])('%s: %s', async (_case, ips, rule) => {
    expect(await check(pool(ips))).toEqual([`${rule} 5:35`]);
  });

  test('ranges that Spiderpool walks without end', async () => {
    expect(await check(ipv6Pool('64:ff9b::/96', '["64:ff9b::1-64:ff9b::5"]'))).toEqual(['range-endless 5:38']);
    const last = pool('[255.255.255.250-255.255.255.255]').replace('10.6.0.0', '255.255.255.0');
    expect(await check(last)).toEqual([expect.stringMatching(/^range-endless 5:/)]);
  });

  test('a range of 2^64 addresses is counted, not walked', async () => {
    expect(await check(ipv6Pool('fd00::/64', '["fd00::-fd00::ffff:ffff:ffff:ffff"]'))).toEqual(['range-too-wide 5:34']);
  });

  test('a subnet with host bits', async () => {
    expect(await check(pool('[10.6.0.9]').replace('10.6.0.0/24', '10.6.0.5/24'))).toEqual(['cidr-not-canonical 5:16']);
  });
});

describe('replica counts', () => {
  test.each(['.nan', '1.5', '"3"', '[3]'])('%s', async replicas => {
    expect(await check(MANY + cloneSet({ replicas }))).toEqual(['field-type 16:13']);
  });

  test('-1', async () => {
    expect(await check(MANY + cloneSet({ replicas: '-1' }))).toEqual(['workload-replicas-invalid 16:13']);
  });
});

describe('names', () => {
  test('a pool name one letter off, where the object may be elsewhere', async () => {
    const near = MANY.replace('web-v4', 'web-v5');
    expect(await check(near + cloneSet({ replicas: 3 }))).toEqual(['pool-unknown 24:36']);
  });

  test.each([
    ['a slash', 'a/b'],
    ['dots alone', '..'],
    ['a NUL', '"a\\0b"'],
    ['300 characters', 'a'.repeat(300)],
    ['upper case', 'Web'],
    ['a terminal escape', '"a\\e[31mb"'],
  ])('%s', async (_case, name) => {
    expect(await check(pool('[10.6.0.9]', name))).toEqual(['object-name-invalid 4:18']);
  });
});

describe('keys and annotations', () => {
  test('__proto__ and constructor as keys of YAML', async () => {
    const rules = await check(pool('[10.6.0.9], __proto__: {x: 1}, constructor: {y: 1}'));
    expect(rules).toEqual(['field-unknown 5:57', 'field-unknown 5:78']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test.each([
    ['keys every object inherits', `'[{"__proto__":{"ipv4":["x"]},"constructor":1}]'`],
    ['JSON that is cut off', `'[{"interface":'`],
    ['an object for a list', `'{"ipv4":["web-v4"]}'`],
    ['a number', '+1'],
    ['a truth value', 'yes'],
  ])('%s in an annotation', async (_case, ippools) => {
    const rules = await check(MANY + cloneSet({ replicas: 3, ippools }));
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) expect(rule).toMatch(/^annotation-\S+ 24:36$/);
  });
});
