import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';
import fc from 'fast-check';
import type { Context } from '../../src/context/context';
import { parseContext } from '../../src/context/parse-context';
import { applyStepOf, layers } from '../../src/gitops/apply-order';
import { withDeliveryAnnotations } from '../../src/gitops/delivery-annotations';
import { GitOpsApp } from '../../src/gitops/gitops-app';
import type { Manifest } from '../../src/manifests/manifest';
import { judge } from '../../src/rules/judge';
import { manifestsOf } from '../rules/judge-yaml';
import { scenarios } from './scenarios';
import { argoCdOrder, argoCdWaves, fluxOrder } from './sync-order';
import { temporaryFolder } from './temporary-folder';
import { asManifest, writtenManifests } from './written-manifests';

const folder = temporaryFolder();
beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => jest.restoreAllMocks());

const context = parsed({ complete: true, external: { networks: [{ namespace: 'kube-system', name: 'calico' }] } });
const BOTH = { tools: new Set(['argo-cd', 'flux'] as const), protection: 'confirm' } as const;

function parsed(data: object) {
  const result = parseContext(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Outputs by name, each valid as a whole: those of the day-one apps, and those committed here, with the context beside them. */
const outputs: Readonly<Record<string, () => Output>> = {
  ...Object.fromEntries(
    Object.entries(scenarios).map(([name, make]) => [
      name,
      () => {
        make(folder.path).synth();
        return { manifests: [...writtenManifests(join(folder.path, 'dist')).values()], context };
      },
    ]),
  ),
  ...Object.fromEntries(
    ['.', 'examples/dual-nic', 'examples/fixed-pool', 'examples/sriov', 'examples/subnet-backed'].map(project => [
      join(project, 'dist'),
      () => ({
        manifests: [...writtenManifests(resolve(project, 'dist')).values()],
        context: parsed(JSON.parse(readFileSync(resolve(project, 'plan/context.json'), 'utf8'))),
      }),
    ]),
  ),
};
interface Output {
  readonly manifests: readonly Manifest[];
  readonly context: Context;
}
const outputOf = (name: string): Output => outputs[name]?.() ?? { manifests: [], context };
const written = (name: string) => outputOf(name).manifests;
const errorsOf = (manifests: readonly Manifest[], of: Context = context) => {
  return judge(manifests, of).findings.flatMap(({ severity, rule, class: of }) =>
    severity === 'error' ? { rule, of } : [],
  );
};
const names = (manifests: readonly Manifest[]) => manifests.map(({ id }) => `${id.kind}/${id.name}`);
const stepOf = ({ groupKind }: Manifest) => applyStepOf(groupKind);
const prefixes = (manifests: readonly Manifest[]) => manifests.map((_, index) => manifests.slice(0, index + 1));

const object = (apiVersion: string, kind: string, name: string, namespace?: string) =>
  asManifest({ apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) } });
const SPIDERPOOL = 'spiderpool.spidernet.io/v2beta1';
const KRUISE = 'apps.kruise.io/v1alpha1';

/** One of each kind, under names that put them in the worst order. */
const typical = [
  object('v1', 'Namespace', 'zoo'),
  object('apps/v1', 'Deployment', 'api', 'zoo'),
  object('autoscaling/v2', 'HorizontalPodAutoscaler', 'api', 'zoo'),
  object(KRUISE, 'CloneSet', 'api', 'zoo'),
  object(SPIDERPOOL, 'SpiderIPPool', 'b-pool'),
  object(SPIDERPOOL, 'SpiderReservedIP', 'c-reserved'),
  object(SPIDERPOOL, 'SpiderSubnet', 'd-subnet'),
  object(SPIDERPOOL, 'SpiderMultusConfig', 'e-network', 'zoo'),
  object('k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', 'f-network', 'zoo'),
  object(KRUISE, 'CloneSet', 'web', 'zoo'),
];

