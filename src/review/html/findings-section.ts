import { formatFieldPath } from '../../manifests/field-path';
import { formatResourceId } from '../../manifests/resource-id';
import type { AcceptedFinding, Finding, Severity } from '../../rules/finding';
import type { RuleDescription } from '../../rules/rule';
import { fixParts } from '../fix-parts';
import { block, html, type Markup } from './markup';

/** Findings, and the rules they are of. */
export interface FoundByRules {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly rules: readonly RuleDescription[];
}

/** Everything that is wrong, with what to write instead and what the rule is about; then what is accepted on purpose. */
export function findingsSection({ findings, accepted, rules: applied }: FoundByRules): Markup {
  const rules = new Map(applied.map(rule => [rule.id, rule]));
  const told = (counts: (finding: Finding) => boolean) =>
    findings.filter(counts).map(finding => article(finding, rules.get(finding.rule)));
  const notes = told(isNote);
  const list = [...told(finding => !isNote(finding)), ...(notes.length > mostNotes ? [folded(notes)] : notes)];
  const nothing = findings.length === 0 ? [html`<p>Nothing is wrong with these manifests.</p>`] : [];
  return html`<section id="findings" aria-labelledby="findings-title"><h2 id="findings-title">Findings</h2>
${[...nothing, ...list, ...(accepted.length === 0 ? [] : [acceptedList(accepted)])]}
</section>`;
}

/** As many notes as nobody minds scrolling by. */
const mostNotes = 10;

function isNote({ severity }: Finding): boolean {
  return severity === 'note';
}

function folded(notes: readonly Markup[]): Markup {
  return html`<details><summary>${notes.length} notes, which may be meant</summary>${notes}</details>`;
}

const marks: Record<Severity, string> = { error: '✕', warning: '!', note: 'i' };

function article(finding: Finding, rule: RuleDescription | undefined): Markup {
  const { severity, message, why, fix, subject, field } = finding;
  const path = formatFieldPath(field);
  return html`<article class="finding ${severity}">
<h3><span class="badge ${severity}"><span aria-hidden="true">${marks[severity]}</span> ${severity}</span> ${message}</h3>
<p class="place"><code>${formatResourceId(subject)}</code>${path === '' ? [] : [html` <code>${path}</code>`]} <span>${placeText(finding)}</span></p>
<p><strong>Why it hurts:</strong> ${why}</p>
${fixMarkup(fix)}
${rule ? ruleText(rule) : []}
</article>`;
}

/** Words as paragraphs, what is to be pasted as blocks. */
function fixMarkup(fix: string): Markup {
  const [first, ...rest] = fixParts(fix).flatMap(({ type, lines }): readonly (string | Markup)[] =>
    type === 'paste' ? [block(lines.join('\n'))] : lines,
  );
  const more = rest.map(part => (typeof part === 'string' ? html`<p>${part}</p>` : part));
  const beginning =
    typeof first === 'string'
      ? html`<p><strong>Fix:</strong> ${first}</p>`
      : html`<p><strong>Fix:</strong></p>${first ?? []}`;
  return html`${[beginning, ...more]}`;
}

function placeText({ origin, field }: Finding): string {
  if (origin.type === 'construct') return origin.path;
  const position = origin.locate(field);
  const file = origin.file === '-' ? 'standard input' : origin.file;
  return position ? `${file}:${position.line}:${position.column}` : file;
}

function ruleText({ id, title, gist, source }: RuleDescription): Markup {
  return html`<details><summary>Rule <code>${id}</code></summary>
<p>${title}.</p><p>${gist}</p><p class="faint">Source: ${source}</p></details>`;
}

function acceptedList(accepted: readonly AcceptedFinding[]): Markup {
  const items = accepted.map(
    ({ finding, exception }) =>
      html`<li><code>${finding.rule}</code> of <code>${formatResourceId(finding.subject)}</code>: ${finding.message}. Accepted until ${exception.expires} by ${exception.owner}: ${exception.reason}</li>`,
  );
  return html`<details><summary>${accepted.length} accepted by policy</summary><ul>${items}</ul></details>`;
}
