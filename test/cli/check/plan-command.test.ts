import { run } from '../../../src/cli/plan-command';
import { folderWith, removeFolders } from '../../manifests/source/temporary-folder';
import { SCENARIO } from '../../review/judged-plan';
import { runCommand } from './run-command';

afterEach(removeFolders);

test('the plan of a folder, as text and as JSON; what is wrong with it is for check to say', async () => {
  const cwd = folderWith({ 'd/all.yaml': SCENARIO });
  const text = await runCommand(run, ['d'], { cwd });
  expect({ status: text.status, stderr: text.stderr }).toEqual({ status: 0, stderr: '' });
  expect(text.stdout).toMatch(/^Pools\nNAME/);
  const json = await runCommand(run, ['--format', 'json', 'd'], { cwd });
  expect(Object.keys(JSON.parse(json.stdout))).toEqual([
    'version',
    'pools',
    'poolGroups',
    'subnets',
    'workloads',
    'networks',
    'reserved',
    'policy',
    'clusters',
    'exceptions',
  ]);
});

test.each([
  ['markdown', /^# Address plan\n/],
  ['svg', /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" .*<\/svg>\n$/s],
  ['html', /^<!doctype html>\n.*<\/html>\n$/s],
])('the plan as %s, the same each time', async (format, shape) => {
  const cwd = folderWith({ 'd/all.yaml': SCENARIO });
  const { status, stdout, stderr } = await runCommand(run, ['--format', format, 'd'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(shape);
  expect((await runCommand(run, ['--format', format, 'd'], { cwd })).stdout).toBe(stdout);
});

test('markdown on standard output names no pictures, since there are none beside it', async () => {
  const { stdout } = await runCommand(run, ['--format', 'markdown', '-'], { cwd: __dirname, stdin: SCENARIO });
  expect(stdout).not.toContain('![');
});

test('without pools and subnets every format says so', async () => {
  const stdin = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\n';
  const said = async (format: string) =>
    (await runCommand(run, ['--format', format, '-'], { cwd: __dirname, stdin })).stdout;
  expect(await said('svg')).toContain('No pools and no subnets');
  expect(await said('markdown')).toContain('None gets addresses from Spiderpool.');
  expect(await said('html')).toContain('Nothing is wrong with these manifests.');
});

test('what cannot be read is told, the rest is planned, and the status is 2', async () => {
  const cwd = folderWith({ 'd/all.yaml': SCENARIO, 'd/broken.yaml': ']' });
  const { status, stdout, stderr } = await runCommand(run, ['d'], { cwd });
  expect(status).toBe(2);
  expect(stdout).toContain('web-v4');
  expect(stderr).toMatch(/^d\/broken.yaml:1:1: is not valid YAML: .*\n$/);
});

test.each([
  [[], 'nothing to plan: name a file, a folder or -'],
  [['--fail-on', 'error', '.'], "Unknown option '--fail-on'"],
])('%j is one line and status 2', async (args, message) => {
  const result = await runCommand(run, args, { cwd: __dirname });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `cdk8s-spiderpool plan: ${message}\n` });
});

test('--help says what there is', async () => {
  const { status, stdout } = await runCommand(run, ['-h'], { cwd: __dirname });
  expect(status).toBe(0);
  expect(stdout).toContain('--external PATH');
});
