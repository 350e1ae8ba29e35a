/** A plain object: what a mapping in YAML or an object in JSON becomes. */
export type JsonObject = { readonly [key: string]: unknown };

/** True for a plain mapping, false for arrays, null and scalars. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of an own key, never one that every object inherits (`constructor`, `__proto__`). */
export function own(object: JsonObject, key: string): unknown {
  // Most fields that are asked for are optional and not there, which a plain look tells in a fraction of the time.
  const value = object[key];
  return value === undefined || Object.hasOwn(object, key) ? value : undefined;
}

/** Gives an own key its value, whatever it is called: `__proto__` would become the prototype otherwise. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** The mapping under a key, or an empty one when there is none: for reading on where a missing level means no settings. */
export function child(object: JsonObject, key: string): JsonObject {
  const value = own(object, key);
  return isJsonObject(value) ? value : EMPTY;
}

const EMPTY: JsonObject = Object.freeze({});

/** What a value is, in the words people use for YAML: `a number`, `a list`, `nothing`. */
export function describeType(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'number':
    case 'bigint':
      return 'a number';
    case 'boolean':
      return 'true or false';
    default:
      return 'a mapping';
  }
}
