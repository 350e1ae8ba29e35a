import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import { isJsonObject } from './json';
import { FieldReader } from './read-fields';

/** One entry of `spec.routes`, as written. */
export interface Route {
  readonly field: FieldPath;
  readonly dst: string | undefined;
  readonly gw: string | undefined;
}

/** Reads `spec.routes`; what the texts mean is for the rules, since the webhook compares some of them as text. */
export function readRoutes(reader: FieldReader, problems: FieldProblems): readonly Route[] {
  const routes = reader.list('routes') ?? [];
  return routes.flatMap((route, index) => {
    const field = [...reader.path('routes'), index];
    if (!isJsonObject(route)) {
      problems.wrongType(field, 'a mapping with dst and gw', route);
      return [];
    }
    const entry = new FieldReader(route, field, problems);
    return [{ field, dst: entry.text('dst'), gw: entry.text('gw') }];
  });
}
