import { child, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { DAEMON_SET_REFUSAL, daemonSets } from './daemon-sets';
import { daemonSet } from './kruise-examples';

/** A hook that DaemonSets do not have. */
export const advancedDaemonSetInPlaceHook: Rule = {
  id: 'advanced-daemon-set-in-place-hook',
  title: 'An Advanced DaemonSet has a hook on in-place updates, which OpenKruise has for other kinds alone',
  class: 'admission',
  severity: 'error',
  gist: 'lifecycle.inPlaceUpdate: hook has not supported yet',
  source: "OpenKruise's DaemonSet webhook: lifecycle.inPlaceUpdate is forbidden",
  check: each(daemonSets, (set, report) => {
    if ((own(child(set.spec, 'lifecycle'), 'inPlaceUpdate') ?? undefined) === undefined) return;
    report({
      manifest: set.manifest,
      field: ['spec', 'lifecycle', 'inPlaceUpdate'],
      message: `${set.name} has lifecycle.inPlaceUpdate, which OpenKruise does not have for DaemonSets`,
      why: DAEMON_SET_REFUSAL,
      fix: 'leave out lifecycle.inPlaceUpdate',
    });
  }),
  bad: daemonSet('lifecycle: { inPlaceUpdate: { labelsHandler: { example.com/drain: "true" } } }'),
  good: daemonSet('lifecycle: { preDelete: { labelsHandler: { example.com/drain: "true" } } }'),
};
