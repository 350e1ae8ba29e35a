import { execFileSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { ApiObject, Chart, Include, JsonPatch, Lazy, Testing, Yaml } from 'cdk8s';
import { Cluster } from '../../src/constructs/cluster';
import { GitOpsApp, type GitOpsAppProps } from '../../src/gitops/gitops-app';
import { goldenApp } from './golden-app';
import { filesOf, temporaryFolder, writeFiles } from './temporary-folder';

const folder = temporaryFolder();
let dist = '';
let said = '';
beforeEach(() => {
  dist = join(folder.path, 'dist');
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += text;
    return true;
  });
});
afterEach(() => jest.restoreAllMocks());

const newApp = (props: GitOpsAppProps = {}) => new GitOpsApp({ outdir: dist, context: {}, ...props });
const configMap = (chart: Chart, id: string, name = id) =>
  new ApiObject(chart, id, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
const pool = (chart: Chart, name: string, ips: readonly string[], subnet = '10.6.124.0/24') =>
  new ApiObject(chart, name, {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name },
    spec: { ipVersion: 4, subnet, ips },
  });
const namesIn = (path: string) => Object.keys(filesOf(path)).sort();
const objectNames = () => namesIn(dist).filter(path => !path.endsWith('kustomization.yaml'));

function errorOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(folder.path, '') : String(error);
  }
  return 'no error';
}

test('the output of the golden app is the golden folder, byte for byte', () => {
  goldenApp(dist).synth();
  expect(filesOf(dist)).toEqual(filesOf(resolve('test/golden/gitops-app')));
});

test.each([
  { TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', CDK8S_DISABLE_SORT: '1', CDK8S_RECORD_CONSTRUCT_METADATA: 'true' },
])('the bytes are the same under %j', environment => {
  const app = resolve('test/gitops/golden-app.ts');
  execFileSync(process.execPath, ['--import', 'tsx', app, dist], {
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
  expect(filesOf(dist)).toEqual(filesOf(resolve('test/golden/gitops-app')));
});

test('dependencies between charts, nested charts and charts without objects rename nothing', () => {
  const app = newApp();
  const [a, b, empty] = [new Chart(app, 'a'), new Chart(app, 'b'), new Chart(app, 'empty')];
  configMap(a, 'one');
  configMap(b, 'two');
  app.synth();
  const before = filesOf(dist);
  a.addDependency(b);
  empty.addDependency(a);
  new Chart(empty, 'nested');
  app.synth();
  expect(filesOf(dist)).toEqual(before);
  expect(objectNames()).toEqual(['20-workloads/configmap.default.one.yaml', '20-workloads/configmap.default.two.yaml']);
});

test('a cycle of charts, which cdk8s cannot order, is none to us', () => {
  const app = newApp();
  const [a, b] = [new Chart(app, 'a'), new Chart(app, 'b')];
  a.addDependency(b);
  b.addDependency(a);
  configMap(a, 'one');
  app.synth();
  expect(objectNames()).toEqual(['20-workloads/configmap.default.one.yaml']);
});

test('an object of a nested chart is written once', () => {
  const app = newApp();
  configMap(new Chart(new Chart(app, 'outer'), 'inner'), 'one');
  app.synth();
  expect(objectNames()).toEqual(['20-workloads/configmap.default.one.yaml']);
});

test('objects of one kind and name in two namespaces are two files, where cdk8s loses one', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  for (const namespace of ['shop', 'pay']) {
    new ApiObject(chart, namespace, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web', namespace } });
  }
  app.synth();
  expect(objectNames()).toEqual(['20-workloads/configmap.pay.web.yaml', '20-workloads/configmap.shop.web.yaml']);
});

test('patches, lazy values, includes and lists are written as cdk8s renders them, a file for each item', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  configMap(chart, 'one').addJsonPatch(JsonPatch.add('/data', { a: 'b' }));
  new ApiObject(chart, 'lazy', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'lazy' },
    data: Lazy.any({ produce: () => ({ count: '1' }) }),
  });
  const item = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  const included = join(folder.path, 'included.yaml');
  Yaml.save(included, [item('included'), { apiVersion: 'v1', kind: 'List', items: [item('x'), item('y')] }]);
  new Include(chart, 'include', { url: included });
  app.synth();
  const files = filesOf(join(dist, '20-workloads'));
  expect(Object.keys(files).sort()).toEqual(
    ['included', 'lazy', 'one', 'x', 'y'].map(name => `configmap.default.${name}.yaml`).concat('kustomization.yaml'),
  );
  expect(files['configmap.default.one.yaml']).toBe(
    'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n  namespace: default\ndata:\n  a: b\n',
  );
  expect(files['configmap.default.lazy.yaml']).toContain('data:\n  count: "1"\n');
});

