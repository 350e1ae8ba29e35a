import type { Finding, Severity } from '../rules/finding';
import { plural } from './counting';

/** What a check came to, in numbers. */
export interface Summary {
  /** The objects that were judged. */
  readonly objects: number;
  /** The documents that are no Kubernetes objects. */
  readonly skipped: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** Counts what was read and found. */
export function summarize(
  findings: readonly Finding[],
  read: { readonly objects: number; readonly skipped: number },
): Summary {
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { ...read, errors: count('error'), warnings: count('warning'), notes: count('note') };
}

/** `12 objects, 1 skipped: 1 error, 0 warnings, 2 notes`. */
export function formatSummary({ objects, skipped, errors, warnings, notes }: Summary): string {
  const read = skipped === 0 ? plural(objects, 'object') : `${plural(objects, 'object')}, ${skipped} skipped`;
  return `${read}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}`;
}
