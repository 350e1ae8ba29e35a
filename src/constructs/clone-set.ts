import type { Construct } from 'constructs';
import { CLONE_SET_API_VERSION } from '../manifests/api-groups';
import type { JsonObject } from '../manifests/json';
import { withPodTemplateDefaults } from '../manifests/kruise/pod-template-defaults';
import { settingsOf } from '../synth/app-context';
import { type CloneSetOptions, checkCloneSetOptions, cloneSetSpec } from './clone-set-spec';
import type { PodSource } from './pod-source';
import { Workload, type WorkloadProps } from './workload';

/** A CloneSet: replicas, pods and everything its `spec` has. */
export type CloneSetProps = WorkloadProps & CloneSetOptions & PodSource;

/** The kind a CloneSet is emitted as: the version that every OpenKruise release serves, and the one Argo CD's health check understands. */
export const CLONE_SET = { apiVersion: CLONE_SET_API_VERSION, kind: 'CloneSet' } as const;

/**
 * An OpenKruise CloneSet: a Deployment whose pods can be updated in place.
 *
 * Emits `apps.kruise.io/v1alpha1` with every default that OpenKruise's webhook would fill in written out, those of the pod template included, so
 * that what is printed is what the cluster stores. An autoscaler of cdk8s-plus takes it as its target.
 */
export class CloneSet extends Workload {
  private readonly options: CloneSetOptions;

  /** @throws Error if a value cannot be what its prop means, or if the pods are not given in exactly one way */
  constructor(scope: Construct, id: string, props: CloneSetProps) {
    super(scope, id, { kind: CLONE_SET, props });
    checkCloneSetOptions(this.checks, props);
    this.options = props;
  }

  protected override specWithoutTemplate(): JsonObject {
    return cloneSetSpec(this.options, { replicas: this.writtenReplicas, kruise: settingsOf(this).kruise.version });
  }

  protected override finishTemplate(template: JsonObject): JsonObject {
    return this.options.templateDefaults === 'cluster' ? template : withPodTemplateDefaults(template);
  }
}
