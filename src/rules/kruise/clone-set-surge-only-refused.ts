import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';

/** Surge without unavailability in v1beta1, whose webhook overlooks the surge. */
export const cloneSetSurgeOnlyRefused: Rule = {
  id: 'clone-set-surge-only-refused',
  title: 'A CloneSet of v1beta1 may take no pod away, and its webhook overlooks that it may add one',
  class: 'admission',
  severity: 'error',
  gist: 'maxUnavailable and maxSurge should not both be less than 1',
  source:
    "OpenKruise's CloneSet webhook for v1beta1 (2.0), executed: it compares maxUnavailable with a maxSurge that is always 0",
  check: each(cloneSets, (set, report) => {
    if (set.shape !== 'v1beta1' || set.pods === 'none' || set.strategy.type === 'OnDelete') return;
    const unavailable = own(set.update.fields, 'maxUnavailable');
    const surge = own(set.update.fields, 'maxSurge');
    if (amountOf(unavailable, 'fractional') !== 'none' || amountOf(surge, 'fractional') !== 'some') return;
    report({
      manifest: set.manifest,
      field: [...set.update.path, 'maxUnavailable'],
      message: `${set.name} has a maxUnavailable of ${String(unavailable)} and a maxSurge of ${String(surge)}, and the webhook of v1beta1 takes the surge for 0`,
      why: set.refusal,
      fix: 'maxUnavailable: 1\nor, outside a UnitedDeployment, the version whose webhook reads both:\napiVersion: apps.kruise.io/v1alpha1',
    });
  }),
  bad: cloneSet('updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }').replace('v1alpha1', 'v1beta1'),
  good: cloneSet('updateStrategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } }').replace(
    'v1alpha1',
    'v1beta1',
  ),
  context: { complete: true, kruise: { version: '2.0.0' } },
};
