import { join } from 'node:path';
import { run } from '../../../src/cli/check-command';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { runCommand } from './run-command';

afterEach(removeFolders);

const POOL = `apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata:
  name: cart-v4
spec:
  subnet: 10.6.124.0/24
  gateway: 10.6.124.1
  ips:
    - 10.6.124.1-10.6.124.3 # three
`;

const CLEAN = POOL.replace('10.6.124.1-', '10.6.124.2-');

function workload(pool: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations: {ipam.spidernet.io/ippool: '{"ipv4":["${pool}"]}'}
    spec: {containers: [{name: main, image: busybox}]}
`;
}

function check(args: readonly string[], cwd: string, stdin = '') {
  return runCommand(run, args, { cwd, stdin });
}

describe('text', () => {
  test('reads like a compiler: rule, place, source line, why, fix, and what it came to', async () => {
    const cwd = folderWith({ 'd/pools.yaml': POOL, 'd/values.yaml': 'a: 1\n' });
    expect(await check(['d'], cwd)).toEqual({
      status: 1,
      stderr: '',
      stdout: `error[pool-gateway-in-ips]: SpiderIPPool cart-v4 can hand out its own gateway 10.6.124.1:
  10.6.124.1-10.6.124.3 holds it
  --> d/pools.yaml:9:7 (spec.ips[0] of SpiderIPPool cart-v4)
 9 |     - 10.6.124.1-10.6.124.3 # three
   |       ^^^^^^^^^^^^^^^^^^^^^
  why: Spiderpool's webhook refuses the object; a pod with that address would cut its network off
       from the router
  fix: ips: ["10.6.124.2-10.6.124.3"]

1 object, 1 skipped: 1 error, 0 warnings, 0 notes
`,
    });
  });

  test('of a clean folder is one line', async () => {
    const cwd = folderWith({ 'd/pools.yaml': CLEAN });
    expect(await check(['d'], cwd)).toEqual({
      status: 0,
      stderr: '',
      stdout: '1 object: 0 errors, 0 warnings, 0 notes\n',
    });
  });

  test('is coloured where the environment asks for it, and only then', async () => {
    const cwd = folderWith({ 'a.yaml': POOL });
    const coloured = await runCommand(run, ['a.yaml'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(coloured.stdout).toContain('\u001b[31m\u001b[1merror[pool-gateway-in-ips]');
    expect((await check(['a.yaml'], cwd)).stdout).not.toContain('\u001b');
  });
});

describe('json', () => {
  test('has the published form', async () => {
    const cwd = folderWith({ 'pools.yaml': POOL });
    const { stdout, status } = await check(['pools.yaml', '--format', 'json'], cwd);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      summary: { objects: 1, skipped: 0, errors: 1, warnings: 0, notes: 0 },
      findings: [
        {
          rule: 'pool-gateway-in-ips',
          class: 'admission',
          severity: 'error',
          subject: {
            apiVersion: 'spiderpool.spidernet.io/v2beta1',
            kind: 'SpiderIPPool',
            namespace: null,
            name: 'cart-v4',
            cluster: null,
          },
          field: 'spec.ips[0]',
          message: 'SpiderIPPool cart-v4 can hand out its own gateway 10.6.124.1: 10.6.124.1-10.6.124.3 holds it',
          why: expect.stringContaining('webhook'),
          fix: 'ips: ["10.6.124.2-10.6.124.3"]',
          at: { file: 'pools.yaml', line: 9, column: 7 },
          construct: null,
        },
      ],
      accepted: [],
    });
  });

  test('is JSON although files are unreadable, and carries whatever names hold', async () => {
    const cwd = folderWith({ 'a.yaml': POOL.replace('cart-v4', '"a\\u2028\\e[31m"'), 'b.yaml': '[' });
    const { stdout, stderr, status } = await check(['--format=json', 'a.yaml', 'b.yaml', 'c.yaml'], cwd);
    expect(status).toBe(2);
    expect(JSON.parse(stdout).findings[0].subject.name).toBe('a\u2028\u001b[31m');
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

describe('input', () => {
  test('standard input', async () => {
    const { status, stdout } = await check(['-'], __dirname, POOL);
    expect(status).toBe(1);
    expect(stdout).toContain('--> standard input:9:7 (spec.ips[0] of SpiderIPPool cart-v4)');
  });

  test('what cannot be read is one line each, and the rest is judged', async () => {
    const cwd = folderWith({ 'd/a.yaml': POOL, 'd/b.yaml': 'a: 1\nb: [\n', 'd/c\nd.yaml': '{{ .x }}\n' });
    const { status, stdout, stderr } = await check(['d', 'missing'], cwd);
    expect(status).toBe(2);
    expect(stdout).toContain('error[pool-gateway-in-ips]');
    expect(stdout).toMatch(/1 object: 1 error/);
    expect(stderr.split('\n')).toEqual([
      'missing: there is no such file or folder',
      'd/b.yaml:3:1: is not valid YAML: a ] is missing, or indented too little',
      expect.stringMatching(/^d\/c\\u000ad.yaml:1:1: is a template/),
      '',
    ]);
  });

  test('objects of others count and are not judged', async () => {
    const cwd = folderWith({ 'own/web.yaml': workload('cart-v4'), 'other/pool.yaml': POOL });
    expect((await check(['own'], cwd)).stdout).toContain('pool-unknown');
    const { stdout } = await check(['own', '--external', 'other'], cwd);
    expect(stdout).not.toContain('pool-unknown');
    expect(stdout).not.toContain('pool-gateway-in-ips');
    expect(stdout).toMatch(/^1 object: /m);
  });
});

describe('status', () => {
  test('warnings fail where they are to', async () => {
    const cwd = folderWith({ 'web.yaml': workload('cart-v4') });
    expect((await check(['web.yaml'], cwd)).status).toBe(0);
    expect((await check(['web.yaml', '--fail-on', 'warning'], cwd)).status).toBe(1);
  });

  test.each<[readonly string[], string]>([
    [[], 'nothing to check: name a file, a folder or -'],
    [['--external', 'x'], 'nothing to check: name a file, a folder or -'],
    [['--fromat', 'json', '.'], "Unknown option '--fromat'; did you mean --format?"],
    [['--format', 'jsn', '.'], '--format is text, json, sarif or github, not "jsn"; did you mean json?'],
    [['--format', 'xml', '.'], '--format is text, json, sarif or github, not "xml"'],
    [['--fail-on', 'notes', '.'], '--fail-on is error or warning, not "notes"'],
    [['--config'], "Option '--config <value>' argument missing"],
  ])('%j is one line and status 2', async (args, message) => {
    expect(await check(args, __dirname)).toEqual({
      status: 2,
      stdout: '',
      stderr: `cdk8s-spiderpool check: ${message}\n`,
    });
  });

  test('--help says what there is', async () => {
    const { status, stdout } = await check(['--help'], __dirname);
    expect(status).toBe(0);
    for (const option of ['--format', '--fail-on', '--config', '--external']) expect(stdout).toContain(option);
  });
});

describe('context', () => {
  const external = (name: string) => JSON.stringify({ external: { ippools: [{ name, size: 20 }] } });
  const isKnown = async (args: readonly string[], cwd: string) =>
    !(await check(args, cwd)).stdout.includes('pool-unknown');

  test('plan/context.json beside the folder, then spiderpool.yaml, then the defaults', async () => {
    const cwd = folderWith({
      'dist/a/web.yaml': workload('planned'),
      'other/web.yaml': workload('written'),
      'plan/context.json': external('planned'),
    });
    expect(await isKnown(['dist'], cwd)).toBe(true);
    expect(await isKnown(['dist/'], cwd)).toBe(true);
    expect(await isKnown(['dist/a'], cwd)).toBe(true);
    expect(await isKnown(['dist/a/web.yaml'], cwd)).toBe(true);
    expect(await isKnown([join(cwd, 'dist')], cwd)).toBe(true);
    expect(await isKnown(['other'], cwd)).toBe(false);
  });

  test('spiderpool.yaml of the current folder where nothing was planned', async () => {
    const cwd = folderWith({ 'm/web.yaml': workload('written'), 'spiderpool.yaml': external('written') });
    expect(await isKnown(['m'], cwd)).toBe(true);
    expect(await isKnown(['.'], join(cwd, 'm'))).toBe(false);
  });

  test('--config before all', async () => {
    const cwd = folderWith({
      'dist/web.yaml': workload('named'),
      'plan/context.json': external('planned'),
      'c.yaml': external('named'),
    });
    expect(await isKnown(['dist', '--config', 'c.yaml'], cwd)).toBe(true);
  });

  test('one that is wrong, missing or in doubt is told, a line each, and nothing is judged', async () => {
    const cwd = folderWith({
      'a/dist/x.yaml': CLEAN,
      'a/plan/context.json': '{}',
      'b/dist/x.yaml': CLEAN,
      'b/plan/context.json': '{}',
      'c.yaml': 'complete: maybe\npolicy:\n  bar: hgih\n',
    });
    const wrong = await check(['a/dist', '--config', 'c.yaml'], cwd);
    expect({ status: wrong.status, stdout: wrong.stdout }).toEqual({ status: 2, stdout: '' });
    expect(wrong.stderr.split('\n')).toEqual([
      expect.stringMatching(/^c.yaml:1:11: /),
      expect.stringMatching(/^c.yaml:3:8: /),
      '',
    ]);
    expect((await check(['a/dist', '--config', 'nope.yaml'], cwd)).stderr).toBe('nope.yaml: there is no such file\n');
    expect((await check(['a/dist', 'b/dist'], cwd)).stderr).toBe(
      'a/plan/context.json and b/plan/context.json may differ: check one at a time, or name one with --config\n',
    );
  });

  test('clusters of the context keep names apart', async () => {
    const cwd = folderWith({
      'dist/bj-1/pool.yaml': CLEAN,
      'dist/bj-2/pool.yaml': CLEAN,
      'spiderpool.yaml': 'clusters: {bj-1: {paths: [bj-1/**]}, bj-2: {paths: [bj-2/**]}}\n',
    });
    expect((await check(['dist'], cwd)).stdout).toBe('2 objects: 0 errors, 0 warnings, 0 notes\n');
    const { stdout } = await check(['dist', '--config', 'none.yaml'], cwd);
    expect(stdout).toBe('');
  });
});
