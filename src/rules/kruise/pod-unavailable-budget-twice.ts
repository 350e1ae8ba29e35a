import { groupOf } from '../../manifests/api-groups';
import { isJsonObject, own } from '../../manifests/json';
import type { Rule } from '../rule';
import { budget, budgets, type JudgedBudget } from './budgets';

const WEB = 'selector: { matchLabels: { app: web } }';

/** Pods with two budgets. */
export const podUnavailableBudgetTwice: Rule = {
  id: 'pod-unavailable-budget-twice',
  title: 'Two PodUnavailableBudgets are for the same pods',
  class: 'admission',
  severity: 'error',
  gist: 'spec is in conflict with other PodUnavailableBudget',
  source:
    "OpenKruise's PodUnavailableBudget webhook: in one namespace no two budgets name one target, or selectors that can meet the same pods",
  scope: 'cluster',
  check(cluster, report) {
    const seen = new Map<string, JudgedBudget>();
    for (const found of budgets(cluster)) {
      const key = podsOf(found);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && !first) seen.set(key, found);
      if (!first) continue;
      report({
        manifest: found.manifest,
        field: ['spec', isJsonObject(own(found.spec, 'targetRef')) ? 'targetRef' : 'selector'],
        message: `${found.name} is for the same pods as ${first.name}`,
        why: "OpenKruise's webhook refuses the one that is applied last, since no pod can have two budgets",
        fix: `remove one of ${first.name} and ${found.name}`,
      });
    }
  },
  bad: budget(`{ ${WEB}, maxUnavailable: 1 }`) + budget(`{ ${WEB}, minAvailable: 2 }`, 'web-more'),
  good:
    budget(`{ ${WEB}, maxUnavailable: 1 }`) +
    budget('{ selector: { matchLabels: { app: cart } }, minAvailable: 2 }', 'cart'),
};

/** The pods a budget names, as a key; undefined where it does not name them in one way. */
function podsOf({ manifest, spec }: JudgedBudget): string | undefined {
  const target = own(spec, 'targetRef') ?? undefined;
  const selector = own(spec, 'selector') ?? undefined;
  const { namespace } = manifest.id;
  if (selector === undefined && isJsonObject(target)) {
    const apiVersion = own(target, 'apiVersion');
    return JSON.stringify([
      namespace,
      typeof apiVersion === 'string' ? groupOf(apiVersion) : '',
      own(target, 'kind'),
      own(target, 'name'),
    ]);
  }
  if (target !== undefined || !isJsonObject(selector)) return undefined;
  const pairs = own(selector, 'matchLabels');
  const sorted = isJsonObject(pairs) ? Object.entries(pairs).sort(([one], [other]) => (one < other ? -1 : 1)) : [];
  return JSON.stringify([namespace, sorted, own(selector, 'matchExpressions') ?? []]);
}
