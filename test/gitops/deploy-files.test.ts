import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import { Cluster, GitOpsApp, type GitOpsAppProps } from 'cdk8s-spiderpool';
import { parse } from 'yaml';
import { child, type JsonObject } from '../../src/manifests/json';
import { addShop } from './shop-objects';
import { filesOf, temporaryFolder, writeFiles } from './temporary-folder';

const folder = temporaryFolder();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

const repoURL = 'https://git.example.com/network.git';
const inFolder = (name: string) => join(folder.path, name);
const newApp = (props: GitOpsAppProps) =>
  new GitOpsApp({ outdir: inFolder('dist'), deployFolder: inFolder('deploy'), context: {}, ...props });
const deployed = () => Object.keys(filesOf(inFolder('deploy'))).sort();
const read = (path: string): JsonObject => parse(readFileSync(inFolder(`deploy/${path}`), 'utf8'));
const specOf = (path: string) => child(read(path), 'spec');

function errorOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(folder.path, '') : String(error);
  }
  return 'no error';
}

test('nothing is written beside the output unless it is asked for', () => {
  const app = newApp({});
  addShop(new Chart(app, 'apps'));
  app.synth();
  expect(() => deployed()).toThrow('ENOENT');
});

test('one Application for a whole cluster, whose waves are ordered inside of one sync', () => {
  const app = newApp({ argoCd: { application: { name: 'shop', repoURL } } });
  addShop(new Chart(app, 'apps'));
  app.synth();
  expect(deployed()).toEqual(['argo-cd/application.shop.yaml', 'argocd-cm.yaml']);
  expect(read('argo-cd/application.shop.yaml')).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL, targetRevision: 'HEAD', path: 'dist' },
      destination: { server: 'https://kubernetes.default.svc', namespace: 'default' },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
        syncOptions: ['FailOnSharedResource=true'],
      },
    },
  });
});

test('what an Application is given', () => {
  const application = {
    name: 'shop',
    repoURL,
    targetRevision: 'main',
    path: 'clusters/dist',
    namespace: 'gitops',
    project: 'network',
    destination: { name: 'bj' },
    sync: 'manual',
    syncOptions: ['ServerSideApply=true'],
  } as const;
  const app = newApp({ argoCd: { application }, layout: 'plain' });
  addShop(new Chart(app, 'apps'));
  app.synth();
  expect(read('argo-cd/application.shop.yaml')).toEqual({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'shop', namespace: 'gitops' },
    spec: {
      project: 'network',
      source: {
        repoURL,
        targetRevision: 'main',
        path: 'clusters/dist',
        directory: { recurse: true, include: '{00-network,20-workloads}/*' },
      },
      destination: { name: 'bj', namespace: 'default' },
      syncPolicy: {
        retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
        syncOptions: ['FailOnSharedResource=true', 'ServerSideApply=true'],
      },
    },
  });
  expect(child(read('argocd-cm.yaml'), 'metadata')).toEqual({ name: 'argocd-cm', namespace: 'gitops' });
});

/** An app of two clusters, and their settings. */
function twoClusters(props: GitOpsAppProps, second: Parameters<typeof addShop>[1] = {}): GitOpsApp {
  const app = newApp({ ...props, context: { clusters: { 'bj-1': {}, 'bj-2': {} } } });
  addShop(new Chart(new Cluster(app, 'bj-2'), 'apps'), second);
  addShop(new Chart(new Cluster(app, 'bj-1'), 'apps'));
  return app;
}

test('an Application for each cluster, and Kustomizations', () => {
  twoClusters({
    argoCd: { application: { name: 'shop', repoURL, destinations: { 'bj-1': { server: 'https://10.0.0.1' } } } },
    flux: { kustomization: { name: 'shop' } },
  }).synth();
  expect(deployed()).toEqual([
    'argo-cd/application.shop-bj-1.yaml',
    'argo-cd/application.shop-bj-2.yaml',
    'argocd-cm.yaml',
    'flux-health-checks.yaml',
    'flux/bj-1/kustomization.shop-bj-1-network.yaml',
    'flux/bj-1/kustomization.shop-bj-1-workloads.yaml',
    'flux/bj-2/kustomization.shop-bj-2-network.yaml',
    'flux/bj-2/kustomization.shop-bj-2-workloads.yaml',
  ]);
  expect(specOf('argo-cd/application.shop-bj-1.yaml')).toMatchObject({
    source: { path: 'dist/bj-1' },
    destination: { server: 'https://10.0.0.1', namespace: 'default' },
  });
  expect(specOf('argo-cd/application.shop-bj-2.yaml').destination).toEqual({ name: 'bj-2', namespace: 'default' });
  expect(specOf('flux/bj-2/kustomization.shop-bj-2-workloads.yaml')).toMatchObject({
    path: './dist/bj-2/20-workloads',
    dependsOn: [{ name: 'shop-bj-2-network' }],
  });
});

