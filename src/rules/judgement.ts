import type { AddressPlan } from '../plan/address-plan';
import type { AcceptedFinding, Finding } from './finding';

/** What the engine makes of a set of manifests: the address plan, and everything that is wrong with them. */
export interface Judgement {
  readonly plan: AddressPlan;
  /** Errors first, then warnings, then notes; within each in the order of the manifests. */
  readonly findings: readonly Finding[];
  /** What exceptions of the policy accept, and which; never among `findings`. */
  readonly accepted: readonly AcceptedFinding[];
}
