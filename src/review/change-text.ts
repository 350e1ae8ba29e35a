import type { ChangeJudgement } from '../rules/change/judge-change';
import { formatAccepted } from './accepted-text';
import { type ChangeLine, type ClusterLines, changeLines } from './change-lines';
import { formatChangeSummary } from './change-summary';
import { paint, type TextStyle } from './color';
import { formatFindings } from './findings-text';
import { labelled, visible } from './text-layout';

/** What a change does to addresses, in numbers, and what is wrong with it, as text for people. Ends with a line feed. */
export function formatChange(judgement: ChangeJudgement, style: TextStyle): string {
  const blocks = changeLines(judgement.change).map(cluster => clusterBlock(cluster, style));
  const numbers = blocks.length === 0 ? 'No addresses change.\n' : blocks.join('\n');
  const findings = formatFindings(judgement.findings, style);
  const accepted = formatAccepted(judgement.accepted, style);
  return `${numbers}\n${findings}${findings === '' ? '' : '\n'}${accepted}${formatChangeSummary(judgement)}\n`;
}

function clusterBlock({ cluster, sections }: ClusterLines, style: TextStyle): string {
  const lines = sections.flatMap(({ title, lines }) => [
    paint(title, 'strong', style.color),
    ...lines.flatMap(line => labelled('  ', lineText(line), style.width)),
  ]);
  const heading = cluster === null ? [] : [paint(`Cluster ${visible(cluster)}`, 'strong', style.color)];
  return `${[...heading, ...lines].join('\n')}\n`;
}

function lineText({ name, change, parts }: ChangeLine): string {
  return `${name}${change === 'changed' ? '' : ` (${change})`}: ${parts.join(', ')}`;
}
