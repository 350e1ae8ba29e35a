import { isCollection, isScalar } from 'yaml';
import type { FieldPath } from '../field-path';
import { isJsonObject } from '../json';
import { type DocumentText, isShared } from './document-text';
import type { Splice } from './splice';
import { quotingOf, scalarText } from './value-text';

/** Another value for a scalar, quoted as the old one is; undefined where it is not written in its own place, on one line. */
export function rewriteScalar(document: DocumentText, field: FieldPath, value: unknown): Splice | undefined {
  if (isJsonObject(value)) return Object.keys(value).length === 0 ? emptied(document, field) : undefined;
  const node = document.nodeAt(field);
  if (!isScalar(node) || !node.range || isShared(node) || Array.isArray(value)) return undefined;
  const place = document.emptyPlaceOf(field);
  if (place !== undefined) return { start: place, end: place, text: ` ${scalarText(value, 'plain')}` };
  const quoting = quotingOf(node);
  const [start, end] = node.range;
  if (!quoting || document.text.slice(start, end).includes('\n')) return undefined;
  return { start, end, text: scalarText(value, quoting) };
}

/** `{}` in the place of a mapping, beside its key. */
function emptied(document: DocumentText, field: FieldPath): Splice | undefined {
  const node = document.nodeAt(field);
  if (!isCollection(node) || !node.range || isShared(node)) return undefined;
  const { text } = document;
  const start = text.slice(0, node.range[0]).trimEnd().length;
  const end = text.slice(0, document.endOf(node)).trimEnd().length;
  if (text[start - 1] !== ':' || document.commentsIn(start, end).length > 0) return undefined;
  return { start, end, text: ' {}' };
}
