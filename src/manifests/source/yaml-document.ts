import { type Document, isAlias, isMap, isNode, isSeq, Schema, type YAMLMap } from 'yaml';
import { failed, ok, type Result } from '../../addresses/result';
import { type ComposedYaml, composeYaml } from '../../context/compose-yaml';
import { plainYamlMessage } from '../../context/plain-yaml-message';
import type { FieldPath } from '../field-path';
import { deepestYaml, isMergeKey, keyText, startOf, YamlFault, YamlValueBuilder } from './yaml-value';

/** Why a text is no YAML document, and where in it. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
}

/** Scalars stay the text they are: what they mean is decided by the rules of kubectl's reader, not of a YAML version. */
const schema = new Schema({ schema: 'failsafe', resolveKnownTags: false });

/**
 * A document above this size is looked at from its beginning first: the text of a broken file is rarely right for long, and its nodes would take
 * a hundred times the memory of its text.
 */
const large = 128 * 1024;

/** The API server takes no request above 3 MiB, so no object needs more than this, comments included. */
const largest = 4 * 1024 * 1024;

/** Reads the text of one YAML document as plain data. */
export function readYamlDocument(text: string): Result<unknown, YamlProblem> {
  try {
    const problem = text.length > large ? (problemOfBeginning(text) ?? problemOfSize(text)) : undefined;
    if (problem) return failed(problem);
    const parsed = parse(text);
    const malformed = firstProblem(parsed);
    return malformed ? failed(malformed) : ok(new YamlValueBuilder().build(parsed.document.contents));
  } catch (error) {
    if (error instanceof YamlFault) return failed({ offset: error.offset, message: error.message });
    throw error;
  }
}

/** Where a field is written, or its nearest parent that is: its value, or its key where the value is a block on the lines below. */
export function locateInYaml(text: string, path: FieldPath): number | undefined {
  if (latest?.text !== text) latest = { text, document: parse(text).document };
  const { document } = latest;
  return document.contents === null ? undefined : locate(document, path);
}

/** Findings come in the order of documents, so that one document serves many questions. */
let latest: { readonly text: string; readonly document: Document.Parsed } | undefined;

/** One document, since the text was split. */
function parse(text: string): ComposedYaml {
  return composeYaml(text, { schema, uniqueKeys: false, logLevel: 'silent', deepest: deepestYaml });
}

/** Where a text was cut off, only an error before the cut is the text's own, and may be what made it deep or long. */
function firstProblem({ document: { errors }, givenUp }: ComposedYaml): YamlProblem | undefined {
  const first = errors.find(({ pos }) => givenUp === undefined || pos[0] < givenUp.offset - 1);
  if (first) return { offset: first.pos[0], message: `is not valid YAML: ${plainYamlMessage(first)}` };
  if (givenUp === undefined) return undefined;
  if (givenUp.reason === 'too-deep')
    return { offset: givenUp.offset, message: `is nested more than ${deepestYaml} levels deep` };
  return { offset: 0, message: 'has more than a million words and signs, and no API server stores such an object' };
}

/**
 * An error that the beginning of the text already shows. What is cut off can only make errors at the cut (a quote or a bracket that never
 * closes), so one that a longer beginning shows in the same place is real.
 */
function problemOfBeginning(text: string): YamlProblem | undefined {
  for (let length = large / 2; length * 2 < Math.min(text.length, largest); length *= 8) {
    const problem = problemOfPart(text, length);
    const confirmed = problem && problemOfPart(text, length * 2);
    if (problem && confirmed?.offset === problem.offset && confirmed.message === problem.message) return problem;
  }
  return undefined;
}

function problemOfPart(text: string, length: number): YamlProblem | undefined {
  const lineEnd = text.lastIndexOf('\n', length);
  return firstProblem(parse(text.slice(0, lineEnd > 0 ? lineEnd + 1 : length)));
}

function problemOfSize(text: string): YamlProblem | undefined {
  if (text.length <= largest) return undefined;
  const size = (text.length / 1e6).toFixed(1);
  return { offset: 0, message: `is a document of ${size} MB, more than any API server takes for one object (3 MiB)` };
}

function locate(document: Document.Parsed, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    const found = childOf(document, node, step);
    if (found === undefined) break;
    offset = isBlockBelow(found.value) ? startOf(found.key ?? found.value) : startOf(found.value ?? found.key);
    node = found.value;
  }
  return offset;
}

interface Child {
  /** Undefined for the entry of a list. */
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(document: Document.Parsed, node: unknown, step: string | number): Child | undefined {
  const holder = resolved(document, node);
  if (typeof step === 'number') {
    const value = isSeq(holder) ? holder.items[step] : undefined;
    return value === undefined ? undefined : { key: undefined, value };
  }
  if (!isMap(holder)) return undefined;
  const pair = holder.items.find(({ key }) => keyText(resolved(document, key)) === step && !isMergeKey(key));
  return pair ?? childOfMerged(document, holder, step);
}

function childOfMerged(document: Document.Parsed, map: YAMLMap, step: string): Child | undefined {
  const sources = map.items
    .filter(({ key }) => isMergeKey(key))
    .map(({ value }) => resolved(document, value))
    .flatMap(source => (isSeq(source) ? source.items : [source]));
  for (const source of sources) {
    const child = source === map ? undefined : childOf(document, source, step);
    if (child) return child;
  }
  return undefined;
}

function resolved(document: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** A block mapping or list stands on the lines after its key; a flow one, a scalar or an alias beside it. Nothing at all stands nowhere. */
function isBlockBelow(node: unknown): boolean {
  if (!isNode(node)) return true;
  if (isMap(node) || isSeq(node)) return node.flow !== true;
  return node.range?.[0] === node.range?.[1];
}
