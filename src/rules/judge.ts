import type { Context } from '../context/context';
import type { Manifest } from '../manifests/manifest';
import { planAddresses } from '../plan/plan-addresses';
import { catalogue } from './catalogue';
import type { Judgement } from './judgement';
import { applyPolicy } from './policy/apply-policy';
import { policyCatalogue } from './policy/policy-catalogue';
import { today } from './policy/today';
import { applyRules } from './rule';

/** The rules that {@link judge} applies, those about the policy itself included. */
export const judgedRules = [...catalogue, ...policyCatalogue];

/**
 * The engine: works out the address plan of a set of manifests, holds every rule of the catalogue against it, and applies the context's policy
 * to what they find.
 *
 * @param day the day that exceptions are held against, `YYYY-MM-DD`; default: today's. Nothing else depends on it.
 */
export function judge(manifests: readonly Manifest[], context: Context, day: string = today(process.env)): Judgement {
  const plan = planAddresses(manifests, context);
  return { plan, ...applyPolicy(applyRules(catalogue, plan), context, { today: day, rules: judgedRules }) };
}
