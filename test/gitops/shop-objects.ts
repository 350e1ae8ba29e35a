import { ApiObject, type Chart } from 'cdk8s';

/** A namespace and a CloneSet in it; on request with an autoscaler of its own, or a Rollout of Kruise's. */
export function addShop(scope: Chart, { autoscaled = false, released = false } = {}): void {
  new ApiObject(scope, 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  const labels = { app: 'web' };
  const target = { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web' };
  new ApiObject(scope, 'web', {
    apiVersion: target.apiVersion,
    kind: target.kind,
    metadata: { name: target.name, namespace: 'shop' },
    spec: {
      replicas: 3,
      minReadySeconds: 0,
      selector: { matchLabels: labels },
      updateStrategy: { type: 'ReCreate', maxSurge: 0, maxUnavailable: '20%', partition: 0 },
      template: { metadata: { labels }, spec: { containers: [{ name: 'web', image: 'busybox:1.36' }] } },
    },
  });
  if (autoscaled) {
    new ApiObject(scope, 'web-hpa', {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { scaleTargetRef: target, maxReplicas: 5 },
    });
  }
  if (released) {
    new ApiObject(scope, 'web-rollout', {
      apiVersion: 'rollouts.kruise.io/v1beta1',
      kind: 'Rollout',
      metadata: { name: 'web', namespace: 'shop' },
      spec: { workloadRef: target },
    });
  }
}
