import type { Construct } from 'constructs';
import { type BroadcastJobOptions, broadcastJobForm } from './broadcast-job-spec';
import { PodOwner, type PodOwnerProps } from './pod-owner';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';

/** A BroadcastJob: pods and everything its `spec` has. */
export type BroadcastJobProps = PodOwnerProps & BroadcastJobOptions & PodSource;

/**
 * An OpenKruise BroadcastJob: a pod that runs to its end once on every node.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out, and the restart policy without which it
 * refuses the job.
 */
export class BroadcastJob extends PodOwner {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: BroadcastJobProps) {
    super(scope, id, { form: broadcastJobForm(PropChecks.of(scope, id).props(props)), props });
  }
}
