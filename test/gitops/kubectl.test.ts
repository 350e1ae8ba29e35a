import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { fluxKustomizations } from '../../src/gitops/flux/kustomizations';
import { isMarked, listedResources } from '../../src/gitops/kustomization';
import { stringifyManifest } from '../../src/gitops/write-yaml';
import { child } from '../../src/manifests/json';
import { temporaryFolder, writeFiles } from './temporary-folder';
import { asManifest } from './written-manifests';

const folder = temporaryFolder();
const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
const withKubectl = hasKubectl ? test : test.skip;
const kubectl = (...args: readonly string[]) => execFileSync('kubectl', args, { encoding: 'utf8', stdio: 'pipe' });

/** Every folder of this repository that a synth has written a list into. */
const folders = ['dist', 'examples', 'test/golden'].flatMap(root =>
  readdirSync(resolve(root), { recursive: true, encoding: 'utf8' })
    .filter(path => basename(path) === 'kustomization.yaml')
    .map(path => join(root, path, '..'))
    .filter(path => isMarked(readFileSync(join(path, 'kustomization.yaml'), 'utf8'))),
);

/** The objects that a list leads to, in its order. */
function objectsOf(path: string): readonly unknown[] {
  const listed = listedResources(readFileSync(join(path, 'kustomization.yaml'), 'utf8')) ?? [];
  return listed.flatMap(name => {
    return name.endsWith('.yaml') ? [parse(readFileSync(join(path, name), 'utf8'))] : objectsOf(join(path, name));
  });
}

withKubectl.each(folders)('with kubectl: kustomize gets the objects of %s, in apply order', path => {
  const built = parseAllDocuments(kubectl('kustomize', path)).map(document => document.toJS());
  expect(built).toEqual(objectsOf(path));
  expect(built.length).toBeGreaterThan(0);
});

withKubectl('with kubectl: what Flux takes out of a workload is taken out, and nothing else', () => {
  const spec = { replicas: 3, minReadySeconds: 0, updateStrategy: { type: 'ReCreate', partition: 0 }, template: {} };
  const cloneSet = (name: string, namespace?: string) => ({
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    spec,
  });
  const target = (name: string) => ({ apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name });
  const objects = [
    cloneSet('web.v1', 'shop'),
    cloneSet('web-v1', 'shop'),
    cloneSet('web.v1', 'pay'),
    cloneSet('bare'),
    ...[
      ['web.v1', 'shop'],
      ['bare', 'default'],
    ].map(([name = '', namespace]) => ({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name, namespace },
      spec: { scaleTargetRef: target(name), maxReplicas: 5 },
    })),
    {
      apiVersion: 'rollouts.kruise.io/v1beta1',
      kind: 'Rollout',
      metadata: { name: 'web', namespace: 'pay' },
      spec: { workloadRef: target('web.v1') },
    },
  ];
  const cluster = { key: null, manifests: objects.map(object => asManifest(object)) };
  const [kustomization = {}] = fluxKustomizations(cluster, { name: 'shop' });
  writeFiles(folder.path, {
    'objects.yaml': objects.map(stringifyManifest).join('---\n'),
    'kustomization.yaml': JSON.stringify({
      resources: ['objects.yaml'],
      patches: child(kustomization, 'spec').patches,
    }),
  });
  const built = parseAllDocuments(kubectl('kustomize', folder.path)).map(document => document.toJS());
  const specs = built
    .filter(({ kind }) => kind === 'CloneSet')
    .map(({ metadata, spec }) => [metadata.namespace, metadata.name, spec]);
  const { replicas: _, ...withoutReplicas } = spec;
  expect(specs).toHaveLength(4);
  expect(specs).toEqual(
    expect.arrayContaining([
      ['shop', 'web.v1', withoutReplicas],
      ['shop', 'web-v1', spec],
      ['pay', 'web.v1', { replicas: 3, updateStrategy: { type: 'ReCreate' }, template: {} }],
      [undefined, 'bare', withoutReplicas],
    ]),
  );
});

withKubectl("with kubectl: Go's reader gets every text as it was", () => {
  const texts = [
    'yes,y,on,null,~,<<,=,.inf,0o7,0O7,0x1f,0X1F,0b1,0b-10,1_000,1e3,1e1_0,.5,1.,12:30:45,2024-01-01,007,...',
    '\tb\n,\n\t a,  a\n b, \n,a\n\n\n,\u2028a,a\u0085b,\ufeff,\0,\ud83d\ude00,---,# a,a #b,- a,\'"\\',
  ].flatMap(line => line.split(','));
  const data = Object.fromEntries(texts.map((text, index) => [`k${index}`, text]));
  writeFiles(folder.path, {
    'a.yaml': stringifyManifest({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data }),
  });
  const read = JSON.parse(kubectl('annotate', '--local', '-f', join(folder.path, 'a.yaml'), 'read=true', '-o', 'json'));
  expect(read.data).toEqual(data);
});
