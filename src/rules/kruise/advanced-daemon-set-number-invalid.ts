import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import { readPercent } from '../../plan/demand/int-or-percent';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { DAEMON_SET_REFUSAL, daemonSets } from './daemon-sets';
import { daemonSet } from './kruise-examples';

const PARTITION: FieldPath = ['updateStrategy', 'rollingUpdate', 'partition'];

/** Numbers that OpenKruise refuses. */
export const advancedDaemonSetNumberInvalid: Rule = {
  id: 'advanced-daemon-set-number-invalid',
  title: 'A number of an Advanced DaemonSet is negative, or its partition more than all nodes',
  class: 'admission',
  severity: 'error',
  gist: 'must be greater than or equal to 0 / must not be more than 100%',
  source:
    "OpenKruise's DaemonSet webhook: minReadySeconds and revisionHistoryLimit are not negative, partition is not negative and at most 100%",
  check: each(daemonSets, (set, report) => {
    for (const field of [['minReadySeconds'], ['revisionHistoryLimit'], PARTITION]) {
      const value = valueAt(set.spec, field);
      const refused = field === PARTITION ? isNoPartition(value) : typeof value === 'number' && value < 0;
      if (!refused) continue;
      report({
        manifest: set.manifest,
        field: ['spec', ...field],
        message: `${formatFieldPath(field)} of ${set.name} is ${JSON.stringify(value)}, and OpenKruise takes ${field === PARTITION ? 'a number from 0 on or a whole percentage up to "100%"' : 'numbers from 0 on'}`,
        why: DAEMON_SET_REFUSAL,
        fix: `${field.at(-1)}: 0`,
      });
    }
  }),
  bad: daemonSet('minReadySeconds: -5'),
  good: daemonSet('minReadySeconds: 5'),
};

function isNoPartition(value: unknown): boolean {
  const amount = amountOf(value, 'whole');
  if (amount === 'negative' || amount === 'unreadable') return true;
  return typeof value === 'string' && (readPercent(value, 'whole') ?? 0) > 100;
}
