import { join } from 'node:path';
import { ApiObject, App, Chart } from 'cdk8s';
import { type DeliveryOptions, GitOpsApp, type GitOpsAppProps, type Protection, setDelivery } from 'cdk8s-spiderpool';
import { withDeliveryAnnotations } from '../../src/gitops/delivery-annotations';
import { child, type JsonObject } from '../../src/manifests/json';
import { generatedNetwork } from '../../src/manifests/multus/generated-network';
import { readMultusConfig } from '../../src/manifests/multus/multus-config';
import { filesOf, temporaryFolder } from './temporary-folder';
import { asManifest, writtenManifests } from './written-manifests';

const folder = temporaryFolder();

const WAVE = 'argocd.argoproj.io/sync-wave';
const OPTIONS = 'argocd.argoproj.io/sync-options';
const PRUNE = 'kustomize.toolkit.fluxcd.io/prune';
const SPIDERPOOL = 'spiderpool.spidernet.io/v2beta1';

/** What every app gives a pool and a subnet. */
const CONFIRMED = { [OPTIONS]: 'Prune=confirm,Delete=confirm', [PRUNE]: 'disabled' };

interface Settings {
  readonly annotations?: unknown;
  readonly labels?: JsonObject;
  readonly delivery?: DeliveryOptions;
  readonly protection?: Protection;
  readonly tools?: readonly ('argo-cd' | 'flux')[];
}

function annotationsOf(apiVersion: string, kind: string, settings: Settings = {}): unknown {
  const { annotations, labels, delivery = {}, protection = 'confirm', tools = ['argo-cd', 'flux'] } = settings;
  const metadata = { name: 'x', ...(labels ? { labels } : {}), ...(annotations === undefined ? {} : { annotations }) };
  const given = asManifest({ apiVersion, kind, metadata });
  const before = JSON.stringify(given.object);
  const { object } = withDeliveryAnnotations(given, delivery, { tools: new Set(tools), protection });
  expect(JSON.stringify(given.object)).toBe(before);
  return child(object, 'metadata').annotations;
}

const poolWith = (settings: Settings) => annotationsOf(SPIDERPOOL, 'SpiderIPPool', settings);

test.each<[string, string, unknown]>([
  [SPIDERPOOL, 'SpiderIPPool', { [WAVE]: '-20', ...CONFIRMED }],
  [SPIDERPOOL, 'SpiderSubnet', { [WAVE]: '-30', ...CONFIRMED }],
  [SPIDERPOOL, 'SpiderCoordinator', { [WAVE]: '-40', [OPTIONS]: 'Prune=false,Delete=false', [PRUNE]: 'disabled' }],
  [SPIDERPOOL, 'SpiderReservedIP', { [WAVE]: '-40' }],
  [SPIDERPOOL, 'SpiderMultusConfig', { [WAVE]: '-10' }],
  ['k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', { [WAVE]: '-10' }],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding', { [WAVE]: '-40' }],
  ['v1', 'Namespace', undefined],
  ['apiextensions.k8s.io/v1', 'CustomResourceDefinition', undefined],
  ['example.com/v1', 'SpiderIPPool', undefined],
])('%s %s gets %j', (apiVersion, kind, annotations) => {
  expect(annotationsOf(apiVersion, kind)).toEqual(annotations);
});

test.each([
  ['apps.kruise.io/v1alpha1', 'CloneSet'],
  ['apps.kruise.io/v1beta1', 'StatefulSet'],
  ['apps/v1', 'Deployment'],
  ['batch/v1', 'CronJob'],
  ['autoscaling/v2', 'HorizontalPodAutoscaler'],
  ['policy/v1', 'PodDisruptionBudget'],
  ['v1', 'Service'],
])(
  '%s %s gets nothing, so that nothing reaches the ReplicaSets and ControllerRevisions made of it',
  (apiVersion, kind) => {
    expect(annotationsOf(apiVersion, kind)).toBeUndefined();
  },
);

