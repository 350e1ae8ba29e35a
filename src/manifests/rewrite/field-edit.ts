import type { FieldPath } from '../field-path';
import { isJsonObject, type JsonObject } from '../json';

/** One change of a document. */
export type FieldEdit =
  /** Another value for a field that is written. */
  | { readonly type: 'set'; readonly field: FieldPath; readonly value: unknown }
  /** A new field. `before` are the keys it belongs behind, the nearest first; without any of them it leads its mapping. */
  | { readonly type: 'add'; readonly field: FieldPath; readonly value: unknown; readonly before: readonly string[] }
  | { readonly type: 'remove'; readonly field: FieldPath }
  /** Other texts for a list of texts. `homes` tells for each old entry which new one it becomes, or becomes a part of. */
  | {
      readonly type: 'list';
      readonly field: FieldPath;
      readonly texts: readonly string[];
      readonly homes: readonly number[];
    };

/** The value after some edits; the one it is given stays as it is. */
export function applyEdits(value: unknown, edits: readonly FieldEdit[]): unknown {
  return edits.reduce((edited: unknown, edit) => applyAt(edited, edit.field, edit), value);
}

function applyAt(value: unknown, [step, ...rest]: FieldPath, edit: FieldEdit): unknown {
  if (step === undefined) return edit.type === 'list' ? edit.texts : edit.type === 'remove' ? undefined : edit.value;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? applyAt(item, rest, edit) : item));
  if (!isJsonObject(value)) return value;
  const key = String(step);
  if (edit.type === 'remove' && rest.length === 0) return without(value, key);
  return { ...value, [key]: applyAt(value[key], rest, edit) };
}

function without(object: JsonObject, key: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
