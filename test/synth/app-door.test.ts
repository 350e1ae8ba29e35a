import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, App, Chart, Include, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { judge } from '../../src/rules/judge';
import { useContext } from '../../src/synth/app-context';
import { openDoor } from '../../src/synth/app-door';
import { deployment, judgedApp, messageOf, pool, temporaryFolder } from './fixtures';

jest.mock('../../src/rules/judge', () => {
  const actual = jest.requireActual('../../src/rules/judge');
  return { judge: jest.fn(actual.judge) };
});

const engine = jest.mocked(judge);
let written: string[] = [];

beforeEach(() => {
  engine.mockClear();
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0);
});

afterEach(() => jest.restoreAllMocks());

/** Two addresses for a Deployment that needs four. */
function shortApp(): { app: App; chart: Chart } {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  pool(chart, 'web-v4', ['10.6.0.10-10.6.0.11']);
  deployment(chart);
  return { app, chart };
}

test.each([
  ['app.synth()', ({ app }: ReturnType<typeof shortApp>) => app.synth()],
  ['app.synthYaml()', ({ app }: ReturnType<typeof shortApp>) => app.synthYaml()],
  ['Testing.synth(chart)', ({ chart }: ReturnType<typeof shortApp>) => Testing.synth(chart)],
  ['chart.toJson()', ({ chart }: ReturnType<typeof shortApp>) => chart.toJson()],
])('a pool that is short fails %s', (_, synthesize) => {
  const message = messageOf(() => synthesize(shortApp()));
  expect(message).toMatch(/^Validation failed with the following errors:\n {2}\[\] error\[pool-short\].* pool web-v4/);
  expect(written).toEqual([]);
});

test('every further line of an error stands below its first word', () => {
  const message = messageOf(() => shortApp().app.synth());
  const [, , ...further] = message.split('\n');
  for (const line of further) expect(line).toMatch(/^ {5}|^$/);
});

test('a synth that fails writes no file', () => {
  const { app } = shortApp();
  expect(() => app.synth()).toThrow('pool-short');
  expect(readdirSync(app.outdir)).toEqual([]);
});

test('a synth without errors writes its files and says nothing', () => {
  const app = judgedApp({ external: { networks: [{ namespace: 'kube-system', name: 'macvlan' }] } });
  const chart = new Chart(app, 'apps');
  pool(chart);
  deployment(chart);
  app.synth();
  expect(readdirSync(app.outdir)).toEqual(['apps.k8s.yaml']);
  expect(written).toEqual([]);
});

test('objects of different charts are judged together', () => {
  const app = judgedApp();
  pool(new Chart(app, 'network'), 'web-v4', ['10.6.0.10-10.6.0.11']);
  deployment(new Chart(app, 'apps'));
  expect(messageOf(() => app.synth())).toContain('pool web-v4');
});

test.each(['synth', 'synthYaml'] as const)('ten charts take one engine run in %s()', method => {
  const app = judgedApp();
  for (let index = 0; index < 10; index++) pool(new Chart(app, `c${index}`), `pool${index}`, [`10.6.0.${10 + index}`]);
  app[method]();
  expect(engine).toHaveBeenCalledTimes(1);
  app[method]();
  expect(engine).toHaveBeenCalledTimes(2);
});

test('many constructs open one door', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  for (let index = 0; index < 5; index++) openDoor(pool(chart, `pool${index}`, [`10.6.0.${10 + index}`]));
  app.synth();
  expect(engine).toHaveBeenCalledTimes(1);
});

test('two copies of the package in one app judge once', () => {
  const { app, chart } = shortApp();
  let other: typeof import('../../src/synth/app-door') | undefined;
  jest.isolateModules(() => {
    other = require('../../src/synth/app-door');
  });
  expect(other?.openDoor).not.toBe(openDoor);
  other?.openDoor(chart);
  expect(messageOf(() => app.synth()).match(/pool-short/g)).toHaveLength(1);
  expect(engine).toHaveBeenCalledTimes(1);
});

test('a construct that is added between two synths counts', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  pool(chart);
  deployment(chart);
  app.synth();
  Testing.synth(chart);
  deployment(chart, 'second', { replicas: 20 });
  expect(messageOf(() => Testing.synth(chart))).toContain('default/second');
  expect(messageOf(() => app.synth())).toContain('default/second');
});

