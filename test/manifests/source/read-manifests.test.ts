import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../../src/context/context';
import { parseContext } from '../../../src/context/parse-context';
import { formatResourceId } from '../../../src/manifests/resource-id';
import { type ManifestsRequest, readManifests } from '../../../src/manifests/source/read-manifests';
import { folderWith, removeFolders } from './temporary-folder';

afterEach(removeFolders);

function object(name: string, kind = 'SpiderIPPool'): string {
  return `apiVersion: spiderpool.spidernet.io/v2beta1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`;
}

function context(data: unknown): Context {
  const parsed = parseContext(data);
  if (!parsed.ok) throw new Error('a test needs a valid context');
  return parsed.value;
}

async function read(cwd: string, request: Partial<Omit<ManifestsRequest, 'stdin'>> & { readonly stdin?: string }) {
  async function* stdin(): AsyncGenerator<string> {
    yield request.stdin ?? '';
  }
  const reading = await readManifests({ paths: [], context: context({}), ...request, cwd, stdin: stdin() });
  return {
    objects: reading.manifests.map(({ id, role }) => (role === 'judged' ? '' : 'counted ') + formatResourceId(id)),
    skipped: reading.skipped,
    problems: reading.problems.map(({ file, at, message }) => `${file}:${at?.line ?? '-'} ${message}`),
  };
}

test('files, folders and standard input, in the order of the objects', async () => {
  const cwd = folderWith({
    'd/b.yaml': object('b'),
    'd/a.json': JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } }),
  });
  expect(await read(cwd, { paths: ['d', '-'], stdin: object('stdin') })).toEqual({
    objects: ['SpiderIPPool stdin', 'Pod default/p', 'SpiderIPPool b'],
    skipped: 0,
    problems: [],
  });
});

test('an input without an end is a problem after 512 MB, and everything else is read', async () => {
  const cwd = folderWith({ 'a.yaml': object('a') });
  const blanks = Buffer.alloc(64 << 20, '\n');
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield blanks;
  }
  const { manifests, problems } = await readManifests({
    paths: ['-', 'a.yaml'],
    context: context({}),
    cwd,
    stdin: endless(),
  });
  expect(manifests.map(({ id }) => id.name)).toEqual(['a']);
  expect(problems).toEqual([
    { file: '-', at: undefined, message: 'goes on for more than 512 MB, and no more can be read: split it' },
  ]);
});

