import type { ContextData } from '../context/context-data';
import type { FieldPath } from '../manifests/field-path';
import type { Manifest } from '../manifests/manifest';
import type { AddressPlan, ClusterPlan } from '../plan/address-plan';
import type { Finding, RuleClass, Severity } from './finding';
import { SettledFields } from './settled-fields';

/** One check of the catalogue: data that people and tools read, and the function beside it. */
export interface Rule {
  /** Kebab-case words, the subject first: `pool-gateway-in-ips`. Never reused for another check. */
  readonly id: string;
  /** What a finding of it says in general, as a sentence without a full stop. */
  readonly title: string;
  readonly class: RuleClass;
  /** The severity of its findings, where the policy or the case does not ask for another. */
  readonly severity: Severity;
  /** What the real system says or does, in short. */
  readonly gist: string;
  /** Which part of the real system behaves so. */
  readonly source: string;
  /** Manifests, as YAML, that have exactly one finding of this rule and no other error. */
  readonly bad: string;
  /** The same, mended: no finding at all. */
  readonly good: string;
  /** The context both examples are judged in, where it is not that of the charts' defaults with every object known. */
  readonly context?: ContextData;
  readonly check: (cluster: ClusterPlan, report: Report) => void;
}

/** Takes what a rule found. */
export type Report = (found: Found) => void;

/** What a rule says of one field of one object; see Finding for the texts. */
export interface Found {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Fields of the object that this finding says everything about: what other rules find in them follows from it and is left out. */
  readonly settles?: readonly FieldPath[];
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Holds every rule against every cluster of a plan. Objects that only count get no findings. */
export function applyRules(rules: readonly Rule[], plan: AddressPlan): readonly Finding[] {
  const findings = plan.clusters.flatMap(cluster => findingsOf(rules, cluster));
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

interface Placed {
  readonly manifest: Manifest;
  readonly order: number;
  readonly finding: Finding;
}

function findingsOf(rules: readonly Rule[], cluster: ClusterPlan): readonly Finding[] {
  const found: Placed[] = [];
  const settled = new SettledFields();
  const order = new Map(cluster.manifests.map((manifest, index) => [manifest, index]));
  for (const rule of rules) {
    rule.check(cluster, ({ manifest, field, message, why, fix, severity = rule.severity, settles }) => {
      if (manifest.role === 'counted') return;
      const finding = {
        rule: rule.id,
        class: rule.class,
        severity,
        subject: manifest.id,
        field,
        message,
        why,
        fix,
        origin: manifest.origin,
      };
      found.push({ manifest, order: order.get(manifest) ?? 0, finding });
      if (settles) settled.add(manifest, rule.id, settles);
    });
  }
  return found
    .filter(({ manifest, finding }) => !settled.covers(manifest, finding.rule, finding.field))
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding);
}
