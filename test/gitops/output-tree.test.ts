import fc from 'fast-check';
import { listedResources } from '../../src/gitops/kustomization';
import { type OutputFile, outputTree } from '../../src/gitops/output-tree';
import type { Manifest } from '../../src/manifests/manifest';
import { manifest } from './manifest';

const SPIDERPOOL = 'spiderpool.spidernet.io/v2beta1';
const pool = (name: string, cluster: string | null = null) => manifest(SPIDERPOOL, 'SpiderIPPool', name, { cluster });
const cloneSet = (name: string, namespace: string, cluster: string | null = null) =>
  manifest('apps.kruise.io/v1alpha1', 'CloneSet', name, { namespace, cluster });

function treeOf(manifests: readonly Manifest[], layout: 'kustomize' | 'plain' = 'kustomize'): readonly OutputFile[] {
  const tree = outputTree(manifests, layout);
  if (!tree.ok) throw new Error(tree.problem.join('\n'));
  return tree.value;
}

function problemsOf(manifests: readonly Manifest[]): readonly string[] {
  const tree = outputTree(manifests, 'kustomize');
  return tree.ok ? [] : tree.problem;
}

const paths = (files: readonly OutputFile[]) => files.map(({ path }) => path);

test('the lists of a folder are in apply order, then by name', () => {
  const files = treeOf([
    cloneSet('web', 'shop'),
    pool('b'),
    manifest('v1', 'Namespace', 'shop'),
    pool('a'),
    manifest('autoscaling/v2', 'HorizontalPodAutoscaler', 'web', { namespace: 'shop' }),
    manifest('k8s.cni.cncf.io/v1', 'NetworkAttachmentDefinition', 'vlan6', { namespace: 'kube-system' }),
    manifest('v1', 'Service', 'web', { namespace: 'shop' }),
    manifest(SPIDERPOOL, 'SpiderSubnet', 'z'),
    manifest(SPIDERPOOL, 'SpiderReservedIP', 'hosts'),
  ]);
  const listOf = (path: string) => listedResources(files.find(file => file.path === path)?.text ?? '');
  expect(listOf('00-network/kustomization.yaml')).toEqual([
    'namespace._cluster.shop.yaml',
    'spiderreservedip._cluster.hosts.yaml',
    'spidersubnet._cluster.z.yaml',
    'spiderippool._cluster.a.yaml',
    'spiderippool._cluster.b.yaml',
    'networkattachmentdefinition.kube-system.vlan6.yaml',
  ]);
  expect(listOf('20-workloads/kustomization.yaml')).toEqual([
    'service.shop.web.yaml',
    'cloneset.shop.web.yaml',
    'horizontalpodautoscaler.shop.web.yaml',
  ]);
  expect(listOf('kustomization.yaml')).toEqual(['00-network', '20-workloads']);
  expect(files).toHaveLength(9 + 3);
});

test('objects without a namespace are where kubectl would put them', () => {
  const files = treeOf([manifest('v1', 'ConfigMap', 'a'), manifest('example.com/v1', 'Frob', 'a')], 'plain');
  expect(paths(files)).toEqual([
    '20-workloads/configmap.default.a.yaml',
    '20-workloads/frob-example-com._cluster.a.yaml',
  ]);
});

test('each cluster has its own folder and its own list, and the nameless one lies beside them', () => {
  const files = treeOf([pool('a', 'bj-1'), pool('a', 'bj-2'), cloneSet('web', 'shop', 'bj-2'), pool('a')]);
  expect([...paths(files)].sort()).toEqual([
    '00-network/kustomization.yaml',
    '00-network/spiderippool._cluster.a.yaml',
    'bj-1/00-network/kustomization.yaml',
    'bj-1/00-network/spiderippool._cluster.a.yaml',
    'bj-1/kustomization.yaml',
    'bj-2/00-network/kustomization.yaml',
    'bj-2/00-network/spiderippool._cluster.a.yaml',
    'bj-2/20-workloads/cloneset.shop.web.yaml',
    'bj-2/20-workloads/kustomization.yaml',
    'bj-2/kustomization.yaml',
    'kustomization.yaml',
  ]);
});