test('what is no regular file is read, too, when it is named by hand', async () => {
  const cwd = folderWith({});
  const pipe = join(cwd, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const writing = writeFile(pipe, object('piped'));
  expect((await read(cwd, { paths: ['pipe'] })).objects).toEqual(['SpiderIPPool piped']);
  await writing;
});

test('what is no Kubernetes object is skipped and counted in a folder', async () => {
  const cwd = folderWith({
    'd/values.yaml': 'replicas: 3\n',
    'd/list.json': '[1, 2]',
    'd/kustomization.yaml': 'resources: [a.yaml]\n',
    'd/overlay.yaml': 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nmetadata: {name: x}\n',
    'd/kubeconfig.yaml': 'apiVersion: v1\nkind: Config\n',
    'd/empty.yaml': '',
    'd/a.yaml': object('a'),
  });
  expect(await read(cwd, { paths: ['d'] })).toEqual({ objects: ['SpiderIPPool a'], skipped: 5, problems: [] });
});

test('named by hand, the same is a problem', async () => {
  const cwd = folderWith({
    'values.yaml': '# values\nreplicas: 3\n',
    'list.json': '[1, 2]',
    'kind.yaml': 'apiVersion: v1\n',
    'empty.yaml': '# nothing\n',
    'kustomization.yaml': 'resources: [a.yaml]\n',
  });
  const paths = ['values.yaml', 'list.json', 'kind.yaml', 'empty.yaml', 'kustomization.yaml'];
  expect((await read(cwd, { paths })).problems).toEqual([
    'values.yaml:2 has no apiVersion, so it is no Kubernetes object',
    'list.json:1 is not a mapping, so it is no Kubernetes object',
    'kind.yaml:1 has no kind, so it is no Kubernetes object',
    'empty.yaml:- is empty: there is no Kubernetes object in it',
    'kustomization.yaml:1 is a Kustomize base, not a manifest: render it first and check the result, such as kustomize build … | cdk8s-spiderpool check -',
  ]);
  expect((await read(cwd, { paths: ['-'] })).problems).toEqual(['-:- is empty: there is no Kubernetes object in it']);
});

test('JSON with comments is skipped in a folder, unless it is to be an object', async () => {
  const cwd = folderWith({
    'd/tsconfig.json': '{\n  /* see "lib": it matters */ "strict": true\n}\n',
    'd/web.json': '{\n  /* see "kind": it matters */ "apiVersion": "v1"\n}\n',
  });
  const { skipped, problems } = await read(cwd, { paths: ['d'] });
  expect(skipped).toBe(1);
  expect(problems).toEqual([expect.stringMatching(/^d\/web.json:2 is not valid YAML/)]);
  expect((await read(cwd, { paths: ['d/tsconfig.json'] })).problems).toHaveLength(1);
});

test('an object without a name is a problem, in a folder where its kind is one that is judged', async () => {
  const cwd = folderWith({
    'd/pool.yaml': 'apiVersion: spiderpool.spidernet.io/v2beta1\nkind: SpiderIPPool\nspec: {}\n',
    'd/kubelet.yaml': 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n',
  });
  expect(await read(cwd, { paths: ['d'] })).toEqual({
    objects: [],
    skipped: 1,
    problems: ['d/pool.yaml:1 is a SpiderIPPool without a metadata.name'],
  });
});

test('an object whose name the server will make is skipped', async () => {
  const cwd = folderWith({ 'a.yaml': 'apiVersion: batch/v1\nkind: Job\nmetadata: {generateName: a-}\n' });
  expect(await read(cwd, { paths: ['a.yaml'] })).toEqual({ objects: [], skipped: 1, problems: [] });
});

test('a template is told in a folder, too, also where every action is in quotes', async () => {
  const cwd = folderWith({
    'chart/templates/a.yaml': `{{- if .Values.on }}\n${object('a')}{{- end }}\n`,
    'chart/templates/b.yaml': object('"{{ .Release.Name }}-b"'),
    'chart/values.yaml': 'on: true\n',
  });
  const { objects, skipped, problems } = await read(cwd, { paths: ['chart'] });
  expect({ objects, skipped }).toEqual({ objects: [], skipped: 1 });
  expect(problems).toEqual([
    expect.stringMatching(/^chart\/templates\/a.yaml:1 is a template/),
    expect.stringMatching(/^chart\/templates\/b.yaml:1 is a template/),
  ]);
});

test('external objects count and are not judged, unless they are named as both', async () => {
  const cwd = folderWith({ 'd/a.yaml': object('a'), 'e/b.yaml': object('b') });
  expect((await read(cwd, { paths: ['d'], external: ['e', 'd/a.yaml'] })).objects).toEqual([
    'SpiderIPPool a',
    'counted SpiderIPPool b',
  ]);
});

test('globs of the context map files to clusters, from the walked folder or from the current one', async () => {
  const cwd = folderWith({
    'dist/bj-1/a.yaml': object('a'),
    'dist/bj-2/x/b.yaml': object('b'),
    'dist/c.yaml': object('c'),
  });
  const clusters = context({ clusters: { 'bj-1': { paths: ['bj-1/**'] }, 'bj-2': { paths: ['./dist/bj-2/**'] } } });
  const objects = ['SpiderIPPool a in cluster bj-1', 'SpiderIPPool b in cluster bj-2', 'SpiderIPPool c'];
  expect((await read(cwd, { paths: ['dist'], context: clusters })).objects).toEqual(objects);
  const byHand = ['dist/bj-1/a.yaml', 'dist/bj-2/x/b.yaml'];
  expect((await read(cwd, { paths: byHand, context: clusters })).objects).toEqual(['SpiderIPPool a', objects[1]]);
});

test('bytes that are no text are one problem', async () => {
  const cwd = folderWith({ 'a.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xff]), 'b.yaml': Buffer.from('a: \u0000') });
  expect((await read(cwd, { paths: ['a.yaml', 'b.yaml'] })).problems).toEqual([
    'a.yaml:1 is not UTF-8 text (byte 0xFF); save it as UTF-8',
    'b.yaml:1 holds a NUL character (U+0000), which YAML does not allow',
  ]);
});
