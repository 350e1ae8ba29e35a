import { countLineEnds, type TextSpan } from './text-span';

/** A `List` in block style, taken apart without reading it. */
export interface SplitList {
  /** Everything but the items: apiVersion, kind, metadata. */
  readonly envelope: TextSpan;
  /** Each a YAML list of one entry. */
  readonly items: readonly TextSpan[];
}

const LIST_KIND = /(?:^|\n)kind:[ \t]*["']?\w*List["']?[ \t\r]*(?:\n|$)/;
const ITEMS_KEY = /(?:^|\n)items:[ \t\r]*\n/;
const ANCHOR = /\s&[A-Za-z0-9]/;

/**
 * Takes apart a large `List`, so that it needs the memory of its largest item and not of a hundred times its text.
 *
 * An item begins at a dash in the column of the first: text inside an item is always indented further, in quotes and block scalars, too.
 * Undefined where the document is no such list, or has anchors, which items might share.
 */
export function splitList(span: TextSpan): SplitList | undefined {
  const body = span.text.slice(span.start, span.end);
  const key = LIST_KIND.test(body) && !ANCHOR.test(body) ? ITEMS_KEY.exec(body) : undefined;
  if (!key) return undefined;
  const from = key.index + key[0].length;
  const starts = itemStarts(body, from);
  const [first] = starts;
  if (first === undefined) return undefined;
  const end = starts.pop() ?? body.length;
  let line = span.line + countLineEnds(body, 0, first);
  const items = starts.map((start, index) => {
    const item = { text: body, start, end: starts[index + 1] ?? end, line };
    line += countLineEnds(body, item.start, item.end);
    return item;
  });
  const rest = `${body.slice(0, from).replace(/items:[ \t\r]*\n$/, 'items: []\n')}${body.slice(end)}`;
  return { envelope: { text: rest, start: 0, end: rest.length, line: span.line }, items };
}

/** Where the items begin, and last where they end; empty where the first line after `items:` is no item. */
function itemStarts(text: string, from: number): number[] {
  const starts: number[] = [];
  let indent: number | undefined;
  let at = from;
  for (; at < text.length; at = nextLine(text, at)) {
    const content = firstVisible(text, at);
    const character = text[content];
    if (character === undefined || character === '\n' || character === '\r' || character === '#') continue;
    const isDash = character === '-' && /^-[ \t\r\n]/.test(text.slice(content, content + 2));
    indent ??= isDash ? content - at : undefined;
    if (indent === undefined || content - at < indent || (content - at === indent && !isDash)) break;
    if (content - at === indent) starts.push(at);
  }
  return starts.length > 0 ? [...starts, Math.min(at, text.length)] : [];
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function firstVisible(text: string, at: number): number {
  let next = at;
  while (text[next] === ' ') next++;
  return next;
}