test.each<[Settings, unknown]>([
  [{ protection: 'none' }, { [WAVE]: '-20' }],
  [{ protection: 'keep' }, { [WAVE]: '-20', [OPTIONS]: 'Prune=false,Delete=false', [PRUNE]: 'disabled' }],
  [{ delivery: { protection: 'none' } }, { [WAVE]: '-20' }],
  [
    { protection: 'none', delivery: { protection: 'confirm' } },
    { [WAVE]: '-20', ...CONFIRMED },
  ],
  [{ delivery: { wave: -25 } }, { [WAVE]: '-25', ...CONFIRMED }],
  [{ delivery: { wave: 0 } }, { [WAVE]: '0', ...CONFIRMED }],
  [{ tools: ['flux'] }, { [PRUNE]: 'disabled' }],
  [{ tools: ['argo-cd'] }, { [WAVE]: '-20', [OPTIONS]: 'Prune=confirm,Delete=confirm' }],
  [{ tools: [], annotations: { a: 'b' } }, { a: 'b' }],
])('a pool with %j gets %j', (settings, annotations) => {
  expect(poolWith(settings)).toEqual(annotations);
});

test.each<[JsonObject, JsonObject]>([
  [{ [WAVE]: '7' }, { [WAVE]: '7', ...CONFIRMED }],
  [{ [OPTIONS]: 'Prune=true' }, { [WAVE]: '-20', ...CONFIRMED, [OPTIONS]: 'Prune=true,Delete=confirm' }],
  [{ [OPTIONS]: 'Delete=false, Prune=false' }, { [WAVE]: '-20', ...CONFIRMED, [OPTIONS]: 'Delete=false, Prune=false' }],
  [
    { [OPTIONS]: 'ServerSideApply=true, PruneLast=true' },
    { [WAVE]: '-20', ...CONFIRMED, [OPTIONS]: 'ServerSideApply=true,PruneLast=true,Prune=confirm,Delete=confirm' },
  ],
  [{ [OPTIONS]: '' }, { [WAVE]: '-20', ...CONFIRMED }],
  [{ [PRUNE]: 'enabled' }, { [WAVE]: '-20', ...CONFIRMED, [PRUNE]: 'enabled' }],
])('a pool that says %j of itself gets the rest', (annotations, result) => {
  expect(poolWith({ annotations })).toEqual(result);
  expect(poolWith({ annotations, delivery: { wave: 3, protection: 'confirm' } })).toEqual({
    ...result,
    [WAVE]: annotations[WAVE] ?? '3',
  });
});

test("Flux's label counts like its annotation", () => {
  expect(poolWith({ labels: { [PRUNE]: 'enabled' } })).toEqual({
    [WAVE]: '-20',
    [OPTIONS]: 'Prune=confirm,Delete=confirm',
  });
});

test.each([['text'], [['a']], [7]])('annotations that are %j are left for the rules to tell', annotations => {
  expect(poolWith({ annotations })).toEqual(annotations);
});

test('annotations that are null are none', () => {
  expect(poolWith({ annotations: null })).toEqual({ [WAVE]: '-20', ...CONFIRMED });
});

test('no setting there is ever asks for Replace or Force', () => {
  for (const protection of ['confirm', 'keep', 'none'] as const) {
    for (const kind of ['SpiderIPPool', 'SpiderSubnet', 'SpiderCoordinator', 'SpiderMultusConfig']) {
      expect(JSON.stringify(annotationsOf(SPIDERPOOL, kind, { protection }) ?? {})).not.toMatch(/replace|force/i);
    }
  }
});

function written(props: GitOpsAppProps, prepare: (chart: Chart) => void): Record<string, unknown> {
  const app = new GitOpsApp({ outdir: folder.path, context: {}, ...props });
  const chart = new Chart(app, 'network');
  for (const [name, second] of [
    ['web', 10],
    ['api', 20],
  ] as const) {
    new ApiObject(chart, name, {
      apiVersion: SPIDERPOOL,
      kind: 'SpiderIPPool',
      metadata: { name },
      spec: { ipVersion: 4, subnet: '10.6.0.0/24', ips: [`10.6.0.${second}`] },
    });
  }
  prepare(chart);
  app.synth();
  const manifests = [...writtenManifests(folder.path).values()];
  return Object.fromEntries(manifests.map(({ id, object }) => [id.name, child(object, 'metadata').annotations]));
}

test('an app says for all, a chart for its own, an object for itself, and the innermost wins option by option', () => {
  const annotations = written({ protection: 'none' }, chart => {
    setDelivery(chart, { protection: 'keep', wave: -21 });
    setDelivery(chart.node.findChild('api'), { protection: 'confirm' });
    setDelivery(chart.node.findChild('web'), { wave: -22 });
    setDelivery(chart.node.findChild('web'), { protection: 'none' });
  });
  expect(annotations).toEqual({ api: { [WAVE]: '-21', ...CONFIRMED }, web: { [WAVE]: '-22' } });
});

