import * as fc from 'fast-check';
import { run as check } from '../../src/cli/check-command';
import type { RunCommand } from '../../src/cli/command-io';
import { run as plan } from '../../src/cli/plan-command';
import { runCommand } from '../cli/check/run-command';
import { folderWith, removeFolders } from '../manifests/source/temporary-folder';

afterEach(removeFolders);

/** A pool and a workload that draws from it; whatever is given takes the place of a part, as YAML. */
function manifests({ name = 'web-v4', spec = '', labels = 'app: web', annotation = '{"ipv4":["web-v4"]}' }): string {
  return `apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: ${name} }
spec: { subnet: 10.6.0.0/24, gateway: 10.6.0.1, ips: [10.6.0.1-10.6.0.2]${spec} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { ${labels} }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/ippool: ${JSON.stringify(annotation)}
    spec: { containers: [{ name: main, image: busybox }] }
`;
}

/** Runs a command on text from standard input. */
function onInput(command: RunCommand, args: readonly string[], stdin: string) {
  return runCommand(command, [...args, '-'], { cwd: __dirname, stdin });
}

const PROTOTYPE_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];

test.each(PROTOTYPE_KEYS)('the key %s is a key like any other, wherever it stands', async key => {
  const before = [Object.prototype, Array.prototype, Function.prototype].map(each => Reflect.ownKeys(each));
  const polluting = `{ polluted: yes, enableIPv4: false, length: 99 }`;
  const texts = [
    manifests({ name: JSON.stringify(key) }),
    manifests({ spec: `, "${key}": ${polluting}` }),
    manifests({ spec: `, podAffinity: { matchLabels: { "${key}": x } }` }),
    manifests({ labels: `"${key}": x` }),
    manifests({
      annotation: JSON.stringify({ [key]: ['a'], ipv4: ['web-v4'] }).replace('{', `{"__proto__":{"ipv4":["x"]},`),
    }),
    `"${key}": ${polluting}\n${manifests({})}`,
    JSON.stringify({ apiVersion: 'v1', kind: key, metadata: { name: key, namespace: key } }),
  ];
  for (const text of texts) {
    for (const command of [check, plan]) {
      expect((await onInput(command, ['--format', 'json'], text)).stdout).toMatch(/^\{/);
    }
  }
  const policy = { rules: { constructor: 'off' } };
  const context = {
    policy,
    clusters: { constructor: {} },
    exceptions: [{ rule: 'constructor', object: `${key}/*`, reason: 'r', owner: 'o', expires: '2999-01-01' }],
  };
  const cwd = folderWith({ 'm.yaml': manifests({}), 'spiderpool.yaml': JSON.stringify(context) });
  expect((await runCommand(check, ['m.yaml'], { cwd })).stdout).toContain('no rule is called constructor');
  expect([Object.prototype, Array.prototype, Function.prototype].map(each => Reflect.ownKeys(each))).toEqual(before);
});

test.each([
  ['a tag of JavaScript', '!!js/function "function () { globalThis.ran = true }"'],
  ['an undefined of JavaScript', '!!js/undefined ""'],
  ['a regular expression', '!!js/regexp /x/'],
  ['an object of Python', '!!python/object/apply:os.system ["touch /tmp/x"]'],
  ['binary data', '!!binary aGVsbG8='],
  ['a tag of somebody', '!include /etc/passwd'],
  ['a merge of something else', '{ <<: *nowhere }'],
])('%s does nothing', async (_, value) => {
  const { status, stderr, stdout } = await onInput(check, [], manifests({ spec: `, vlan: ${value}` }));
  expect(status).toBeGreaterThan(0);
  expect(stdout + stderr).not.toMatch(/internal error|root:/);
  expect(globalThis).not.toHaveProperty('ran');
});

test('aliases that multiply are told, not expanded', async () => {
  const levels = Array.from({ length: 40 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`);
  const bomb = `a0: &a0 [x]\n${levels.join('')}`;
  const { status, stderr, stdout } = await onInput(check, [], `${bomb}${manifests({})}`);
  expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
  expect(stdout).toContain('1 object: ');
});

test.each(['../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'C:\\x', '$(touch x)', '`id`', '-rf', 'a\0b'])(
  'the name %j is a name, never a path or a command',
  async name => {
    const text = manifests({ name: JSON.stringify(name), annotation: JSON.stringify({ ipv4: [name] }) });
    for (const command of [check, plan]) {
      const { stdout, stderr } = await onInput(command, ['--format', 'json'], text);
      expect(stderr).toBe('');
      expect(stdout).not.toContain('root:');
      expect(JSON.parse(stdout).version).toBe(1);
    }
  },
);

/** Everything a terminal acts on, or that hides or reorders what is shown. */
const dangerous = fc.constantFrom(
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://example.invalid\u001b\\',
  '\u009b2J',
  '\u0008\u0008',
  '\r',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\u{e0041}',
);

const SAFE = /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\n)*$/u;

test('escape sequences in names, labels, annotations and fields are written out, whatever the format for people', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(dangerous, { minLength: 1, maxLength: 3 }), async parts => {
      const text = `x${parts.join('y')}z`;
      const quoted = JSON.stringify(text);
      const input = [
        manifests({ name: quoted, annotation: JSON.stringify({ ipv4: [text] }), labels: `app: ${quoted}` }),
        manifests({ name: 'other', spec: `, ${quoted}: ${quoted}, excludeIPs: [${quoted}]` }),
        `apiVersion: ${quoted}\nkind: ${quoted}\nmetadata: { name: ${quoted}, namespace: ${quoted} }\n`,
      ].join('---\n');
      for (const [command, format] of [
        [check, 'text'],
        [check, 'github'],
        [plan, 'text'],
      ] as const) {
        const { stdout, stderr } = await onInput(command, ['--format', format], input);
        expect(stdout).toMatch(SAFE);
        expect(stderr).toMatch(SAFE);
      }
    }),
    { numRuns: 40 },
  );
});

test('escape sequences in file names and in broken files are written out, too', async () => {
  const cwd = folderWith({
    'd/a\u001b[31m\u202e.yaml': manifests({}),
    'd/b\u001b[2J.yaml': 'a: [\u0007',
    'd/c.yaml': '"\\e[31m": [\n',
  });
  const { stdout, stderr } = await runCommand(check, ['d', 'no\u001b[31mne'], { cwd });
  expect(stdout).toMatch(SAFE);
  expect(stderr).toMatch(SAFE);
  expect(stdout).toContain('a\\u001b[31m\\u202e.yaml');
});
