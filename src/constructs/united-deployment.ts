import type { Construct } from 'constructs';
import type { PodSource } from './pod-source';
import { PropChecks } from './prop-checks';
import { type UnitedDeploymentOptions, unitedDeploymentForm } from './united-deployment-spec';
import { Workload, type WorkloadProps } from './workload';

/** A UnitedDeployment: replicas, pods, subsets and what is made of them. */
export type UnitedDeploymentProps = WorkloadProps & UnitedDeploymentOptions & PodSource;

/**
 * An OpenKruise UnitedDeployment: one workload for each zone or kind of node, with the same pods.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out. A subset may have networks and pools of
 * its own. Any change of the workload's options or pods, however small, replaces all pods. An autoscaler of cdk8s-plus takes it as its target.
 *
 * @example
 * new UnitedDeployment(chart, 'web', {
 *   replicas: 4,
 *   workload: { kind: 'CloneSet' },
 *   subsets: [
 *     { name: 'zone-a', networking: { nics: [{ network: vlan6, pools: [zoneA] }] } },
 *     { name: 'zone-b', networking: { nics: [{ network: vlan6, pools: [zoneB] }] } },
 *   ],
 *   podSpec: { containers: [{ name: 'web', image: 'nginx' }] },
 * });
 */
export class UnitedDeployment extends Workload {
  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: UnitedDeploymentProps) {
    const checks = PropChecks.of(scope, id);
    super(scope, id, { form: unitedDeploymentForm(checks.props(props), checks), props });
  }
}
