/** Control characters, invisible ones and those that reorder text: a name must not move the cursor, recolour the screen or hide what follows. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of text as it may be printed: characters that act on a terminal, or that nobody sees, are written out as `\u001b`. */
export function visible(text: string): string {
  return text.replaceAll(UNSAFE, character =>
    character === '\t' ? ' ' : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

/** The lines of a text, each as it may be printed. */
export function visibleLines(text: string): string[] {
  return text
    .replace(/\s+$/, '')
    .split(/\r?\n/)
    .map(line => visible(line));
}

const ASCII = /^[\x20-\x7e]*$/;
let segmenter: Intl.Segmenter | undefined;

/** What people take for characters. The segmenter is made when a text needs it, which few do. */
function graphemes(text: string): Iterable<{ readonly segment: string }> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** East Asian wide and fullwidth blocks, and what is drawn as a picture: two columns on a terminal. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{20000}-\u{3fffd}])/u;

/** How many columns a visible text takes on a terminal. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(text)) width += WIDE.test(segment) ? 2 : 1;
  return width;
}

/** Which side of a column a text stands on. */
export type Alignment = 'left' | 'right';

/** Fills a text with blanks up to a width. */
export function pad(text: string, width: number, align: Alignment = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

/** The beginning of a text that fits a width, with an ellipsis where something is missing. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes(text)) {
    used += WIDE.test(segment) ? 2 : 1;
    if (used > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Breaks a text at blanks into lines of a width. A word that is longer stands alone and is never broken: it may have to be pasted. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** A paragraph with a label before its first line and its other lines below the first. */
export function labelled(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(displayWidth(label));
  const lines = visibleLines(text).flatMap(line =>
    isPasted(line) ? [line] : wrap(line, Math.max(20, width - displayWidth(label))),
  );
  return lines.map((line, index) => (index === 0 ? label : indent) + line);
}

/** A line of YAML, of TypeScript or of a shell: broken, it would be something else. Prose begins with a word, which is no key and no call. */
export function isPasted(line: string): boolean {
  return /^(?:\s|- |---$|\$ |[{'"]|\w+\.\w+\(|[\w.$/"'-]+:(?: ?[[{"'|>\d].*| \S+)?$)/.test(line);
}
