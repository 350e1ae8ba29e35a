import type { Construct } from 'constructs';
import { type AdvancedStatefulSetOptions, advancedStatefulSetForm } from './advanced-stateful-set-spec';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';
import { Workload, type WorkloadProps } from './workload';

/** An Advanced StatefulSet: replicas, pods and everything its `spec` has. */
export type AdvancedStatefulSetProps = WorkloadProps & AdvancedStatefulSetOptions & PodSource;

/**
 * An OpenKruise Advanced StatefulSet: a StatefulSet whose pods can be updated in place and several at a time.
 *
 * Emits `apps.kruise.io/v1beta1` with every default that OpenKruise's webhook would fill in written out. Its pods keep their names; their addresses
 * they keep only while they run, since Spiderpool ties addresses to names for the StatefulSet of Kubernetes alone. An autoscaler of cdk8s-plus takes
 * it as its target.
 */
export class AdvancedStatefulSet extends Workload {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: AdvancedStatefulSetProps) {
    super(scope, id, { form: advancedStatefulSetForm(PropChecks.of(scope, id).props(props)), props });
  }
}
