import { applyStepOf, layers } from '../../src/gitops/apply-order';

const SPIDERPOOL = 'spiderpool.spidernet.io';

/** In the order that the webhooks and finalizers of Spiderpool need, and workloads with what belongs to them at the end. */
const inOrder: readonly (readonly [group: string, kind: string])[] = [
  ['apiextensions.k8s.io', 'CustomResourceDefinition'],
  ['', 'Namespace'],
  ['rbac.authorization.k8s.io', 'ClusterRole'],
  [SPIDERPOOL, 'SpiderCoordinator'],
  [SPIDERPOOL, 'SpiderReservedIP'],
  [SPIDERPOOL, 'SpiderSubnet'],
  [SPIDERPOOL, 'SpiderIPPool'],
  ['k8s.cni.cncf.io', 'NetworkAttachmentDefinition'],
  ['', 'ConfigMap'],
  ['example.com', 'SpiderIPPool'],
  ['apps.kruise.io', 'CloneSet'],
  ['autoscaling', 'HorizontalPodAutoscaler'],
];

test('objects are applied in the order they need each other', () => {
  const places = inOrder.map(([group, kind]) => applyStepOf(`${group}/${kind}`).place);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
});

test('a layer is done before the next begins', () => {
  const places = inOrder.map(([group, kind]) => layers.indexOf(applyStepOf(`${group}/${kind}`).layer));
  expect(places).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1]);
});

test('every role and binding is of the network layer, and both kinds of network', () => {
  const rbac = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
  expect(rbac.map(kind => applyStepOf(`rbac.authorization.k8s.io/${kind}`).layer)).toEqual(Array(4).fill('00-network'));
  expect(applyStepOf(`${SPIDERPOOL}/SpiderMultusConfig`).step).toBe('networks');
});

test.each<[string, string]>([
  ['apps', 'Deployment'],
  ['apps', 'StatefulSet'],
  ['batch', 'CronJob'],
  ['apps.kruise.io', 'StatefulSet'],
  ['', 'Service'],
  ['', 'ServiceAccount'],
  ['policy', 'PodDisruptionBudget'],
  ['autoscaling', 'HorizontalPodAutoscaler'],
  ['networking.k8s.io', 'Ingress'],
  ['argoproj.io', 'Rollout'],
])('%s %s is of the workload layer', (group, kind) => {
  expect(applyStepOf(`${group}/${kind}`).layer).toBe('20-workloads');
});