test('the plain layout has no lists', () => {
  expect(paths(treeOf([pool('a'), cloneSet('web', 'shop')], 'plain'))).toEqual([
    '00-network/spiderippool._cluster.a.yaml',
    '20-workloads/cloneset.shop.web.yaml',
  ]);
});

test('no objects make no files', () => {
  expect(treeOf([])).toEqual([]);
});

test('two objects of one identity are refused with both places, also when their versions differ', () => {
  const one = manifest('apps.kruise.io/v1alpha1', 'CloneSet', 'web', { namespace: 'shop', path: 'apps/web' });
  const two = manifest('apps.kruise.io/v1beta1', 'CloneSet', 'web', { namespace: 'shop', path: 'legacy/web' });
  expect(problemsOf([one, two])).toEqual([
    'CloneSet shop/web (apps/web) and CloneSet shop/web (legacy/web) would be one file, cloneset.shop.web.yaml, and one object in the cluster; give one of them another name',
  ]);
});

test('what shares a kind, a name or both, but no identity, is written side by side', () => {
  const objects = [
    cloneSet('web', 'shop'),
    cloneSet('web', 'pay'),
    manifest('apps/v1', 'StatefulSet', 'web', { namespace: 'shop' }),
    manifest('apps.kruise.io/v1beta1', 'StatefulSet', 'web', { namespace: 'shop' }),
  ];
  expect(paths(treeOf(objects, 'plain'))).toHaveLength(4);
});

test.each<[string, string]>([
  [
    'BJ',
    'the cluster\'s key "BJ" becomes the name of a folder, so it must be a DNS label (at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends)',
  ],
  [
    '..',
    'the cluster\'s key ".." becomes the name of a folder, so it must be a DNS label (at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends)',
  ],
  [
    '00-network',
    'the cluster\'s key "00-network" becomes the name of a folder, and that one is the folder of a layer; choose another key',
  ],
  [
    'con',
    'the cluster\'s key "con" becomes the name of a folder, which Windows cannot make, because it is the name of a device; choose another key',
  ],
])('a cluster %s is refused, since its key is the name of a folder', (key, problem) => {
  expect(problemsOf([pool('a', key)])).toEqual([problem]);
});

test('an object more renames and reorders nothing, wherever it stands', () => {
  const anyManifest = fc
    .record({
      type: fc.constantFrom<[string, string]>(
        ['apps.kruise.io/v1alpha1', 'CloneSet'],
        ['apps.kruise.io/v1beta1', 'StatefulSet'],
        ['apps/v1', 'StatefulSet'],
        ['v1', 'ConfigMap'],
        ['rbac.authorization.k8s.io/v1', 'Role'],
        [SPIDERPOOL, 'SpiderIPPool'],
      ),
      name: fc.constantFrom('a', 'A', 'a.b', 'system:a', 'b'),
      namespace: fc.constantFrom('a', 'b', 'default'),
      cluster: fc.constantFrom(null, 'bj-1'),
    })
    .map(({ type: [apiVersion, kind], name, ...place }) => manifest(apiVersion, kind, name, place));
  const identity = ({ group, id }: Manifest) => JSON.stringify([group, id.kind, id.namespace, id.name, id.cluster]);
  fc.assert(
    fc.property(
      fc.uniqueArray(anyManifest, { selector: identity, minLength: 1, maxLength: 20 }),
      fc.nat(),
      (manifests, at) => {
        const without = manifests.filter((_, index) => index !== at % manifests.length);
        const before = treeOf(without, 'plain');
        const after = treeOf([...manifests].reverse(), 'plain');
        expect(after).toHaveLength(manifests.length);
        const kept = new Set(paths(before));
        expect(
          after
            .filter(({ path }) => kept.has(path))
            .map(({ path }) => path)
            .sort(),
        ).toEqual([...kept].sort());
        expect(new Set(paths(after).map(path => path.toLowerCase())).size).toBe(manifests.length);
      },
    ),
  );
});
