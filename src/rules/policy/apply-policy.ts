import type { Context, Policy, RuleLevel } from '../../context/context';
import type { AcceptedFinding, Finding } from '../finding';
import { worstFirst } from '../finding-collector';
import type { RuleDescription } from '../rule';
import { objectMatcher } from './object-glob';
import { policyFindings } from './policy-findings';
import type { ExceptionUse, LevelUse } from './policy-rule';

/** What is left of findings once a policy has been applied. */
export interface PolicyOutcome {
  /** What counts, and what is wrong with the policy itself: errors first, then warnings, then notes. */
  readonly findings: readonly Finding[];
  /** What exceptions accept, in the order it was found. */
  readonly accepted: readonly AcceptedFinding[];
}

/** What findings came from. */
export interface PolicyOccasion {
  /** `YYYY-MM-DD`: exceptions that end before this day no longer hold. */
  readonly today: string;
  /** The rules that were held against the manifests: an exception of any other had nothing to accept. */
  readonly rules: readonly Pick<RuleDescription, 'id'>[];
}

/**
 * Applies the policy of a context: the bar raises findings on demand that is not met, severities of rules replace their own, exceptions accept
 * findings one by one.
 *
 * An error that a rule itself calls so stands for something the cluster refuses or fails; no policy makes that work, so it stays an error and
 * is not accepted. An error that only the policy made one is not of that kind.
 */
export function applyPolicy(
  found: readonly Finding[],
  context: Context,
  { today, rules }: PolicyOccasion,
): PolicyOutcome {
  const { policy } = context;
  const candidates = found.map(finding => levelled(finding, policy));
  const shown = candidates.filter(({ level }) => level !== 'off');
  const exceptions = exceptionUses(shown, context, today);
  const accepted = new Map<Finding, AcceptedFinding>();
  for (const { exception, state, matched } of exceptions) {
    for (const finding of state === 'valid' ? matched : []) {
      if (!accepted.has(finding)) accepted.set(finding, { finding, exception });
    }
  }
  const findings = shown.map(({ finding }) => finding);
  const levels = levelUses(candidates, policy);
  const applied = new Set(rules.map(({ id }) => id));
  const ownFindings = policyFindings({ context, today, exceptions, levels, findings, applied })
    .map(finding => levelled(finding, policy))
    .filter(({ level }) => level !== 'off')
    .map(({ finding }) => finding);
  return {
    findings: worstFirst([...findings.filter(finding => !accepted.has(finding)), ...ownFindings]),
    accepted: findings.flatMap(finding => accepted.get(finding) ?? []),
  };
}

/** A finding as the policy has it. */
interface Levelled {
  readonly finding: Finding;
  readonly level: RuleLevel;
  /** Whether it is an error of the cluster itself. */
  readonly nature: 'fixed' | 'free';
}

function levelled(finding: Finding, { bar: barOfContext, rules }: Policy): Levelled {
  const { bar = barOfContext } = finding;
  if (finding.severity === 'error' && finding.demandedBy !== 'policy')
    return { finding, level: 'error', nature: 'fixed' };
  const isBelowBar = bar !== 'floor' && finding.misses !== undefined && (bar === 'smooth' || finding.misses === bar);
  const level = rules.get(finding.rule) ?? (isBelowBar ? 'error' : finding.severity);
  const unchanged = level === 'off' || level === finding.severity;
  return { finding: unchanged ? finding : { ...finding, severity: level }, level, nature: 'free' };
}

function exceptionUses(shown: readonly Levelled[], context: Context, today: string): readonly ExceptionUse[] {
  if (context.exceptions.length === 0) return [];
  const byRule = groupedByRule(shown);
  return context.exceptions.map((exception, index) => {
    const isMeant = objectMatcher(exception.object);
    const meant = (byRule.get(exception.rule) ?? []).filter(({ finding }) => isMeant(finding.subject));
    return {
      exception,
      index,
      // Days of this form sort as texts.
      state: exception.expires < today ? 'expired' : 'valid',
      matched: meant.filter(({ nature }) => nature === 'free').map(({ finding }) => finding),
      refused: meant.filter(({ nature }) => nature === 'fixed').map(({ finding }) => finding),
    };
  });
}

function levelUses(candidates: readonly Levelled[], { rules }: Policy): readonly LevelUse[] {
  if (rules.size === 0) return [];
  const byRule = groupedByRule(candidates);
  return [...rules].map(([rule, level]) => {
    const fixed = (byRule.get(rule) ?? []).filter(({ nature }) => nature === 'fixed');
    return { rule, level, refused: level === 'error' ? [] : fixed.map(({ finding }) => finding) };
  });
}

function groupedByRule(findings: readonly Levelled[]): ReadonlyMap<string, readonly Levelled[]> {
  const groups = new Map<string, Levelled[]>();
  for (const each of findings) {
    const group = groups.get(each.finding.rule);
    if (group) group.push(each);
    else groups.set(each.finding.rule, [each]);
  }
  return groups;
}
