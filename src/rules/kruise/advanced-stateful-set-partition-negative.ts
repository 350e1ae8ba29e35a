import { own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { statefulSets } from './stateful-sets';

/** Negative partitions. */
export const advancedStatefulSetPartitionNegative: Rule = {
  id: 'advanced-stateful-set-partition-negative',
  title: 'The partition of an Advanced StatefulSet is negative',
  class: 'admission',
  severity: 'error',
  gist: 'partition: must be greater than or equal to 0',
  source: "OpenKruise's StatefulSet webhook: the partition of the rolling update is not negative",
  check: each(statefulSets, (set, report) => {
    const partition = own(set.rollingUpdate, 'partition');
    if (typeof partition !== 'number' || !(partition < 0)) return;
    report({
      manifest: set.manifest,
      field: [...set.path, 'updateStrategy', 'rollingUpdate', 'partition'],
      message: `partition of ${set.name} is ${partition}, and there are no negative numbers of pods`,
      why: set.refusal,
      fix: 'partition: 0',
    });
  }),
  bad: statefulSet('updateStrategy: { rollingUpdate: { partition: -1 } }'),
  good: statefulSet('updateStrategy: { rollingUpdate: { partition: 0 } }'),
};
