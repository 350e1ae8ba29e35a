import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { DAEMON_SET_REFUSAL, daemonSets } from './daemon-sets';
import { daemonSet } from './kruise-examples';

/** Surge where pods are updated in place. */
export const advancedDaemonSetInPlaceSurge: Rule = {
  id: 'advanced-daemon-set-in-place-surge',
  title: 'An Advanced DaemonSet that updates in place has a surge',
  class: 'admission',
  severity: 'error',
  gist: 'maxSurge: must be 0 for InPlaceIfPossible type',
  source: "OpenKruise's DaemonSet webhook: maxSurge is 0 with rollingUpdateType InPlaceIfPossible",
  check: each(daemonSets, (set, report) => {
    const surge = own(set.rollingUpdate, 'maxSurge');
    if (own(set.rollingUpdate, 'rollingUpdateType') !== 'InPlaceIfPossible') return;
    // With both above 0 another rule speaks.
    const alone = amountOf(own(set.rollingUpdate, 'maxUnavailable') ?? 0, 'whole') === 'none';
    if (amountOf(surge, 'whole') !== 'some' || !alone) return;
    report({
      manifest: set.manifest,
      field: ['spec', 'updateStrategy', 'rollingUpdate', 'maxSurge'],
      message: `${set.name} updates its pods in place and has a maxSurge of ${String(surge)}`,
      why: DAEMON_SET_REFUSAL,
      fix: 'maxUnavailable: 1\nmaxSurge: 0\nor, where pods may be made anew:\nrollingUpdateType: Standard',
    });
  }),
  bad: daemonSet(
    'updateStrategy: { rollingUpdate: { rollingUpdateType: InPlaceIfPossible, maxUnavailable: 0, maxSurge: 1 } }',
  ),
  good: daemonSet('updateStrategy: { rollingUpdate: { rollingUpdateType: InPlaceIfPossible, maxUnavailable: 1 } }'),
};