test('one ApplicationSet for all clusters, which keeps what it made when it goes', () => {
  twoClusters({
    argoCd: {
      application: {
        name: 'shop',
        repoURL,
        kind: 'ApplicationSet',
        destinations: { 'bj-2': { server: 'https://10.0.0.2' } },
      },
    },
  }).synth();
  expect(deployed()).toEqual(['argo-cd/applicationset.shop.yaml', 'argocd-cm.yaml']);
  expect(specOf('argo-cd/applicationset.shop.yaml')).toEqual({
    goTemplate: true,
    goTemplateOptions: ['missingkey=error'],
    generators: [
      {
        list: {
          elements: [
            { cluster: 'bj-1', name: 'bj-1', server: '' },
            { cluster: 'bj-2', name: '', server: 'https://10.0.0.2' },
          ],
        },
      },
    ],
    syncPolicy: { preserveResourcesOnDeletion: true },
    template: {
      metadata: { name: 'shop-{{.cluster}}' },
      spec: {
        project: 'default',
        source: { repoURL, targetRevision: 'HEAD', path: 'dist/{{.cluster}}' },
        destination: { name: '{{.name}}', server: '{{.server}}', namespace: 'default' },
        syncPolicy: {
          automated: { prune: true, selfHeal: true },
          retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } },
          syncOptions: ['FailOnSharedResource=true'],
        },
      },
    },
  });
});

test('clusters that must not share settings are not put into one set, and nothing is written', () => {
  const application = { name: 'shop', repoURL, kind: 'ApplicationSet' } as const;
  const app = twoClusters({ argoCd: { application } }, { autoscaled: true });
  expect(errorOf(() => app.synth())).toBe(
    "nothing was written to /deploy:\n  the Applications of an ApplicationSet share their settings, but autoscalers and Rollouts of clusters bj-1 and bj-2 write different fields; use kind: 'Application' for props.argoCd.application",
  );
  expect(() => filesOf(inFolder('dist'))).toThrow('ENOENT');
});

test('a destination for a cluster that the app does not have is refused', () => {
  const app = twoClusters({ argoCd: { application: { name: 'shop', repoURL, destinations: { bj: { name: 'x' } } } } });
  expect(errorOf(() => app.synth())).toContain(
    'props.argoCd.application.destinations names "bj", but no cluster of the app has that key',
  );
});

const REPLICAS = ['/spec/replicas'];
const ROLLOUT = [
  '/spec/minReadySeconds',
  '/spec/updateStrategy/maxSurge',
  '/spec/updateStrategy/maxUnavailable',
  '/spec/updateStrategy/partition',
];

test.each([
  [{}, []],
  [{ autoscaled: true }, REPLICAS],
  [{ released: true }, ROLLOUT],
  [{ autoscaled: true, released: true }, [...REPLICAS, ...ROLLOUT]],
])('with %j, the fields that are in Git and not its own are %j to both tools', (others, pointers) => {
  const app = newApp({ argoCd: { application: { name: 'shop', repoURL } }, flux: { kustomization: { name: 'shop' } } });
  addShop(new Chart(app, 'apps'), others);
  app.synth();
  const { ignoreDifferences, syncPolicy } = specOf('argo-cd/application.shop.yaml');
  const { patches } = specOf('flux/kustomization.shop-workloads.yaml');
  if (pointers.length === 0) {
    expect([ignoreDifferences, patches]).toEqual([undefined, undefined]);
    return;
  }
  const workload = { group: 'apps.kruise.io', kind: 'CloneSet', namespace: 'shop', name: 'web' };
  expect(ignoreDifferences).toEqual([{ ...workload, jsonPointers: pointers }]);
  expect(child({ syncPolicy }, 'syncPolicy').syncOptions).toContain('RespectIgnoreDifferences=true');
  expect(patches).toEqual([
    { target: workload, patch: pointers.map(path => `- op: remove\n  path: ${path}\n`).join('') },
  ]);
  expect(specOf('flux/kustomization.shop-network.yaml').patches).toBeUndefined();
});

