import { KRUISE_GROUP } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { checkTemplateOptions, finishedTemplate, type TemplateOptions } from './in-place';
import { checkJobPodOptions, type JobPodOptions, withRestartPolicy } from './job-pods';
import type { PodSource } from './pod-source';
import { INT32, type IntOrPercent, type PropChecks } from './prop-checks';
import type { WorkloadForm } from './workload-form';

/** Everything a BroadcastJob's `spec` has besides its template. */
export interface BroadcastJobOptions extends JobPodOptions, TemplateOptions {
  /** On how many nodes it runs at a time; a percentage is rounded up. Default: on all. */
  readonly parallelism?: IntOrPercent;
  /** Whether it is over once it ran on every node, or runs on each new one. Default `Always`: it is over. */
  readonly completionPolicy?: BroadcastJobCompletionPolicy;
  /** What a failed pod does to the job. Default `FailFast`, as in OpenKruise. */
  readonly failurePolicy?: {
    readonly type?: 'FailFast' | 'Continue' | 'Pause';
    /** How often a pod may be started anew. Default none. */
    readonly restartLimit?: number;
  };
  /** True to hold it. Default false. */
  readonly paused?: boolean;
}

/** When a BroadcastJob is over. One that never is has no settings of its end. */
export type BroadcastJobCompletionPolicy =
  | {
      readonly type?: 'Always';
      /** Seconds after which a job that is over is deleted. Default: never. */
      readonly ttlSecondsAfterFinished?: number;
      /** Seconds after which it is given up. Default none. */
      readonly activeDeadlineSeconds?: number;
    }
  | { readonly type: 'Never'; readonly ttlSecondsAfterFinished?: never; readonly activeDeadlineSeconds?: never };

/** OpenKruise's default: no limit. */
const ALL_NODES = 2_147_483_647;

/** A BroadcastJob, in the version that every OpenKruise release serves. */
export function broadcastJobForm(options: BroadcastJobOptions & PodSource): WorkloadForm {
  return {
    apiVersion: `${KRUISE_GROUP}/v1alpha1`,
    kind: 'BroadcastJob',
    check: checks => checkBroadcastJobOptions(checks, options),
    spec: ({ template }) => ({
      ...broadcastJobSpec(options),
      template: finishedTemplate(withRestartPolicy(template, options), options, 'anew'),
    }),
  };
}

/** Checks the options of a BroadcastJob. @throws Error if a value is out of its bounds */
export function checkBroadcastJobOptions(checks: PropChecks, options: BroadcastJobOptions): void {
  checks.intOrPercent('parallelism', options.parallelism);
  const completion = checks.mapping('completionPolicy', options.completionPolicy);
  checks.oneOf('completionPolicy.type', completion?.type, ['Always', 'Never']);
  checks.wholeNumber('completionPolicy.ttlSecondsAfterFinished', completion?.ttlSecondsAfterFinished, INT32);
  checks.wholeNumber('completionPolicy.activeDeadlineSeconds', completion?.activeDeadlineSeconds, INT32);
  const failure = checks.mapping('failurePolicy', options.failurePolicy);
  checks.oneOf('failurePolicy.type', failure?.type, ['FailFast', 'Continue', 'Pause']);
  checks.wholeNumber('failurePolicy.restartLimit', failure?.restartLimit, INT32);
  checks.flag('paused', options.paused);
  checkJobPodOptions(checks, options);
  checkTemplateOptions(checks, options);
}

/** The `spec` of a BroadcastJob besides its template, with every default of OpenKruise written out. */
export function broadcastJobSpec(options: BroadcastJobOptions): JsonObject {
  const { parallelism = ALL_NODES, completionPolicy, failurePolicy, paused } = options;
  return withoutEmpties({
    parallelism,
    completionPolicy: { type: 'Always', ...completionPolicy },
    failurePolicy: { type: 'FailFast', ...failurePolicy },
    paused,
  });
}
