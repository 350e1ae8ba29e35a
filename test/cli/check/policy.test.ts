import { run } from '../../../src/cli/check-command';
import { run as runDiff } from '../../../src/cli/diff-command';
import { poolTight } from '../../../src/rules/pool/pool-tight';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { runCommand } from './run-command';

afterEach(removeFolders);

const ON_15_JUNE_2026 = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 15) / 1000) };

function exception(expires: string, rule = 'pool-tight'): string {
  return `complete: true
exceptions:
  - rule: ${rule}
    object: SpiderIPPool/web-*
    reason: |
      rollouts at night
      may wait
    owner: network team
    expires: ${expires}
`;
}

/** A folder with a tight pool and a policy. */
function project(policy: string): string {
  return folderWith({ 'm/pools.yaml': poolTight.bad, 'spiderpool.yaml': policy });
}

function check(policy: string, ...args: readonly string[]) {
  return runCommand(run, [...args, 'm'], { cwd: project(policy), env: ON_15_JUNE_2026 });
}

test('what an exception accepts is no finding, and one line says so', async () => {
  expect(await check(exception('2026-06-15'), '--fail-on', 'warning')).toEqual({
    status: 0,
    stderr: '',
    stdout: `1 finding accepted by policy: pool-tight of SpiderIPPool/web-* until 2026-06-15 (network team:
  rollouts at night may wait)
3 objects: 0 errors, 0 warnings, 0 notes
`,
  });
});

test('as data it stands beside the findings, with the exception', async () => {
  const { stdout } = await check(exception('2026-06-15'), '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { warnings: 0 },
    findings: [],
    accepted: [
      {
        rule: 'pool-tight',
        severity: 'warning',
        subject: { name: 'web-v4' },
        at: { file: 'm/pools.yaml' },
        exception: {
          rule: 'pool-tight',
          object: 'SpiderIPPool/web-*',
          reason: 'rollouts at night\nmay wait\n',
          owner: 'network team',
          expires: '2026-06-15',
        },
      },
    ],
  });
});

test('an expired exception is a finding where it is written, and what it accepted counts again', async () => {
  const { status, stdout } = await check(exception('2026-06-14'), '--fail-on', 'warning');
  expect(status).toBe(1);
  expect(stdout).toContain('warning[pool-tight]');
  expect(stdout).toContain('warning[exception-expired]');
  expect(stdout).toContain('--> spiderpool.yaml:9:14 (exceptions[0].expires of Context spiderpool.yaml)');
  expect(stdout).toContain(' 9 |     expires: 2026-06-14\n   |              ^^^^^^^^^^');
  expect(stdout).not.toContain('accepted by policy');
});

test('a mistyped rule is told with the right one', async () => {
  const { stdout } = await check(exception('2026-06-15', 'pool-tigth'));
  expect(stdout).toMatch(/warning\[exception-unknown-rule\].*spiderpool\.yaml:3:11.*fix: rule: pool-tight\n/s);
});

test('a severity of the policy decides whether a check fails', async () => {
  expect((await check('complete: true\n')).status).toBe(0);
  expect((await check('complete: true\npolicy: { rules: { pool-tight: error } }\n')).status).toBe(1);
  expect(await check('complete: true\npolicy: { rules: { pool-tight: off } }\n', '--fail-on', 'warning')).toMatchObject(
    {
      status: 0,
      stdout: '3 objects: 0 errors, 0 warnings, 0 notes\n',
    },
  );
});

test('words of an exception cannot act on the terminal', async () => {
  const { stdout } = await check(exception('2026-06-15').replace('network team', '"\\e]0;x\\a\\u202eteam"'));
  expect(stdout).toContain('(\\u001b]0;x\\u0007\\u202eteam: ');
});

test('diff applies the policy to what changes do', async () => {
  const policy = exception('2026-06-15', 'pool-removed');
  const cwd = folderWith({ 'old/pools.yaml': poolTight.bad, 'new/x.yaml': '', 'spiderpool.yaml': policy });
  const found = await runCommand(runDiff, ['--base', 'old', 'new'], { cwd, env: ON_15_JUNE_2026 });
  expect(found.stdout).not.toContain('[pool-removed]');
  expect(found.stdout).toMatch(/1 finding accepted by policy: pool-removed/);
});