test('a patch between two synths counts, in both directions', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  const web = pool(chart);
  deployment(chart);
  app.synth();
  web.addJsonPatch(JsonPatch.replace('/spec/ips', ['10.6.0.10']));
  expect(() => Testing.synth(chart)).toThrow('pool-short');
  expect(() => app.synth()).toThrow('pool-short');
  web.addJsonPatch(JsonPatch.replace('/spec/ips', ['10.6.0.10-10.6.0.19']));
  Testing.synth(chart);
  app.synth();
});

test('a construct that is removed no longer counts', () => {
  const { app, chart } = shortApp();
  expect(() => app.synth()).toThrow('pool-short');
  chart.node.tryRemoveChild('web');
  app.synth();
});

test('what a subclass of App adds in its own synth counts', () => {
  class LateApp extends App {
    override synth(): void {
      deployment(new Chart(this, 'late'), 'late', { replicas: 20 });
      super.synth();
    }
  }
  const app = new LateApp({ outdir: join(temporaryFolder(), 'dist') });
  useContext(app, {});
  openDoor(pool(new Chart(app, 'apps')));
  expect(messageOf(() => app.synth())).toContain('default/late');
});

test('objects that somebody included are judged like our own', () => {
  const file = join(temporaryFolder(), 'pools.yaml');
  const item = { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind: 'SpiderIPPool', metadata: { name: 'included' } };
  const spec = { subnet: '10.6.0.0/24', ips: ['10.6.0.30-10.6.0.20'] };
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ ...item, spec }] }));
  const app = judgedApp();
  new Include(new Chart(app, 'apps'), 'foreign', { url: file });
  expect(messageOf(() => app.synth())).toContain('10.6.0.30-10.6.0.20');
});

test('an object that cannot be rendered is told with its path and its cause, without a trace', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  const spec = {
    nested: Lazy.any({
      produce: () => {
        throw new RangeError('no such thing');
      },
    }),
  };
  new ApiObject(chart, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', spec });
  expect(messageOf(() => app.synth())).toBe(
    'Validation failed with the following errors:\n  [] apps/broken: cannot be rendered: no such thing',
  );
  expect(engine).not.toHaveBeenCalled();
});

test('errors of other validations stand beside ours', () => {
  const { app, chart } = shortApp();
  chart.node.addValidation({ validate: () => ['not on a Friday'] });
  const message = messageOf(() => app.synth());
  expect(message).toContain('pool-short');
  expect(message).toContain('\n  [apps] not on a Friday');
});

test('a warning goes to standard error once per App, however often it is synthesized', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  deployment(chart, 'web', { pool: 'nowhere' });
  app.synth();
  Testing.synth(chart);
  app.synthYaml();
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^warning\[[\w-]+\].*nowhere/s);
  deployment(chart, 'other', { pool: 'elsewhere' });
  Testing.synth(chart);
  expect(written).toHaveLength(2);
  expect(written[1]).toContain('elsewhere');
});

test('a synth that fails for another reason says no warnings', () => {
  const app = judgedApp();
  const chart = new Chart(app, 'apps');
  deployment(chart, 'web', { pool: 'nowhere' });
  chart.node.addValidation({ validate: () => ['not on a Friday'] });
  expect(messageOf(() => app.synth())).toBe('Validation failed with the following errors:\n  [apps] not on a Friday');
  expect(written).toEqual([]);
});

test('a construct that is part of no App is left alone', () => {
  const root = new Construct(undefined as never, '');
  openDoor(new Construct(root, 'child'));
  expect(root.node.validate()).toEqual([]);
});

test('a problem of the context file fails synth with its place', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'spiderpool.yaml'), 'complete: true\nspiderpool:\n  versoin: 1.2.2\n');
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  const app = new App({ outdir: join(folder, 'dist') });
  openDoor(pool(new Chart(app, 'apps')));
  const message = messageOf(() => app.synth());
  expect(message).toMatch(
    /^Validation failed with the following errors:\n {2}\[\] spiderpool\.yaml:3:3: .*versoin.*version/,
  );
  expect(existsSync(join(folder, 'plan'))).toBe(false);
});
