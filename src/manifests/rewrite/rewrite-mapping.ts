import { isMap, isNode, isScalar, isSeq, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { FieldPath } from '../field-path';
import { resolvePlainScalar } from '../source/plain-scalar';
import { type DocumentText, isShared, pairOf, startOfPair } from './document-text';
import type { FieldEdit } from './field-edit';
import type { Splice } from './splice';
import { type BlockStyle, blockLines, flowText, type Quoting, quotingOf, scalarText } from './value-text';

/** An edit that gives a mapping a key, or takes one. */
export type KeyEdit = Extract<FieldEdit, { readonly type: 'add' | 'remove' }>;

/** What comes of some edits of one mapping. */
export interface RewrittenMapping {
  readonly splices: readonly Splice[];
  /** The edits that cannot be made. */
  readonly refused: readonly KeyEdit[];
}

/** Adds and removes keys of the mapping at a field. Comments of what is removed stay, each on a line of its own. */
export function rewriteMapping(document: DocumentText, field: FieldPath, edits: readonly KeyEdit[]): RewrittenMapping {
  const map = document.nodeAt(field);
  if (!isMap(map)) return { splices: [], refused: edits };
  if (map.items.length === 0 || losesAll(map, edits)) return filled(document, map, edits);
  const rewriter = map.flow === true ? new FlowMapping(document, map, edits) : new BlockMapping(document, map, edits);
  return rewriter.rewrite();
}

/** Whether every key of a mapping in braces goes, and others come. */
function losesAll(map: YAMLMap, edits: readonly KeyEdit[]): boolean {
  const removed = edits.filter(({ type }) => type === 'remove').length;
  return map.flow === true && removed === map.items.length && removed < edits.length;
}

/** `{}`, or what stands in its place, with keys in it. */
function filled(document: DocumentText, map: YAMLMap, edits: readonly KeyEdit[]): RewrittenMapping {
  const [start, end] = map.range ?? [0, 0];
  const hasShared = [map, ...map.items.flatMap(({ key, value }) => [key, value])].some(isShared);
  const isPlain = map.flow === true && document.commentsIn(start, end).length === 0;
  if (hasShared || !isPlain) return { splices: [], refused: edits };
  const value = Object.fromEntries(edits.flatMap(edit => (edit.type === 'add' ? [[keyOf(edit), edit.value]] : [])));
  const text = document.isJson ? JSON.stringify(value) : flowText(value, 'plain');
  return { splices: [{ start, end, text }], refused: [] };
}

function keyOf({ field }: KeyEdit): string {
  return String(field.at(-1));
}

abstract class Mapping {
  protected readonly pairs: readonly Pair[];
  /** The pairs that stay, and those that go. */
  protected readonly going = new Set<Pair>();
  private readonly splices: Splice[] = [];
  private readonly refused: KeyEdit[] = [];

  constructor(
    protected readonly document: DocumentText,
    protected readonly map: YAMLMap,
    protected readonly edits: readonly KeyEdit[],
  ) {
    this.pairs = map.items;
  }

  rewrite(): RewrittenMapping {
    for (const edit of this.edits) {
      const pair = edit.type === 'remove' ? pairOf(this.map, keyOf(edit)) : undefined;
      if (pair && !isShared(pair.value) && !isShared(pair.key)) this.going.add(pair);
      else if (edit.type === 'remove') this.refused.push(edit);
    }
    for (const edit of this.edits) {
      const splice = edit.type === 'remove' ? this.removalOf(keyOf(edit)) : this.insertionOf(edit);
      if (splice) this.splices.push(splice);
      else if (!this.refused.includes(edit)) this.refused.push(edit);
    }
    return { splices: this.splices, refused: this.refused };
  }

  protected abstract remove(pair: Pair): Splice | undefined;
  protected abstract insert(after: Pair | undefined, key: string, value: unknown): Splice | undefined;

  private removalOf(key: string): Splice | undefined {
    const pair = pairOf(this.map, key);
    return pair && this.going.has(pair) ? this.remove(pair) : undefined;
  }

  private insertionOf(edit: Extract<KeyEdit, { readonly type: 'add' }>): Splice | undefined {
    const staying = edit.before.map(key => pairOf(this.map, key)).find(pair => pair && !this.going.has(pair));
    return this.insert(staying, keyOf(edit), edit.value);
  }

  /** New text is quoted where all text of the mapping is, and in the same way. */
  protected get quoting(): Quoting {
    const texts = this.pairs.map(({ value }) => value).filter(isText);
    const [first = this.keyQuoting, ...others] = texts.map(text => quotingOf(text) ?? 'plain');
    return others.includes('plain') ? 'plain' : first;
  }

  protected get keyQuoting(): Quoting {
    const key = this.pairs[0]?.key;
    return (isScalar(key) ? quotingOf(key) : undefined) ?? 'plain';
  }
}

class BlockMapping extends Mapping {
  protected override remove(pair: Pair): Splice | undefined {
    const { document } = this;
    const start = document.lineStart(startOfPair(pair));
    const end = document.nextLine(document.endOfPair(pair));
    const comments = document.commentsIn(start, end);
    if (this.hasOwnLine(pair) && (this.pairs.length > 1 || this.edits.some(({ type }) => type === 'add'))) {
      const lines = comments.map(({ text }) => `${this.indent}${text}${document.lineEnd}`);
      return { start, end, text: lines.join('') };
    }
    // It shares its line with the dash of a list.
    const next = this.pairs[this.pairs.indexOf(pair) + 1];
    if (!next || comments.length > 0 || this.going.has(next)) return undefined;
    return { start: startOfPair(pair), end: startOfPair(next), text: '' };
  }

  protected override insert(after: Pair | undefined, key: string, value: unknown): Splice | undefined {
    const { document, indent } = this;
    const { lineEnd, text } = document;
    const lines = this.linesOf(key, value);
    if (!after) {
      const [first] = this.pairs;
      if (!first) return undefined;
      // Where the first pair goes with its line, its place is the beginning of that.
      const goes = this.going.has(first) && this.hasOwnLine(first);
      const start = goes ? document.lineStart(startOfPair(first)) : startOfPair(first);
      const inserted = `${lines.join(`${lineEnd}${indent}`)}${lineEnd}`;
      return { start, end: start, text: goes ? `${indent}${inserted}` : `${inserted}${indent}` };
    }
    const at = document.nextLine(document.endOfPair(after));
    const isEnd = at === text.length && !text.endsWith('\n');
    const block = `${indent}${lines.join(`${lineEnd}${indent}`)}`;
    return { start: at, end: at, text: isEnd ? `${lineEnd}${block}` : `${block}${lineEnd}` };
  }

  private hasOwnLine(pair: Pair): boolean {
    const { document } = this;
    return document.text.slice(document.lineStart(startOfPair(pair)), startOfPair(pair)).trim() === '';
  }

  private linesOf(key: string, value: unknown): readonly string[] {
    const isScalarValue = typeof value !== 'object' || value === null;
    if (!isScalarValue) return blockLines(key, value, this.style);
    return [`${scalarText(key, this.keyQuoting)}: ${scalarText(value, this.quoting)}`];
  }

  private get indent(): string {
    return ' '.repeat(this.column);
  }

  private get column(): number {
    const [first] = this.pairs;
    if (!first) return 0;
    return startOfPair(first) - this.document.lineStart(startOfPair(first));
  }

  /** As the lists of the mapping are written; dashes are indented where it has none. */
  private get style(): BlockStyle {
    for (const { value } of this.pairs) {
      if (!isSeq(value) || value.flow === true || !value.range) continue;
      const column = value.range[0] - this.document.lineStart(value.range[0]);
      return { indent: 2, dashes: column > this.column ? 'indented' : 'flush' };
    }
    return { indent: 2, dashes: 'indented' };
  }
}

class FlowMapping extends Mapping {
  protected override remove(pair: Pair): Splice | undefined {
    const { document, pairs } = this;
    const index = pairs.indexOf(pair);
    const next = pairs.slice(index + 1).find(other => !this.going.has(other));
    const start = next ? startOfPair(pair) : this.endBefore(index);
    const isRun = !next && index > 0 && pairs.slice(0, index).some(other => !this.going.has(other));
    const end = next ? startOfPair(pairs[index + 1] ?? next) : document.endOfPair(pair);
    if (document.commentsIn(start, end).length > 0) return undefined;
    return next || isRun ? { start, end, text: '' } : undefined;
  }

  /** Where the pair before an index ends. */
  private endBefore(index: number): number {
    const previous = this.pairs[index - 1];
    return previous ? this.document.endOfPair(previous) : 0;
  }

  protected override insert(after: Pair | undefined, key: string, value: unknown): Splice | undefined {
    const [first] = this.pairs;
    if (!first) return undefined;
    const text = `${scalarText(key, this.keyQuoting)}${this.colon}${this.valueText(value)}`;
    if (after) {
      const at = this.document.endOfPair(after);
      return { start: at, end: at, text: `,${this.gap}${text}` };
    }
    const at = startOfPair(first);
    return { start: at, end: at, text: `${text},${this.gap}` };
  }

  /** In JSON that has a line for every value, new ones get theirs, too. */
  private valueText(value: unknown): string {
    const line = /^\r?\n( *)$/.exec(this.gap);
    if (!line || this.keyQuoting !== 'double')
      return flowText(value, this.keyQuoting === 'double' ? 'double' : this.quoting);
    return JSON.stringify(value, null, 2).replaceAll('\n', this.gap);
  }

  /** What stands between a comma and the next pair. */
  private get gap(): string {
    const [first, second] = this.pairs;
    const { document, map } = this;
    const [start, end] = second
      ? [document.endOfPair(first), startOfPair(second)]
      : [(map.range?.[0] ?? 0) + 1, first ? startOfPair(first) : 0];
    const between = document.text.slice(start, end).replace(',', '');
    const isBlank = between.trim() === '';
    const isKnown = isBlank && (second !== undefined || between.includes('\n'));
    return isKnown ? between : this.colon === ':' ? '' : ' ';
  }

  /** Between quotes, a colon needs no blank: `{"a":1}`. */
  private get colon(): string {
    const [first] = this.pairs;
    const range = isNode(first?.key) ? first.key.range : undefined;
    const value = isNode(first?.value) ? first.value.range : undefined;
    const colon = range && value ? this.document.text.slice(range[1], value[0]) : ': ';
    return this.keyQuoting === 'double' && /^\s*:[ \t]*$/.test(colon) ? colon : ': ';
  }
}

function isText(node: unknown): node is Scalar {
  return isScalar(node) && (quotingOf(node) !== 'plain' || typeof resolvePlainScalar(node.source ?? '') === 'string');
}
