import { REFUSED_POOL } from './policy-examples';
import type { PolicyRule } from './policy-rule';
import { findingCount, subjectsOf } from './policy-words';

/** Severities that would make less of what the cluster itself refuses or fails. */
export const policyErrorLowered: PolicyRule = {
  id: 'policy-error-lowered',
  title: 'The policy would lower an error of the cluster itself, which stays an error',
  class: 'style',
  severity: 'note',
  gist: 'a webhook, the IPAM or a controller refuses or fails, whatever the policy says',
  source: 'the policy of the context, held against errors that no policy made errors',
  check({ levels }, report) {
    for (const { rule, level, refused } of levels) {
      if (refused.length === 0) continue;
      const stays =
        refused.length === 1
          ? 'is an error of the cluster itself and stays one'
          : 'are errors of the cluster itself and stay errors';
      report({
        path: ['policy', 'rules', rule],
        message: `the policy has ${rule} as ${level}, and ${findingCount(refused.length)} of it ${stays}`,
        why: 'the object is refused, or pods do not start, whatever the policy says; only findings that are no such errors follow it',
        fix: `mend ${subjectsOf(refused)} as the finding says`,
      });
    }
  },
  manifests: REFUSED_POOL,
  bad: 'policy: { rules: { pool-gateway-in-ips: note } }\n',
  good: 'policy: { rules: { pool-gateway-in-ips: error } }\n',
};
