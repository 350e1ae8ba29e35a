import { formatFieldPath } from '../manifests/field-path';
import type { Position } from '../manifests/origin';
import { formatResourceId } from '../manifests/resource-id';
import type { Finding, Severity } from '../rules/finding';
import { paint, type TextStyle } from './color';
import { plural } from './counting';
import { cut, displayWidth, labelled, visible, wrap } from './text-layout';

/** How findings are written. */
export interface FindingsStyle extends TextStyle {
  /** `full` (the default) writes every note, `count` one line that says how many there are and where to read them. */
  readonly notes?: 'full' | 'count';
}

/**
 * Findings as text for people, in the order they come: rule and what is wrong with the numbers, the place with its source line, why it matters
 * at run time, what to write instead. Empty where there are none, else ends with a line feed.
 *
 * Names out of manifests cannot act on the terminal: control characters are written out.
 */
export function formatFindings(findings: readonly Finding[], style: FindingsStyle): string {
  const counted = style.notes === 'count' ? findings.filter(({ severity }) => severity === 'note').length : 0;
  const shown = counted > 0 ? findings.filter(({ severity }) => severity !== 'note') : findings;
  const blocks = shown.map(finding => formatFinding(finding, style));
  if (counted > 0) blocks.push(notesLine(counted, style));
  return blocks.map(lines => `${lines.join('\n')}\n`).join('\n');
}

function notesLine(count: number, { color }: TextStyle): readonly string[] {
  return [`${paint('note', 'note', color)}: ${plural(count, 'note')}; read them with cdk8s-spiderpool check`];
}

function formatFinding(finding: Finding, style: TextStyle): readonly string[] {
  const { width } = style;
  return [
    ...heading(finding, style),
    ...place(finding, style),
    ...labelled('  why: ', finding.why, width).map((line, index) => paintLabel(line, index, style)),
    ...labelled('  fix: ', finding.fix, width).map((line, index) => paintLabel(line, index, style)),
  ];
}

function heading({ severity, rule, message }: Finding, { color, width }: TextStyle): readonly string[] {
  const label = `${severity}[${visible(rule)}]`;
  const [first = '', ...rest] = wrap(`${label}: ${visible(message.trim().replaceAll(/\s*\n\s*/g, ' '))}`, width - 2);
  const text = first.startsWith(label) ? first.slice(label.length) : '';
  return [
    `${paint(label, severity, color)}${paint(text, 'strong', color)}`,
    ...rest.map(line => `  ${paint(line, 'strong', color)}`),
  ];
}

function place({ origin, field, subject, severity }: Finding, style: TextStyle): readonly string[] {
  const object = visible(formatResourceId(subject));
  const what = field.length === 0 ? object : `${visible(formatFieldPath(field))} of ${object}`;
  const position = origin.type === 'file' ? origin.locate(field) : undefined;
  const where = origin.type === 'construct' ? origin.path : fileText(origin.file, position);
  const arrow = `  ${paint('-->', 'faint', style.color)} ${visible(where)}`;
  const fits = displayWidth(`  --> ${where} (${what})`) <= style.width;
  const lines = fits ? [`${arrow} (${what})`] : [arrow, `      (${what})`];
  return position ? [...lines, ...excerpt(position, severity, style)] : lines;
}

function fileText(file: string, position: Position | undefined): string {
  const name = file === '-' ? 'standard input' : file;
  return position ? `${name}:${position.line}:${position.column}` : name;
}

/** The source line with the field underlined. A line too long for the width is shown from a little before the field. */
function excerpt(
  { line, column, sourceLine }: Position,
  severity: Severity,
  { color, width }: TextStyle,
): readonly string[] {
  const number = String(line);
  const room = width - number.length - 5;
  const start = column > room - 20 ? Math.max(0, column - 11) : 0;
  const source = cut(visible(sourceLine.slice(start, start + 4 * width)).trimEnd(), room);
  if (source.trim() === '') return [];
  const before = displayWidth(visible(sourceLine.slice(start, column - 1)));
  const token = visible(tokenAt(sourceLine, column));
  const marks = '^'.repeat(Math.max(1, Math.min(displayWidth(token), displayWidth(source) - before)));
  const gutter = paint(`${' '.repeat(number.length + 2)}|`, 'faint', color);
  return [
    `${paint(` ${number} |`, 'faint', color)} ${source}`,
    `${gutter} ${' '.repeat(before)}${paint(marks, severity, color)}`,
  ];
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;
const KEY = /^[^\s:#{}[\],]+(?=:(?:\s|$))/;
const VALUE = /^\S+(?: (?!#)\S+)*/;
const VALUE_IN_FLOW = /^[^\s,\]}]+(?: [^\s,\]}]+)*/;

/** What is underlined: a quoted text, a key, or a value up to its end. Inside brackets on the same line a value ends at a comma. */
function tokenAt(sourceLine: string, column: number): string {
  const rest = sourceLine.slice(column - 1, column + 500);
  const before = sourceLine.slice(0, column - 1).replaceAll(/[^[\]{}]/g, '');
  const isInFlow = /[[{]/.test(before.replaceAll(/\[\]|\{\}/g, '')) && !/^[[{]/.test(rest);
  const token = QUOTED.exec(rest) ?? KEY.exec(rest) ?? (isInFlow ? VALUE_IN_FLOW : VALUE).exec(rest);
  return token?.[0] ?? rest.slice(0, 1);
}

function paintLabel(line: string, index: number, { color }: TextStyle): string {
  return index === 0 ? `  ${paint(line.slice(2, 6), 'faint', color)}${line.slice(6)}` : line;
}