test('left to themselves, Argo CD applies custom kinds by name and Flux by group and kind: workloads before their addresses', () => {
  expect(names(argoCdOrder([...typical].reverse()))).toEqual(names(typical));
  expect(names(fluxOrder(typical)).map(name => name.split('/')[0])).toEqual([
    'Namespace',
    'Deployment',
    'CloneSet',
    'CloneSet',
    'HorizontalPodAutoscaler',
    'NetworkAttachmentDefinition',
    'SpiderIPPool',
    'SpiderMultusConfig',
    'SpiderReservedIP',
    'SpiderSubnet',
  ]);
});

test('with our annotations, one sync of Argo CD applies addresses, networks and workloads in waves', () => {
  const waves = argoCdWaves(typical.map(manifest => withDeliveryAnnotations(manifest, {}, BOTH)));
  expect(waves.map(({ wave, members }) => [wave, names(members)])).toEqual([
    [-40, ['SpiderReservedIP/c-reserved']],
    [-30, ['SpiderSubnet/d-subnet']],
    [-20, ['SpiderIPPool/b-pool']],
    // Argo CD brings the namespace along as soon as something is put into it.
    [-10, ['Namespace/zoo', 'SpiderMultusConfig/e-network', 'NetworkAttachmentDefinition/f-network']],
    [0, ['Deployment/api', 'HorizontalPodAutoscaler/api', 'CloneSet/api', 'CloneSet/web']],
  ]);
});

/** Objects of any kind the table knows and of some it does not, under any names, without duplicates. */
const anyObjects = fc.uniqueArray(
  fc
    .record({
      of: fc.constantFrom(
        [SPIDERPOOL, 'SpiderIPPool'],
        [SPIDERPOOL, 'SpiderSubnet'],
        [SPIDERPOOL, 'SpiderReservedIP'],
        [SPIDERPOOL, 'SpiderCoordinator'],
        [SPIDERPOOL, 'SpiderMultusConfig'],
        ['k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition'],
        ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
        ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
        [KRUISE, 'CloneSet'],
        [KRUISE, 'StatefulSet'],
        ['apps/v1', 'Deployment'],
        ['autoscaling/v2', 'HorizontalPodAutoscaler'],
        ['policy/v1', 'PodDisruptionBudget'],
        ['v1', 'Service'],
        ['v1', 'ConfigMap'],
        ['v1', 'Namespace'],
        ['example.com/v1', 'Frob'],
      ),
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      namespace: fc.constantFrom('a', 'b'),
    })
    .map(({ of: [apiVersion = '', kind = ''], name, namespace }) => {
      const bare = object(apiVersion, kind, name);
      return bare.id.namespace === null ? bare : object(apiVersion, kind, name, namespace);
    }),
  { selector: ({ group, id }) => JSON.stringify([group, id.kind, id.namespace, id.name]), maxLength: 30 },
);

/** Which step has to be over before which, by what an object needs of another. */
const needed = ['rbac', 'reserved-addresses', 'subnets', 'pools', 'networks', 'workloads'];

test('whatever objects there are, no object of a network step is applied after one of a later step, by Argo CD', () => {
  fc.assert(
    fc.property(anyObjects, manifests => {
      const order = argoCdOrder(manifests.map(manifest => withDeliveryAnnotations(manifest, {}, BOTH)));
      const steps = order.map(manifest => needed.indexOf(stepOf(manifest).step)).filter(step => step >= 0);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(order).toHaveLength(manifests.length);
    }),
  );
});

test('whatever objects there are, a namespace is applied before what is in it, and workloads are in the last wave', () => {
  fc.assert(
    fc.property(anyObjects, manifests => {
      const waves = argoCdWaves(manifests.map(manifest => withDeliveryAnnotations(manifest, {}, BOTH)));
      const order = waves.flatMap(({ members }) => members);
      for (const [index, { id, group }] of order.entries()) {
        if (group !== '' || id.kind !== 'Namespace') continue;
        expect(
          order.slice(0, index).filter(({ object }) => JSON.stringify(object).includes(`"namespace":"${id.name}"`)),
        ).toEqual([]);
      }
      const late = waves.filter(({ members }) => members.some(member => stepOf(member).layer === '20-workloads'));
      expect(late.every(({ wave }) => wave === 0)).toBe(true);
      expect(waves.every(({ wave }) => wave <= 0)).toBe(true);
    }),
  );
});

