import {
  type CST,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
} from 'yaml';
import { failed, ok, type Result } from '../addresses/result';
import type { ContextPath, ContextProblem } from './context-problem';

/** A place in a text, both numbers from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** YAML or JSON as plain data, and where each of its values is written. */
export interface ContextText {
  readonly data: unknown;
  /** Where a value, or the key it stands under, is written; the nearest mapping or list around it where it is not. */
  readonly placeOf: (path: ContextPath, part: ContextProblem['part']) => TextPlace;
}

/** Anchors serve to repeat a cluster's settings; a file that needs more is built to explode. */
const mostAliases = 50;

/** Seven times as deep as any value of a context stands. Composing thousands of levels exhausts the stack, where V8 may end the whole process. */
const deepestNesting = 50;

/**
 * Reads one YAML document by YAML 1.2's core schema, of which JSON is a part: no merge keys, no dates, no `yes` for true.
 * A text without content is an empty mapping.
 */
export function readContextText(text: string): Result<ContextText, TextPlace & { readonly message: string }> {
  const lines = new LineCounter();
  const place = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    if (nestsDeeperThan(deepestNesting, new Parser().parse(text))) {
      return failed({ line: 1, column: 1, message: `the file nests more than ${deepestNesting} mappings and lists` });
    }
    const document = parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false });
    const flaw = document.errors[0] ?? document.warnings[0];
    if (flaw !== undefined)
      return failed({ ...place(flaw.pos[0]), message: `the file is not valid YAML: ${flaw.message}` });
    const data: unknown = document.toJS({ maxAliasCount: mostAliases });
    return ok({
      data: isEmptyDocument(document) ? {} : data,
      placeOf: (path, part) => place(offsetOf(document, path, part)),
    });
  } catch (error) {
    return failed({ line: 1, column: 1, message: `the file cannot be read as YAML: ${reasonOf(error)}` });
  }
}

/** True for a document of nothing but comments and white space; a written `null` or `~` is content. */
function isEmptyDocument(document: Document.Parsed): boolean {
  const { contents } = document;
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

function reasonOf(error: unknown): string {
  if (error instanceof ReferenceError) return 'its aliases repeat too much';
  return error instanceof Error ? error.message : String(error);
}

/** Walks the concrete syntax, which the parser builds without recursion, without recursion. */
function nestsDeeperThan(limit: number, tokens: Iterable<CST.Token>): boolean {
  let level: CST.Token[] = [...tokens].flatMap(token => (token.type === 'document' ? (token.value ?? []) : []));
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap(token =>
      'items' in token ? token.items.flatMap(item => [item.key ?? [], item.value ?? []].flat()) : [],
    );
  }
  return false;
}

function offsetOf(document: Document.Parsed, path: ContextPath, part: ContextProblem['part']): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    const child = childOf(resolved(node, document), key);
    if (child === undefined) return offset;
    const atKey = part === 'key' && depth === path.length - 1;
    offset = (atKey ? startOf(child.key) : (startOf(child.value) ?? startOf(child.key))) ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { readonly key: unknown; readonly value: unknown } | undefined {
  if (isSeq(node) && typeof key === 'number') return { key: undefined, value: node.items[key] };
  if (!isMap(node)) return undefined;
  return node.items.find(pair => (isScalar(pair.key) ? String(pair.key.value ?? '') : undefined) === key);
}

function resolved(node: unknown, document: Document.Parsed): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
