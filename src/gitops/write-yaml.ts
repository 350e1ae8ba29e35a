import { Scalar, stringify } from 'yaml';
import { isJsonObject, type JsonObject } from '../manifests/json';

/** The keys people look for first; all others follow in the order of their code units. */
const FIRST_KEYS = ['apiVersion', 'kind', 'metadata'];
const FIRST_METADATA_KEYS = ['name', 'namespace', 'labels', 'annotations'];

/**
 * The YAML of one object, ending in a newline: the same bytes for the same data, whatever order its keys came in and whatever machine this is.
 *
 * A text that some reader takes for something else comes out quoted: by YAML 1.1 (PyYAML: `yes`, `12:30:45`, `1e3`, `~`), by YAML 1.2 (`0o7`)
 * and by the Go readers of kubectl, Argo CD and Flux, which mix both (`0X1F`, `1e1_0`). Lines are never folded and nothing is aliased.
 */
export function stringifyManifest(object: JsonObject): string {
  const metadata = object.metadata;
  const ordered = orderedMap(object, FIRST_KEYS);
  if (isJsonObject(metadata)) ordered.set('metadata', orderedMap(metadata, FIRST_METADATA_KEYS));
  const text = stringify(ordered, { version: '1.1', compat: 'core', lineWidth: 0, aliasDuplicateObjects: false });
  return text.replace(UNPRINTABLE, unit => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** A Map, since a plain object puts keys such as "10" first and takes `__proto__` for something else. */
function orderedMap(object: JsonObject, firstKeys: readonly string[]): Map<unknown, unknown> {
  const first = firstKeys.filter(key => Object.hasOwn(object, key));
  const rest = Object.keys(object)
    .filter(key => !first.includes(key))
    .sort();
  const entries = [...first, ...rest].flatMap(key => {
    const value = object[key];
    return value === undefined ? [] : [[scalar(key), ordered(value)] as const];
  });
  return new Map(entries);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (isJsonObject(value)) return orderedMap(value, []);
  return typeof value === 'string' ? scalar(value) : value;
}

/** Line breaks to YAML 1.1 but not to 1.2, and units that Go's reader skips or refuses. They only ever stand in double quotes here. */
const UNPRINTABLE = /[\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Merge and default keys of YAML 1.1, and what looks like the mark that ends a document. */
const SPECIAL = /^(<<|=|\.\.\..*)$/;

/** Go takes prefixed whole numbers in either case, and looks at all numbers with their underscores left out. */
const GO_NUMBER = /^[-+]?(0[xob][0-9a-f]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)(e[-+]?[0-9]+)?)$/i;

/** A text, as a node that asks for quotes where the YAML library would leave them out and some reader would go wrong. */
function scalar(text: string): string | Scalar {
  if (text.search(UNPRINTABLE) < 0 && !SPECIAL.test(text) && !GO_NUMBER.test(text.replaceAll('_', ''))) return text;
  const quoted = new Scalar(text);
  quoted.type = Scalar.QUOTE_DOUBLE;
  return quoted;
}
