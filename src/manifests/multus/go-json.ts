import { isJsonObject } from '../json';

const ESCAPED: { readonly [character: string]: string } = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * The text Go's `encoding/json` makes of a value of its own types: compact, keys in the order of the object, and the characters that HTML minds
 * escaped. Spiderpool's controller writes networks with it.
 */
export function goJson(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/**
 * The text Go makes of a value that it has read from JSON without knowing its type: keys sorted, every number as a 64-bit float. Written key by
 * key, because JavaScript would put keys that look like numbers first.
 */
export function goJsonOfRead(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goJsonOfRead).join(',')}]`;
  if (!isJsonObject(value)) return Object.is(value, -0) ? '-0' : goJson(value);
  const entries = Object.entries(value).map(([key, entry]) => ({ key, text: goJsonOfRead(entry) }));
  entries.sort((a, b) => (a.key < b.key ? -1 : 1));
  return `{${entries.map(({ key, text }) => `${goJson(key)}:${text}`).join(',')}}`;
}

function escaped(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, character => ESCAPED[character] ?? character);
}
