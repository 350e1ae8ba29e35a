import { exceptionYaml, TIGHT_POOL } from './policy-examples';
import type { PolicyRule } from './policy-rule';
import { exceptionName, findingCount, subjectsOf } from './policy-words';

/** Exceptions whose last day is past, and whose findings therefore count again. */
export const exceptionExpired: PolicyRule = {
  id: 'exception-expired',
  title: 'An exception has expired, and what it accepted counts again',
  class: 'style',
  severity: 'warning',
  gist: 'an exception holds up to and including its last day, by the calendar of UTC',
  source: 'the exceptions of the context, held against the day of the check',
  check({ exceptions, today }, report) {
    for (const { exception, index, state, matched } of exceptions) {
      if (state !== 'expired' || matched.length === 0) continue;
      report({
        path: ['exceptions', index, 'expires'],
        message: `${exceptionName(exception)} held until ${exception.expires}, and it is ${today}: ${findingCount(matched.length)} ${matched.length === 1 ? 'counts' : 'count'} again`,
        why: 'what was accepted for a time is no longer decided, and fails a check where it is an error',
        fix: `mend ${subjectsOf(matched)}; or let ${exception.owner} decide again and write a later day at "expires"`,
      });
    }
  },
  manifests: TIGHT_POOL,
  bad: exceptionYaml({ expires: '2020-12-31' }),
  good: exceptionYaml({}),
};
