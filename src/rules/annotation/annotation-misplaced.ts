import { POD_ANNOTATIONS } from '../../manifests/annotation-keys';
import { formatFieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';

/** IPAM and Multus annotations on a workload instead of its pod template. */
export const annotationMisplaced: Rule = {
  id: 'annotation-misplaced',
  title: 'An annotation for pods stands on the workload, where nothing reads it',
  class: 'runtime',
  severity: 'error',
  gist: 'ignored without a word',
  source: 'Spiderpool and Multus read pods, and pods get the annotations of the pod template alone',
  check: each(workloads, ({ manifest, template }, report) => {
    if (!template || template.path.length === 0) return;
    const annotations = child(child(manifest.object, 'metadata'), 'annotations');
    for (const key of POD_ANNOTATIONS) {
      if (own(annotations, key) === undefined || own(template.annotations, key) !== undefined) continue;
      report({
        manifest,
        field: ['metadata', 'annotations', key],
        message: `${key} stands on ${formatResourceId(manifest.id)} itself, not on its pod template`,
        why: 'its pods do not carry the annotation, so they get other networks and addresses than it says',
        fix: `move it to ${formatFieldPath([...template.path, 'metadata', 'annotations'])}`,
      });
    }
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: {}, ownAnnotations: WEB_POOL })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
};
