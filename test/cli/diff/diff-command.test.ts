import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '../../../src/cli/diff-command';
import { MACVLAN, pool, subnet, WEB_SUBNET, workload } from '../../../src/rules/examples';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { type CommandResult, runCommand } from '../check/run-command';
import { change, commitAll, git, repositoryWith } from './git-repository';

afterEach(removeFolders);

function diff(cwd: string, ...args: readonly string[]): Promise<CommandResult> {
  return runCommand(run, args, { cwd });
}

function onSubnet(replicas: number, number: number): string {
  const annotations = { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': String(number) };
  return subnet('[10.6.124.10-10.6.124.55]') + workload({ kind: 'CloneSet', replicas, annotations }) + MACVLAN;
}

const POOL = pool('[10.6.124.10-10.6.124.20]');
const RENAMED = pool('[10.6.124.10-10.6.124.20]', 'web2-v4');

describe('text', () => {
  test('says what a change does in numbers, and then what is wrong with it', async () => {
    const cwd = folderWith({ 'old/web.yaml': onSubnet(3, 5), 'new/web.yaml': onSubnet(5, 8) });
    const { status, stdout, stderr } = await diff(cwd, '--base', 'old', 'new');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 7)).toEqual([
      'Workloads',
      '  CloneSet shop/web eth0 IPv4: 3 → 5 replicas, 5 → 8 addresses, subnet subnet124 free 41 → 38',
      'Subnets',
      '  subnet124 IPv4: 46 addresses, 5 → 8 in auto pools, free 41 → 38',
      '',
      'note[auto-pool-number-changed]: CloneSet shop/web changes its auto pool from 5 to 8 addresses, and',
      '  its pods of both revisions share it',
    ]);
    expect(stdout.trimEnd().split('\n').pop()).toBe(
      '0 objects added, 0 removed, 1 changed: 0 errors, 0 warnings, 1 note',
    );
  });

  test('shows a removed object where it was', async () => {
    const cwd = folderWith({
      'old/a.yaml': MACVLAN + subnet('[10.6.124.10]') + POOL.replace('.10-10.6.124.20', '.10'),
      'new/a.yaml': MACVLAN,
    });
    const { status, stdout } = await diff(cwd, '--base', 'old', 'new', '--fail-on', 'warning');
    expect(status).toBe(1);
    expect(stdout).toContain('warning[subnet-removed]');
    expect(stdout).toMatch(/--> old\/a\.yaml:\d+:\d+ \(SpiderSubnet subnet124\)/);
    expect(stdout).toContain('web-v4 IPv4 (removed): 1 → 0 addresses (-10.6.124.10)');
  });

  test('one address is one', async () => {
    const cwd = folderWith({ 'old.yaml': pool('[10.6.124.10-10.6.124.11]'), 'new.yaml': pool('[10.6.124.10]') });
    const { stdout } = await diff(cwd, '--base', 'old.yaml', 'new.yaml');
    expect(stdout).toContain('  web-v4 IPv4: 2 → 1 address (-10.6.124.11), 0 wanted by its workloads, free 2 → 1\n');
  });

  test('of two equal sides is two lines', async () => {
    const cwd = folderWith({ 'old.yaml': POOL, 'new.yaml': POOL });
    expect(await diff(cwd, '--base', 'old.yaml', 'new.yaml')).toEqual({
      status: 0,
      stderr: '',
      stdout: 'No addresses change.\n\n0 objects added, 0 removed, 0 changed: 0 errors, 0 warnings, 0 notes\n',
    });
  });
});

