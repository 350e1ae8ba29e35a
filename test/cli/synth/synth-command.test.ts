import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ExitStatus } from '../../../src/cli/command-io';
import { run } from '../../../src/cli/synth-command';
import { openWorkFolder } from '../../../src/synth/work-folder';
import { temporaryFolder } from '../../synth/fixtures';
import { contentsOf } from '../../synth/folder-contents';
import { recordingIO } from './recording-io';
import { appWithPool, scratchProject } from './scratch-project';

const ENOUGH = '10.6.0.10-10.6.0.19';
const SHORT = '10.6.0.10-10.6.0.11';

async function synth(
  project: string,
  ...args: readonly string[]
): Promise<{ readonly status: ExitStatus; readonly stdout: string; readonly stderr: string }> {
  const recording = recordingIO(project);
  const status = await run(args, recording.io);
  return { status, stdout: recording.stdout(), stderr: recording.stderr() };
}

/** A project whose output was written before, by hand. */
function projectWithOutput(main: string, more: { readonly [path: string]: string } = {}): string {
  return scratchProject({
    'main.ts': main,
    'dist/apps.k8s.yaml': 'old: manifests\n',
    'dist/gone.k8s.yaml': 'old: too\n',
    'plan/context.json': '{ "old": true }\n',
    'plan/ip-plan.md': 'old plan\n',
    ...more,
  });
}

test('a synth without errors replaces manifests and plan as a whole and prints warnings and the capacity table', async () => {
  const unknownPool = `annotations['ipam.spidernet.io/ippool'] = '{"ipv4": ["web-v4", "nowhere"]}';`;
  const project = projectWithOutput(appWithPool(ENOUGH, `${unknownPool} console.error('from the app');`));
  const { status, stdout, stderr } = await synth(project);
  expect(status).toBe(0);
  expect(stdout).toContain('web-v4');
  expect(stderr).toMatch(/^from the app\nwarning\[/);
  expect(stderr.match(/^warning\[.*nowhere/gm)).toHaveLength(1);
  expect(Object.keys(contentsOf(join(project, 'dist')))).toEqual(['apps.k8s.yaml']);
  expect(contentsOf(join(project, 'dist'))['apps.k8s.yaml']).toContain('kind: SpiderIPPool');
  expect(contentsOf(join(project, 'plan'))['context.json']).toBe('{}\n');
  expect(contentsOf(join(project, 'plan'))['ip-plan.md']).not.toBe('old plan\n');
  expect(readdirSync(project).sort()).toEqual(['cdk8s.yaml', 'dist', 'main.ts', 'node_modules', 'plan']);
});

test('a synth with findings prints them without noise and leaves manifests and plan byte for byte', async () => {
  const project = projectWithOutput(
    appWithPool(SHORT, `chart.node.addValidation({ validate: () => ['not on a Friday'] });`),
  );
  const [dist, plan] = [contentsOf(join(project, 'dist')), contentsOf(join(project, 'plan'))];
  const { status, stdout, stderr } = await synth(project);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^error\[pool-short\]: .*\n {2}[\s\S]*\nerror: \[apps\] not on a Friday\n$/);
  expect(stderr).not.toMatch(/^ {4}at |Node\.js v|non-zero exit code|Validation failed/m);
  expect(contentsOf(join(project, 'dist'))).toEqual(dist);
  expect(contentsOf(join(project, 'plan'))).toEqual(plan);
  expect(existsSync(join(project, '.cdk8s-spiderpool'))).toBe(false);
});

test('an app that throws is told with its words and the place in its own code', async () => {
  const project = projectWithOutput(appWithPool(ENOUGH, `\nthrow new RangeError('replicas must be whole');`));
  const dist = contentsOf(join(project, 'dist'));
  const { status, stdout, stderr } = await synth(project);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^cdk8s-spiderpool synth: the app failed in main\.ts:\d+:\d+\nRangeError: replicas must be whole\n$/,
  );
  expect(contentsOf(join(project, 'dist'))).toEqual(dist);
});

test('a bad context file is told with its place, as an app that cannot be judged', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH), 'spiderpool.yaml': 'nodes:\n  count: 0\n' });
  const { status, stderr } = await synth(project);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^error: spiderpool\.yaml:2:10: nodes\.count: .*\n$/);
});

test('an app without our constructs is written, and told that nothing was judged', async () => {
  const main = `import { App, Chart } from 'cdk8s'; const app = new App(); new Chart(app, 'empty'); app.synth();`;
  const project = projectWithOutput(main);
  const plan = contentsOf(join(project, 'plan'));
  const { status, stdout, stderr } = await synth(project);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain('Nothing was judged: the app has no construct of cdk8s-spiderpool.');
  expect(Object.keys(contentsOf(join(project, 'dist')))).toEqual(['empty.k8s.yaml']);
  expect(contentsOf(join(project, 'plan'))).toEqual(plan);
});

