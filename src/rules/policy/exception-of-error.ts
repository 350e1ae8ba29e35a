import { exceptionYaml, REFUSED_POOL } from './policy-examples';
import type { PolicyRule } from './policy-rule';
import { exceptionName, findingCount, subjectsOf } from './policy-words';

/** Exceptions for what the cluster itself refuses or fails. */
export const exceptionOfError: PolicyRule = {
  id: 'exception-of-error',
  title: 'An exception is for an error of the cluster itself, which nobody can accept',
  class: 'style',
  severity: 'warning',
  gist: 'a webhook, the IPAM or a controller refuses or fails, whatever is agreed about it',
  source: 'the exceptions of the context, held against errors that no policy made errors',
  check({ exceptions }, report) {
    for (const { exception, index, refused } of exceptions) {
      if (refused.length === 0) continue;
      const stays = refused.length === 1 ? 'is an error' : 'are errors';
      report({
        path: ['exceptions', index],
        message: `${exceptionName(exception)} cannot hold: ${findingCount(refused.length)} ${stays} of the cluster itself`,
        why: 'the object is refused, or pods do not start, whatever is accepted here',
        fix: `mend ${subjectsOf(refused)} as the finding says, and remove the exception`,
      });
    }
  },
  manifests: REFUSED_POOL,
  bad: exceptionYaml({ rule: 'pool-gateway-in-ips', object: 'SpiderIPPool/cart-v4' }),
  good: 'exceptions: []\n',
};
