import type { AddressPlan } from '../../plan/address-plan';
import type { ChangePlan } from '../../plan/change/change-plan';
import { planChange } from '../../plan/change/plan-change';
import { collectFindings, worstFirst } from '../collect-findings';
import type { Finding } from '../finding';
import { changeCatalogue } from './change-catalogue';

/** What a change does, and which of its steps the cluster will refuse or ignore. */
export interface ChangeJudgement {
  readonly change: ChangePlan;
  /** Errors first, then warnings, then notes; within each in the order of the manifests, removed objects last. */
  readonly findings: readonly Finding[];
}

/** Compares two plans and holds every rule of changes against what differs. */
export function judgeChange(before: AddressPlan, after: AddressPlan): ChangeJudgement {
  const change = planChange(before, after);
  const findings = change.clusters.flatMap(cluster =>
    collectFindings(changeCatalogue, cluster, [...cluster.after.manifests, ...cluster.objects.removed]),
  );
  return { change, findings: worstFirst(findings) };
}
