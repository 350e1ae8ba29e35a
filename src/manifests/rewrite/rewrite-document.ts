import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../field-path';
import { readYamlDocument } from '../source/yaml-document';
import { DocumentText } from './document-text';
import { editsBetween } from './edits-between';
import { applyEdits, type FieldEdit } from './field-edit';
import { rewriteList } from './rewrite-list';
import { type KeyEdit, rewriteMapping } from './rewrite-mapping';
import { rewriteScalar } from './rewrite-scalar';
import { applySplices, type Splice } from './splice';

/** A document that says something else than before. */
export interface RewrittenDocument {
  readonly text: string;
  /** The fields whose text could not be changed without touching what is not theirs. */
  readonly refused: readonly FieldPath[];
}

/**
 * Changes the text of one YAML or JSON document so that it means another value, in as few places as that takes: comments, quotes, the order of
 * keys, and every character of a field that stays are kept. The result is read back; a text that would not mean what it should is not given.
 *
 * @param before what the text means
 * @param after what it is to mean
 */
export function rewriteDocument(text: string, before: unknown, after: unknown): RewrittenDocument {
  const edits = editsBetween(before, after);
  if (edits.length === 0) return { text, refused: [] };
  const { splices, refused } = planSplices(new DocumentText(text), edits);
  const wanted =
    refused.size === 0
      ? after
      : applyEdits(
          before,
          edits.filter(edit => !refused.has(edit)),
        );
  const rewritten = applySplices(text, splices);
  const read = readYamlDocument(rewritten);
  const isRight = read.ok && isDeepStrictEqual(read.value, wanted);
  return isRight
    ? { text: rewritten, refused: [...refused].map(({ field }) => field) }
    : { text, refused: edits.map(({ field }) => field) };
}

interface PlannedSplices {
  readonly splices: readonly Splice[];
  readonly refused: ReadonlySet<FieldEdit>;
}

function planSplices(document: DocumentText, edits: readonly FieldEdit[]): PlannedSplices {
  const splices: Splice[] = [];
  const refused = new Set<FieldEdit>();
  const byMapping = new Map<string, KeyEdit[]>();
  for (const edit of edits) {
    if (edit.type === 'add' || edit.type === 'remove') {
      const key = JSON.stringify(edit.field.slice(0, -1));
      byMapping.set(key, [...(byMapping.get(key) ?? []), edit]);
      continue;
    }
    const splice =
      edit.type === 'list' ? rewriteList(document, edit.field, edit) : rewriteScalar(document, edit.field, edit.value);
    if (splice) splices.push(splice);
    else refused.add(edit);
  }
  for (const [first, ...others] of byMapping.values()) {
    if (!first) continue;
    const mapping = rewriteMapping(document, first.field.slice(0, -1), [first, ...others]);
    splices.push(...mapping.splices);
    for (const edit of mapping.refused) refused.add(edit);
  }
  return { splices, refused };
}
