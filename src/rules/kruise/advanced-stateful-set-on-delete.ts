import { child, isJsonObject, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets } from './stateful-sets';

/** Settings of rolling updates where people delete the pods. */
export const advancedStatefulSetOnDelete: Rule = {
  id: 'advanced-stateful-set-on-delete',
  title: 'An Advanced StatefulSet that updates on delete has settings of a rolling update',
  class: 'admission',
  severity: 'error',
  gist: "rollingUpdate: only allowed for updateStrategy 'RollingUpdate'",
  source: "OpenKruise's StatefulSet webhook: OnDelete excludes rollingUpdate",
  check: each(statefulSets, (set, report) => {
    const strategy = child(set.spec, 'updateStrategy');
    if (own(strategy, 'type') !== 'OnDelete' || !isJsonObject(own(strategy, 'rollingUpdate'))) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'updateStrategy', 'rollingUpdate'],
      message: `${set.name} has updateStrategy.type OnDelete and a rollingUpdate`,
      why: set.refusal,
      fix: 'leave out rollingUpdate, or write:\ntype: RollingUpdate',
    });
  }),
  bad: statefulSet('updateStrategy: { type: OnDelete, rollingUpdate: { partition: 0 } }'),
  good: statefulSet('updateStrategy: { type: OnDelete }'),
};
