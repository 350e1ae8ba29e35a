import { formatResourceId } from '../manifests/resource-id';
import type { ChangeJudgement } from '../rules/change/judge-change';
import type { Finding } from '../rules/finding';
import { acceptedLines } from './accepted-text';
import { type ChangeLine, changeLines } from './change-lines';
import { formatChangeSummary } from './change-summary';
import { plural } from './counting';
import { fixMarkdown } from './fix-markdown';
import { markdownCode, markdownText } from './markdown';

/** A comment of a pull request holds 65,536 characters on GitHub; with this much, one of ordinary findings stays below. */
const mostLines = 100;
const mostFindings = 40;

/** What a change does to addresses, fit for a comment of a pull request. Nothing in it mentions anybody, whatever names hold. */
export function changeMarkdown(judgement: ChangeJudgement): string {
  const { change, findings, accepted } = judgement;
  const blocks = ['### Address changes', formatChangeSummary(judgement)];
  let room = mostLines;
  for (const { cluster, sections } of changeLines(change)) {
    if (cluster !== null) blocks.push(`**Cluster ${markdownCode(cluster)}**`);
    for (const { title, lines } of sections) {
      const shown = lines.slice(0, room);
      room -= shown.length;
      const more = lines.length - shown.length;
      blocks.push([`**${title}**`, '', ...shown.map(bullet), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'));
    }
  }
  if (room === mostLines) blocks.push('No addresses change.');
  if (findings.length > 0) blocks.push('**Findings**', ...findings.slice(0, mostFindings).map(findingBlock));
  const more = findings.length - mostFindings;
  if (more > 0) blocks.push(`and ${plural(more, 'finding')} more: \`cdk8s-spiderpool diff\` lists them all.`);
  if (accepted.length > 0) blocks.push(acceptedLines(accepted).map(markdownText).join('\n\n'));
  return `${blocks.join('\n\n')}\n`;
}

function bullet({ name, change, parts }: ChangeLine): string {
  return `- ${markdownCode(name)}${change === 'changed' ? '' : ` (${change})`}: ${parts.map(markdownText).join(', ')}`;
}

function findingBlock(finding: Finding): string {
  const { severity, rule, subject, message, why, fix } = finding;
  return [
    `**${severity}** ${markdownCode(rule)}, ${markdownCode(formatResourceId(subject))}${placeText(finding)}: ${markdownText(message)}`,
    `*Why:* ${markdownText(why)}`,
    fixMarkdown('*Fix:*', fix),
  ].join('\n\n');
}

function placeText({ origin, field }: Finding): string {
  if (origin.type === 'construct') return ` in ${markdownCode(origin.path)}`;
  const line = origin.locate(field)?.line;
  return ` in ${markdownCode(line === undefined ? origin.file : `${origin.file}:${line}`)}`;
}
