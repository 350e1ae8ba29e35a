import fc from 'fast-check';
import type { Schema } from '../../crds/schema-files';

/** The way to a value inside an object. */
export type Path = readonly (string | number)[];

/** Objects that keep to the schema of a kind, with any choice of its optional fields. */
export function arbitraryResource(apiVersion: string, kind: string, schema: Schema): fc.Arbitrary<object> {
  const spec = schema.properties?.spec ?? {};
  return arbitrary(spec, 'spec').map(value => ({
    apiVersion,
    kind,
    metadata: { name: 'web', namespace: 'shop' },
    spec: value,
  }));
}

/** A mistake put into an object, and what has to be said of it. */
export interface Mistake {
  /** The object with the mistake in it. */
  readonly make: () => object;
  readonly field: Path;
  readonly problem: 'wrong-type' | 'not-allowed' | 'out-of-bounds' | 'unknown' | 'missing';
}

/** Every mistake that can be made at one place of an object, by the schema alone. */
export function mistakesIn(object: object, schema: Schema, group: string): readonly Mistake[] {
  const places: (readonly [Path, unknown, Schema])[] = [];
  visit((object as { spec?: unknown }).spec, schema.properties?.spec ?? {}, ['spec'], (...place) => places.push(place));
  return places.flatMap(([path, value, part]) => {
    const put = (problem: Mistake['problem'], wrong: unknown): Mistake => ({
      make: () => withValue(object, path, wrong),
      field: path,
      problem,
    });
    const found: Mistake[] = wrongTypes(part).map(wrong => put('wrong-type', wrong));
    if (part.type === 'string' && part.enum) found.push(put('not-allowed', 'neither'));
    const low = part.minimum ?? (part.format === 'int32' ? -(2 ** 31) : undefined);
    const high = part.maximum ?? (part.format === 'int32' ? 2 ** 31 - 1 : undefined);
    if (low !== undefined && !part.enum) found.push(put('out-of-bounds', low - 1));
    if (high !== undefined && !part.enum) found.push(put('out-of-bounds', high + 1));
    if (isClosed(part) && typeof value === 'object' && value !== null) {
      found.push({
        make: () => withValue(object, [...path, 'surplusOne'], 1),
        field: [...path, 'surplusOne'],
        problem: 'unknown',
      });
      for (const name of part.required ?? []) {
        // Spiderpool's webhook fills missing texts and numbers before the schema is looked at.
        if (group === 'spiderpool.spidernet.io' && part.properties?.[name]?.type !== 'array') continue;
        found.push({
          make: () => withValue(object, [...path, name], undefined),
          field: [...path, name],
          problem: 'missing',
        });
        found.push({
          make: () => withValue(object, [...path, name], null),
          field: [...path, name],
          problem: 'missing',
        });
      }
    }
    return found;
  });
}

function arbitrary(schema: Schema, name: string): fc.Arbitrary<unknown> {
  if (schema['x-kubernetes-int-or-string']) return fc.oneof(fc.integer(), fc.constantFrom('20%', '1'));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return fc.constantFrom('', 'eth1', '10.6.124.1', 'Forbid');
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -(2 ** 31), max: schema.maximum ?? 2 ** 31 - 1 });
    case 'array':
      return fc.array(arbitrary(schema.items ?? {}, ''), { maxLength: 2 });
    case 'object':
      return arbitraryMapping(schema);
    default:
      return name === 'volumeClaimTemplates'
        ? fc.constant([{ spec: { any: 1 } }])
        : fc.constant({ spec: { any: [1] } });
  }
}

function arbitraryMapping(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.additionalProperties) {
    return fc.dictionary(fc.constantFrom('app', 'tier'), arbitrary(schema.additionalProperties, ''), { maxKeys: 2 });
  }
  const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, arbitrary(part, name)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...(schema.required ?? [])] });
}

function isClosed(schema: Schema): boolean {
  const { type, properties, additionalProperties } = schema;
  return (
    type === 'object' &&
    properties !== undefined &&
    !additionalProperties &&
    !schema['x-kubernetes-preserve-unknown-fields']
  );
}

function wrongTypes({ type, ...schema }: Schema): readonly unknown[] {
  if (schema['x-kubernetes-int-or-string']) return [true, [1], { a: 1 }, 1.5];
  switch (type) {
    case 'string':
      return [1, true, ['a'], { a: 'b' }];
    case 'boolean':
      return ['true', 1];
    case 'integer':
      return ['1', 1.5, true];
    case 'array':
      return ['a', {}, 1];
    case 'object':
      return ['a', [], 1];
    default:
      return [];
  }
}

function visit(
  value: unknown,
  schema: Schema,
  path: Path,
  found: (path: Path, value: unknown, schema: Schema) => void,
): void {
  if (value === undefined) return;
  found(path, value, schema);
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) visit(entry, schema.items ?? {}, [...path, index], found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const part = schema.properties?.[key] ?? schema.additionalProperties;
      if (part) visit(member, part, [...path, key], found);
    }
  }
}

/** A copy of an object with another value at a place; `undefined` takes the member away. */
function withValue(root: object, path: Path, value: unknown): object {
  const copy = structuredClone(root);
  let parent: Record<string | number, unknown> = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) parent = parent[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}
