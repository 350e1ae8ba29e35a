import type { FieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import { readPercent } from '../../plan/demand/int-or-percent';
import { each } from '../each';
import type { Found, Rule } from '../rule';
import { amountOf } from './amount';
import { DAEMON_SET_REFUSAL, daemonSets, type JudgedDaemonSet } from './daemon-sets';
import { daemonSet } from './kruise-examples';

const PATH: FieldPath = ['spec', 'updateStrategy', 'rollingUpdate'];

/** Limits of an update that exclude each other, or that are no numbers of nodes. */
export const advancedDaemonSetUpdateLimits: Rule = {
  id: 'advanced-daemon-set-update-limits',
  title: 'An Advanced DaemonSet has both or neither of maxUnavailable and maxSurge, or one that is no number of nodes',
  class: 'admission',
  severity: 'error',
  gist: 'may not be set when maxUnavailable is non-zero / cannot be 0 when maxSurge is 0 / must not be more than 100%',
  source:
    "OpenKruise's DaemonSet webhook: exactly one of maxUnavailable and maxSurge is above 0, as a number or a whole percentage of at most 100",
  check: each(daemonSets, (set, report) => {
    if (own(child(set.spec, 'updateStrategy'), 'type') === 'OnDelete') return;
    const problem = malformed(set, 'maxUnavailable') ?? malformed(set, 'maxSurge') ?? together(set);
    if (problem) report({ manifest: set.manifest, why: DAEMON_SET_REFUSAL, ...problem });
  }),
  bad: daemonSet('updateStrategy: { rollingUpdate: { maxUnavailable: 1, maxSurge: 1 } }'),
  good: daemonSet('updateStrategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }'),
};

type Limit = 'maxUnavailable' | 'maxSurge';
type Problem = Pick<Found, 'field' | 'message' | 'fix'>;

function malformed(set: JudgedDaemonSet, key: Limit): Problem | undefined {
  const value = own(set.rollingUpdate, key) ?? undefined;
  if (value === undefined) return undefined;
  const amount = amountOf(value, 'whole');
  const tooMuch = typeof value === 'string' && (readPercent(value, 'whole') ?? 0) > 100;
  if (amount !== 'unreadable' && amount !== 'negative' && !tooMuch) return undefined;
  return {
    field: [...PATH, key],
    message: `${key} of ${set.name} is ${JSON.stringify(value)}, and OpenKruise takes a number of nodes or a whole percentage from "0%" to "100%"`,
    fix: tooMuch ? `${key}: "100%"` : `write a percentage such as "20%", or:\n${key}: 1`,
  };
}

/** Both have no default where one of them is written: 0 then. */
function together(set: JudgedDaemonSet): Problem | undefined {
  const { rollingUpdate } = set;
  const unavailable = own(rollingUpdate, 'maxUnavailable') ?? undefined;
  const surge = own(rollingUpdate, 'maxSurge') ?? undefined;
  if (unavailable === undefined && surge === undefined) return undefined;
  // The deprecated type brings its own pair, see advanced-daemon-set-surging.
  if (own(rollingUpdate, 'rollingUpdateType') === 'Surging' && unavailable === undefined) return undefined;
  const some = [unavailable, surge].filter(value => value !== undefined && amountOf(value, 'whole') === 'some');
  if (some.length === 1) return undefined;
  return some.length === 2
    ? {
        field: [...PATH, 'maxSurge'],
        message: `${set.name} has a maxUnavailable of ${String(unavailable)} and a maxSurge of ${String(surge)}, and only one of the two may be above 0`,
        fix: 'maxSurge: 0\nor:\nmaxUnavailable: 0',
      }
    : {
        field: [...PATH, unavailable === undefined ? 'maxSurge' : 'maxUnavailable'],
        message: `${set.name} has neither maxUnavailable nor maxSurge above 0: an update could replace no pod`,
        fix: 'maxUnavailable: 1\nor:\nmaxSurge: 1\nmaxUnavailable: 0',
      };
}
