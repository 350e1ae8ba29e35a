import type { IScalable } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { PodOwner, type PodOwnerProps, type Selecting } from './pod-owner';
import type { PodSource } from './pod-source';
import { INT32, PropChecks } from './prop-checks';
import type { WorkloadForm } from './workload-form';

/** What every workload takes besides its pods. */
export interface WorkloadProps extends PodOwnerProps, Selecting {
  /** How many pods it runs. Default 1. Left out of the manifest where an autoscaler is attached, so that the two never fight. */
  readonly replicas?: number;
}

/** What an autoscaler of cdk8s-plus asks of its target. `containers` is typed so that it fits every version of cdk8s-plus. */
export interface AutoscalerTarget {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly containers: never[];
  readonly replicas?: number;
}

/** A workload of this package that runs a number of pods, which an autoscaler may decide. */
export abstract class Workload extends PodOwner implements IScalable {
  /** Whether an autoscaler says how many pods there are. */
  hasAutoscaler = false;
  /** The replicas that were asked for; an autoscaler, where there is one, overrules them. */
  readonly replicas: number;

  protected constructor(
    scope: Construct,
    id: string,
    { form, props }: { form: WorkloadForm; props: WorkloadProps & PodSource },
  ) {
    const replicas = PropChecks.of(scope, id).wholeNumber('replicas', props?.replicas, INT32) ?? 1;
    super(scope, id, { form, props });
    this.replicas = replicas;
  }

  /** Called by an autoscaler of cdk8s-plus; call it yourself for one that is made in another way. */
  markHasAutoscaler(): void {
    this.hasAutoscaler = true;
  }

  /** What an autoscaler of cdk8s-plus asks for. */
  toScalingTarget(): AutoscalerTarget {
    const { apiVersion, kind, name } = this;
    // No version of cdk8s-plus takes the containers of another one for its own, though it reads nothing but their resources.
    return { apiVersion, kind, name, containers: [...this.pod.containers] as never[] };
  }

  protected override get writtenReplicas(): number | undefined {
    return this.hasAutoscaler ? undefined : this.replicas;
  }
}
