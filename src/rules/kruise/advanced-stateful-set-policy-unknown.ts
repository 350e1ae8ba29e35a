import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets } from './stateful-sets';

const CHOICES: readonly { readonly field: FieldPath; readonly allowed: readonly string[] }[] = [
  { field: ['podManagementPolicy'], allowed: ['OrderedReady', 'Parallel'] },
  { field: ['updateStrategy', 'type'], allowed: ['RollingUpdate', 'OnDelete'] },
  {
    field: ['updateStrategy', 'rollingUpdate', 'podUpdatePolicy'],
    allowed: ['ReCreate', 'InPlaceIfPossible', 'InPlaceOnly'],
  },
];

/** Policies that OpenKruise does not have. */
export const advancedStatefulSetPolicyUnknown: Rule = {
  id: 'advanced-stateful-set-policy-unknown',
  title: 'A policy of an Advanced StatefulSet is none that OpenKruise has',
  class: 'admission',
  severity: 'error',
  gist: "must be 'OrderedReady' or 'Parallel' / 'RollingUpdate' or 'OnDelete' / 'ReCreate', InPlaceIfPossible or 'InPlaceOnly'",
  source:
    "OpenKruise's StatefulSet webhook: podManagementPolicy, updateStrategy.type and podUpdatePolicy are one of a few words",
  check: each(statefulSets, (set, report) => {
    for (const { field, allowed } of CHOICES) {
      const value = valueAt(set.spec, field);
      // An empty text is filled in with the default.
      if (typeof value !== 'string' || value === '' || allowed.includes(value)) continue;
      report({
        manifest: set.manifest,
        field: [...set.path, ...field],
        message: `${formatFieldPath(field)} of ${set.name} is ${JSON.stringify(value)}, and OpenKruise has ${allowed.join(', ')}`,
        why: set.refusal,
        fix: `${field.at(-1)}: ${allowed.find(one => one.toLowerCase() === value.toLowerCase()) ?? allowed[0]}`,
      });
    }
  }),
  bad: statefulSet('podManagementPolicy: parallel'),
  good: statefulSet('podManagementPolicy: Parallel'),
};
