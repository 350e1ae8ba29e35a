import { isJsonObject, own } from '../../manifests/json';
import { isEmptySelector, selectorProblems } from '../../manifests/label-selector';
import { each } from '../each';
import type { Found, Rule } from '../rule';
import { BUDGET_REFUSAL, budget, budgets, type JudgedBudget } from './budgets';

/** Budgets that do not say, or say twice, which pods they are for. */
export const podUnavailableBudgetTarget: Rule = {
  id: 'pod-unavailable-budget-target',
  title: 'A PodUnavailableBudget does not name its pods in exactly one way',
  class: 'admission',
  severity: 'error',
  gist: 'no selector or targetRef defined / selector and targetRef are mutually exclusive / empty selector',
  source:
    "OpenKruise's PodUnavailableBudget webhook: either a selector that is not empty, or a targetRef with apiVersion, kind and name",
  check: each(budgets, (found, report) => {
    const problem = problemOf(found);
    if (problem) report({ manifest: found.manifest, why: BUDGET_REFUSAL, ...problem });
  }),
  bad: budget(
    '{ selector: { matchLabels: { app: web } }, targetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web }, maxUnavailable: 1 }',
  ),
  good: budget('{ targetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: web }, maxUnavailable: 1 }'),
};

function problemOf({ name, spec }: JudgedBudget): Pick<Found, 'field' | 'message' | 'fix'> | undefined {
  const selector = own(spec, 'selector') ?? undefined;
  const target = own(spec, 'targetRef') ?? undefined;
  const ways =
    'write a selector, or name the workload:\ntargetRef: { apiVersion: apps.kruise.io/v1alpha1, kind: CloneSet, name: … }';
  if (selector === undefined && target === undefined)
    return { field: ['spec'], message: `${name} has neither selector nor targetRef`, fix: ways };
  if (selector !== undefined && target !== undefined) {
    return {
      field: ['spec', 'selector'],
      message: `${name} has both selector and targetRef`,
      fix: 'keep one of selector and targetRef',
    };
  }
  if (isJsonObject(target)) {
    const missing = ['apiVersion', 'kind', 'name'].find(key => (own(target, key) ?? '') === '');
    if (missing === undefined) return undefined;
    return { field: ['spec', 'targetRef'], message: `targetRef of ${name} has no ${missing}`, fix: `${missing}: …` };
  }
  if (!isJsonObject(selector)) return undefined;
  const [problem] = selectorProblems(selector, ['spec', 'selector']);
  if (problem) return { field: problem.field, message: `selector of ${name}: ${problem.message}`, fix: ways };
  if (!isEmptySelector(selector)) return undefined;
  return { field: ['spec', 'selector'], message: `the selector of ${name} is empty`, fix: ways };
}
