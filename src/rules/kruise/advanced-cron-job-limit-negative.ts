import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { advancedCronJob } from './job-examples';

const LIMITS = ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const;

/** Negative limits. */
export const advancedCronJobLimitNegative: Rule = {
  id: 'advanced-cron-job-limit-negative',
  title: 'A limit of an AdvancedCronJob is negative',
  class: 'admission',
  severity: 'error',
  gist: 'must be greater than or equal to 0',
  source: "OpenKruise's AdvancedCronJob webhook: startingDeadlineSeconds and the two history limits are not negative",
  check: each(workloads, ({ type, manifest, spec }, report) => {
    if (type !== 'AdvancedCronJob') return;
    for (const key of LIMITS) {
      const value = own(spec, key);
      if (typeof value !== 'number' || !(value < 0)) continue;
      report({
        manifest,
        field: ['spec', key],
        message: `${key} of ${formatResourceId(manifest.id)} is ${value}, and OpenKruise takes numbers from 0 on`,
        why: "OpenKruise's webhook refuses the AdvancedCronJob, so none of it reaches the cluster",
        fix: `leave it out for the default, or write:\n${key}: 0`,
      });
    }
  }),
  bad: advancedCronJob({ spec: 'failedJobsHistoryLimit: -1' }),
  good: advancedCronJob({ spec: 'failedJobsHistoryLimit: 1' }),
};