test.each(Object.keys(outputs))('%s: every prefix of what Argo CD applies is free of errors', name => {
  const output = outputOf(name);
  const order = argoCdOrder(output.manifests);
  expect(order.length).toBeGreaterThan(3);
  expect(prefixes(order).map(prefix => errorsOf(prefix, output.context))).toEqual(order.map(() => []));
});

test('without waves, a prefix of the first scenario has pods that wait for what is not there', () => {
  const bare = written('s1').map(({ object }) => {
    const { annotations: _, ...metadata } = object.metadata as Record<string, unknown>;
    return asManifest({ ...object, metadata });
  });
  const rules = prefixes(argoCdOrder(bare))
    .flatMap(prefix => errorsOf(prefix))
    .map(({ rule }) => rule);
  expect(rules).toContain('pool-unknown');
});

test.each(Object.keys(outputs))(
  '%s: Flux applies a layer without a refusal, and nothing is missing at its end',
  name => {
    const { manifests, context } = outputOf(name);
    const applied: Manifest[] = [];
    for (const layer of layers) {
      const order = fluxOrder(manifests.filter(manifest => stepOf(manifest).layer === layer));
      for (const [index, manifest] of order.entries()) {
        // Flux asks the webhooks about every object of a stage before it applies the first.
        const asked = errorsOf([...applied, manifest], context);
        const done = errorsOf([...applied, ...order.slice(0, index + 1)], context);
        expect([...asked, ...done].filter(({ of }) => of === 'admission')).toEqual([]);
      }
      applied.push(...order);
      expect(errorsOf(applied, context)).toEqual([]);
    }
    expect(applied).toHaveLength(manifests.length);
  },
);

/** What a cluster holds, object by object, while Argo CD brings it from one state to another: it applies, and at the end removes. */
function statesBetween(before: readonly Manifest[], after: readonly Manifest[]): readonly (readonly Manifest[])[] {
  const keyOf = ({ group, id }: Manifest) => JSON.stringify([group, id.kind, id.namespace, id.name]);
  const delivered = after.map(manifest => withDeliveryAnnotations(manifest, {}, BOTH));
  const cluster = new Map(before.map(manifest => [keyOf(manifest), manifest]));
  const states = argoCdOrder(delivered).map(manifest => [...cluster.set(keyOf(manifest), manifest).values()]);
  return [...states, after];
}

test.each([
  ['old', 'first-step', false],
  ['first-step', 'second-step', false],
  ['old', 'at-once', true],
])('upgrade path: a webhook refuses something between %s and %s: %p', (before, after, isRefused) => {
  const shop = (state: string) =>
    manifestsOf(readFileSync(resolve('test/golden/upgrade-path', state, 'shop.yaml'), 'utf8'));
  const refused = statesBetween(shop(before), shop(after)).flatMap(state =>
    errorsOf(state).filter(({ of }) => of === 'admission'),
  );
  expect(new Set(refused.map(({ rule }) => rule))).toEqual(new Set(isRefused ? ['pool-overlap'] : []));
});

test("an app's own waves stand", () => {
  const app = new GitOpsApp({ outdir: folder.path, context: {} });
  const chart = new Chart(app, 'network');
  const pool = (name: string, first: number, annotations?: Record<string, string>) =>
    new ApiObject(chart, name, {
      apiVersion: SPIDERPOOL,
      kind: 'SpiderIPPool',
      metadata: { name, ...(annotations ? { annotations } : {}) },
      spec: { ipVersion: 4, subnet: '10.6.0.0/24', ips: [`10.6.0.${first}`] },
    });
  pool('shrinks', 10, { 'argocd.argoproj.io/sync-wave': '-25' });
  pool('grows', 20);
  app.synth();
  const waves = argoCdWaves([...writtenManifests(folder.path).values()]);
  expect(waves.map(({ wave, members }) => [wave, names(members)])).toEqual([
    [-25, ['SpiderIPPool/shrinks']],
    [-20, ['SpiderIPPool/grows']],
  ]);
});
