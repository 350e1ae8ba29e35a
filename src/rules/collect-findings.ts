import type { Manifest } from '../manifests/manifest';
import type { Finding, Severity } from './finding';
import type { Found, Report, Rule } from './rule';
import { SettledFields } from './settled-fields';

/** A check over whatever there is to judge: a cluster's plan, a change of it, or the plan beside what a cluster holds. */
export interface Check<Subject> extends Pick<Rule, 'id' | 'class' | 'severity'> {
  readonly check: (subject: Subject, report: Report) => void;
}

/** Checks, and what they are to look at: everything, or a part of it. */
export interface Pass<Subject> {
  readonly checks: readonly Check<Subject>[];
  readonly subject: Subject;
}

interface Placed {
  readonly manifest: Manifest;
  readonly finding: Finding;
}

/**
 * What checks find in one pass or several, in the order of the manifests, and of the checks where they find something in the same one. Objects
 * that only count get no findings, nor do fields that another check has settled.
 */
export function collectFindings<Subject>(
  checks: readonly Check<Subject>[],
  passes: Iterable<Pass<Subject>>,
  manifests: readonly Manifest[],
): readonly Finding[] {
  const found: Placed[] = [];
  const settled = new SettledFields();
  for (const { checks: held, subject } of passes) {
    for (const rule of held) {
      rule.check(subject, item => {
        if (item.manifest.role === 'counted') return;
        found.push({ manifest: item.manifest, finding: findingOf(item, rule) });
        if (item.settles) settled.add(item.manifest, rule.id, item.settles);
      });
    }
  }
  // Where nothing is wrong, as a rule, nobody asks for the order of fifty thousand objects.
  if (found.length === 0) return [];
  const order = new Map(manifests.map((manifest, index) => [manifest, index]));
  const ranks = new Map(checks.map(({ id }, index) => [id, index]));
  const told = new Set<string>();
  return found
    .filter(({ manifest, finding }) => !settled.covers(manifest, finding.rule, finding.field))
    .map(({ manifest, finding }) => ({
      place: order.get(manifest) ?? 0,
      rank: ranks.get(finding.rule) ?? 0,
      finding,
    }))
    .filter(({ place, finding: { rule, field, message } }) => {
      // The parts of one workload may all have what is wrong with the whole.
      const text = JSON.stringify([place, rule, field, message]);
      return !told.has(text) && told.add(text);
    })
    .sort((a, b) => a.place - b.place || a.rank - b.rank)
    .map(({ finding }) => finding);
}

function findingOf(
  { manifest, field, message, why, fix, severity, misses, bar, demandedBy }: Found,
  rule: Check<never>,
): Finding {
  return {
    rule: rule.id,
    class: rule.class,
    severity: severity ?? rule.severity,
    subject: manifest.id,
    field,
    message,
    why,
    fix,
    origin: manifest.origin,
    ...(misses === undefined ? {} : { misses }),
    ...(bar === undefined ? {} : { bar }),
    ...(demandedBy === undefined ? {} : { demandedBy }),
  };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Errors first, then warnings, then notes; within each in the order they came. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
