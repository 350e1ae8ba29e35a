import { ANNOTATION } from '../../manifests/annotation-keys';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { usesHostNetwork } from '../../plan/wants/plan-workloads';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

const READ_BY_PLUGINS = [
  ANNOTATION.subnets,
  ANNOTATION.subnet,
  ANNOTATION.ippools,
  ANNOTATION.ippool,
  ANNOTATION.defaultNetwork,
  ANNOTATION.networks,
];

const WEB = workload({ kind: 'CloneSet', annotations: WEB_POOL });

/** Networks and pools asked for by pods that have no network of their own. */
export const annotationHostNetwork: Rule = {
  id: 'annotation-host-network',
  title: "A pod on its node's network asks for networks or addresses",
  class: 'runtime',
  severity: 'error',
  gist: 'no CNI plugin runs for such a pod, and no auto pool is made',
  source: "the kubelet calls no CNI plugin for pods with hostNetwork; Spiderpool's controller skips their templates",
  check: each(workloads, ({ manifest, template }, report) => {
    if (!template || !usesHostNetwork(template)) return;
    const keys = READ_BY_PLUGINS.filter(key => own(template.annotations, key) !== undefined);
    const [first] = keys;
    if (first === undefined) return;
    report({
      manifest,
      field: [...template.path, 'metadata', 'annotations', first],
      message: `${formatResourceId(manifest.id)} runs on its node's network and carries ${enumeration(keys)}`,
      why: 'its pods have the address of their node; what the annotations ask for never happens',
      fix: `take out hostNetwork, or ${keys.length === 1 ? 'the annotation' : 'the annotations'}`,
    });
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${WEB.replace('spec: { containers', 'spec: { hostNetwork: true, containers')}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${WEB}${MACVLAN}`,
};
