import { child, isJsonObject, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { statefulSet } from './kruise-examples';
import { priorityFinding, priorityProblem } from './priority-problems';
import { statefulSets } from './stateful-sets';

const UNORDERED =
  'updateStrategy: { rollingUpdate: { unorderedUpdate: { priorityStrategy: { orderPriority: [{ orderedKey: rank }] } } } }';

/** Updates out of order that OpenKruise refuses. */
export const advancedStatefulSetUnorderedUpdate: Rule = {
  id: 'advanced-stateful-set-unordered-update',
  title: 'An Advanced StatefulSet updates out of order without parallel pods, or in an order that OpenKruise refuses',
  class: 'admission',
  severity: 'error',
  gist: 'unorderedUpdate can only work with Parallel PodManagementPolicyType',
  source:
    "OpenKruise's StatefulSet webhook: unorderedUpdate needs podManagementPolicy Parallel, and a priority strategy as a CloneSet's",
  check: each(statefulSets, (set, report) => {
    const unordered = own(set.rollingUpdate, 'unorderedUpdate');
    if (!isJsonObject(unordered)) return;
    const field = [...set.path, 'updateStrategy', 'rollingUpdate', 'unorderedUpdate'];
    const problem = priorityProblem(child(unordered, 'priorityStrategy'), [...field, 'priorityStrategy']);
    if (set.podManagement === 'OrderedReady') {
      report({
        manifest: set.manifest,
        field,
        message: `${set.name} has unorderedUpdate, and starts its pods one after the other (OrderedReady)`,
        why: set.refusal,
        fix: 'leave out unorderedUpdate, or write in spec of a new one, since it cannot be changed later:\npodManagementPolicy: Parallel',
      });
    } else if (problem) report(priorityFinding(set, problem));
  }),
  bad: statefulSet(UNORDERED),
  good: statefulSet(`podManagementPolicy: Parallel\n  ${UNORDERED}`),
};