test('a tool that is switched off leaves no trace', () => {
  expect(written({ argoCd: false }, () => undefined)).toEqual({
    api: { [PRUNE]: 'disabled' },
    web: { [PRUNE]: 'disabled' },
  });
  expect(written({ argoCd: false, flux: false }, () => undefined)).toEqual({ api: undefined, web: undefined });
});

test('an item of a list gets what the list was told', () => {
  const annotations = written({}, chart => {
    const item = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
    const list = new ApiObject(chart, 'list', { apiVersion: 'v1', kind: 'List', items: [item('one'), item('two')] });
    setDelivery(list, { wave: 1 });
  });
  expect(annotations).toMatchObject({ one: { [WAVE]: '1' }, two: { [WAVE]: '1' } });
});

test('a plain App gets nothing, whatever was said', () => {
  const app = new App({ outdir: folder.path });
  const chart = new Chart(app, 'network');
  setDelivery(chart, { protection: 'confirm', wave: 3 });
  new ApiObject(chart, 'web', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'web' } });
  app.synth();
  expect(Object.values(filesOf(folder.path))).toEqual(['apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n']);
});

test.each<[object, string]>([
  [{ protection: 'maybe' }, 'network: setDelivery: protection must be "confirm" or "keep" or "none"; it is "maybe"'],
  [{ wave: 1.5 }, 'network: setDelivery: wave must be a whole number of 32 bits; it is 1.5'],
  [{ wave: '3' }, 'network: setDelivery: wave must be a whole number of 32 bits; it is "3"'],
])('setDelivery refuses %j', (options, message) => {
  const chart = new Chart(new GitOpsApp({ outdir: folder.path, context: {} }), 'network');
  expect(() => setDelivery(chart, options)).toThrow(message);
});

/**
 * What Argo CD counts among its own: objects that nobody owns and whose tracking id says this very object. It never looks at the waves and
 * options of others.
 */
function isManaged(object: JsonObject): boolean {
  const metadata = child(object, 'metadata');
  const [group] = String(object.apiVersion).split('/');
  const id = `shop:${group}/${object.kind}:${metadata.namespace}/${metadata.name}`;
  const isOwned = Array.isArray(metadata.ownerReferences) && metadata.ownerReferences.length > 0;
  return !isOwned && child(metadata, 'annotations')['argocd.argoproj.io/tracking-id'] === id;
}

test('what Spiderpool copies from a SpiderMultusConfig to its network means nothing there', () => {
  const app = new GitOpsApp({ outdir: join(folder.path, 'dist'), context: {} });
  new ApiObject(new Chart(app, 'network'), 'vlan6', {
    apiVersion: SPIDERPOOL,
    kind: 'SpiderMultusConfig',
    metadata: { name: 'vlan6', namespace: 'kube-system' },
    spec: { cniType: 'macvlan', macvlan: { master: ['eth1'], vlanID: 6 } },
  });
  app.synth();
  const [config] = writtenManifests(join(folder.path, 'dist')).values();
  if (!config) throw new Error('nothing was written');
  expect(child(config.object, 'metadata').annotations).toEqual({ [WAVE]: '-10' });

  // Argo CD adds its tracking id when it applies, and Spiderpool's controller copies that, too.
  const tracked = {
    [WAVE]: '-10',
    'argocd.argoproj.io/tracking-id': `shop:${SPIDERPOOL.split('/')[0]}/SpiderMultusConfig:kube-system/vlan6`,
  };
  const live = { ...config.object, metadata: { ...child(config.object, 'metadata'), annotations: tracked } };
  const multusConfig = readMultusConfig(asManifest(live));
  const network = multusConfig && generatedNetwork(multusConfig);
  expect(network?.annotations).toEqual(tracked);
  const metadata = { name: network?.name, namespace: network?.namespace, annotations: network?.annotations };
  const generated = { apiVersion: 'k8s.cni.cncf.io/v1', kind: 'NetworkAttachmentDefinition', metadata };
  expect(isManaged(live)).toBe(true);
  expect(isManaged(generated)).toBe(false);
  expect(
    isManaged({ ...live, metadata: { ...live.metadata, ownerReferences: [{ kind: 'SpiderMultusConfig' }] } }),
  ).toBe(false);
});
