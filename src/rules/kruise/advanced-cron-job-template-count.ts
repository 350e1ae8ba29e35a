import { child, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { advancedCronJob, JOB_TEMPLATE } from './job-examples';

const TEMPLATES = ['jobTemplate', 'broadcastJobTemplate', 'imageListPullJobTemplate'] as const;

/** None, or more than one, of the jobs that an AdvancedCronJob chooses among. */
export const advancedCronJobTemplateCount: Rule = {
  id: 'advanced-cron-job-template-count',
  title: 'An AdvancedCronJob has no job to start, or more than one',
  class: 'admission',
  severity: 'error',
  gist: 'spec must have one template / spec can have only one template',
  source: "OpenKruise's AdvancedCronJob webhook: exactly one template of a job",
  check: each(workloads, ({ type, manifest, spec }, report) => {
    if (type !== 'AdvancedCronJob') return;
    const template = child(spec, 'template');
    const found = TEMPLATES.filter(key => (own(template, key) ?? undefined) !== undefined);
    if (found.length === 1) return;
    report({
      manifest,
      field: ['spec', 'template'],
      message:
        found.length === 0
          ? `${formatResourceId(manifest.id)} has no job to start`
          : `${formatResourceId(manifest.id)} has ${found.length} jobs to start, ${enumeration(found)}, and starts one kind`,
      why: "OpenKruise's webhook refuses the AdvancedCronJob, so none of it reaches the cluster",
      fix: 'keep one of jobTemplate, broadcastJobTemplate and imageListPullJobTemplate',
      settles: [['spec', 'template']],
    });
  }),
  bad: advancedCronJob({
    template: `${JOB_TEMPLATE}, broadcastJobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] } } } }`,
  }),
  good: advancedCronJob({ template: JOB_TEMPLATE }),
};
