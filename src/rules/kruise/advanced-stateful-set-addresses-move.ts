import { formatResourceId } from '../../manifests/resource-id';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL } from '../examples';
import type { Rule } from '../rule';
import { example } from './kruise-examples';

/** Pods that keep their names and not their addresses. */
export const advancedStatefulSetAddressesMove: Rule = {
  id: 'advanced-stateful-set-addresses-move',
  title: 'The pods of an Advanced StatefulSet keep their names, but not their addresses',
  class: 'runtime',
  severity: 'note',
  gist: 'a pod that is made anew gets any address of the pool',
  source:
    "Spiderpool's agent keeps the address of a pod by name for controllers of apps/v1 StatefulSet alone; OpenKruise's is a third-party controller to it, whose pods are stateless",
  check: each(plannedWorkloads, ({ workload, nics }, report) => {
    const { manifest, podOwner, template } = workload;
    if (podOwner.kind !== 'StatefulSet' || podOwner.group === 'apps' || !template) return;
    if (nics.every(({ sources }) => sources.length === 0)) return;
    report({
      manifest,
      field: [...template.path, 'metadata', 'annotations'],
      message: `a pod of ${manifest.id.kind === 'StatefulSet' ? `Advanced ${formatResourceId(manifest.id)}` : formatResourceId(manifest.id)} that is made anew keeps its name and gets any free address of its pool`,
      why: 'Spiderpool ties an address to a name only for the StatefulSet of Kubernetes itself; and an address of a pod that was deleted by force stays taken for up to ten minutes',
      fix: 'give the pool one or two addresses to spare; where each pod must keep its address, take a StatefulSet of Kubernetes:\napiVersion: apps/v1',
    });
  }),
  bad: pool('[10.6.124.10-10.6.124.15]') + onPool('apps.kruise.io/v1beta1') + MACVLAN,
  good: pool('[10.6.124.10-10.6.124.15]') + onPool('apps/v1') + MACVLAN,
};

function onPool(apiVersion: string): string {
  const annotations = JSON.stringify({ 'v1.multus-cni.io/default-network': 'kube-system/macvlan', ...WEB_POOL });
  return example({ apiVersion, kind: 'StatefulSet', spec: 'serviceName: web' }).replace(
    'labels: { app: web } }\n    spec',
    `labels: { app: web }, annotations: ${annotations} }\n    spec`,
  );
}
