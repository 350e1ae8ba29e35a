import { own } from '../../manifests/json';
import { readPercent } from '../../plan/demand/int-or-percent';
import { each } from '../each';
import type { Rule } from '../rule';
import { amountOf } from './amount';
import { BUDGET_REFUSAL, budget, budgets, type JudgedBudget } from './budgets';

const BOUNDS = ['maxUnavailable', 'minAvailable'] as const;
const WEB = 'selector: { matchLabels: { app: web } }';

/** Budgets without one number of pods to hold. */
export const podUnavailableBudgetBound: Rule = {
  id: 'pod-unavailable-budget-bound',
  title: 'A PodUnavailableBudget does not have exactly one number of pods to hold',
  class: 'admission',
  severity: 'error',
  gist: 'no maxUnavailable or minAvailable defined / mutually exclusive / must not be more than 100%',
  source:
    "OpenKruise's PodUnavailableBudget webhook: exactly one of maxUnavailable and minAvailable, as a number from 0 on or a whole percentage of at most 100",
  check: each(budgets, (found, report) => {
    const problem = problemOf(found);
    if (problem) report({ manifest: found.manifest, why: BUDGET_REFUSAL, ...problem });
  }),
  bad: budget(`{ ${WEB}, maxUnavailable: 1, minAvailable: 2 }`),
  good: budget(`{ ${WEB}, maxUnavailable: 1 }`),
};

function problemOf({ name, spec }: JudgedBudget) {
  const given = BOUNDS.filter(key => (own(spec, key) ?? undefined) !== undefined);
  const [key] = given;
  if (given.length === 2) {
    return {
      field: ['spec', 'minAvailable'],
      message: `${name} has both maxUnavailable and minAvailable`,
      fix: 'keep one of maxUnavailable and minAvailable',
    };
  }
  if (key === undefined)
    return {
      field: ['spec'],
      message: `${name} has neither maxUnavailable nor minAvailable`,
      fix: 'maxUnavailable: 1',
    };
  const value = own(spec, key);
  const amount = amountOf(value, 'whole');
  const tooMuch = typeof value === 'string' && (readPercent(value, 'whole') ?? 0) > 100;
  if (amount !== 'negative' && amount !== 'unreadable' && !tooMuch) return undefined;
  return {
    field: ['spec', key],
    message: `${key} of ${name} is ${JSON.stringify(value)}, and OpenKruise takes a number from 0 on or a whole percentage up to "100%"`,
    fix: `${key}: ${tooMuch ? '"100%"' : 1}`,
  };
}
