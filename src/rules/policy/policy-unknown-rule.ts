import { nearestRule } from './nearest-rule';
import { TIGHT_POOL } from './policy-examples';
import type { PolicyRule } from './policy-rule';

/** Severities for rules that do not exist. */
export const policyUnknownRule: PolicyRule = {
  id: 'policy-unknown-rule',
  title: 'The policy names a rule that does not exist',
  class: 'style',
  severity: 'warning',
  gist: 'its severity changes nothing',
  source: 'the policy of the context, held against the catalogue of rules',
  check({ levels, applied }, report) {
    for (const { rule, level } of levels) {
      if (applied.has(rule)) continue;
      const nearest = nearestRule(rule);
      if (nearest === 'known') continue;
      report({
        path: ['policy', 'rules', rule],
        message: `no rule is called ${rule}`,
        why: 'the severity changes nothing: the findings it was written for keep their own',
        fix: nearest ? `${nearest}: ${level}` : 'write the id that the finding shows in brackets, or remove the line',
      });
    }
  },
  manifests: TIGHT_POOL,
  bad: 'policy: { rules: { pool-tigth: note } }\n',
  good: 'policy: { rules: { pool-tight: note } }\n',
};
