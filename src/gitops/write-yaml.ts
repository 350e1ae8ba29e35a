import { type Node, Pair, Scalar, stringify, type Tags, YAMLMap, YAMLSeq } from 'yaml';
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
  const document = mapping(object, { first: FIRST_KEYS, within: { metadata: { first: FIRST_METADATA_KEYS } } });
  const text = stringify(document, OPTIONS);
  return text.replace(UNPRINTABLE, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** YAML 1.1, as cdk8s writes, without the tag that would write a text `<<` as the merge key, without quotes. */
const OPTIONS = {
  version: '1.1',
  compat: 'core',
  customTags: (tags: Tags) => tags.filter(tag => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:merge'),
  lineWidth: 0,
  aliasDuplicateObjects: false,
} as const;

/** Which keys of a mapping lead, and the same for the mappings below some of them. */
interface KeyOrder {
  readonly first: readonly string[];
  readonly within?: { readonly [key: string]: KeyOrder };
}

const BY_CODE_UNIT: KeyOrder = { first: [] };

/** Nodes rather than plain objects, which put keys such as "10" first and take `__proto__` for something else. */
function mapping(object: JsonObject, { first, within = {} }: KeyOrder): YAMLMap {
  const leading = first.filter(key => Object.hasOwn(object, key));
  const others = Object.keys(object)
    .filter(key => !leading.includes(key))
    .sort();
  const map = new YAMLMap();
  for (const key of [...leading, ...others]) {
    const value = object[key];
    const order = Object.hasOwn(within, key) ? within[key] : undefined;
    if (value !== undefined) map.items.push(new Pair(scalar(key), node(value, order ?? BY_CODE_UNIT)));
  }
  return map;
}

function node(value: unknown, order: KeyOrder): Node {
  if (isJsonObject(value)) return mapping(value, order);
  if (!Array.isArray(value)) return scalar(value ?? null);
  const sequence = new YAMLSeq();
  sequence.items = value.map(item => node(item, BY_CODE_UNIT));
  return sequence;
}

/** Line breaks to YAML 1.1 but not to 1.2, and units that Go's reader skips or refuses. They only ever stand in double quotes here. */
const UNPRINTABLE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Merge and default keys of YAML 1.1, and what looks like the mark that ends a document. */
const SPECIAL = /^(<<|=|\.\.\..*)$/s;

/** A text that begins indented: as a block, Go refuses a tab there, and the YAML library loses a first line of nothing but blanks. */
const INDENTED = /^\n*[ \t]/;

/** Go takes prefixed whole numbers in either case, and looks at all numbers with their underscores left out. */
const GO_NUMBER = /^[-+]?(0[xob][-+]?[0-9a-f]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)(e[-+]?[0-9]+)?)$/i;

/** A scalar, in double quotes where the YAML library would leave them out and some reader would go wrong. */
function scalar(value: unknown): Scalar {
  const result = new Scalar(value);
  if (typeof value === 'string' && isMisread(value)) result.type = Scalar.QUOTE_DOUBLE;
  return result;
}

function isMisread(text: string): boolean {
  if (text.search(UNPRINTABLE) >= 0 || SPECIAL.test(text) || INDENTED.test(text)) return true;
  return GO_NUMBER.test(text.replaceAll('_', ''));
}
