import type { Context } from '../context/context';
import type { Manifest } from '../manifests/manifest';
import { planAddresses } from '../plan/plan-addresses';
import { catalogue } from './catalogue';
import type { Judgement } from './judgement';
import { applyRules } from './rule';

/** The engine: works out the address plan of a set of manifests and holds every rule of the catalogue against it. */
export function judge(manifests: readonly Manifest[], context: Context): Judgement {
  const plan = planAddresses(manifests, context);
  return { plan, findings: applyRules(catalogue, plan) };
}
