import { parseAllDocuments } from 'yaml';
import { type FieldPath, valueAt } from '../../src/manifests/field-path';
import { isJsonObject, type JsonObject } from '../../src/manifests/json';
import type { Finding } from '../../src/rules/finding';
import { fixParts } from './fix-lines';

/**
 * The objects of an example after somebody has pasted the first thing that a finding's fix has to paste: over the field of the same name at or
 * above the finding's place, or beside it. Undefined where that takes more than a paste, or the words send it to another place.
 */
export function pasted(yaml: string, finding: Finding): readonly unknown[] | undefined {
  const addition = pasteOf(finding);
  const objects = parseAllDocuments(yaml).flatMap((document): unknown[] => document.toJS() ?? []);
  const at = objects.findIndex(object => isSubject(object, finding));
  const target = objects[at];
  if (!addition || !isJsonObject(target)) return undefined;
  const mended = Object.entries(addition).reduce(
    (object, [key, value]) => withValue(object, placeOf(object, finding.field, key), value),
    target,
  );
  return objects.map((object, index) => (index === at ? mended : object));
}

function pasteOf({ fix, subject }: Finding): JsonObject | undefined {
  const [first, second] = fixParts(fix);
  const words = first?.type === 'words' ? first.text : '';
  const isElsewhere = PLACE.test(words) && !words.endsWith(` pool ${subject.name}:`);
  const paste = first?.type === 'paste' ? first : second;
  const value: unknown = paste && !isElsewhere ? parseAllDocuments(paste.text)[0]?.toJS() : undefined;
  return isJsonObject(value) && JSON.stringify(value).includes('…') === false ? value : undefined;
}

const PLACE = /\b(?:in|into|to|on|of|the app|annotate|annotation|instead|these two|give pool)\b/;

function isSubject(object: unknown, { subject }: Finding): boolean {
  if (!isJsonObject(object) || object.kind !== subject.kind || !isJsonObject(object.metadata)) return false;
  return object.metadata.name === subject.name;
}

/** The key where the field has it, the nearest mapping above that has it, or else the mapping that the field is in. */
function placeOf(object: JsonObject, field: FieldPath, key: string): FieldPath {
  const step = field.lastIndexOf(key);
  if (step >= 0) return field.slice(0, step + 1);
  for (let length = field.length; length >= 0; length -= 1) {
    const above = valueAt(object, field.slice(0, length));
    if (isJsonObject(above) && key in above) return [...field.slice(0, length), key];
  }
  let mapping = field;
  while (mapping.length > 0 && !isJsonObject(valueAt(object, mapping))) mapping = mapping.slice(0, -1);
  return [...mapping, key];
}

function withValue(object: JsonObject, [step = '', ...rest]: FieldPath, value: unknown): JsonObject {
  return { ...object, [step]: rest.length === 0 ? value : inside(object[step], rest, value) };
}

function inside(at: unknown, path: FieldPath, value: unknown): unknown {
  if (!Array.isArray(at)) return withValue(isJsonObject(at) ? at : {}, path, value);
  const [index, ...rest] = path;
  return at.map((entry, place) => (place === index ? (rest.length === 0 ? value : inside(entry, rest, value)) : entry));
}