test('json has the published form', async () => {
  const cwd = folderWith({ 'old/a.yaml': onSubnet(3, 5) + POOL, 'new/a.yaml': onSubnet(3, 5) + RENAMED });
  const { status, stdout } = await diff(cwd, '--base', 'old', 'new', '--format', 'json');
  expect(status).toBe(1);
  const { version, summary, changes, findings } = JSON.parse(stdout);
  expect({ version, summary, pools: changes.pools, workloads: changes.workloads }).toEqual({
    version: 1,
    summary: { objects: 4, skipped: 0, errors: 1, warnings: 0, notes: 0, added: 1, removed: 1, changed: 0 },
    workloads: [],
    pools: [
      {
        name: 'web2-v4',
        cluster: null,
        family: 4,
        before: null,
        after: { size: '11', wanted: '0', free: '11', pools: 1 },
        gained: ['10.6.124.10-10.6.124.20'],
        lost: [],
      },
      {
        name: 'web-v4',
        cluster: null,
        family: 4,
        before: { size: '11', wanted: '0', free: '11', pools: 1 },
        after: null,
        gained: [],
        lost: ['10.6.124.10-10.6.124.20'],
      },
    ],
  });
  expect(findings.map(({ rule, at }: { rule: string; at: { file: string } }) => [rule, at.file])).toEqual([
    ['pool-replaced', 'new/a.yaml'],
  ]);
});

