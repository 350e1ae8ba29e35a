import { formatFieldPath } from '../manifests/field-path';
import type { Origin } from '../manifests/origin';
import type { ResourceId } from '../manifests/resource-id';
import type { AcceptedFinding, Finding, RuleClass, Severity } from '../rules/finding';
import type { Judgement } from '../rules/judgement';
import { type Summary, summarize } from './summary';

/** What `check --format json` prints. Fields are only ever added; anything else changes `version`. */
export interface FindingsJson {
  readonly version: 1;
  readonly summary: Summary;
  readonly findings: readonly FindingJson[];
  /** Findings that exceptions of the policy accept. They are not among the others, nor in the summary. */
  readonly accepted: readonly AcceptedFindingJson[];
}

/** A finding that an exception accepts. */
export interface AcceptedFindingJson extends FindingJson {
  readonly exception: {
    readonly rule: string;
    readonly object: string;
    readonly reason: string;
    readonly owner: string;
    /** The last day it holds, `YYYY-MM-DD`. */
    readonly expires: string;
  };
}

/** One finding. */
export interface FindingJson {
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  readonly subject: ResourceId;
  /** `spec.ips[0]`; empty for the object as a whole. */
  readonly field: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Null where the object comes from a construct. `file` is `-` for standard input. */
  readonly at: { readonly file: string; readonly line: number; readonly column: number } | null;
  /** The construct's path, null where the object comes from a file. */
  readonly construct: string | null;
}

/** The findings of a check as data. */
export function findingsJson(
  { findings, accepted }: Pick<Judgement, 'findings' | 'accepted'>,
  read: { readonly objects: number; readonly skipped: number },
): FindingsJson {
  return {
    version: 1,
    summary: summarize(findings, read),
    findings: findings.map(findingJson),
    accepted: accepted.map(acceptedJson),
  };
}

function acceptedJson({ finding, exception }: AcceptedFinding): AcceptedFindingJson {
  const { rule, object, reason, owner, expires } = exception;
  return { ...findingJson(finding), exception: { rule, object, reason, owner, expires } };
}

function findingJson(finding: Finding): FindingJson {
  const { rule, severity, subject, field, message, why, fix, origin } = finding;
  const { apiVersion, kind, namespace, name, cluster } = subject;
  return {
    rule,
    class: finding.class,
    severity,
    subject: { apiVersion, kind, namespace, name, cluster },
    field: formatFieldPath(field),
    message,
    why,
    fix,
    at: placeOf(origin, finding),
    construct: origin.type === 'construct' ? origin.path : null,
  };
}

function placeOf(origin: Origin, { field }: Finding): FindingJson['at'] {
  if (origin.type !== 'file') return null;
  const position = origin.locate(field);
  return { file: origin.file, line: position?.line ?? 1, column: position?.column ?? 1 };
}
