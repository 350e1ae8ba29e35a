import type { Construct } from 'constructs';
import { type AdvancedDaemonSetOptions, advancedDaemonSetForm } from './advanced-daemon-set-spec';
import { PodOwner, type PodOwnerProps, type Selecting } from './pod-owner';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';

/** An Advanced DaemonSet: pods and everything its `spec` has. */
export type AdvancedDaemonSetProps = PodOwnerProps & Selecting & AdvancedDaemonSetOptions & PodSource;

/**
 * An OpenKruise Advanced DaemonSet: a pod on every node, updated a few nodes at a time, in place where that is possible.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out. How many addresses it wants depends on
 * the number of nodes, which the context says.
 */
export class AdvancedDaemonSet extends PodOwner {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: AdvancedDaemonSetProps) {
    super(scope, id, { form: advancedDaemonSetForm(PropChecks.of(scope, id).props(props)), props });
  }
}
