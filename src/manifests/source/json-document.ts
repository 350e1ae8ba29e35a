import { countKeys, JsonLocator, jsonShape } from './json-text';

/** A document that JSON.parse could read, which is far faster than reading it as the YAML that it is, too. */
export interface JsonDocument {
  readonly value: unknown;
  readonly locator: JsonLocator;
}

/** As deep as YAML documents may be. */
const deepest = 500;

/**
 * Reads a text as JSON. Undefined where it is none, nests too deeply or writes a key twice: then it is to be read as YAML, which says where.
 * JSON.parse keeps the last of two equal keys in silence.
 */
export function readJsonDocument(text: string): JsonDocument | undefined {
  const { depth, keys } = jsonShape(text, deepest);
  if (depth > deepest) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return countKeys(value) === keys ? { value, locator: new JsonLocator(text) } : undefined;
  } catch {
    return undefined;
  }
}
