import { catalogue } from '../catalogue';
import type { RuleDescription } from '../rule';
import { policyCatalogue } from './policy-catalogue';

/**
 * Every rule that a finding may come from: those of manifests, of changes, of live clusters and of the policy itself. What an exception or a severity may name, and
 * what tools list.
 */
export function knownRules(): readonly RuleDescription[] {
  // Loaded on demand: a check without exceptions has no use for those of changes and clusters, and every check starts cold.
  const { changeCatalogue } = require('../change/change-catalogue') as typeof import('../change/change-catalogue');
  const { liveCatalogue } = require('../live/live-catalogue') as typeof import('../live/live-catalogue');
  return [...catalogue, ...changeCatalogue, ...liveCatalogue, ...policyCatalogue];
}
