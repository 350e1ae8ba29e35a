import type { Context } from '../context/context';
import type { LiveCluster } from '../manifests/live/live-cluster';
import type { Manifest } from '../manifests/manifest';
import type { AddressPlan } from '../plan/address-plan';
import { planAddresses } from '../plan/plan-addresses';
import { applyRules } from './apply-rules';
import { catalogue } from './catalogue';
import type { Finding } from './finding';
import type { Judgement } from './judgement';
import { applyPolicy } from './policy/apply-policy';
import { policyCatalogue } from './policy/policy-catalogue';
import { today } from './policy/today';
import type { RuleDescription } from './rule';

/** The rules that {@link judge} applies, those about the policy itself included. */
export const judgedRules: readonly RuleDescription[] = [...catalogue, ...policyCatalogue];

/**
 * The engine: works out the address plan of a set of manifests, holds every rule of the catalogue against it, and applies the context's policy
 * to what they find.
 *
 * @param day the day that exceptions are held against, `YYYY-MM-DD`; default: today's. Nothing else depends on it.
 * @param lives what clusters hold at the moment, for the rules that hold the plan against it; default: nothing is known of any
 */
export function judge(
  manifests: readonly Manifest[],
  context: Context,
  day: string = today(process.env),
  lives: readonly LiveCluster[] = [],
): Judgement {
  const plan = planAddresses(manifests, context);
  const found = [...applyRules(catalogue, plan), ...liveFindings(plan, lives)];
  return { plan, ...applyPolicy(found, context, { today: day, rules: rulesFor(lives) }) };
}

/** The rules that are applied when these clusters are known. */
export function rulesFor(lives: readonly LiveCluster[]): readonly RuleDescription[] {
  if (lives.length === 0) return judgedRules;
  // On demand, as below: hardly any check knows a cluster, and every check starts cold.
  const { liveCatalogue } = require('./live/live-catalogue') as typeof import('./live/live-catalogue');
  return [...judgedRules, ...liveCatalogue];
}

function liveFindings(plan: AddressPlan, lives: readonly LiveCluster[]): readonly Finding[] {
  if (lives.length === 0) return [];
  const { judgeLive } = require('./live/judge-live') as typeof import('./live/judge-live');
  return judgeLive(plan, lives);
}
