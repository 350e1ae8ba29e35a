import { visible } from './text-layout';

/** Characters that mean something to Markdown, to HTML, or to a forge that turns names into mentions and numbers into links. */
const SPECIAL = /[&<>@#*_`[\]|~\\]/g;

/** A text that Markdown shows as it is. Written as entities, since a backslash does not stop a mention. */
export function markdownText(text: string): string {
  return visible(text.replaceAll(/\s*\n\s*/g, ' ')).replaceAll(SPECIAL, character => `&#${character.charCodeAt(0)};`);
}

/** A text as a code span; nothing for the empty text, which has none. */
export function markdownCode(text: string): string {
  if (text === '') return '';
  const shown = visible(text.replaceAll('\n', ' '));
  const fence = '`'.repeat(longestRun(shown) + 1);
  return fence.length === 1 ? `\`${shown}\`` : `${fence} ${shown} ${fence}`;
}

/** Lines as a block that is shown, and can be copied, as it is. */
export function markdownBlock(text: string): string {
  const lines = text.split(/\r?\n/).map(visible).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${fence}\n${lines}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
