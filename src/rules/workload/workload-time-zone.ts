import { timeZoneProblem } from '../../manifests/cron-schedule';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { advancedCronJob } from '../kruise/job-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';

/** Time zones that there are not, or two of them. */
export const workloadTimeZone: Rule = {
  id: 'workload-time-zone',
  title: 'The time zone of a cron job is none, or its schedule names one as well',
  class: 'admission',
  severity: 'error',
  gist: 'timeZone: unknown time zone / cannot use both timeZone field and TZ or CRON_TZ in schedule',
  source:
    "OpenKruise's AdvancedCronJob webhook and the API server's check of CronJobs: a name of the time zone database, never Local, and not in two places",
  check: each(workloads, (workload, report) => {
    const { manifest, type, spec } = workload;
    const zone = own(spec, 'timeZone');
    if ((type !== 'AdvancedCronJob' && type !== 'CronJob') || typeof zone !== 'string') return;
    const schedule = own(spec, 'schedule');
    const twice = typeof schedule === 'string' && schedule.includes('TZ');
    const problem = twice ? 'is written in the schedule as well' : timeZoneProblem(zone);
    if (problem === undefined) return;
    report({
      manifest,
      field: ['spec', 'timeZone'],
      message: `the time zone ${JSON.stringify(zone)} of ${formatResourceId(manifest.id)} ${problem}`,
      why: refusalOf(workload),
      fix: twice ? 'take TZ=… out of the schedule' : 'write a name such as Europe/Berlin, or:\ntimeZone: Etc/UTC',
    });
  }),
  bad: advancedCronJob({ spec: 'timeZone: Europe/Bonn' }),
  good: advancedCronJob({ spec: 'timeZone: Europe/Berlin' }),
};
