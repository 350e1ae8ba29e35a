import { isJsonObject, type JsonObject } from '../manifests/json';
import { readOnce } from '../manifests/read-once';
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
  return `${mapping(object, keysInOrder(object, FIRST_KEYS), '\n')}\n`;
}

/** `first` as far as they are there, then the others. */
function keysInOrder(object: JsonObject, first: readonly string[]): readonly string[] {
  const keys = sortedKeys(object);
  return [...first.filter(key => keys.includes(key)), ...keys.filter(key => !first.includes(key))];
}

/** A mapping whose first line stands where the writer is; further ones begin with `line`, a line feed and the indent. */
function mapping(object: JsonObject, keys: readonly string[], line: string): string {
  const inner = `${line}  `;
  let text = '';
  for (const key of keys) {
    const value = object[key];
    if (value === undefined) continue;
    const isMetadata = line === '\n' && key === 'metadata' && isJsonObject(value);
    const written = isMetadata
      ? mapping(value, keysInOrder(value, FIRST_METADATA_KEYS), inner)
      : valueText(value, inner);
    if (text !== '') text += line;
    text += keyAndColon(key, line);
    text += isBlock(value, written) ? inner : ' ';
    text += written;
  }
  return text === '' ? '{}' : text;
}

/** YAML readers look for the colon of a key within so many characters of its line only. */
const LONGEST_KEY = 1024;

/** An app has few keys and many objects. Undefined for keys that are too long. */
const onOneLine = readOnce((key: string): string | undefined => {
  const written = yamlKey(key);
  return written.length <= LONGEST_KEY ? `${written}:` : undefined;
});

function keyAndColon(key: string, line: string): string {
  return onOneLine(key) ?? `? ${yamlKey(key)}${line}:`;
}

/** Whether a text is that of a mapping or a list with something in it, which begins on a line of its own below a key. */
function isBlock(value: unknown, text: string): boolean {
  return typeof value === 'object' && value !== null && text !== '{}' && text !== '[]';
}

/** A value whose first line stands where the writer is; further ones begin with `line`. */
function valueText(value: unknown, line: string): string {
  if (typeof value === 'string') return yamlText(value, line);
  if (isJsonObject(value)) return mapping(value, sortedKeys(value), line);
  if (Array.isArray(value)) return list(value, line);
  return typeof value === 'number' ? numberText(value) : String(value ?? null);
}

function list(items: readonly unknown[], line: string): string {
  const inner = `${line}  `;
  let text = '';
  for (const item of items) {
    text += text === '' ? '- ' : `${line}- `;
    text += valueText(item, inner);
  }
  return text === '' ? '[]' : text;
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  if (Number.isNaN(value)) return '.nan';
  return value < 0 ? '-.inf' : '.inf';
}
