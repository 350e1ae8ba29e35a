import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import type { AddressPlan } from '../../../src/plan/address-plan';
import { planAddresses } from '../../../src/plan/plan-addresses';
import type { ChangeExample } from '../../../src/rules/change/change-rule';
import { type ChangeJudgement, judgeChange } from '../../../src/rules/change/judge-change';
import { manifestsOf } from '../judge-yaml';

const COMPLETE: ContextData = { complete: true };

/** What the change guard says of two sides written as YAML. By default every name has to resolve. */
export function judgeChangeYaml({ before, after, context }: ChangeExample): ChangeJudgement {
  return judgeChange(planOf(before, context?.before ?? COMPLETE), planOf(after, context?.after ?? COMPLETE));
}

function planOf(yaml: string, data: ContextData): AddressPlan {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  return planAddresses(manifestsOf(yaml), context.value);
}