test('an output folder that is a link stays one, and where it leads is replaced', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH), 'elsewhere/my manifests/old.yaml': '' });
  symlinkSync('elsewhere/my manifests', join(project, 'link'));
  const { status, stderr } = await synth(project, '--output', 'link', '--no-validate');
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'link is a link: the folder it leads to was replaced.\n' });
  expect(lstatSync(join(project, 'link')).isSymbolicLink()).toBe(true);
  expect(readdirSync(join(project, 'elsewhere', 'my manifests'))).toEqual(['apps.k8s.yaml']);
  expect(readdirSync(join(project, 'plan'))).toContain('context.json');
});

test('a folder named plan that holds other files is not replaced', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH), 'plan/notes.md': 'mine', 'dist/old.yaml': '' });
  const { status, stderr } = await synth(project);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cdk8s-spiderpool synth: plan holds files but no address plan .*\n$/);
  expect(contentsOf(join(project, 'plan'))).toEqual({ 'notes.md': 'mine' });
  expect(readdirSync(join(project, 'dist'))).toEqual(['old.yaml']);
});

test('a Helm chart is staged and swapped in like manifests, in folders that are made for it', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH) });
  const { status } = await synth(project, '--format', 'helm', '--chart-version', '1.0.0', '--output=out/chart');
  expect(status).toBe(0);
  expect(readdirSync(join(project, 'out', 'chart')).sort()).toEqual(['Chart.yaml', 'README.md', 'templates']);
  expect(readdirSync(join(project, 'out', 'plan'))).toContain('context.json');
});

test('what cdk8s-cli refuses is told in its words', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH) });
  const { status, stderr } = await synth(project, '--format', 'helm');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cdk8s-spiderpool synth: .*\n.*'--chart-version'.*\n$/);
});

test('a second synth of the same project fails and says who is at work', async () => {
  const project = scratchProject({ 'main.ts': appWithPool(ENOUGH) });
  const work = openWorkFolder(project);
  const { status, stderr } = await synth(project);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cdk8s-spiderpool synth: another synth of this project is at work \(process \d+\); .*\n$/);
  if (work.ok) work.value.close();
});

test('an interrupted swap is completed before anything else', async () => {
  const project = scratchProject({
    'main.ts': appWithPool(SHORT),
    '.cdk8s-spiderpool/staging/manifests/new.yaml': 'new: true\n',
    '.cdk8s-spiderpool/journal.json': '[{"staged":"staging/manifests","target":"../dist","aside":"aside/manifests"}]',
  });
  const { status, stderr } = await synth(project);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^An interrupted synth was completed first\.\nerror\[pool-short\]/);
  expect(contentsOf(join(project, 'dist'))).toEqual({ 'new.yaml': 'new: true\n' });
});

test.each([
  [
    'an unknown option',
    ['--outpt', 'x'],
    /^cdk8s-spiderpool synth: Unknown option '--outpt'; did you mean --output\?\n$/,
  ],
  [
    'an option without its value',
    ['--output'],
    /^cdk8s-spiderpool synth: Option '-o, --output <value>' argument missing\n$/,
  ],
  ['an argument', ['dist'], /^cdk8s-spiderpool synth: takes no arguments, only options: what is "dist"\?\n$/],
  ['--stdout', ['--stdout'], /^cdk8s-spiderpool synth: --stdout joins files without separators; .*\n$/],
  [
    'an output folder that is the project',
    ['-o', '.'],
    /^cdk8s-spiderpool synth: the output folder cannot be \.: it holds the project.*\n$/,
  ],
  [
    'an output folder that holds the project',
    ['-o', '../..'],
    /^cdk8s-spiderpool synth: the output folder cannot be .*\n$/,
  ],
  ['the plan folder for output', ['-o', 'plan'], /^cdk8s-spiderpool synth: the output folder cannot be plan: .*\n$/],
  [
    'a file for output',
    ['-o', 'main.ts'],
    /^cdk8s-spiderpool synth: main\.ts is a file, not a folder: move it away\n$/,
  ],
])('%s is one line and status 2', async (_, args, expected) => {
  const { status, stdout, stderr } = await synth(scratchProject({ 'main.ts': '' }), ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(expected);
});

test.each([
  ['no cdk8s.yaml', undefined, /there is no cdk8s\.yaml in this folder, and no --app\n$/],
  ['one that names no app', 'language: typescript', /cdk8s\.yaml names no app\n$/],
  ['one that is no YAML', 'app: [', /cdk8s\.yaml: .*\n$/],
  ['one that is no mapping', '- app', /cdk8s\.yaml: must be a mapping, not a list\n$/],
  ['an app that is no text', 'app: 5', /cdk8s\.yaml: "app" must be text, not a number\n$/],
])('a project with %s is one line and status 2', async (_, config, expected) => {
  const project = temporaryFolder();
  if (config !== undefined) writeFileSync(join(project, 'cdk8s.yaml'), config);
  const { status, stderr } = await synth(project);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^cdk8s-spiderpool synth: [^\n]*\n$/);
  expect(stderr).toMatch(expected);
});

