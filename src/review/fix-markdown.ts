import { type FixPart, fixParts } from './fix-parts';
import { markdownBlock, markdownText } from './markdown';

/** A fix in Markdown, behind its label: words as a paragraph each, what is to be pasted as a block that can be copied. */
export function fixMarkdown(label: string, fix: string): string {
  const parts = fixParts(fix);
  const [first = '', ...rest] = parts.flatMap(blocksOf);
  const gap = parts[0]?.type === 'words' ? ' ' : '\n\n';
  return [label + gap + first, ...rest].join('\n\n');
}

function blocksOf({ type, lines }: FixPart): readonly string[] {
  return type === 'paste' ? [markdownBlock(lines.join('\n'))] : lines.map(markdownText);
}