test('a Rollout of the first version counts, one of another workload or of a Deployment does not', () => {
  const app = newApp({ argoCd: { application: { name: 'shop', repoURL } } });
  const chart = new Chart(app, 'apps');
  addShop(chart);
  const rollout = (name: string, spec: object) =>
    new ApiObject(chart, `rollout-${name}`, {
      apiVersion: 'rollouts.kruise.io/v1alpha1',
      kind: 'Rollout',
      metadata: { name, namespace: 'shop' },
      spec,
    });
  rollout('other', {
    objectRef: { workloadRef: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'api' } },
  });
  rollout('deployment', { objectRef: { workloadRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' } } });
  rollout('unreadable', { objectRef: { workloadRef: 'web' } });
  app.synth();
  expect(specOf('argo-cd/application.shop.yaml').ignoreDifferences).toBeUndefined();
  rollout('web', {
    objectRef: { workloadRef: { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web' } },
  });
  app.synth();
  expect(specOf('argo-cd/application.shop.yaml').ignoreDifferences).toHaveLength(1);
});

test('what the Kustomizations of Flux are given', () => {
  const kustomization = {
    name: 'shop',
    namespace: 'apps',
    path: 'clusters/dist',
    dependsOn: ['spiderpool', 'kruise'],
    interval: '1h',
    timeout: '1h30m',
    source: { kind: 'OCIRepository', name: 'network', namespace: 'flux-system' },
  } as const;
  const app = newApp({ flux: { kustomization } });
  addShop(new Chart(app, 'apps'));
  app.synth();
  expect(read('flux/kustomization.shop-network.yaml')).toMatchObject({
    metadata: { name: 'shop-network', namespace: 'apps' },
    spec: {
      path: './clusters/dist/00-network',
      dependsOn: [{ name: 'spiderpool' }, { name: 'kruise' }],
      interval: '1h',
      retryInterval: '1m',
      timeout: '1h30m',
      prune: true,
      wait: true,
      sourceRef: { kind: 'OCIRepository', name: 'network', namespace: 'flux-system' },
      healthCheckExprs: [{ kind: 'SpiderIPPool' }, { kind: 'SpiderSubnet' }],
    },
  });
  expect(specOf('flux/kustomization.shop-workloads.yaml')).toMatchObject({
    dependsOn: [{ name: 'shop-network' }],
    healthCheckExprs: [{ kind: 'CloneSet' }],
  });
  expect(JSON.stringify(specOf('flux/kustomization.shop-network.yaml'))).not.toContain('force');
});

test('a layer without objects has no Kustomization, and the first there is waits for what is installed elsewhere', () => {
  const app = newApp({ flux: { kustomization: { name: 'shop', dependsOn: ['kruise'] } } });
  new ApiObject(new Chart(app, 'apps'), 'web', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } });
  app.synth();
  expect(deployed()).toEqual(['flux-health-checks.yaml', 'flux/kustomization.shop-workloads.yaml']);
  expect(specOf('flux/kustomization.shop-workloads.yaml').dependsOn).toEqual([{ name: 'kruise' }]);
});

test('what is no longer wanted goes, what somebody else put there stays', () => {
  const app = (name: string) => {
    const made = newApp({ argoCd: { application: { name, repoURL } } });
    addShop(new Chart(made, 'apps'));
    return made;
  };
  app('shop').synth();
  writeFiles(inFolder('deploy'), { 'argo-cd/mine.yaml': 'a: 1\n', 'README.md': '# Written by cdk8s-spiderpool\n' });
  app('store').synth();
  expect(deployed()).toEqual(['README.md', 'argo-cd/application.store.yaml', 'argo-cd/mine.yaml', 'argocd-cm.yaml']);
});

test("somebody else's file is not replaced, and nothing is written then", () => {
  writeFiles(inFolder('deploy'), { 'argocd-cm.yaml': 'apiVersion: v1\n' });
  const app = newApp({ argoCd: { application: { name: 'shop', repoURL } } });
  addShop(new Chart(app, 'apps'));
  expect(errorOf(() => app.synth())).toBe(
    'nothing was written to /deploy:\n  /deploy/argocd-cm.yaml was written by somebody else, and would be replaced; move it out of /deploy, where everything is generated',
  );
  expect(() => filesOf(inFolder('dist'))).toThrow('ENOENT');
});

test('an output for the moment, outside the project, has nothing beside it', () => {
  const before = process.env.CDK8S_OUTDIR;
  process.env.CDK8S_OUTDIR = inFolder('moment');
  try {
    mkdirSync(inFolder('moment'));
    const app = newApp({ argoCd: { application: { name: 'shop', repoURL } } });
    addShop(new Chart(app, 'apps'));
    app.synth();
  } finally {
    if (before === undefined) delete process.env.CDK8S_OUTDIR;
    else process.env.CDK8S_OUTDIR = before;
  }
  expect(() => deployed()).toThrow('ENOENT');
  expect(Object.keys(filesOf(inFolder('dist')))).toContain('kustomization.yaml');
});
