import { isDeepStrictEqual } from 'node:util';
import { KRUISE_GROUP } from '../../manifests/api-groups';
import { formatFieldPath, valueAt } from '../../manifests/field-path';
import { formatResourceId } from '../../manifests/resource-id';
import { MACVLAN, pool } from '../examples';
import type { ChangeRule } from './change-rule';
import { steps } from './change-words';

const TEMPLATES = ['jobTemplate', 'broadcastJobTemplate'] as const;

const POOLS = pool('[10.6.124.10-10.6.124.20]') + pool('[10.6.124.30-10.6.124.40]', 'web2-v4') + MACVLAN;

function report(schedule: string, from: string): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: '${schedule}'
  concurrencyPolicy: Forbid
  template:
    jobTemplate:
      spec:
        template:
          metadata:
            annotations:
              v1.multus-cni.io/default-network: kube-system/macvlan
              ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["${from}"]}]'
          spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;
}

/** AdvancedCronJobs whose template changes. */
export const advancedCronJobTemplateChanged: ChangeRule = {
  id: 'advanced-cron-job-template-changed',
  title: 'The template of an AdvancedCronJob changes',
  class: 'admission',
  severity: 'error',
  gist: 'updates to advancedcronjob spec ... forbidden',
  source: "OpenKruise's webhook for AdvancedCronJob: jobTemplate and broadcastJobTemplate cannot be changed",
  check({ objects }, tell) {
    for (const { before, after } of objects.changed) {
      if (after.group !== KRUISE_GROUP || after.id.kind !== 'AdvancedCronJob') continue;
      const path = TEMPLATES.map(key => ['spec', 'template', key]).find(
        each => !isDeepStrictEqual(valueAt(before.object, each), valueAt(after.object, each)),
      );
      if (!path) continue;
      const { name } = after.id;
      tell({
        manifest: after,
        field: path,
        message: `${formatResourceId(after.id)} changes ${formatFieldPath(path)}: its image, its pools and all the rest of it are fixed`,
        why: 'OpenKruise refuses the update as a whole: jobs go on with the old template and the old pools',
        fix: steps(
          `pause ${name} with paused, leave its template as it is, and add an AdvancedCronJob of another name with the new one`,
          `remove ${name} in a later change, once its last job is done`,
        ),
      });
    }
  },
  bad: { before: POOLS + report('0 3 * * *', 'web-v4'), after: POOLS + report('0 3 * * *', 'web2-v4') },
  good: { before: POOLS + report('0 3 * * *', 'web-v4'), after: POOLS + report('0 4 * * *', 'web-v4') },
};
