import { nearestName } from '../../context/nearest-name';

/** `known` for the id of a rule, else the nearest id there is, if any is near. */
export function nearestRule(id: string): string | undefined {
  // On demand, because what it loads refers back to the rules of the policy.
  const { knownRules } = require('./known-rules') as typeof import('./known-rules');
  const ids = knownRules().map(rule => rule.id);
  return ids.includes(id) ? 'known' : nearestName(id, ids);
}
