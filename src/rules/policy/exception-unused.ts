import { enumeration } from '../words';
import { objectText } from './object-glob';
import { exceptionYaml, TIGHT_POOL } from './policy-examples';
import type { ExceptionUse, PolicyRule, PolicyUse } from './policy-rule';
import { exceptionName } from './policy-words';

/** Exceptions that accept nothing. One of a rule that was not applied (changes have rules of their own) had no occasion to. */
export const exceptionUnused: PolicyRule = {
  id: 'exception-unused',
  title: 'An exception accepts nothing',
  class: 'style',
  severity: 'note',
  gist: 'no finding has this rule and this object',
  source: 'the exceptions of the context, held against everything that was found',
  check(use, report) {
    for (const exceptionUse of use.exceptions) {
      const { exception, index, matched, refused } = exceptionUse;
      if (matched.length + refused.length > 0 || !use.applied.has(exception.rule)) continue;
      report({
        path: ['exceptions', index],
        message: `${exceptionName(exception)} accepts nothing: there is no such finding`,
        why: 'it would hide the next finding of this kind, about which nobody has decided',
        fix: `remove it${elsewhere(exceptionUse, use)}`,
      });
    }
  },
  manifests: TIGHT_POOL,
  bad: exceptionYaml({ object: 'SpiderIPPool/shop/web-v4' }),
  good: exceptionYaml({}),
};

/** Where the rule does find something: who wrote the exception may have meant that. */
function elsewhere({ exception }: ExceptionUse, { findings }: PolicyUse): string {
  const objects = findings.filter(({ rule }) => rule === exception.rule).map(({ subject }) => objectText(subject));
  if (objects.length === 0) return '';
  return `, or write at "object" what was meant; ${exception.rule} is found on ${enumeration([...new Set(objects)], 4)}`;
}
