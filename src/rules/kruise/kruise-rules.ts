import type { Rule } from '../rule';
import { advancedCronJobImagePullAllow } from './advanced-cron-job-image-pull-allow';
import { advancedCronJobLimitNegative } from './advanced-cron-job-limit-negative';
import { advancedCronJobNameInvalid } from './advanced-cron-job-name-invalid';
import { advancedCronJobTemplateCount } from './advanced-cron-job-template-count';
import { advancedDaemonSetInPlaceHook } from './advanced-daemon-set-in-place-hook';
import { advancedDaemonSetInPlaceSurge } from './advanced-daemon-set-in-place-surge';
import { advancedDaemonSetNumberInvalid } from './advanced-daemon-set-number-invalid';
import { advancedDaemonSetPolicyUnknown } from './advanced-daemon-set-policy-unknown';
import { advancedDaemonSetSurging } from './advanced-daemon-set-surging';
import { advancedDaemonSetUpdateLimits } from './advanced-daemon-set-update-limits';
import { advancedStatefulSetAddressesMove } from './advanced-stateful-set-addresses-move';
import { advancedStatefulSetMaxUnavailable } from './advanced-stateful-set-max-unavailable';
import { advancedStatefulSetMinReadySeconds } from './advanced-stateful-set-min-ready-seconds';
import { advancedStatefulSetOnDelete } from './advanced-stateful-set-on-delete';
import { advancedStatefulSetPartitionNegative } from './advanced-stateful-set-partition-negative';
import { advancedStatefulSetPolicyUnknown } from './advanced-stateful-set-policy-unknown';
import { advancedStatefulSetReadinessGate } from './advanced-stateful-set-readiness-gate';
import { advancedStatefulSetReserveOrdinals } from './advanced-stateful-set-reserve-ordinals';
import { advancedStatefulSetUnorderedUpdate } from './advanced-stateful-set-unordered-update';
import { broadcastJobCompletionPolicy } from './broadcast-job-completion-policy';
import { broadcastJobNameInvalid } from './broadcast-job-name-invalid';
import { broadcastJobReservedLabel } from './broadcast-job-reserved-label';
import { cloneSetHeldPodsReplaced } from './clone-set-held-pods-replaced';
import { cloneSetInPlaceOnlySurge } from './clone-set-in-place-only-surge';
import { cloneSetNumberNegative } from './clone-set-number-negative';
import { cloneSetPercentageUnreadable } from './clone-set-percentage-unreadable';
import { cloneSetPodsToDelete } from './clone-set-pods-to-delete';
import { cloneSetPriorityStrategy } from './clone-set-priority-strategy';
import { cloneSetProgressDeadline } from './clone-set-progress-deadline';
import { cloneSetRolloutStuck } from './clone-set-rollout-stuck';
import { cloneSetScaleStuck } from './clone-set-scale-stuck';
import { cloneSetScatterStrategy } from './clone-set-scatter-strategy';
import { cloneSetSurgeOnlyRefused } from './clone-set-surge-only-refused';
import { cloneSetUpdateType } from './clone-set-update-type';
import { podUnavailableBudgetBound } from './pod-unavailable-budget-bound';
import { podUnavailableBudgetTarget } from './pod-unavailable-budget-target';
import { podUnavailableBudgetTwice } from './pod-unavailable-budget-twice';
import { unitedDeploymentPartitionUnknown } from './united-deployment-partition-unknown';
import { unitedDeploymentReservedPods } from './united-deployment-reserved-pods';
import { unitedDeploymentSubsetName } from './united-deployment-subset-name';
import { unitedDeploymentSubsetReplicas } from './united-deployment-subset-replicas';
import { unitedDeploymentTemplateCount } from './united-deployment-template-count';
import { unitedDeploymentTemplateLabels } from './united-deployment-template-labels';
import { unitedDeploymentTemplateReplicas } from './united-deployment-template-replicas';

/** What OpenKruise's webhooks refuse and its controllers cannot carry out, kind by kind. */
export const kruiseRules: readonly Rule[] = [
  cloneSetUpdateType,
  cloneSetPercentageUnreadable,
  cloneSetNumberNegative,
  cloneSetInPlaceOnlySurge,
  cloneSetRolloutStuck,
  cloneSetSurgeOnlyRefused,
  cloneSetProgressDeadline,
  cloneSetPodsToDelete,
  cloneSetPriorityStrategy,
  cloneSetScatterStrategy,
  cloneSetScaleStuck,
  cloneSetHeldPodsReplaced,
  advancedStatefulSetPolicyUnknown,
  advancedStatefulSetMaxUnavailable,
  advancedStatefulSetReadinessGate,
  advancedStatefulSetMinReadySeconds,
  advancedStatefulSetPartitionNegative,
  advancedStatefulSetUnorderedUpdate,
  advancedStatefulSetOnDelete,
  advancedStatefulSetReserveOrdinals,
  advancedStatefulSetAddressesMove,
  advancedDaemonSetPolicyUnknown,
  advancedDaemonSetUpdateLimits,
  advancedDaemonSetInPlaceSurge,
  advancedDaemonSetInPlaceHook,
  advancedDaemonSetNumberInvalid,
  advancedDaemonSetSurging,
  unitedDeploymentTemplateCount,
  unitedDeploymentTemplateReplicas,
  unitedDeploymentTemplateLabels,
  unitedDeploymentSubsetName,
  unitedDeploymentSubsetReplicas,
  unitedDeploymentPartitionUnknown,
  unitedDeploymentReservedPods,
  broadcastJobNameInvalid,
  broadcastJobReservedLabel,
  broadcastJobCompletionPolicy,
  advancedCronJobNameInvalid,
  advancedCronJobTemplateCount,
  advancedCronJobLimitNegative,
  advancedCronJobImagePullAllow,
  podUnavailableBudgetTarget,
  podUnavailableBudgetBound,
  podUnavailableBudgetTwice,
];
