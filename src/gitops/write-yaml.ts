import { isJsonObject, type JsonObject } from '../manifests/json';
import { sortedKeys } from '../manifests/sorted-keys';
import { yamlKey, yamlText } from './yaml-scalar';

/** The keys people look for first; all others follow in the order of their code units. */
const FIRST_KEYS = ['apiVersion', 'kind', 'metadata'];
const FIRST_METADATA_KEYS = ['name', 'namespace', 'labels', 'annotations'];

/**
 * The YAML of one object, ending in a newline: the same bytes for the same data, whatever order its keys came in and whatever machine this is.
 *
 * A text that some reader takes for something else comes out quoted, see `yamlText`. Lines are never folded and nothing is aliased.
 *
 * Written here because a synth spends most of its time in it: the `yaml` package makes a node of every value first, and asks for every text
 * whether one of some twenty patterns fits, which takes about ten times as long. The tests hold the two against each other.
 */
export function stringifyManifest(object: JsonObject): string {
  return `${mapping(object, keysInOrder(object, FIRST_KEYS), '')}\n`;
}

/** `first` as far as they are there, then the others. */
function keysInOrder(object: JsonObject, first: readonly string[]): readonly string[] {
  const keys = sortedKeys(object);
  return [...first.filter(key => keys.includes(key)), ...keys.filter(key => !first.includes(key))];
}

/** A mapping whose first line stands where the writer is; further ones begin with the indent. */
function mapping(object: JsonObject, keys: readonly string[], indent: string): string {
  let text = '';
  for (const key of keys) {
    const value = object[key];
    if (value === undefined) continue;
    if (text !== '') text += `\n${indent}`;
    text += `${keyAndColon(key, indent)}${afterColon(value, key, indent)}`;
  }
  return text === '' ? '{}' : text;
}

/** YAML readers look for the colon of a key within so many characters of its line only. */
const LONGEST_KEY = 1024;

function keyAndColon(key: string, indent: string): string {
  const written = yamlKey(key);
  return written.length <= LONGEST_KEY ? `${written}:` : `? ${written}\n${indent}:`;
}

function afterColon(value: unknown, key: string, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'string') return ` ${yamlText(value, inner)}`;
  const isMetadata = indent === '' && key === 'metadata' && isJsonObject(value);
  const text = isMetadata ? mapping(value, keysInOrder(value, FIRST_METADATA_KEYS), inner) : valueText(value, inner);
  return isBlock(value, text) ? `\n${inner}${text}` : ` ${text}`;
}

/** Whether a text is that of a mapping or a list with something in it, which begins on a line of its own below a key. */
function isBlock(value: unknown, text: string): boolean {
  return typeof value === 'object' && value !== null && text !== '{}' && text !== '[]';
}

/** A value whose first line stands where the writer is; further ones begin with the indent. */
function valueText(value: unknown, indent: string): string {
  if (typeof value === 'string') return yamlText(value, indent);
  if (isJsonObject(value)) return mapping(value, sortedKeys(value), indent);
  if (Array.isArray(value)) return list(value, indent);
  return typeof value === 'number' ? numberText(value) : String(value ?? null);
}

function list(items: readonly unknown[], indent: string): string {
  let text = '';
  for (const item of items) text += `${text === '' ? '' : `\n${indent}`}- ${valueText(item, `${indent}  `)}`;
  return text === '' ? '[]' : text;
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  if (Number.isNaN(value)) return '.nan';
  return value < 0 ? '-.inf' : '.inf';
}
