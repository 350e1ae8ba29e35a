import type { k8s } from 'cdk8s-plus-28';
import type { JsonObject } from '../manifests/json';
import { checkJobPodOptions, type JobPodOptions, withRestartPolicy } from './job-pods';
import { loadPlus } from './load-plus';
import type { PodSource } from './pod-source';
import type { WorkloadForm } from './workload-form';

/** What every workload of Kubernetes has here from elsewhere. */
type Elsewhere = 'replicas' | 'selector' | 'template' | 'jobTemplate';

/** Everything a StatefulSet's `spec` has besides replicas, selector and template. */
export type StatefulSetOptions = Omit<k8s.StatefulSetSpec, Elsewhere>;
/** Everything a DaemonSet's `spec` has besides selector and template. */
export type DaemonSetOptions = Omit<k8s.DaemonSetSpec, Elsewhere>;
/** Everything a ReplicaSet's `spec` has besides replicas, selector and template. */
export type ReplicaSetOptions = Omit<k8s.ReplicaSetSpec, Elsewhere>;
/** Everything a Job's `spec` has besides its template; its selector is Kubernetes' own. */
export type JobOptions = Omit<k8s.JobSpec, Elsewhere>;
/** Everything a CronJob's `spec` has, and its jobs. */
export type CronJobOptions = Omit<k8s.CronJobSpec, Elsewhere> & {
  /** The Job that is started each time. Default: one pod to its end. */
  readonly job?: JobOptions;
};

/** A StatefulSet. What is left out of these kinds is left to Kubernetes. */
export function statefulSetForm(options: StatefulSetOptions): WorkloadForm {
  return native('apps/v1', 'StatefulSet', ({ replicas, selector, template }) => ({
    ...statefulSetSpec(options),
    ...(replicas === undefined ? {} : { replicas }),
    selector,
    template,
  }));
}

/** The `spec` of a StatefulSet besides replicas, selector and template. */
export function statefulSetSpec(options: StatefulSetOptions): JsonObject {
  const { serviceName } = options;
  return fields(loadPlus().k8s.toJson_StatefulSetSpec({ ...options, serviceName, selector: {}, template: {} }));
}

/** A DaemonSet. */
export function daemonSetForm(options: DaemonSetOptions): WorkloadForm {
  return native('apps/v1', 'DaemonSet', ({ selector, template }) => ({
    ...fields(loadPlus().k8s.toJson_DaemonSetSpec({ ...options, selector: {}, template: {} })),
    selector,
    template,
  }));
}

/** A ReplicaSet. */
export function replicaSetForm(options: ReplicaSetOptions): WorkloadForm {
  return native('apps/v1', 'ReplicaSet', ({ replicas, selector, template }) => ({
    ...fields(loadPlus().k8s.toJson_ReplicaSetSpec({ ...options, selector: {}, template: {} })),
    ...(replicas === undefined ? {} : { replicas }),
    selector,
    template,
  }));
}

/** A Job. */
export function jobForm(options: JobOptions & JobPodOptions & PodSource): WorkloadForm {
  return {
    ...native('batch/v1', 'Job', ({ template }) => ({
      ...jobSpec(options),
      template: withRestartPolicy(template, options),
    })),
    check: checks => checkJobPodOptions(checks, options),
  };
}

/** The `spec` of a Job besides its template. */
export function jobSpec(options: JobOptions): JsonObject {
  return fields(loadPlus().k8s.toJson_JobSpec({ ...options, template: {} }));
}

/** A CronJob. */
export function cronJobForm(options: CronJobOptions & JobPodOptions & PodSource): WorkloadForm {
  return {
    ...native('batch/v1', 'CronJob', ({ template }) => ({
      ...fields(loadPlus().k8s.toJson_CronJobSpec({ ...options, jobTemplate: {} })),
      jobTemplate: { spec: { ...jobSpec(options.job ?? {}), template: withRestartPolicy(template, options) } },
    })),
    check: checks => {
      checks.text('schedule', options.schedule);
      checkJobPodOptions(checks, options);
    },
  };
}

function native(apiVersion: string, kind: string, spec: WorkloadForm['spec']): WorkloadForm {
  return { apiVersion, kind, check: () => {}, spec };
}

/** Without what stands for nothing here: the empty selector and template that the renderers need to be given. */
function fields(rendered: JsonObject | undefined): JsonObject {
  const {
    replicas: _replicas,
    selector: _selector,
    template: _template,
    jobTemplate: _job,
    ...others
  } = rendered ?? {};
  return others;
}
