import { isDeepStrictEqual } from 'node:util';
import { AddressRange } from '../../addresses/address-range';
import type { FieldPath } from '../field-path';
import { isJsonObject, type JsonObject } from '../json';
import type { FieldEdit } from './field-edit';

/** The edits that make one value out of another; the order of keys is no difference. */
export function editsBetween(before: unknown, after: unknown, field: FieldPath = []): readonly FieldEdit[] {
  if (isJsonObject(before) && isJsonObject(after)) return editsOfMapping(before, after, field);
  if (isDeepStrictEqual(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return editsOfList(before, after, field);
  return [{ type: 'set', field, value: after }];
}

function editsOfMapping(before: JsonObject, after: JsonObject, field: FieldPath): readonly FieldEdit[] {
  // A mapping that loses everything is written anew, since nothing at all would be no mapping.
  if (Object.keys(after).length === 0 && Object.keys(before).length > 0) return [{ type: 'set', field, value: after }];
  const removed = Object.keys(before).filter(key => !Object.hasOwn(after, key));
  const keys = Object.keys(after);
  return [
    ...removed.map((key): FieldEdit => ({ type: 'remove', field: [...field, key] })),
    ...keys.flatMap((key, index): readonly FieldEdit[] => {
      const place = [...field, key];
      if (Object.hasOwn(before, key)) return editsBetween(before[key], after[key], place);
      return [{ type: 'add', field: place, value: after[key], before: keys.slice(0, index).reverse() }];
    }),
  ];
}

function editsOfList(before: readonly unknown[], after: readonly unknown[], field: FieldPath): readonly FieldEdit[] {
  if (before.every(isText) && after.every(isText)) {
    return [{ type: 'list', field, texts: after, homes: homesOf(before, after) }];
  }
  if (before.length !== after.length) return [{ type: 'set', field, value: after }];
  return before.flatMap((item, index) => editsBetween(item, after[index], [...field, index]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** An entry lives on in the one with its text, in the range that holds it, or in whatever comes to its place. */
function homesOf(before: readonly string[], after: readonly string[]): readonly number[] {
  const byText = new Map(after.map((text, index) => [text, index]));
  const ranges = after.map(rangeOf);
  return before.map((text, index) => {
    const same = byText.get(text);
    if (same !== undefined) return same;
    const range = rangeOf(text);
    const holder = range ? indexOfHolder(ranges, range) : -1;
    return holder === -1 ? Math.min(index, after.length - 1) : holder;
  });
}

function rangeOf(text: string): AddressRange | undefined {
  const parsed = AddressRange.parse(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Among sorted ranges, the last that does not begin behind the range. */
function indexOfHolder(ranges: readonly (AddressRange | undefined)[], wanted: AddressRange): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const range = ranges[middle];
    if (range && range.first > wanted.first) high = middle - 1;
    else low = middle + 1;
  }
  return ranges[high]?.overlaps(wanted) ? high : -1;
}
