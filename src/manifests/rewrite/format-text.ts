import type { FieldPath } from '../field-path';
import { isJsonObject } from '../json';
import type { Position } from '../origin';
import { itemsOf } from '../source/list-items';
import type { SourceProblem } from '../source/source-problem';
import { splitDocuments } from '../source/split-documents';
import { templateMessage, templatePlace } from '../source/template';
import { positionIn, spanText, type TextSpan } from '../source/text-span';
import { locateInYaml, readYamlDocument, type YamlProblem } from '../source/yaml-document';
import { rewriteDocument } from './rewrite-document';

/** What an object of a text is to be; undefined leaves it alone. */
export type FormOf = (object: unknown) => { readonly object: unknown; readonly left: readonly LeftField[] } | undefined;

/** A field that stays as it is, and why. */
export interface LeftField {
  readonly field: FieldPath;
  readonly reason: string;
}

/** A field that stayed as it is. */
export interface LeftInText extends LeftField {
  /** The object it is a field of. */
  readonly object: unknown;
  readonly at: Position | undefined;
}

/** A text after its objects have got another form. */
export interface FormattedText {
  readonly text: string;
  readonly left: readonly LeftInText[];
  /** Documents that could not be read. They stay as they are. */
  readonly problems: readonly SourceProblem[];
}

/** The objects of the documents of a text that hold a word; the items of a list instead of the list. */
export function objectsIn(text: string, word: string): readonly unknown[] {
  return [...documentsWith(text, word)].flatMap(span => {
    const read = readYamlDocument(spanText(span));
    return read.ok ? objectsOf(read.value) : [];
  });
}

function objectsOf(value: unknown): readonly unknown[] {
  return itemsOf(value)?.flatMap(objectsOf) ?? [value];
}

/**
 * Gives the objects of a text of YAML or JSON documents another form. Documents without `word` are not even read, and every document whose
 * objects already have their form stays as it is, byte for byte.
 *
 * @param file the name that problems bear
 * @param formOf called for each object, in the order of the text
 */
export function formatText(text: string, file: string, word: string, formOf: FormOf): FormattedText {
  const left: LeftInText[] = [];
  const problems: SourceProblem[] = [];
  let formatted = '';
  let at = 0;
  for (const span of documentsWith(text, word)) {
    const document = formatDocument(span, formOf);
    formatted += text.slice(at, span.start) + document.text;
    left.push(...document.left);
    if (document.problem) problems.push({ file, ...document.problem });
    at = span.end;
  }
  return { text: formatted + text.slice(at), left, problems };
}

interface FormattedDocument {
  readonly text: string;
  readonly left: readonly LeftInText[];
  readonly problem?: Omit<SourceProblem, 'file'>;
}

function formatDocument(span: TextSpan, formOf: FormOf): FormattedDocument {
  const text = spanText(span);
  const read = readYamlDocument(text);
  if (!read.ok) return { text, left: [], problem: unreadable(span, text, read.problem) };
  const found: Found[] = [];
  const wanted = reformed(read.value, [], formOf, found);
  const rewritten = rewriteDocument(text, read.value, wanted);
  const refused = rewritten.refused.map(field => {
    const { path = [], object } = found.find(({ path }) => path.every((step, index) => field[index] === step)) ?? {};
    return { path, object, left: { field: field.slice(path.length), reason: SHARED } };
  });
  const left = [...found, ...refused].flatMap(({ path, object, left: each }): readonly LeftInText[] => {
    if (!each) return [];
    const offset = locateInYaml(text, [...path, ...each.field]);
    return [{ ...each, object, at: offset === undefined ? undefined : positionIn(span, offset) }];
  });
  return { text: rewritten.text, left };
}

const SHARED =
  'its text holds or comes from an anchor, an alias or a tag, or is laid out so that it cannot be changed by itself';

function unreadable(span: TextSpan, text: string, { offset, message }: YamlProblem): Omit<SourceProblem, 'file'> {
  const template = templatePlace(text, offset);
  const { line, column } = positionIn(span, template ?? offset);
  return { at: { line, column }, message: template === undefined ? message : templateMessage };
}

function* documentsWith(text: string, word: string): Generator<TextSpan> {
  if (!text.includes(word)) return;
  for (const span of splitDocuments(text)) {
    const at = text.indexOf(word, span.start);
    if (at !== -1 && at < span.end) yield span;
  }
}

/** An object of a document; one entry for each field that is left alone, and one without. */
interface Found {
  readonly path: FieldPath;
  readonly object: unknown;
  readonly left: LeftField | undefined;
}

/** The value with its objects in their form: the value itself is one, or the items of the list that it is. */
function reformed(value: unknown, path: FieldPath, formOf: FormOf, found: Found[]): unknown {
  const items = itemsOf(value);
  if (items && isJsonObject(value)) {
    return { ...value, items: items.map((item, index) => reformed(item, [...path, 'items', index], formOf, found)) };
  }
  const form = formOf(value);
  for (const left of [undefined, ...(form?.left ?? [])]) found.push({ path, object: value, left });
  return form ? form.object : value;
}
