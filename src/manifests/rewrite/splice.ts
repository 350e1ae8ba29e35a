/** A stretch of a text and what comes in its place. */
export interface Splice {
  readonly start: number;
  /** The offset behind the last character that goes. */
  readonly end: number;
  readonly text: string;
}

/** The text with every splice made. Splices do not overlap; those that only insert at one place keep their order and come first. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