test('an object that says no namespace is written with the one it is in, since Flux takes none without', () => {
  const app = newApp();
  const object = (chart: Chart, apiVersion: string, kind: string) =>
    new ApiObject(chart, `${chart.node.id}-${kind}`.toLowerCase(), { apiVersion, kind, metadata: { name: 'web' } });
  const [bare, shop] = [new Chart(app, 'bare'), new Chart(app, 'shop', { namespace: 'shop' })];
  object(bare, 'v1', 'Service');
  object(bare, 'v1', 'Namespace');
  object(bare, 'rbac.authorization.k8s.io/v1', 'ClusterRole').addJsonPatch(JsonPatch.add('/rules', []));
  object(bare, 'example.com/v1', 'Frob');
  object(shop, 'v1', 'ConfigMap');
  app.synth();
  const namespaces = Object.entries(filesOf(dist)).flatMap(([path, text]) =>
    path.endsWith('kustomization.yaml') ? [] : [[basename(path), /^ {2}namespace: (.*)$/m.exec(text)?.[1]]],
  );
  expect(Object.fromEntries(namespaces)).toEqual({
    'service.default.web.yaml': 'default',
    'namespace._cluster.web.yaml': undefined,
    'clusterrole._cluster.web.yaml': undefined,
    'frob-example-com._cluster.web.yaml': undefined,
    'configmap.shop.web.yaml': 'shop',
  });
});

test('an app without objects leaves an empty folder, and nothing of what was there before', () => {
  const app = newApp();
  configMap(new Chart(app, 'apps'), 'one');
  app.synth();
  newApp().synth();
  expect(namesIn(dist)).toEqual([]);
});

test('a finding of the engine fails the synth before anything is written', () => {
  const app = newApp();
  configMap(new Chart(app, 'apps'), 'one');
  app.synth();
  const before = filesOf(dist);
  pool(new Chart(app, 'network'), 'web-v4', ['10.9.9.9']);
  expect(errorOf(() => app.synth())).toMatch(
    /^Validation failed with the following errors:\n {2}\[\] error\[pool-[a-z-]+\].*web-v4/s,
  );
  expect(filesOf(dist)).toEqual(before);
});

test("other people's validations are kept, in cdk8s's words", () => {
  const app = newApp();
  configMap(new Chart(app, 'apps'), 'one').node.addValidation({ validate: () => ['is not to my liking', 'nor this'] });
  expect(errorOf(() => app.synth())).toBe(
    'Validation failed with the following errors:\n  [apps/one] is not to my liking\n  [apps/one] nor this',
  );
  expect(() => namesIn(dist)).toThrow('ENOENT');
});

test('an object whose patches took its name away is told, not skipped', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  configMap(chart, 'one').addJsonPatch(JsonPatch.remove('/metadata/name'));
  configMap(chart, 'two');
  expect(errorOf(() => app.synth())).toBe(
    'nothing was written to /dist:\n  apps/one: the ConfigMap cannot be written, for want of an apiVersion, a kind or a metadata.name; look at the patches that are applied to it',
  );
});

test('an item of a list without a name is told, and a list without items is fine', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  new ApiObject(chart, 'none', { apiVersion: 'v1', kind: 'List', items: [] });
  app.synth();
  new ApiObject(chart, 'two', { apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'v1', kind: 'ConfigMap' }] });
  expect(errorOf(() => app.synth())).toContain('apps/two: 1 of its items cannot be written');
});

test('two objects of one identity are refused, in two charts and under two versions', () => {
  const app = newApp();
  const web = (chart: Chart, apiVersion: string) =>
    new ApiObject(chart, 'web', { apiVersion, kind: 'Frob', metadata: { name: 'web', namespace: 'shop' } });
  web(new Chart(app, 'a'), 'example.com/v1');
  web(new Chart(app, 'b'), 'example.com/v2');
  expect(errorOf(() => app.synth())).toMatch(/\[object-duplicate\].*Frob shop\/web.*a\/web/);
  expect(() => namesIn(dist)).toThrow('ENOENT');
});

