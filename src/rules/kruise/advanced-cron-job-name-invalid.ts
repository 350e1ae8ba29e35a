import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { advancedCronJob } from './job-examples';
import { jobNameProblem } from './job-name';

/** Names of AdvancedCronJobs that OpenKruise does not take. */
export const advancedCronJobNameInvalid: Rule = {
  id: 'advanced-cron-job-name-invalid',
  title: 'The name of an AdvancedCronJob is none that OpenKruise takes',
  class: 'admission',
  severity: 'error',
  gist: "AdvancedCronJob name must consist of alphanumeric characters or '-' / must be no more than 63 characters",
  source: "OpenKruise's AdvancedCronJob webhook: letters, digits and hyphens, at most 63 of them",
  check: each(workloads, ({ type, manifest }, report) => {
    const problem = type === 'AdvancedCronJob' ? jobNameProblem(manifest) : undefined;
    if (problem) report(problem);
  }),
  bad: advancedCronJob({ name: 'night.ly' }),
  good: advancedCronJob({ name: 'nightly' }),
};
