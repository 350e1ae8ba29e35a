import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { main } from '../../src/cli/main';
import { recordingIO } from './synth/recording-io';

const root = resolve(__dirname, '../..');

async function called(...args: readonly string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const recording = recordingIO(root);
  const status = await main(args, recording.io);
  return { status, stdout: recording.stdout(), stderr: recording.stderr() };
}

test.each([['--help'], ['-h'], ['help']])('%s lists the commands on standard output', async argument => {
  const { status, stdout, stderr } = await called(argument);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const command of ['synth', 'check', 'plan', 'fmt'])
    expect(stdout).toMatch(new RegExp(`^ {2}${command} +\\S`, 'm'));
});

test('without a command the help goes to standard error, as a mistake', async () => {
  const { status, stdout, stderr } = await called();
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('cdk8s-spiderpool COMMAND [options]');
});

test('--version tells the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  expect(await called('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  ['synht', 'cdk8s-spiderpool: unknown command "synht"; did you mean "synth"? (see cdk8s-spiderpool --help)\n'],
  ['destroy', 'cdk8s-spiderpool: unknown command "destroy" (see cdk8s-spiderpool --help)\n'],
  ['--verbose', 'cdk8s-spiderpool: unknown option "--verbose" (see cdk8s-spiderpool --help)\n'],
  ['constructor', 'cdk8s-spiderpool: unknown command "constructor" (see cdk8s-spiderpool --help)\n'],
])('%s is one line and status 2', async (argument, stderr) => {
  expect(await called(argument)).toEqual({ status: 2, stdout: '', stderr });
});

test('the arguments after a command are the command’s', async () => {
  const { status, stdout } = await called('synth', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--output FOLDER');
});

test('the program ends with the status of its command, and check loads no cdk8s', () => {
  const program = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', ...args], { cwd: root, encoding: 'utf8' });
  expect(program('nonsense').status).toBe(2);
  const source = `
    const sink = { write() {} };
    const io = { stdout: sink, stderr: sink, env: {}, cwd: process.cwd() };
    require('./src/cli/main').main(['check', 'crds'], io).then(() => console.log(Object.keys(require.cache).join(' ')))`;
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '-e', source], { cwd: root, encoding: 'utf8' });
  expect(stdout).toContain('check-command');
  expect(stdout).not.toMatch(/node_modules\/(cdk8s|constructs)/);
});
