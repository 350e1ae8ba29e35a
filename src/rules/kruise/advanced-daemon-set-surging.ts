import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { daemonSets } from './daemon-sets';
import { daemonSet } from './kruise-examples';

/** The deprecated type that OpenKruise rewrites. */
export const advancedDaemonSetSurging: Rule = {
  id: 'advanced-daemon-set-surging',
  title: 'An Advanced DaemonSet has the deprecated type Surging, which OpenKruise stores as another',
  class: 'admission',
  severity: 'warning',
  gist: 'stored as rollingUpdateType Standard with maxSurge',
  source:
    "OpenKruise's defaults for DaemonSet v1alpha1: Surging becomes Standard with maxSurge 1 and maxUnavailable 0; v1beta1 does not have it",
  check: each(daemonSets, (set, report) => {
    if (own(set.rollingUpdate, 'rollingUpdateType') !== 'Surging') return;
    if (set.manifest.id.apiVersion.endsWith('/v1beta1')) return;
    const surge = own(set.rollingUpdate, 'maxSurge');
    report({
      manifest: set.manifest,
      field: ['spec', 'updateStrategy', 'rollingUpdate', 'rollingUpdateType'],
      message: `${set.name} has rollingUpdateType Surging, and OpenKruise stores Standard`,
      why: 'what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again',
      fix: `rollingUpdate: { rollingUpdateType: Standard, maxUnavailable: 0, maxSurge: ${amountOf(surge, 'whole') === 'some' ? JSON.stringify(surge) : 1} }`,
    });
  }),
  bad: daemonSet('updateStrategy: { rollingUpdate: { rollingUpdateType: Surging } }'),
  good: daemonSet('updateStrategy: { rollingUpdate: { rollingUpdateType: Standard, maxUnavailable: 0, maxSurge: 1 } }'),
};
