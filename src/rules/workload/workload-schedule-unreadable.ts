import { scheduleProblem } from '../../manifests/cron-schedule';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { advancedCronJob } from '../kruise/job-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';

/** Schedules that cannot be read. */
export const workloadScheduleUnreadable: Rule = {
  id: 'workload-schedule-unreadable',
  title: 'The schedule of a cron job cannot be read',
  class: 'admission',
  severity: 'error',
  gist: 'spec.schedule: Invalid value: expected exactly 5 fields / end of range above maximum / beyond range',
  source:
    "the standard grammar of the cron library that OpenKruise's AdvancedCronJob webhook and the API server's check of CronJobs share",
  check: each(workloads, (workload, report) => {
    const { manifest, type, spec } = workload;
    if (type !== 'AdvancedCronJob' && type !== 'CronJob') return;
    const schedule = own(spec, 'schedule');
    const problem = typeof schedule === 'string' ? scheduleProblem(schedule) : undefined;
    if (problem === undefined) return;
    report({
      manifest,
      field: ['spec', 'schedule'],
      message: `the schedule ${JSON.stringify(schedule)} of ${formatResourceId(manifest.id)} ${problem}`,
      why: refusalOf(workload),
      fix: 'for every day at three, write:\nschedule: "0 3 * * *"',
    });
  }),
  bad: advancedCronJob({ schedule: '0 3 * * 7' }),
  good: advancedCronJob({ schedule: '0 3 * * 0' }),
};
