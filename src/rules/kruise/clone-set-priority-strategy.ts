import { isJsonObject, own } from '../../manifests/json';
import { each } from '../each';
import type { Rule } from '../rule';
import { cloneSets } from './clone-sets';
import { cloneSet } from './kruise-examples';
import { priorityFinding, priorityProblem } from './priority-problems';

/** Orders of update that OpenKruise refuses. */
export const cloneSetPriorityStrategy: Rule = {
  id: 'clone-set-priority-strategy',
  title: 'The priority strategy of a CloneSet is none that OpenKruise takes',
  class: 'admission',
  severity: 'error',
  gist: 'only one of weightPriority and orderPriority can be used / weight must be in the range 1-100 / selector, order key can not be empty',
  source: "OpenKruise's check of update priorities, which CloneSet and Advanced StatefulSet share",
  check: each(cloneSets, (set, report) => {
    const strategy = own(set.update.fields, 'priorityStrategy');
    if (!isJsonObject(strategy)) return;
    const problem = priorityProblem(strategy, [...set.update.path, 'priorityStrategy']);
    if (problem) report(priorityFinding(set, problem));
  }),
  bad: cloneSet(
    'updateStrategy: { priorityStrategy: { weightPriority: [{ weight: 200, matchSelector: { matchLabels: { canary: "true" } } }] } }',
  ),
  good: cloneSet(
    'updateStrategy: { priorityStrategy: { weightPriority: [{ weight: 100, matchSelector: { matchLabels: { canary: "true" } } }] } }',
  ),
};
