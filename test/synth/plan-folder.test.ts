import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import { parseContext } from '../../src/context/parse-context';
import { useContext } from '../../src/synth/app-context';
import { openDoor } from '../../src/synth/app-door';
import { declareExternal } from '../../src/synth/external-declarations';
import { planFolder } from '../../src/synth/plan-folder';
import { askForReports, readReports } from '../../src/synth/run-report';
import { readStage } from '../../src/synth/run-stage';
import { deployment, messageOf, pool, temporaryFolder } from './fixtures';

const environment = { ...process.env };
let project = '';
let written: string[] = [];

beforeEach(() => {
  project = temporaryFolder();
  written = [];
  jest.spyOn(process, 'cwd').mockReturnValue(project);
  jest.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0);
});

afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...environment };
});

/** An App as cdk8s-cli runs it: its output folder comes from the environment. */
function appUnderCli(output: string): { app: App; chart: Chart } {
  process.env.CDK8S_OUTDIR = join(project, output);
  const app = new App();
  useContext(app, { nodes: { count: 3 } });
  openDoor(app);
  return { app, chart: new Chart(app, 'apps') };
}

test('under cdk8s-cli a green synth leaves the context, with what code declared, beside its output', () => {
  const { app, chart } = appUnderCli('dist');
  const capacity = { type: 'size', addresses: 5n } as const;
  const ippools = [{ name: 'elsewhere', family: 4, subnet: undefined, capacity } as const];
  declareExternal(chart, { ippools, subnets: [], networks: [], reservedIPs: new Map() });
  app.synth();
  const text = readFileSync(join(project, 'plan', 'context.json'), 'utf8');
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(JSON.parse(text)).toEqual({
    nodes: { count: 3 },
    external: { ippools: [{ name: 'elsewhere', ipVersion: 4, size: '5' }] },
  });
  expect(parseContext(JSON.parse(text)).ok).toBe(true);
});

test('beside it are the plan for reviewers, its heat maps and the same for tools', () => {
  const { app, chart } = appUnderCli('dist');
  pool(chart, 'web-v4', ['10.6.0.10-10.6.0.19']);
  deployment(chart);
  app.synth();
  expect(readdirSync(join(project, 'plan')).sort()).toEqual([
    'context.json',
    'heat-map.cidr_10.6.0.0-24.svg',
    'ip-plan.json',
    'ip-plan.md',
  ]);
  const markdown = readFileSync(join(project, 'plan', 'ip-plan.md'), 'utf8');
  const pictures = [...markdown.matchAll(/!\[.*\]\((.*)\)/g)].map(([, file]) => file);
  expect(pictures).toEqual(['heat-map.cidr_10.6.0.0-24.svg']);
});

test('who asked for reports is told what is being done', () => {
  const reports = temporaryFolder();
  askForReports(reports, { color: 'off', width: 100 });
  expect(readStage(reports)).toBeUndefined();
  const { app, chart } = appUnderCli('dist');
  process.env.CDK8S_SPIDERPOOL_REPORT_DIR = reports;
  pool(chart, 'web-v4', ['10.6.0.10-10.6.0.19']);
  Testing.synth(chart);
  expect(readStage(reports)).toBe('Judging 1 object');
  app.synth();
  expect(readStage(reports)).toBe('Writing the plan');
});

test('the environment says where the plan goes', () => {
  const { app } = appUnderCli('dist');
  process.env.CDK8S_SPIDERPOOL_PLAN_DIR = join(project, 'staging', 'plan');
  app.synth();
  expect(existsSync(join(project, 'staging', 'plan', 'context.json'))).toBe(true);
  expect(existsSync(join(project, 'plan'))).toBe(false);
});

test('a synth that fails leaves no plan', () => {
  const { app, chart } = appUnderCli('dist');
  pool(chart, 'web-v4', ['10.6.0.10']);
  deployment(chart);
  expect(() => app.synth()).toThrow('pool-short');
  expect(existsSync(join(project, 'plan'))).toBe(false);
});

test('without cdk8s-cli, and without files, no plan is written', () => {
  const app = Testing.app({ outdir: join(project, 'dist') });
  openDoor(app);
  app.synth();
  const { app: other, chart } = appUnderCli('dist');
  other.synthYaml();
  Testing.synth(chart);
  expect(existsSync(join(project, 'plan'))).toBe(false);
});

test.each([
  ['no output folder', {}, undefined],
  ['an output folder in the project', { CDK8S_OUTDIR: 'dist' }, 'plan'],
  ['a deeper one', { CDK8S_OUTDIR: 'out/manifests' }, 'out/plan'],
  ['a folder outside, as --stdout takes', { CDK8S_OUTDIR: '/tmp/cdk8s-x' }, undefined],
  ['the project itself', { CDK8S_OUTDIR: '.' }, undefined],
  ['a folder that only looks like a Helm chart', { CDK8S_OUTDIR: 'out/templates' }, 'out/plan'],
  ['the templates of a Helm chart', { CDK8S_OUTDIR: 'chart/templates' }, 'plan'],
])('the plan folder for %s', (_, env, expected) => {
  mkdirSync(join(project, 'chart'));
  writeFileSync(join(project, 'chart', 'Chart.yaml'), '');
  const folder = planFolder(env, project);
  expect(folder === undefined ? undefined : relative(project, folder)).toBe(expected);
});

test('under a bare cdk8s synth our text leads on standard error, and no trace follows', () => {
  const { app, chart } = appUnderCli('dist');
  pool(chart, 'web-v4', ['10.6.0.10']);
  deployment(chart);
  chart.node.addValidation({ validate: () => ['not on a Friday'] });
  let thrown: unknown;
  try {
    app.synth();
  } catch (error) {
    thrown = error;
  }
  expect(written.join('')).toMatch(/^error\[pool-short\]/);
  expect(thrown).toMatchObject({ stack: 'Error: synth refused, see above\n  [apps] not on a Friday' });
  expect(thrown).toMatchObject({ message: expect.stringContaining('pool-short') });
});

test('who asks for reports gets findings as data, and standard error stays silent', () => {
  const reports = temporaryFolder();
  askForReports(reports, { color: 'off', width: 100 });
  const { app, chart } = appUnderCli('dist');
  process.env.CDK8S_SPIDERPOOL_REPORT_DIR = reports;
  pool(chart, 'web-v4', ['10.6.0.10']);
  deployment(chart);
  expect(messageOf(() => app.synth())).toContain('pool-short');
  const [report] = readReports(reports);
  expect(report?.otherErrors).toEqual([]);
  expect(report?.findings.map(({ rule }) => rule)).toContain('pool-short');
  expect(report?.findings[0]?.origin).toEqual({ type: 'construct', path: expect.stringMatching(/^apps\//) });
  expect(written).toEqual([]);
});

test('every App of a process adds its report', () => {
  const reports = temporaryFolder();
  askForReports(reports, { color: 'off', width: 100 });
  process.env.CDK8S_SPIDERPOOL_REPORT_DIR = reports;
  appUnderCli('dist').app.synth();
  appUnderCli('dist').app.synth();
  expect(readReports(reports)).toHaveLength(2);
});
