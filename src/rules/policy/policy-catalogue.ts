import { exceptionExpired } from './exception-expired';
import { exceptionOfError } from './exception-of-error';
import { exceptionUnknownRule } from './exception-unknown-rule';
import { exceptionUnused } from './exception-unused';
import { policyErrorLowered } from './policy-error-lowered';
import type { PolicyRule } from './policy-rule';
import { policyUnknownRule } from './policy-unknown-rule';

/** Every rule about the policy itself. */
export const policyCatalogue: readonly PolicyRule[] = [
  exceptionUnknownRule,
  exceptionOfError,
  exceptionExpired,
  exceptionUnused,
  policyUnknownRule,
  policyErrorLowered,
];
