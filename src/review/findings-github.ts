import { formatResourceId } from '../manifests/resource-id';
import type { Finding, Severity } from '../rules/finding';
import type { Judgement } from '../rules/judgement';
import { acceptedLines } from './accepted-text';
import { type FileBase, repositoryFile } from './repository-file';
import { formatSummary, type Summary } from './summary';
import { visible, visibleLines } from './text-layout';

/** What a severity is called as a workflow command. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Findings as workflow commands of GitHub Actions: one annotation each, at its line of its file. Below them, for the log, what exceptions accept
 * and what it came to.
 *
 * GitHub shows ten errors, ten warnings and ten notices of one step; the worst come first.
 */
export function formatGithub(
  { findings, accepted }: Pick<Judgement, 'findings' | 'accepted'>,
  { summary, base }: { readonly summary: Summary; readonly base: FileBase },
): string {
  const lines = [
    ...findings.map(finding => annotation(finding, base)),
    ...acceptedLines(accepted),
    formatSummary(summary),
  ];
  return lines.map(line => `${line}\n`).join('');
}

function annotation({ rule, severity, subject, field, message, why, fix, origin }: Finding, base: FileBase): string {
  const position = origin.type === 'file' ? origin.locate(field) : undefined;
  const file = origin.type === 'file' ? repositoryFile(origin.file, base) : undefined;
  const properties = {
    file: file?.path,
    line: file && position && String(position.line),
    col: file && position && String(position.column),
    title: `${rule}: ${formatResourceId(subject)}`,
  };
  const written = Object.entries(properties)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(visible(value))}`]))
    .join(',');
  const text = [
    ...visibleLines(message),
    `why: ${visibleLines(why).join('\n')}`,
    `fix: ${visibleLines(fix).join('\n')}`,
  ];
  return `::${COMMANDS[severity]} ${written}::${escapeData(text.join('\n'))}`;
}

/** A command ends with its line, and takes `%` for the start of an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties end at a comma or a colon, too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
