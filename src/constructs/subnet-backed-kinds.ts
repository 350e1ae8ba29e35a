import type { AdvancedCronJobOptions } from './advanced-cron-job-spec';
import { advancedCronJobForm } from './advanced-cron-job-spec';
import { type AdvancedDaemonSetOptions, advancedDaemonSetForm } from './advanced-daemon-set-spec';
import { type AdvancedStatefulSetOptions, advancedStatefulSetForm } from './advanced-stateful-set-spec';
import { type BroadcastJobOptions, broadcastJobForm } from './broadcast-job-spec';
import { type CloneSetOptions, cloneSetForm } from './clone-set-spec';
import { type DeploymentOptions, deploymentForm } from './deployment-spec';
import type { IpNumber } from './ip-number';
import type { JobPodOptions } from './job-pods';
import {
  type CronJobOptions,
  cronJobForm,
  type DaemonSetOptions,
  daemonSetForm,
  type JobOptions,
  jobForm,
  type ReplicaSetOptions,
  replicaSetForm,
  type StatefulSetOptions,
  statefulSetForm,
} from './native-specs';
import type { PodOwnerProps, Selecting } from './pod-owner';
import type { PodSource } from './pod-source';
import type { Counting, PoolSize } from './pool-size';
import type { PropChecks } from './prop-checks';
import { type UnitedDeploymentOptions, unitedDeploymentForm } from './united-deployment-spec';
import type { WorkloadProps } from './workload';
import type { WorkloadForm } from './workload-form';

/** A workload of any kind that Spiderpool makes pools for, with the options of its kind. */
export type SubnetBackedKind = PodSource &
  (
    | (WorkloadProps & CloneSetOptions & { readonly kind: 'CloneSet' } & PoolSize<number>)
    | (WorkloadProps & AdvancedStatefulSetOptions & { readonly kind: 'AdvancedStatefulSet' } & PoolSize<number>)
    | (Unreplicated & Selecting & AdvancedDaemonSetOptions & { readonly kind: 'AdvancedDaemonSet' } & PoolSize<number>)
    | (WorkloadProps & UnitedDeploymentOptions & { readonly kind: 'UnitedDeployment' } & PoolSize<IpNumber>)
    | (Unreplicated & BroadcastJobOptions & { readonly kind: 'BroadcastJob' } & PoolSize<number>)
    | (Unreplicated & AdvancedCronJobOptions & { readonly kind: 'AdvancedCronJob' } & PoolSize<IpNumber>)
    | (WorkloadProps & DeploymentOptions & { readonly kind: 'Deployment' } & PoolSize<IpNumber>)
    | (WorkloadProps & StatefulSetOptions & { readonly kind: 'StatefulSet' } & PoolSize<IpNumber>)
    | (Unreplicated & Selecting & DaemonSetOptions & { readonly kind: 'DaemonSet' } & PoolSize<IpNumber>)
    | (WorkloadProps & ReplicaSetOptions & { readonly kind: 'ReplicaSet' } & PoolSize<IpNumber>)
    | (Unreplicated & JobOptions & JobPodOptions & { readonly kind: 'Job' } & PoolSize<IpNumber>)
    | (Unreplicated & CronJobOptions & JobPodOptions & { readonly kind: 'CronJob' } & PoolSize<IpNumber>)
  );

/** Kinds whose number of pods nobody writes. */
type Unreplicated = PodOwnerProps & { readonly replicas?: never };

/** The kinds by name, in the order a message lists them. */
export const SUBNET_BACKED_KINDS: readonly SubnetBackedKind['kind'][] = [
  'CloneSet',
  'AdvancedStatefulSet',
  'AdvancedDaemonSet',
  'UnitedDeployment',
  'BroadcastJob',
  'AdvancedCronJob',
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Job',
  'CronJob',
];

/** Kinds that autoscalers cannot scale: they have no scale subresource. */
export const UNSCALABLE_KINDS: ReadonlySet<SubnetBackedKind['kind']> = new Set<SubnetBackedKind['kind']>([
  'AdvancedDaemonSet',
  'BroadcastJob',
  'AdvancedCronJob',
  'DaemonSet',
  'Job',
  'CronJob',
]);

/** The form of a workload by its kind. */
export function formOfKind(props: SubnetBackedKind, checks: PropChecks): WorkloadForm {
  switch (props.kind) {
    case 'CloneSet':
      return cloneSetForm(props);
    case 'AdvancedStatefulSet':
      return advancedStatefulSetForm(props);
    case 'AdvancedDaemonSet':
      return advancedDaemonSetForm(props);
    case 'UnitedDeployment':
      return unitedDeploymentForm(props, checks);
    case 'BroadcastJob':
      return broadcastJobForm(props);
    case 'AdvancedCronJob':
      return advancedCronJobForm(props);
    case 'Deployment':
      return deploymentForm(props);
    case 'StatefulSet':
      return statefulSetForm(props);
    case 'DaemonSet':
      return daemonSetForm(props);
    case 'ReplicaSet':
      return replicaSetForm(props);
    case 'Job':
      return jobForm(props);
    case 'CronJob':
      return cronJobForm(props);
  }
}

/**
 * How Spiderpool counts the addresses of a pool it makes for a kind: Kubernetes' own controllers it knows, so that a number can be one on top
 * of their replicas; all others it knows by name alone, and takes any number for the total.
 */
export function countingOf(props: SubnetBackedKind): Counting {
  switch (props.kind) {
    case 'Deployment':
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicaSet':
    case 'Job':
    case 'CronJob':
      return 'on-top';
    case 'UnitedDeployment':
      return props.workload?.kind === 'Deployment' || props.workload?.kind === 'StatefulSet' ? 'on-top' : 'total';
    case 'AdvancedCronJob':
      return props.broadcastJob === undefined ? 'on-top' : 'total';
    default:
      return 'total';
  }
}
