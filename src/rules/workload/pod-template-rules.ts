import type { Rule } from '../rule';
import { workloadActiveDeadline } from './workload-active-deadline';
import { workloadDemandUnbounded } from './workload-demand-unbounded';
import { workloadDemandUnknown } from './workload-demand-unknown';
import { workloadInPlaceAddresses } from './workload-in-place-addresses';
import { workloadNameTooLong } from './workload-name-too-long';
import { workloadPaceAssumed } from './workload-pace-assumed';
import { workloadReplicasBesideAutoscaler } from './workload-replicas-beside-autoscaler';
import { workloadReplicasInvalid } from './workload-replicas-invalid';
import { workloadRestartPolicy } from './workload-restart-policy';
import { workloadScheduleUnreadable } from './workload-schedule-unreadable';
import { workloadSelectorEmpty } from './workload-selector-empty';
import { workloadSelectorInvalid } from './workload-selector-invalid';
import { workloadSelectorMismatch } from './workload-selector-mismatch';
import { workloadSingleFamily } from './workload-single-family';
import { workloadTimeZone } from './workload-time-zone';
import { workloadVolumeDuplicate } from './workload-volume-duplicate';
import { workloadVolumeUnknown } from './workload-volume-unknown';

/** What Kubernetes and OpenKruise refuse, or cannot run, of any workload and its pods. */
export const podTemplateRules: readonly Rule[] = [
  workloadReplicasInvalid,
  workloadSelectorEmpty,
  workloadSelectorInvalid,
  workloadSelectorMismatch,
  workloadRestartPolicy,
  workloadActiveDeadline,
  workloadVolumeDuplicate,
  workloadVolumeUnknown,
  workloadNameTooLong,
  workloadReplicasBesideAutoscaler,
  workloadScheduleUnreadable,
  workloadTimeZone,
  workloadInPlaceAddresses,
  workloadPaceAssumed,
  workloadSingleFamily,
  workloadDemandUnknown,
  workloadDemandUnbounded,
];
