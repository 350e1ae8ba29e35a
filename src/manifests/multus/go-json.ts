import { isJsonObject } from '../json';

const ESCAPED: { readonly [character: string]: string } = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * The text Go's `encoding/json` makes of a value: compact, keys in the order of the object, and the characters that HTML minds escaped.
 * Spiderpool's controller writes networks with it.
 */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => ESCAPED[character] ?? character);
}

/** A copy with the keys of every mapping sorted: what a Go map looks like when it is written. */
export function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withSortedKeys(entry)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
