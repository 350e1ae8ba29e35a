import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { failed, ok, type Result } from '../addresses/result';
import { type ComposedYaml, composeYaml } from './compose-yaml';
import type { ContextPath, ContextProblem } from './context-problem';
import { plainYamlMessage } from './plain-yaml-message';

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

/** Seven times as deep as any value of a context stands. */
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
    const composed = composeYaml(text, { schema: 'core', deepest: deepestNesting, lines });
    const { document } = composed;
    const flaw = flawOf(composed);
    if (flaw !== undefined) return failed({ ...place(flaw.offset), message: flaw.message });
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

/** What keeps a text from being read as one document. */
function flawOf({ document, givenUp, secondAt }: ComposedYaml): { offset: number; message: string } | undefined {
  if (givenUp?.reason === 'too-deep') {
    return { offset: 0, message: `the file nests more than ${deepestNesting} mappings and lists` };
  }
  if (givenUp !== undefined) return { offset: 0, message: 'the file is longer than a million words and signs' };
  const flaw = document.errors[0] ?? document.warnings[0];
  if (flaw !== undefined)
    return { offset: flaw.pos[0], message: `the file is not valid YAML: ${plainYamlMessage(flaw)}` };
  if (secondAt === undefined) return undefined;
  return { offset: secondAt, message: 'the file is not valid YAML: it holds more than one document' };
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
