import { nearestRule } from './nearest-rule';
import { exceptionYaml, TIGHT_POOL } from './policy-examples';
import type { PolicyRule } from './policy-rule';

/** Exceptions of rules that do not exist. */
export const exceptionUnknownRule: PolicyRule = {
  id: 'exception-unknown-rule',
  title: 'An exception names a rule that does not exist',
  class: 'style',
  severity: 'warning',
  gist: 'it accepts nothing, and what it was written for still counts',
  source: 'the exceptions of the context, held against the catalogue of rules',
  check({ exceptions, applied }, report) {
    for (const { exception, index } of exceptions) {
      if (applied.has(exception.rule)) continue;
      const nearest = nearestRule(exception.rule);
      if (nearest === 'known') continue;
      report({
        path: ['exceptions', index, 'rule'],
        message: `no rule is called ${exception.rule}`,
        why: 'the exception accepts nothing, and the finding it was written for still counts',
        fix: nearest ? `rule: ${nearest}` : 'write the id that the finding shows in brackets, or remove the exception',
      });
    }
  },
  manifests: TIGHT_POOL,
  bad: exceptionYaml({ rule: 'pool-tigth' }),
  good: exceptionYaml({}),
};
