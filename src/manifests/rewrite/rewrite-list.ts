import { isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml';
import type { FieldPath } from '../field-path';
import { type DocumentText, isShared } from './document-text';
import type { Splice } from './splice';
import { type Quoting, quotingOf, scalarText } from './value-text';

/** What a list of texts becomes; see the edit of that name. */
export interface ListChange {
  readonly texts: readonly string[];
  readonly homes: readonly number[];
}

/** An entry of the new list, with what belongs to it of the old. */
interface NewEntry {
  /** As it is to be written. */
  readonly text: string;
  /** The indexes of the entries it is made of. */
  readonly members: readonly number[];
}

/**
 * Other texts for a list of texts. Comments go where their entries go: those above an entry stay above it, those behind entries that become one
 * stand behind it together. Undefined where the list is written in a way that cannot be taken apart.
 */
export function rewriteList(document: DocumentText, field: FieldPath, change: ListChange): Splice | undefined {
  const node = document.nodeAt(field);
  if (!isSeq(node) || isShared(node) || !node.items.every(isScalar)) return undefined;
  const list = { document, node, items: node.items, entries: newEntries(node.items, change) };
  return node.flow === true ? rewriteFlowList(list) : rewriteBlockList(list);
}

interface OldList {
  readonly document: DocumentText;
  readonly node: YAMLSeq;
  readonly items: readonly Scalar[];
  readonly entries: readonly NewEntry[];
}

function newEntries(items: readonly Scalar[], { texts, homes }: ListChange): readonly NewEntry[] {
  return texts.map((text, home) => {
    const members = items.flatMap((_, index) => (homes[index] === home ? [index] : []));
    return { text: scalarText(text, quotingIn(items, members)), members };
  });
}

/** That of its first part; the other entries' where that is a block scalar, or where there is none. */
function quotingIn(items: readonly Scalar[], members: readonly number[]): Quoting {
  const [first = 0] = members;
  const item = items[first];
  return (item && quotingOf(item)) ?? 'plain';
}

/** What stands around one old entry. */
interface Surroundings {
  /** The lines above it: comments and blank lines, each with its line end. */
  readonly above: string;
  /** The comments behind it. */
  readonly behind: readonly string[];
  /** The blanks before those. */
  readonly gap: string;
}

function rewriteBlockList({ document, items, entries }: OldList): Splice | undefined {
  const { text, lineEnd } = document;
  const [first] = items;
  if (!first?.range) return undefined;
  const indent = /^ */.exec(text.slice(document.lineStart(first.range[0])))?.[0] ?? '';
  const start = startOfAbove(document, document.lineStart(first.range[0]));
  const old: Surroundings[] = [];
  let from = start;
  let end = start;
  for (const { range } of items) {
    if (!range) return undefined;
    const line = document.lineStart(range[0]);
    end = document.endOfLine(range[1]);
    const isOneLine =
      /^ *-[ \t]+$/.test(text.slice(line, range[0])) && end >= range[1] && document.lineStart(range[1]) === line;
    const rest = /^([ \t]*)(#.*)?$/.exec(text.slice(range[1], end));
    if (!isOneLine || !rest || line < from) return undefined;
    old.push({ above: text.slice(from, line), behind: rest[2] ? [rest[2]] : [], gap: rest[1] ?? '' });
    from = document.nextLine(range[1]);
  }
  const lines = entries.map(({ text: entry, members }) => {
    const parts = members.flatMap(index => old[index] ?? []);
    const behind = parts.flatMap(part => part.behind).join(' ');
    const gap = parts.find(part => part.behind.length > 0)?.gap ?? '';
    return `${parts.map(part => part.above).join('')}${indent}- ${entry}${gap}${behind}`;
  });
  return { start, end, text: lines.join(lineEnd) };
}

/** The first of the comment lines and blank lines right above a line. */
function startOfAbove(document: DocumentText, line: number): number {
  let start = line;
  while (start > 0) {
    const previous = document.lineStart(start - 1);
    if (!/^[ \t]*(?:#.*)?\r?$/.test(document.text.slice(previous, start - 1))) break;
    start = previous;
  }
  return start;
}

function rewriteFlowList({ document, node, items, entries }: OldList): Splice | undefined {
  const { text } = document;
  const [first] = items;
  const last = items.at(-1);
  if (!node.range || !first?.range || !last?.range) return undefined;
  const [open, close] = [node.range[0] + 1, node.range[1] - 1];
  if (document.commentsIn(open, close).length > 0) return rewriteCommentedFlowList({ document, node, items, entries });
  const second = items[1]?.range;
  const separator = second ? text.slice(first.range[1], second[0]) : ', ';
  return { start: first.range[0], end: last.range[1], text: entries.map(entry => entry.text).join(separator) };
}

/** One entry a line, each with its comments; where several stand in one line, the comment at its end is the last one's. */
function rewriteCommentedFlowList({ document, node, items, entries }: OldList): Splice | undefined {
  const { text, lineEnd } = document;
  const [first] = items;
  const last = items.at(-1);
  if (!node.range || !first?.range || !last?.range) return undefined;
  const [open, close] = [node.range[0] + 1, node.range[1] - 1];
  const indent = ' '.repeat(indentOf(document, first.range[0], node.range[0]));
  const commentsBetween = (start: number, end: number) => document.commentsIn(start, end).map(comment => comment.text);
  const old = items.map((item, index): readonly [above: readonly string[], behind: readonly string[]] => {
    const [start, end] = item.range ?? [open, open];
    const before = items[index - 1]?.range;
    const from = before ? Math.min(start, document.nextLine(before[1])) : open;
    const to = Math.min(document.nextLine(end), items[index + 1]?.range?.[0] ?? close);
    return [commentsBetween(from, start), commentsBetween(end, to)];
  });
  const tail = commentsBetween(Math.min(close, document.nextLine(last.range[1])), close);
  const hasComma = /,\s*(?:#|$)/.test(text.slice(last.range[1], close));
  const lines = entries.flatMap(({ text: entry, members }, index) => {
    const parts = members.flatMap(member => (old[member] ? [old[member]] : []));
    const comma = index < entries.length - 1 || hasComma ? ',' : '';
    const behind = parts.flatMap(part => part[1]).map(comment => ` ${comment}`);
    return [...parts.flatMap(part => part[0]), `${entry}${comma}${behind.join('')}`];
  });
  const closing = /^ */.exec(text.slice(document.lineStart(close)))?.[0] ?? '';
  const body = [...lines, ...tail].map(line => `${lineEnd}${indent}${line}`).join('');
  return { start: open, end: close, text: `${body}${lineEnd}${closing}` };
}

/** The column of an entry that leads its line, else two further than the line of the list. */
function indentOf(document: DocumentText, first: number, list: number): number {
  const line = document.text.slice(document.lineStart(first), first);
  if (line.trim() === '') return line.length;
  return (/^ */.exec(document.text.slice(document.lineStart(list)))?.[0] ?? '').length + 2;
}
