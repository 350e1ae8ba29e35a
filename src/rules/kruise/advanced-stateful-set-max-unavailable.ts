import { type FieldPath, valueAt } from '../../manifests/field-path';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { statefulSet } from './kruise-examples';
import { type JudgedStatefulSet, statefulSets } from './stateful-sets';

const FIELDS: readonly FieldPath[] = [
  ['updateStrategy', 'rollingUpdate', 'maxUnavailable'],
  ['scaleStrategy', 'maxUnavailable'],
];

/** Numbers of missing pods that an Advanced StatefulSet cannot have. */
export const advancedStatefulSetMaxUnavailable: Rule = {
  id: 'advanced-stateful-set-max-unavailable',
  title: 'An Advanced StatefulSet may miss no pod, or more than one without starting its pods in parallel',
  class: 'admission',
  severity: 'error',
  gist: 'maxUnavailable can only work with Parallel PodManagementPolicyType / should not be less than 1',
  source:
    "OpenKruise's StatefulSet webhook: maxUnavailable of the rolling update and of the scale strategy is a positive number or whole percentage, and anything but the number 1 needs podManagementPolicy Parallel",
  check: each(statefulSets, (set, report) => {
    for (const field of FIELDS) {
      const value = valueAt(set.spec, field) ?? undefined;
      const problem = value === undefined ? undefined : problemOf(value, set);
      if (!problem) continue;
      report({
        manifest: set.manifest,
        field: [...set.path, ...field],
        message: `${field[0]}.maxUnavailable of ${set.name} is ${JSON.stringify(value)}, ${problem.clause}`,
        why: set.refusal,
        fix: problem.fix,
      });
    }
  }),
  bad: statefulSet('updateStrategy: { rollingUpdate: { maxUnavailable: 2 } }'),
  good: statefulSet('podManagementPolicy: Parallel\n  updateStrategy: { rollingUpdate: { maxUnavailable: 2 } }'),
};

function problemOf(value: unknown, { podManagement }: JudgedStatefulSet) {
  switch (amountOf(value, 'whole')) {
    case 'other-type':
      return undefined;
    case 'unreadable':
      return {
        clause: 'which is neither a number of pods nor a whole percentage',
        fix: 'maxUnavailable: 1',
      };
    case 'none':
    case 'negative':
      return { clause: 'and at least one pod must be allowed to be missing', fix: 'maxUnavailable: 1' };
    case 'some':
      if (podManagement === 'Parallel' || value === 1) return undefined;
      return {
        clause: 'and pods that are started one after the other (OrderedReady) can only be replaced one after the other',
        fix: 'maxUnavailable: 1\nor, in spec of a new one, since it cannot be changed later:\npodManagementPolicy: Parallel',
      };
  }
}
