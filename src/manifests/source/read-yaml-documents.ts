import type { FieldPath } from '../field-path';
import type { FileOrigin, Position } from '../origin';
import { readJsonDocument } from './json-document';
import { itemsOf } from './list-items';
import type { SourceProblem } from './source-problem';
import { splitDocuments } from './split-documents';
import { splitList } from './split-list';
import { templateMessage, templatePlace } from './template';
import { ownSpan, positionIn, spanText, type TextSpan } from './text-span';
import { locateInYaml, readYamlDocument, type YamlProblem } from './yaml-document';

/** One document of a file, or one item of a `List` in it, as plain data. */
export interface SourceDocument {
  readonly value: unknown;
  /** The text it is written in; undefined where that holds others, too. */
  readonly span: TextSpan | undefined;
  /** Positions are worked out on demand, by reading the document a second time: most have no finding. */
  readonly origin: FileOrigin;
}

/** What the text of one file holds. */
export interface SourceDocuments {
  readonly documents: readonly SourceDocument[];
  /** At most one for each malformed document, and one for all of a template. */
  readonly problems: readonly SourceProblem[];
  /** True for a text of nothing but comments and blank lines. */
  readonly isEmpty: boolean;
}

/** After so many malformed documents a file is taken for something else than YAML, and its rest is not read. */
const mostProblems = 5;

/** Smaller lists are read as one document, which is simpler and costs little. */
const largeList = 256 * 1024;

/**
 * Reads a text of YAML or JSON documents as kubectl reads it: several documents in a file, JSON where it is JSON, a `List` as its items.
 *
 * A malformed document is a problem, and the others are read nevertheless. Needs the memory of the largest document, not of the whole text.
 *
 * @param file the name that positions and problems bear
 */
export function readYamlDocuments(text: string, file: string): SourceDocuments {
  const reader = new DocumentsReader(file);
  const documents = reader.readText(text, 1);
  return { documents, problems: reader.problems, isEmpty: reader.isEmpty };
}

/** Where the fields of a document, or of the list around it, are written. */
interface Places {
  /** Undefined where they are those of several items. */
  readonly span: TextSpan | undefined;
  locate(field: FieldPath): Position | undefined;
}

/** Reads a file piece by piece, as {@link readYamlDocuments} reads it in one: what is wrong with it is kept, its documents are given away. */
export class DocumentsReader implements Omit<SourceDocuments, 'documents'> {
  readonly problems: SourceProblem[] = [];
  isEmpty = true;
  /** True when the rest of the file is not to be read. */
  hasGivenUp = false;
  private documents: SourceDocument[] = [];

  constructor(private readonly file: string) {}

  /**
   * Reads the documents of a text that begins with one.
   *
   * @param line the line of the file that it begins in
   */
  readText(text: string, line: number): readonly SourceDocument[] {
    this.documents = [];
    for (const span of splitDocuments(text, line)) {
      if (this.hasGivenUp) break;
      this.read(span);
    }
    return this.documents;
  }

  private read(span: TextSpan): void {
    this.isEmpty = false;
    const list = span.end - span.start > largeList ? splitList(span) : undefined;
    if (!list) this.readDocument(span);
    else if (this.parse(list.envelope) !== undefined) for (const item of list.items) this.readItem(item);
  }

  private readDocument(part: TextSpan): void {
    const span = ownSpan(part);
    const { text } = span;
    const json = /^\s*[{[]/.test(text) ? readJsonDocument(text) : undefined;
    if (json) {
      this.add(json.value, [], { span, locate: field => positionIn(span, json.locator.offsetOf(field)) });
      return;
    }
    const read = this.parse(span);
    if (read) this.add(read.value, [], yamlPlaces(span));
  }

  /** One item of a list that was taken apart: a YAML list of one entry. */
  private readItem(part: TextSpan): void {
    if (this.hasGivenUp) return;
    const span = ownSpan(part);
    const read = this.parse(span);
    if (Array.isArray(read?.value)) this.add(read.value[0], [0], yamlPlaces(span));
  }

  private parse(span: TextSpan): { readonly value: unknown } | undefined {
    const text = spanText(span);
    const read = readYamlDocument(text);
    return read.ok ? read : this.refuse(span, text, read.problem);
  }

  /** Adds a value, or the items of a list instead of it. */
  private add(value: unknown, path: FieldPath, places: Places): void {
    const items = itemsOf(value);
    if (items) {
      const shared = { ...places, span: undefined };
      for (const [index, item] of items.entries()) this.add(item, [...path, 'items', index], shared);
    } else {
      const locate = (field: FieldPath) => places.locate([...path, ...field]);
      this.documents.push({ value, span: places.span, origin: { type: 'file', file: this.file, locate } });
    }
  }

  private refuse(span: TextSpan, text: string, { offset, message }: YamlProblem): undefined {
    const template = templatePlace(text, offset);
    const isLast = template === undefined && this.problems.length + 1 === mostProblems;
    this.hasGivenUp = template !== undefined || isLast;
    const { line, column } = positionIn(span, template ?? offset);
    const told = template === undefined ? message : templateMessage;
    const rest = isLast ? '; the rest of the file was not read' : '';
    this.problems.push({ file: this.file, at: { line, column }, message: `${told}${rest}` });
    return undefined;
  }
}

function yamlPlaces(span: TextSpan): Places {
  return {
    span,
    locate(field) {
      const offset = locateInYaml(span.text, field);
      return offset === undefined ? undefined : positionIn(span, offset);
    },
  };
}
