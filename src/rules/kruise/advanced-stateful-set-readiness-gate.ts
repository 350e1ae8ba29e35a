import { child, isJsonObject, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets, updatesInPlace } from './stateful-sets';

const IN_PLACE = 'updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }';

/** In-place updates without the readiness gate they work by. */
export const advancedStatefulSetReadinessGate: Rule = {
  id: 'advanced-stateful-set-readiness-gate',
  title: 'The pods of an Advanced StatefulSet that updates in place lack the readiness gate InPlaceUpdateReady',
  class: 'admission',
  severity: 'error',
  gist: 'readinessGates: must contains InPlaceUpdateReady when podUpdatePolicy is …',
  source:
    "OpenKruise's StatefulSet webhook: InPlaceIfPossible and InPlaceOnly need the gate in the pod template; a CloneSet's controller adds it by itself",
  check: each(statefulSets, (set, report) => {
    if (!updatesInPlace(set) || own(child(set.spec, 'updateStrategy'), 'type') === 'OnDelete') return;
    const gates = own(child(child(set.spec, 'template'), 'spec'), 'readinessGates');
    const list = Array.isArray(gates) ? gates : [];
    if (list.some(gate => isJsonObject(gate) && own(gate, 'conditionType') === 'InPlaceUpdateReady')) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'template', 'spec', 'readinessGates'],
      message: `${set.name} updates its pods in place (podUpdatePolicy ${String(own(set.rollingUpdate, 'podUpdatePolicy'))}), and they have no readiness gate InPlaceUpdateReady`,
      why: set.refusal,
      fix: 'write in the spec of the pod template:\nreadinessGates: [{ conditionType: InPlaceUpdateReady }]',
    });
  }),
  bad: statefulSet(IN_PLACE),
  good: statefulSet(IN_PLACE, 'readinessGates: [{ conditionType: InPlaceUpdateReady }]'),
};
