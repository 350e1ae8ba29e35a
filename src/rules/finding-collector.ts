import type { Manifest } from '../manifests/manifest';
import type { Finding, Severity } from './finding';
import type { Found, Report, RuleDescription } from './rule';
import { SettledFields } from './settled-fields';

type Finder = Pick<RuleDescription, 'id' | 'class' | 'severity'>;

interface Placed {
  readonly manifest: Manifest;
  readonly finding: Finding;
}

/**
 * Takes what checks find, and hands it on in order. Objects that only count get no findings, nor do fields that another check has settled.
 */
export class FindingCollector {
  private readonly found: Placed[] = [];
  private readonly settled = new SettledFields();
  private readonly ranks = new Map<string, number>();

  /** Where a check is to tell what it finds. Of two that find something in one object, the one that asked first comes first. */
  reportOf(check: Finder): Report {
    this.ranks.set(check.id, this.ranks.size);
    return item => {
      if (item.manifest.role === 'counted') return;
      this.found.push({ manifest: item.manifest, finding: findingOf(item, check) });
      if (item.settles) this.settled.add(item.manifest, check.id, item.settles);
    };
  }

  /** All that was found, in the order of the manifests. */
  inOrder(manifests: readonly Manifest[]): readonly Finding[] {
    // Where nothing is wrong, as a rule, nobody asks for the order of fifty thousand objects.
    if (this.found.length === 0) return [];
    const order = new Map(manifests.map((manifest, index) => [manifest, index]));
    const told = new Set<string>();
    return this.found
      .filter(({ manifest, finding }) => !this.settled.covers(manifest, finding.rule, finding.field))
      .map(({ manifest, finding }) => ({
        place: order.get(manifest) ?? 0,
        rank: this.ranks.get(finding.rule) ?? 0,
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
}

function findingOf(
  { manifest, field, message, why, fix, severity, misses, bar, demandedBy }: Found,
  check: Finder,
): Finding {
  return {
    rule: check.id,
    class: check.class,
    severity: severity ?? check.severity,
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
