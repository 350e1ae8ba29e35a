import { countLineEnds, type TextSpan } from './text-span';

/** `---` and `...` at the start of a line: they end a document wherever they stand, inside quotes and block scalars, too. */
const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g;

/**
 * The documents of a YAML text, one after the other, those without content left out.
 *
 * Splitting first keeps memory at what the largest document needs, and keeps a broken document from hiding those after it.
 *
 * @param line the line of the text's first character
 */
export function* splitDocuments(text: string, line = 1): Generator<TextSpan> {
  let span: TextSpan = { text, start: 0, end: text.length, line };
  let hasBegun = false;
  for (const { type, start, next } of markers(text)) {
    const isDirectivesEnd = type === '---' && !hasBegun && startsWithDirective(text, span.start, start);
    hasBegun = type === '---';
    if (isDirectivesEnd) continue;
    const end = type === '---' ? start : next;
    if (firstContent(text, span.start, end) !== -1) yield { ...span, end };
    span = { text, start: end, end: text.length, line: span.line + countLineEnds(text, span.start, end) };
  }
  if (firstContent(text, span.start, span.end) !== -1) yield span;
}

interface Marker {
  readonly type: '---' | '...';
  readonly start: number;
  /** Where the next line begins. */
  readonly next: number;
}

function* markers(text: string): Generator<Marker> {
  for (const match of text.matchAll(MARKER)) {
    const start = match.index + (match[0].startsWith('\n') ? 1 : 0);
    const lineEnd = text.indexOf('\n', start);
    yield { type: match[1] === '---' ? '---' : '...', start, next: lineEnd === -1 ? text.length : lineEnd + 1 };
  }
}

/** Directives (`%YAML 1.2`) belong to the document whose `---` follows them. */
function startsWithDirective(text: string, start: number, end: number): boolean {
  const content = firstContent(text, start, end);
  return content !== -1 && text[content] === '%' && (content === 0 || text[content - 1] === '\n');
}

const BLANK_OR_COMMENT = /[ \t]*(?:#[^\n]*|\r?)\n/y;

/** The offset of the first character that says something, after blank lines, comments and a leading `---`; -1 where there is none. */
export function firstContent(text: string, start: number, end: number): number {
  let at = /^---[ \t\r\n]/.test(text.slice(start, start + 4)) ? start + 3 : start;
  for (;;) {
    BLANK_OR_COMMENT.lastIndex = at;
    if (!BLANK_OR_COMMENT.test(text) || BLANK_OR_COMMENT.lastIndex > end) break;
    at = BLANK_OR_COMMENT.lastIndex;
  }
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  const isEnd = at >= end || text[at] === '#' || /^(?:---|\.\.\.)\s*$/.test(text.slice(at, Math.min(end, at + 80)));
  return isEnd ? -1 : at;
}