const APP_WITHOUT_CDK8S = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const folder = process.env.CDK8S_OUTDIR;
  mkdirSync(folder);
  writeFileSync(folder + '/env.yaml', 'record: ' + process.env.CDK8S_RECORD_CONSTRUCT_METADATA);
`;

/** A project in which no package is installed. */
function bareProject(main: string, config = ''): string {
  const project = temporaryFolder();
  writeFileSync(join(project, 'main.js'), main);
  writeFileSync(join(project, 'cdk8s.yaml'), `app: node main.js\n${config}`);
  return project;
}

test.each([['--no-validate'], ['--no-check-upgrade'], ['--app', 'node ./main.js']])(
  'where cdk8s-cli would only run the app, the app is run as it would: %s',
  async (...args) => {
    const project = bareProject(APP_WITHOUT_CDK8S);
    const { status, stderr } = await synth(project, ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^Nothing was judged: .*\n$/) });
    expect(contentsOf(join(project, 'dist'))).toEqual({ 'env.yaml': 'record: false' });
  },
);

test.each([
  ['validation plugins', 'validations: []\n', [], {}],
  ['a Helm chart by configuration', 'synthConfig: { format: helm }\n', [], {}],
  ['a Helm chart by option', '', ['--format', 'helm'], {}],
  ['a Helm chart by variable', '', [], { CDK8S_FORMAT: 'helm' }],
  ['a report of validations', '', ['--validation-reports-output-file', 'report.json'], {}],
  ['the check for a newer cdk8s-cli', '', [], { CDK8S_CHECK_UPGRADE: 'true' }],
])('%s is for cdk8s-cli, which must be there', async (_, config, args, env) => {
  const { io, stderr } = recordingIO(bareProject(APP_WITHOUT_CDK8S, config));
  expect(await run(args, { ...io, env: { ...io.env, ...env } })).toBe(2);
  expect(stderr()).toBe('cdk8s-spiderpool synth: cdk8s-cli is not installed here: npm install --save-dev cdk8s-cli\n');
});

test.each([
  ['ends without a word', 'process.exit(3)', 'it ended with exit code 3 and without a word'],
  ['makes nothing', '', 'it made no output folder: is app.synth() called, and is outdir left alone?'],
])('an app that %s is told', async (_, main, message) => {
  const { status, stderr } = await synth(bareProject(main));
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: `cdk8s-spiderpool synth: the app failed\n${message}\n`,
  });
});

test('an output without manifests is said to be so', async () => {
  const { status, stderr } = await synth(bareProject("require('node:fs').mkdirSync(process.env.CDK8S_OUTDIR)"));
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^No manifests synthesized\n/) });
});

test('--help tells the options', async () => {
  const { status, stdout } = await synth(temporaryFolder(), '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--output FOLDER');
});

test('a synth that is told to end stops the app and clears up', async () => {
  const project = projectWithOutput(
    `import { writeFileSync } from 'node:fs'; setInterval(() => writeFileSync('beat', ''), 20);`,
  );
  const dist = contentsOf(join(project, 'dist'));
  const bin = resolve(__dirname, '../../../src/cli/bin.ts');
  const child = spawn(process.execPath, ['--import', pathToFileURL(require.resolve('tsx')).href, bin, 'synth'], {
    cwd: project,
  });
  let stderr = '';
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  while (!existsSync(join(project, 'beat'))) await new Promise(resolve => setTimeout(resolve, 50));
  child.kill('SIGTERM');
  const status = await new Promise(resolve => child.once('close', resolve));
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'cdk8s-spiderpool synth: interrupted (SIGTERM): nothing was replaced\n',
  });
  expect(contentsOf(join(project, 'dist'))).toEqual(dist);
  expect(existsSync(join(project, '.cdk8s-spiderpool'))).toBe(false);
  rmSync(join(project, 'beat'), { force: true });
  await new Promise(resolve => setTimeout(resolve, 200));
  expect(existsSync(join(project, 'beat'))).toBe(false);
});
