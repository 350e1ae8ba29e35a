import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import type { FieldPath } from '../field-path';
import { isMergeKey, keyText, startOf } from '../source/yaml-value';

/** A comment, from its `#` to the end of its line. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of one well-formed YAML document, with the places of its nodes and comments. */
export class DocumentText {
  private readonly document: Document.Parsed;
  private foundComments: readonly Comment[] | undefined;
  /** What its lines end in. */
  readonly lineEnd: '\n' | '\r\n';

  constructor(readonly text: string) {
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    this.document = parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'silent',
    });
  }

  /** Whether it is written as JSON is: in braces, its keys in double quotes. */
  get isJson(): boolean {
    const { contents } = this.document;
    const key = isMap(contents) && contents.flow === true ? contents.items[0]?.key : undefined;
    return isScalar(key) && key.type === 'QUOTE_DOUBLE';
  }

  /** The node of a field; undefined where it is not written in its own place but comes out of an alias or a merge key. */
  nodeAt(field: FieldPath): Node | undefined {
    let node: unknown = this.document.contents;
    for (const step of field) {
      if (typeof step === 'number') node = isSeq(node) ? node.items[step] : undefined;
      else node = isMap(node) ? pairOf(node, step)?.value : undefined;
    }
    return isNode(node) ? node : undefined;
  }

  /** Where a node ends: behind its last character, comments left out. */
  endOf(node: unknown): number {
    if (isCollection(node) && node.flow !== true) {
      const last: unknown = node.items.at(-1);
      if (last !== undefined) return isNode(last) ? this.endOf(last) : this.endOfPair(last);
    }
    const range = isNode(node) ? node.range : undefined;
    return range ? range[1] : 0;
  }

  /** Where a pair ends: behind its value, or behind its colon where it has none. */
  endOfPair(pair: unknown): number {
    const { key, value } = partsOf(pair);
    if (isNode(value) && !isUnwritten(value)) return this.endOf(value);
    const end = this.endOf(key);
    const colon = /^\s*:/.exec(this.text.slice(end, end + 80));
    return colon ? end + colon[0].length : end;
  }

  /** The offset behind the colon of a field that is written without a value. */
  emptyPlaceOf(field: FieldPath): number | undefined {
    const holder = this.nodeAt(field.slice(0, -1));
    const pair = isMap(holder) ? pairOf(holder, String(field.at(-1))) : undefined;
    return pair && isUnwritten(pair.value) ? this.endOfPair(pair) : undefined;
  }

  /** The offset of the first character of a line. */
  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The offset where the line after the one that ends something begins. */
  nextLine(end: number): number {
    if (end > 0 && this.text[end - 1] === '\n') return end;
    const at = this.text.indexOf('\n', end);
    return at === -1 ? this.text.length : at + 1;
  }

  /** The offset where a line ends, its line end left out. */
  endOfLine(offset: number): number {
    const at = this.text.indexOf('\n', offset);
    if (at === -1) return this.text.length;
    return this.text[at - 1] === '\r' ? at - 1 : at;
  }

  /** The comments that begin in a stretch of the text. */
  commentsIn(start: number, end: number): readonly Comment[] {
    this.foundComments ??= this.findComments();
    const first = firstFrom(this.foundComments, start);
    return this.foundComments.slice(first, firstFrom(this.foundComments, end));
  }

  /** Scalars may hold a `#`; between them it begins a comment wherever a blank is before it. */
  private findComments(): readonly Comment[] {
    const scalars: (readonly [number, number])[] = [];
    visit(this.document, {
      Scalar: (_, { range }) => void (range && scalars.push([range[0], range[1]])),
      Alias: (_, { range }) => void (range && scalars.push([range[0], range[1]])),
    });
    scalars.sort(([a], [b]) => a - b);
    const comments: Comment[] = [];
    let from = 0;
    for (const [start, end] of [...scalars, [this.text.length, this.text.length] as const]) {
      this.collectComments(from, start, comments);
      from = Math.max(from, end);
    }
    return comments;
  }

  private collectComments(start: number, end: number, found: Comment[]): void {
    for (let at = this.text.indexOf('#', start); at !== -1 && at < end; at = this.text.indexOf('#', at)) {
      const isComment = at === 0 || /\s/.test(this.text.charAt(at - 1));
      const last = isComment ? this.endOfLine(at) : at + 1;
      if (isComment) found.push({ start: at, end: last, text: this.text.slice(at, last) });
      at = last;
    }
  }
}

/** The index of the first comment that begins at an offset or behind it. */
function firstFrom(comments: readonly Comment[], offset: number): number {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((comments[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pair of a mapping that has a key as its own. */
export function pairOf(map: { readonly items: readonly Pair[] }, key: string): Pair | undefined {
  return map.items.find(pair => !isMergeKey(pair.key) && keyText(pair.key) === key);
}

/** Whether something in a node is an alias, or bears an anchor or a tag: what it means is not told by its text alone. */
export function isShared(node: unknown): boolean {
  if (!isNode(node)) return false;
  let shared = false;
  visit(node, {
    Node: (_, each) => {
      shared ||= isAlias(each) || each.anchor !== undefined || each.tag !== undefined;
    },
  });
  return shared;
}

/** Where a key begins. */
export function startOfPair(pair: Pair): number {
  return startOf(pair.key);
}

/** Whether a value is nothing, and nothing stands for it. Its range may lie behind a comment. */
function isUnwritten(value: unknown): boolean {
  return value === null || (isScalar(value) && value.range?.[0] === value.range?.[1] && value.source === '');
}

function partsOf(pair: unknown): { readonly key: unknown; readonly value: unknown } {
  return typeof pair === 'object' && pair !== null && 'key' in pair && 'value' in pair
    ? pair
    : { key: undefined, value: undefined };
}
