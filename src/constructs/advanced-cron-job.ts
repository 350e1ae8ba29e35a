import type { Construct } from 'constructs';
import { type AdvancedCronJobOptions, advancedCronJobForm } from './advanced-cron-job-spec';
import { PodOwner, type PodOwnerProps } from './pod-owner';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';

/** An AdvancedCronJob: its schedule, its jobs and their pods. */
export type AdvancedCronJobProps = PodOwnerProps & AdvancedCronJobOptions & PodSource;

/**
 * An OpenKruise AdvancedCronJob: a Job, or a BroadcastJob, started by the clock.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out. OpenKruise refuses every later change of
 * the jobs, that of an image or of a pool included: give the changed one another name.
 */
export class AdvancedCronJob extends PodOwner {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: AdvancedCronJobProps) {
    super(scope, id, { form: advancedCronJobForm(PropChecks.of(scope, id).props(props)), props });
  }
}
