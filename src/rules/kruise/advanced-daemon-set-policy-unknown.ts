import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { DAEMON_SET_REFUSAL, daemonSets, type JudgedDaemonSet } from './daemon-sets';
import { daemonSet } from './kruise-examples';

/** Ways to update that OpenKruise does not have. */
export const advancedDaemonSetPolicyUnknown: Rule = {
  id: 'advanced-daemon-set-policy-unknown',
  title: 'An Advanced DaemonSet updates in a way that OpenKruise does not have',
  class: 'admission',
  severity: 'error',
  gist: 'updateStrategy: Unsupported value',
  source:
    "OpenKruise's DaemonSet webhook: the type is RollingUpdate or OnDelete, rollingUpdateType is Standard, InPlaceIfPossible or, in v1alpha1, the deprecated Surging",
  check: each(daemonSets, (set, report) => {
    for (const { field, value, allowed } of choices(set)) {
      if (typeof value !== 'string' || value === '' || allowed.includes(value)) continue;
      report({
        manifest: set.manifest,
        field: ['spec', 'updateStrategy', ...field],
        message: `${field.at(-1)} of ${set.name} is ${JSON.stringify(value)}, and OpenKruise has ${allowed.join(', ')}`,
        why: DAEMON_SET_REFUSAL,
        fix: `${field.at(-1)}: ${allowed.find(one => one.toLowerCase() === value.toLowerCase()) ?? allowed[0]}`,
      });
    }
  }),
  bad: daemonSet('updateStrategy: { rollingUpdate: { rollingUpdateType: InPlaceOnly } }'),
  good: daemonSet('updateStrategy: { rollingUpdate: { rollingUpdateType: InPlaceIfPossible } }'),
};

function choices({ manifest, spec, rollingUpdate }: JudgedDaemonSet) {
  const types = ['Standard', 'InPlaceIfPossible'];
  return [
    { field: ['type'], value: own(child(spec, 'updateStrategy'), 'type'), allowed: ['RollingUpdate', 'OnDelete'] },
    {
      field: ['rollingUpdate', 'rollingUpdateType'],
      value: own(rollingUpdate, 'rollingUpdateType'),
      allowed: manifest.id.apiVersion.endsWith('/v1beta1') ? types : [...types, 'Surging'],
    },
  ];
}
