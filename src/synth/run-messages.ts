import type { IConstruct } from 'constructs';
import { formatAccepted } from '../review/accepted-text';
import { textStyle } from '../review/color';
import { formatFindings } from '../review/findings-text';
import { appState } from './app-state';
import { acceptedOf, findingsOf, type Verdict } from './verdict';

/**
 * Writes warnings to standard error, one line for all notes, and one for each exception that accepts something. Each text once per tree,
 * however often it is synthesized.
 */
export function tellWarnings(app: IConstruct, verdict: Verdict): void {
  const { told } = appState(app);
  const style = { ...textStyle(process.stderr, process.env), notes: 'count' } as const;
  const findings = findingsOf(verdict);
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const texts = [
    ...warnings.map(warning => formatFindings([warning], style)),
    formatFindings(notes, style),
    formatAccepted(acceptedOf(verdict), style),
  ];
  const fresh = [...new Set(texts)].filter(text => text !== '' && !told.has(text));
  if (fresh.length === 0) return;
  for (const text of fresh) told.add(text);
  process.stderr.write(fresh.join('\n'));
}

/**
 * What remains of a message of cdk8s's validation without our own texts: the errors of other people's validations. Undefined where it is no
 * such message.
 */
export function otherErrors(message: string, ours: readonly string[]): readonly string[] | undefined {
  let rest = message;
  for (const text of ours) {
    const line = `\n  [] ${text}`;
    if (!rest.includes(line)) return undefined;
    rest = rest.replace(line, () => '');
  }
  const [, ...errors] = rest.split(/\n {2}(?=\[)/);
  return errors;
}
