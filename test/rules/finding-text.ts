import { formatFieldPath } from '../../src/manifests/field-path';
import type { Finding } from '../../src/rules/finding';

/** Everything people read of a finding: `error pool-short at spec.ips`, then its message, why and fix on lines of their own. */
export function findingText({ severity, rule, field, message, why, fix }: Finding): string {
  return [`${severity} ${rule} at ${formatFieldPath(field)}`, message, why, fix].join('\n');
}