test('each cluster has its folder, and names are unique in one of them only', () => {
  const app = newApp({ context: { clusters: { 'bj-1': {}, 'bj-2': {} } } });
  for (const key of ['bj-1', 'bj-2']) {
    configMap(new Chart(new Cluster(app, key), 'apps'), 'web');
  }
  app.synth();
  expect(namesIn(dist)).toEqual(
    ['bj-1', 'bj-2'].flatMap(key => [
      `${key}/20-workloads/configmap.default.web.yaml`,
      `${key}/20-workloads/kustomization.yaml`,
      `${key}/kustomization.yaml`,
    ]),
  );
});

test('files of others stay and are named once; ours go when nothing wants them', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  configMap(chart, 'one');
  configMap(chart, 'two');
  app.synth();
  expect(said).toBe('');
  writeFiles(dist, { 'notes.txt': 'mine\n', '20-workloads/mine.yaml': 'mine: true\n' });
  chart.node.tryRemoveChild('one');
  app.synth();
  app.synth();
  expect(objectNames()).toEqual(['20-workloads/configmap.default.two.yaml', '20-workloads/mine.yaml', 'notes.txt']);
  expect(said.replaceAll(folder.path, '')).toBe(
    'warning: 2 files are left alone in /dist, because this app did not write what is there: 20-workloads/mine.yaml, notes.txt. ' +
      'No kustomization.yaml that is generated here lists them: Argo CD and Flux do not apply them.\n',
  );
});

test('the plain layout writes no lists and takes those of an earlier layout away', () => {
  const chartOf = (app: GitOpsApp) => configMap(new Chart(app, 'apps'), 'one');
  for (const layout of ['kustomize', 'plain'] as const) {
    const app = newApp({ layout });
    chartOf(app);
    app.synth();
  }
  expect(namesIn(dist)).toEqual(['20-workloads/configmap.default.one.yaml']);
});

test('an output folder that is a file is one clear error', () => {
  writeFiles(folder.path, { dist: 'a file\n' });
  const app = newApp();
  configMap(new Chart(app, 'apps'), 'one');
  expect(errorOf(() => app.synth())).toMatch(/^the manifests cannot be written to \/dist: ENOTDIR/);
});

test('synthYaml and Testing.synth work as in any App, and write nothing', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  configMap(chart, 'one');
  expect(app.synthYaml()).toBe('apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: one\n');
  expect(Testing.synth(chart)).toEqual([{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' } }]);
  expect(() => namesIn(dist)).toThrow('ENOENT');
});

test('the engine judges any object of a GitOpsApp, without one construct of ours', () => {
  const app = newApp();
  const chart = new Chart(app, 'network');
  pool(chart, 'web-v4', ['10.9.9.9']);
  expect(() => Testing.synth(chart)).toThrow(/web-v4/);
});

test('a context that cannot be used is refused when the app is made', () => {
  expect(errorOf(() => newApp({ context: { clusters: { BJ: {} } } }))).toContain('clusters.BJ');
});

test.each<[object, string]>([
  [{ outdir: '' }, 'GitOpsApp: props.outdir must be the path of a folder; it is ""'],
  [{ outdir: 7 }, 'GitOpsApp: props.outdir must be the path of a folder; it is 7'],
  [{ layout: 'helm' }, 'GitOpsApp: props.layout must be "kustomize" or "plain"; it is "helm"'],
  [{ layout: 'constructor' }, 'GitOpsApp: props.layout must be "kustomize" or "plain"; it is "constructor"'],
])('props %j, which only JavaScript can pass, are refused', (props, message) => {
  expect(errorOf(() => new GitOpsApp(props))).toBe(message);
});

test('every object is rendered once in a synth', () => {
  const app = newApp();
  const chart = new Chart(app, 'apps');
  const rendered = ['one', 'two'].map(id => jest.spyOn(configMap(chart, id), 'toJson'));
  app.synth();
  expect(rendered.map(spy => spy.mock.calls.length)).toEqual([1, 1]);
});

test('the output folder is that of cdk8s-cli unless one is given', () => {
  const before = process.env.CDK8S_OUTDIR;
  process.env.CDK8S_OUTDIR = join(folder.path, 'from-cli');
  try {
    expect(new GitOpsApp().outdir).toBe(join(folder.path, 'from-cli'));
    expect(newApp().outdir).toBe(dist);
  } finally {
    if (before === undefined) delete process.env.CDK8S_OUTDIR;
    else process.env.CDK8S_OUTDIR = before;
  }
  expect(before !== undefined || new GitOpsApp().outdir === 'dist').toBe(true);
});