describe('markdown', () => {
  test('fits a comment of a pull request', async () => {
    const cwd = folderWith({ 'old/a.yaml': POOL, 'new/a.yaml': RENAMED });
    const { stdout } = await diff(cwd, '--base', 'old', 'new', '--format', 'markdown');
    expect(stdout).toMatch(/^### Address changes\n\n1 object added, 1 removed, 0 changed: 1 error/);
    expect(stdout).toContain('- `web2-v4 IPv4` (new): 0 → 11 addresses (+10.6.124.10-10.6.124.20)');
    expect(stdout).toContain('**error** `pool-replaced`, `SpiderIPPool web2-v4` in `new/a.yaml:4`: ');
    expect(stdout).toMatch(/\*Fix:\* keep the name:\n\n```\nname: web-v4\n```\n\nor, if/);
  });

  test('mentions nobody and carries no markup, whatever names hold', async () => {
    const evil = '@team/<img src=x> `a` **b** #1';
    const named = (ips: string) => pool(ips, JSON.stringify(evil));
    const cwd = folderWith({ 'old.yaml': named('[10.6.124.10]'), 'new.yaml': named('[10.6.124.11]') });
    const { stdout } = await diff(cwd, '--base', 'old.yaml', 'new.yaml', '--format', 'markdown');
    const outsideCode = stdout.replaceAll(/```[\s\S]*?```|`` .*? ``|`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/@|<|#1/);
    expect(stdout).toContain('&#64;team/&#60;img');
  });

  test('stays short of what a comment holds, and says how much is missing', async () => {
    const many = (prefix: string) =>
      Array.from({ length: 500 }, (_, index) =>
        pool(`[10.6.${index >> 8}.${index & 255}]`, `${prefix}${index}`).replace('10.6.124.0/24', '10.6.0.0/16'),
      ).join('');
    const cwd = folderWith({ 'old.yaml': many('a'), 'new.yaml': many('b') });
    const { stdout } = await diff(cwd, '--base', 'old.yaml', 'new.yaml', '--format', 'markdown');
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain('- and 900 more');
    expect(stdout).toContain('and 460 findings more');
  });
});

describe('a Git revision', () => {
  test('with a path from the root of the repository', async () => {
    const cwd = repositoryWith({
      'dist/a.yaml': POOL,
      'dist/sub/b.yml': MACVLAN,
      'dist/.hidden/c.yaml': '[',
      'dist/d.txt': 'x',
    });
    change(cwd, { 'dist/a.yaml': RENAMED });
    const { status, stdout, stderr } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('error[pool-replaced]');
    expect(stdout).toContain('1 object added, 1 removed, 0 changed');
  });

  test('alone stands for the compared path in it, from whatever folder', async () => {
    const root = repositoryWith({ 'env/prod/dist/a.yaml': POOL, 'dist/a.yaml': MACVLAN });
    change(root, { 'env/prod/dist/a.yaml': POOL + subnet('[10.6.124.10-10.6.124.99]') });
    for (const [cwd, path] of [
      [join(root, 'env/prod'), 'dist'],
      [join(root, 'env/prod/dist'), '.'],
      [join(root, 'dist'), '../env/prod/dist'],
      [root, join(root, 'env/prod/dist')],
    ] as const) {
      const { status, stdout, stderr } = await diff(cwd, '--base', 'main', path);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('1 object added, 0 removed, 0 changed');
    }
  });

  test('of one file, and of a tag', async () => {
    const cwd = repositoryWith({ 'pools.yaml': POOL });
    git(cwd, 'tag', 'v1');
    change(cwd, { 'pools.yaml': POOL.replace('.20]', '.22]') });
    commitAll(cwd);
    const { stdout } = await diff(cwd, '--base', 'v1:pools.yaml', 'pools.yaml');
    expect(stdout).toContain('web-v4 IPv4: 11 → 13 addresses (+10.6.124.21-10.6.124.22)');
  });

  test('names the files of removed objects as Git does', async () => {
    const cwd = repositoryWith({ 'dist/a.yaml': POOL, 'dist/b.yaml': MACVLAN });
    change(cwd, { 'dist/a.yaml': undefined });
    const { stdout } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(stdout).toMatch(/--> HEAD:dist\/a\.yaml:\d+/);
  });

  test('is judged by its own context, so that an upgrade of the cluster is part of the change', async () => {
    const cwd = repositoryWith({ 'dist/a.yaml': onSubnet(3, 5), 'spiderpool.yaml': 'kruise: { version: 1.9.0 }\n' });
    change(cwd, { 'spiderpool.yaml': 'kruise: { version: 2.0.0 }\n' });
    const { stdout } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(stdout).toContain('error[auto-pool-owner-changed]: OpenKruise goes from 1.9.0 to 2.0.0');
    const named = await diff(cwd, '--base', 'HEAD:dist', 'dist', '--base-config', 'spiderpool.yaml');
    expect(named.stdout).not.toContain('auto-pool-owner-changed');
  });

  test('finds plan/context.json beside its path, and a file that --config names', async () => {
    const cwd = repositoryWith({
      'out/dist/a.yaml': onSubnet(3, 5),
      'out/plan/context.json': '{"kruise":{"version":"1.9.0"}}',
      'ci/settings.yaml': 'kruise: { version: 1.8.0 }\n',
    });
    change(cwd, {
      'out/plan/context.json': '{"kruise":{"version":"2.0.0"}}',
      'ci/settings.yaml': 'kruise: { version: 2.1.0 }\n',
    });
    expect((await diff(cwd, '--base', 'HEAD:out/dist', 'out/dist')).stdout).toContain('from 1.9.0 to 2.0.0');
    expect((await diff(cwd, '--base', 'HEAD:out/dist', 'out/dist', '--config', 'ci/settings.yaml')).stdout).toContain(
      'from 1.8.0 to 2.1.0',
    );
  });

  test('puts files into the clusters that the compared ones are in', async () => {
    const clusters = 'clusters: { bj-1: { paths: ["dist/bj-1/**"] } }\n';
    const cwd = repositoryWith({ 'dist/bj-1/a.yaml': POOL, 'spiderpool.yaml': clusters });
    const { stdout } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(stdout).toContain('0 objects added, 0 removed, 0 changed');
  });

  test('with a symbolic link says that it does not follow it', async () => {
    const cwd = folderWith({ 'dist/a.yaml': POOL });
    symlinkSync('a.yaml', join(cwd, 'dist/link.yaml'));
    git(cwd, 'init', '--quiet');
    commitAll(cwd);
    const { status, stderr } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(status).toBe(2);
    expect(stderr).toContain('HEAD:dist/link.yaml: is a symbolic link');
  });
});

test('a folder is judged by the context beside it', async () => {
  const cwd = folderWith({
    'before/dist/a.yaml': onSubnet(3, 5),
    'before/plan/context.json': '{"kruise":{"version":"1.9.0"}}',
    'dist/a.yaml': onSubnet(3, 5),
    'plan/context.json': '{"kruise":{"version":"2.0.0"}}',
  });
  expect((await diff(cwd, '--base', 'before/dist')).stdout).toContain('error[auto-pool-owner-changed]');
});

test('what others own counts on both sides and is not judged', async () => {
  const cwd = folderWith({ 'old/a.yaml': onSubnet(3, 5), 'new/a.yaml': onSubnet(3, 5), 'net.yaml': POOL });
  const { stdout } = await diff(cwd, '--base', 'old', 'new', '--external', 'net.yaml');
  expect(stdout).toContain('0 objects added, 0 removed, 0 changed');
});

describe('what cannot be compared is one line and status 2', () => {
  test.each([
    [[], /^cdk8s-spiderpool diff: nothing to compare with: --base names/],
    [['--base', ''], /nothing to compare with/],
    [['--base', 'a.yaml', 'a.yaml', 'b.yaml'], /one path is compared with the base, not 2/],
    [['--base', 'a.yaml', '--format', 'jsn'], /--format is .*, not "jsn"/],
    [
      ['--base', 'nowhere', 'a.yaml'],
      /^nowhere: there is no such file or folder, and it cannot be read: this is not a Git repository/,
    ],
    [['--base', 'main:dist', 'a.yaml'], /^main:dist: cannot be read: this is not a Git repository/],
    [['--base', 'a.yaml', 'nowhere'], /^nowhere: there is no such file or folder/],
    [['--base', 'a.yaml', 'a.yaml', '--config', 'none.yaml'], /^none\.yaml: there is no such file/],
    [['--base', 'a.yaml', 'a.yaml', '--base-config', 'none.yaml'], /^none\.yaml: there is no such file/],
  ])('%j', async (args, message) => {
    const cwd = folderWith({ 'a.yaml': POOL });
    const { status, stderr } = await diff(cwd, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test.each([
    ['nope:dist', /^nope:dist: cannot be read: there is no Git revision "nope" here; fetch it first/],
    ['HEAD:nodist', /^HEAD:nodist: the revision HEAD has no nodist/],
    ['--upload-pack=x:dist', /Git revision|--base/],
  ])('in a repository: %s', async (base, message) => {
    const cwd = repositoryWith({ 'dist/a.yaml': POOL });
    const { status, stderr } = await diff(cwd, `--base=${base}`, 'dist');
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  test('a file of the base, and the rest is compared nevertheless', async () => {
    const cwd = repositoryWith({ 'dist/a.yaml': POOL, 'dist/b.yaml': '[' });
    change(cwd, { 'dist/b.yaml': undefined, 'dist/a.yaml': RENAMED });
    const { status, stdout, stderr } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^HEAD:dist\/b\.yaml:\d+:\d+: /);
    expect(stdout).toContain('error[pool-replaced]');
  });

  test('a context of the base', async () => {
    const cwd = repositoryWith({ 'dist/a.yaml': POOL, 'spiderpool.yaml': 'kruise: 1\n' });
    change(cwd, { 'spiderpool.yaml': '{}\n' });
    const { status, stderr } = await diff(cwd, '--base', 'HEAD:dist', 'dist');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^HEAD:\.\/spiderpool\.yaml:1:/);
  });
});

test('without a git command it says so', () => {
  const cwd = repositoryWith({ 'dist/a.yaml': POOL });
  const root = resolve(__dirname, '../../..');
  const program = ['--import', resolve(root, 'node_modules/tsx/dist/loader.mjs'), resolve(root, 'src/cli/bin.ts')];
  const { status, stderr } = spawnSync(process.execPath, [...program, 'diff', '--base', 'HEAD:dist'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: join(cwd, 'nothing') },
  });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'HEAD:dist: cannot be read: there is no git command here; name a folder with the manifests as they are\n',
  );
});

test('help goes to standard output', async () => {
  const { status, stdout } = await diff(__dirname, '--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^cdk8s-spiderpool diff --base PATH/);
});
