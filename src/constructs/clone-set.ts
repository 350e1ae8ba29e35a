import type { Construct } from 'constructs';
import { type CloneSetOptions, cloneSetForm } from './clone-set-spec';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';
import { Workload, type WorkloadProps } from './workload';

/** A CloneSet: replicas, pods and everything its `spec` has. */
export type CloneSetProps = WorkloadProps & CloneSetOptions & PodSource;

/**
 * An OpenKruise CloneSet: a Deployment whose pods can be updated in place.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out, those of the pod template included, so
 * that what is printed is what the cluster stores. An autoscaler of cdk8s-plus takes it as its target.
 */
export class CloneSet extends Workload {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: CloneSetProps) {
    super(scope, id, { form: cloneSetForm(PropChecks.of(scope, id).props(props)), props });
  }
}
