import type { AddressPlan } from '../../plan/address-plan';
import type { ChangePlan, ClusterChange } from '../../plan/change/change-plan';
import { planChange } from '../../plan/change/plan-change';
import type { AcceptedFinding, Finding } from '../finding';
import { FindingCollector } from '../finding-collector';
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
  const found = change.clusters.flatMap(findingsOf);
  return { change, ...applyPolicy(found, after.context, { today: day, rules: judgedRules }) };
}

function findingsOf(cluster: ClusterChange): readonly Finding[] {
  const collector = new FindingCollector();
  for (const rule of changeCatalogue) rule.check(cluster, collector.reportOf(rule));
  return collector.inOrder([...cluster.after.manifests, ...cluster.objects.removed]);
}
