import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { inPlaceMode, needsNewPods } from './in-place';
import { liveWorkloads } from './live-workloads';

const POOL = pool('[10.6.124.10-10.6.124.20]') + MACVLAN;
const ONLY = workload({ kind: 'CloneSet', strategy: 'updateStrategy: { type: InPlaceOnly }', annotations: WEB_POOL });

/** Workloads that update in place alone, and change more than that can. */
export const workloadInPlaceOnly: ChangeRule = {
  id: 'workload-in-place-only',
  title: 'A workload of type InPlaceOnly changes more than images',
  class: 'admission',
  severity: 'error',
  gist: 'only allowed to update images in spec for InPlaceOnly',
  source:
    "OpenKruise's webhooks for CloneSet v1alpha1 and StatefulSet compare the old and the new template.spec of type InPlaceOnly",
  check(change, report) {
    for (const { before, after } of liveWorkloads(change)) {
      const { manifest, template, type } = after.workload;
      const isJudged =
        (type === 'CloneSet' && manifest.id.apiVersion.endsWith('/v1alpha1')) || type === 'KruiseStatefulSet';
      if (!isJudged || !template || inPlaceMode(after.workload) !== 'only') continue;
      if (!needsNewPods(before.workload, after.workload)) continue;
      report({
        manifest,
        field: [...template.path, 'spec'],
        message: `${workloadText(after)} updates only in place, and its pod template changes by more than images`,
        why: "OpenKruise's webhook refuses the update: nothing of it reaches the cluster, annotations and replicas included",
        fix: steps(
          'allow new pods for this change, with InPlaceIfPossible instead of InPlaceOnly:\n   type: InPlaceIfPossible',
          'go back to InPlaceOnly in a later one',
        ),
      });
    }
  },
  bad: { before: POOL + ONLY, after: POOL + ONLY.replace('image: nginx', 'image: nginx, tty: true') },
  good: { before: POOL + ONLY, after: POOL + ONLY.replace('image: nginx', 'image: caddy') },
};
