import { KRUISE_GROUP } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { type BroadcastJobOptions, broadcastJobSpec, checkBroadcastJobOptions } from './broadcast-job-spec';
import { checkTemplateOptions, finishedTemplate, type TemplateOptions } from './in-place';
import { checkJobPodOptions, type JobPodOptions, withRestartPolicy } from './job-pods';
import { type JobOptions, jobSpec } from './native-specs';
import type { PodSource } from './pod-source';
import { INT32, type PropChecks } from './prop-checks';
import type { SpecFacts, WorkloadForm } from './workload-form';

/** Everything an AdvancedCronJob's `spec` has besides the pods of its jobs. */
export type AdvancedCronJobOptions = AdvancedCronJobSchedule &
  JobPodOptions &
  TemplateOptions &
  (
    | {
        /** A Job is started each time. Default: one pod to its end. */
        readonly job?: JobOptions;
        readonly broadcastJob?: never;
      }
    | {
        /** A BroadcastJob is started each time. */
        readonly broadcastJob: Omit<BroadcastJobOptions, keyof JobPodOptions | keyof TemplateOptions>;
        readonly job?: never;
      }
  );

/** When an AdvancedCronJob starts its jobs. Its jobs can never be changed: OpenKruise refuses that, so a change needs another name. */
export interface AdvancedCronJobSchedule {
  /** When: `0 3 * * *`, `@hourly`. Sunday is 0. */
  readonly schedule: string;
  /** The time zone the schedule is in, `Europe/Berlin`. Default: that of OpenKruise's controller. */
  readonly timeZone?: string;
  /** What happens when the last job still runs. Default `Allow`, as in OpenKruise: the jobs overlap, each with addresses of its own. */
  readonly concurrencyPolicy?: 'Allow' | 'Forbid' | 'Replace';
  /** Seconds by which a job may be late. Default none. */
  readonly startingDeadlineSeconds?: number;
  /** How many jobs that succeeded are kept. Default 3, as in OpenKruise. */
  readonly successfulJobsHistoryLimit?: number;
  /** How many jobs that failed are kept. Default 1, as in OpenKruise. */
  readonly failedJobsHistoryLimit?: number;
  /** True to start no more jobs. Default false. */
  readonly paused?: boolean;
}

/** An AdvancedCronJob, in the version that every OpenKruise release serves. */
export function advancedCronJobForm(options: AdvancedCronJobOptions & PodSource): WorkloadForm {
  return {
    apiVersion: `${KRUISE_GROUP}/v1alpha1`,
    kind: 'AdvancedCronJob',
    check: checks => checkOptions(checks, options),
    spec: facts => ({ ...scheduleSpec(options), template: jobTemplate(options, facts) }),
  };
}

function checkOptions(checks: PropChecks, options: AdvancedCronJobOptions): void {
  checks.text('schedule', options.schedule);
  if (options.timeZone !== undefined) checks.text('timeZone', options.timeZone);
  checks.oneOf('concurrencyPolicy', options.concurrencyPolicy, ['Allow', 'Forbid', 'Replace']);
  checks.wholeNumber('startingDeadlineSeconds', options.startingDeadlineSeconds, INT32);
  checks.wholeNumber('successfulJobsHistoryLimit', options.successfulJobsHistoryLimit, INT32);
  checks.wholeNumber('failedJobsHistoryLimit', options.failedJobsHistoryLimit, INT32);
  checks.flag('paused', options.paused);
  checkJobPodOptions(checks, options);
  checkTemplateOptions(checks, options);
  checks.mapping('job', options.job);
  const broadcast = checks.mapping('broadcastJob', options.broadcastJob);
  if (options.job !== undefined && broadcast !== undefined)
    checks.refuse('broadcastJob', ' cannot be given with job: OpenKruise starts one kind');
  if (broadcast) checkBroadcastJobOptions(checks, broadcast);
}

function scheduleSpec(options: AdvancedCronJobSchedule): JsonObject {
  const { schedule, timeZone, concurrencyPolicy = 'Allow', startingDeadlineSeconds, paused = false } = options;
  const { successfulJobsHistoryLimit = 3, failedJobsHistoryLimit = 1 } = options;
  return withoutEmpties({
    schedule,
    timeZone,
    concurrencyPolicy,
    startingDeadlineSeconds,
    successfulJobsHistoryLimit,
    failedJobsHistoryLimit,
    paused,
  });
}

function jobTemplate(options: AdvancedCronJobOptions & PodSource, { template }: SpecFacts): JsonObject {
  const pods = finishedTemplate(withRestartPolicy(template, options), options, 'anew');
  return options.broadcastJob === undefined
    ? { jobTemplate: { spec: { ...jobSpec(options.job ?? {}), template: pods } } }
    : { broadcastJobTemplate: { spec: { ...broadcastJobSpec(options.broadcastJob), template: pods } } };
}
