import type { Position } from '../origin';

/** A stretch of a text, which knows the line it starts in so that nobody counts from the top for every place. */
export interface TextSpan {
  /** The whole text. */
  readonly text: string;
  /** Offsets of the first character and of the one after the last. */
  readonly start: number;
  readonly end: number;
  /** The line of `start`, from 1. `start` is the first character of its line. */
  readonly line: number;
}

/** The characters of a span. */
export function spanText({ text, start, end }: TextSpan): string {
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** The same characters as a text of their own: as a part of a larger text they would keep all of it in memory. */
export function ownSpan(span: TextSpan): TextSpan {
  const text = spanText(span);
  if (text === span.text) return span;
  const own = ownText(text);
  return { text: own, start: 0, end: own.length, line: span.line };
}

/** A copy of a text, which may be a part of another. */
export function ownText(text: string): string {
  const bytes = Buffer.from(text);
  return bytes.length === text.length ? bytes.toString('latin1') : bytes.toString();
}

/** The place of a character, given by its offset inside the span. */
export function positionIn(span: TextSpan, offset: number): Position {
  const { text } = span;
  const at = Math.max(span.start, Math.min(span.start + offset, text.length));
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at);
  const sourceLine = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).replace(/\r$/, '');
  return { line: span.line + countLineEnds(text, span.start, lineStart), column: at - lineStart + 1, sourceLine };
}

/** How many lines end in a stretch of the text. */
export function countLineEnds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
