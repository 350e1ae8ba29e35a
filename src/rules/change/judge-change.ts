import type { AddressPlan } from '../../plan/address-plan';
import type { ChangePlan } from '../../plan/change/change-plan';
import { planChange } from '../../plan/change/plan-change';
import { collectFindings } from '../collect-findings';
import type { AcceptedFinding, Finding } from '../finding';
import { applyPolicy } from '../policy/apply-policy';
import { policyCatalogue } from '../policy/policy-catalogue';
import { today } from '../policy/today';
import { changeCatalogue } from './change-catalogue';

/** What a change does, and which of its steps the cluster will refuse or ignore. */
export interface ChangeJudgement {
  readonly change: ChangePlan;
  /** Errors first, then warnings, then notes; within each in the order of the manifests, removed objects last. */
  readonly findings: readonly Finding[];
  /** What exceptions of the policy accept, and which; never among `findings`. */
  readonly accepted: readonly AcceptedFinding[];
}

const judgedRules = [...changeCatalogue, ...policyCatalogue];

/**
 * Compares two plans, holds every rule of changes against what differs, and applies the policy of the later one.
 *
 * @param day the day that exceptions are held against, `YYYY-MM-DD`; default: today's
 */
export function judgeChange(
  before: AddressPlan,
  after: AddressPlan,
  day: string = today(process.env),
): ChangeJudgement {
  const change = planChange(before, after);
  const found = change.clusters.flatMap(cluster =>
    collectFindings(
      changeCatalogue,
      [{ checks: changeCatalogue, subject: cluster }],
      [...cluster.after.manifests, ...cluster.objects.removed],
    ),
  );
  return { change, ...applyPolicy(found, after.context, { today: day, rules: judgedRules }) };
}
