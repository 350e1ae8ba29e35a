import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets } from './stateful-sets';

/** OpenKruise's limit: five minutes. */
const MOST = 300;

/** Times to wait between pods that OpenKruise refuses. */
export const advancedStatefulSetMinReadySeconds: Rule = {
  id: 'advanced-stateful-set-min-ready-seconds',
  title: 'minReadySeconds of an Advanced StatefulSet is not between 0 and 300',
  class: 'admission',
  severity: 'error',
  gist: 'minReadySeconds: must be greater than or equal to 0 / must be less than 5 mins',
  source: "OpenKruise's StatefulSet webhook: minReadySeconds of the rolling update goes from 0 to 300",
  check: each(statefulSets, (set, report) => {
    const seconds = own(set.rollingUpdate, 'minReadySeconds');
    if (typeof seconds !== 'number' || !(seconds < 0 || seconds > MOST)) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'updateStrategy', 'rollingUpdate', 'minReadySeconds'],
      message: `minReadySeconds of ${set.name} is ${seconds}, and OpenKruise takes 0 to ${MOST}`,
      why: set.refusal,
      fix: `minReadySeconds: ${seconds < 0 ? 0 : MOST}`,
    });
  }),
  bad: statefulSet('updateStrategy: { rollingUpdate: { minReadySeconds: 600 } }'),
  good: statefulSet('updateStrategy: { rollingUpdate: { minReadySeconds: 300 } }'),
};
