import { child, isJsonObject, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { advancedCronJob } from './job-examples';

const BETA = 'apps.kruise.io/v1beta1';
const PULL = 'imageListPullJobTemplate: { spec: { images: [nginx] } }';

/** Image pulls that may run beside each other. */
export const advancedCronJobImagePullAllow: Rule = {
  id: 'advanced-cron-job-image-pull-allow',
  title: 'An AdvancedCronJob that pulls images lets its jobs overlap',
  class: 'admission',
  severity: 'error',
  gist: 'ImageListPullJobTemplate does not work with concurrencyPolicy Allow',
  source:
    "OpenKruise's AdvancedCronJob webhook: imageListPullJobTemplate, which v1beta1 has, excludes concurrencyPolicy Allow; its default there is Replace",
  check: each(workloads, ({ type, manifest, spec }, report) => {
    if (type !== 'AdvancedCronJob' || own(spec, 'concurrencyPolicy') !== 'Allow') return;
    if (!isJsonObject(own(child(spec, 'template'), 'imageListPullJobTemplate'))) return;
    report({
      manifest,
      field: ['spec', 'concurrencyPolicy'],
      message: `${formatResourceId(manifest.id)} pulls images and has concurrencyPolicy Allow`,
      why: "OpenKruise's webhook refuses the AdvancedCronJob, so none of it reaches the cluster",
      fix: 'write Forbid, or:\nconcurrencyPolicy: Replace',
    });
  }),
  bad: advancedCronJob({ apiVersion: BETA, template: PULL, spec: 'concurrencyPolicy: Allow' }),
  good: advancedCronJob({ apiVersion: BETA, template: PULL, spec: 'concurrencyPolicy: Replace' }),
};
