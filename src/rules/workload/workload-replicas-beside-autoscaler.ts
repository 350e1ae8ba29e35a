import { indexAutoscalers, scaleTargetKey } from '../../manifests/autoscaler';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';

const AUTOSCALER = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { scaleTargetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web }, minReplicas: 2, maxReplicas: 4 }
`;

/** Replicas that an autoscaler changes and a GitOps tool changes back. */
export const workloadReplicasBesideAutoscaler: Rule = {
  id: 'workload-replicas-beside-autoscaler',
  title: 'A workload that an autoscaler scales has replicas in its manifest',
  class: 'runtime',
  severity: 'warning',
  gist: 'admitted; every apply sets the replicas back',
  source: "Kubernetes' HorizontalPodAutoscaler, which writes spec.replicas through the scale subresource",
  scope: 'cluster',
  check({ objects }, report) {
    if (objects.autoscalers.length === 0) return;
    const autoscalers = indexAutoscalers(objects.autoscalers);
    const targets = new Set(objects.autoscalers.map(({ target }) => target.name));
    for (const { manifest, spec } of objects.workloads) {
      if (!targets.has(manifest.id.name)) continue;
      const replicas = own(spec, 'replicas') ?? undefined;
      const autoscaler = replicas === undefined ? undefined : autoscalers.get(scaleTargetKey(manifest.id));
      if (!autoscaler) continue;
      const { minReplicas, maxReplicas } = autoscaler;
      report({
        manifest,
        field: ['spec', 'replicas'],
        message: `${formatResourceId(manifest.id)} has ${String(replicas)} replicas in its manifest, and HorizontalPodAutoscaler ${autoscaler.manifest.id.name} scales it from ${minReplicas} to ${maxReplicas}`,
        why: 'each time the manifest is applied the pods go back to that number, however many are needed, and a GitOps tool that heals drift and the autoscaler never come to rest',
        fix: 'leave out replicas; the first apply then starts one pod and the autoscaler adds the others',
      });
    }
  },
  bad: example({ kind: 'CloneSet', spec: 'replicas: 3' }) + AUTOSCALER,
  good: example({ kind: 'CloneSet' }) + AUTOSCALER,
};
