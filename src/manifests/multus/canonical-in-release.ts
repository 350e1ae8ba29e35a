import type { Version } from '../../context/version';
import type { FieldPath } from '../field-path';
import { isJsonObject, type JsonObject, own } from '../json';
import { releaseOf } from '../schema/fields-in-release';
import { isReleasedIn } from '../schema/releases';

/** An object before and after its defaults were filled in. */
export interface FilledIn {
  readonly kind: string;
  readonly written: JsonObject;
  readonly canonical: JsonObject;
}

/**
 * The canonical form for a release of Spiderpool: without the defaults of fields that it does not have, which the API server would drop. A field that
 * was written stays, whether the release has it or not.
 */
export function canonicalInRelease({ kind, written, canonical }: FilledIn, version: Version): JsonObject {
  return known(written, canonical, []);

  function known(before: unknown, after: JsonObject, field: FieldPath): JsonObject {
    const given = isJsonObject(before) ? before : {};
    const kept = Object.entries(after).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
      const place = [...field, key];
      const released = Object.hasOwn(given, key) ? undefined : releaseOf(kind, place);
      if (released && !isReleasedIn(released.spans, version)) return [];
      return [[key, isJsonObject(value) ? known(own(given, key), value, place) : value]];
    });
    return Object.fromEntries(kept);
  }
}
