import { describeType, isJsonObject, type JsonObject, own } from '../json';

/** What one entry of an IPAM annotation asks for: a NIC, and the pools or subnets of each family. */
export interface NicRequest {
  /** Its place in the annotation's list; 0 for the singular forms. */
  readonly index: number;
  /** Undefined where the entry names none, or where the annotation has no such key. */
  readonly interface: string | undefined;
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** Keys of the entry that Spiderpool ignores, as written. */
  readonly ignoredKeys: readonly string[];
}

/** The entries of an annotation, or why Spiderpool cannot read it. */
export type NicRequests =
  | { readonly ok: true; readonly value: readonly NicRequest[] }
  | { readonly ok: false; readonly problem: string };

/** The shapes of the four annotations that name pools or subnets. */
export interface RequestShape {
  readonly form: 'array' | 'object';
  /** The keys that Spiderpool's type has. */
  readonly keys: ReadonlyMap<string, RequestKey>;
}

type RequestKey = 'interface' | 'ipv4' | 'ipv6' | 'cleangateway';

/** `ippools`, `ippool`, `subnets` and `subnet`; `ippool` has no interface: it serves every NIC. */
export const REQUEST_SHAPES = {
  ippools: { form: 'array', keys: keys('interface', 'ipv4', 'ipv6', 'cleangateway') },
  ippool: { form: 'object', keys: keys('ipv4', 'ipv6') },
  subnets: { form: 'array', keys: keys('interface', 'ipv4', 'ipv6') },
  subnet: { form: 'object', keys: keys('interface', 'ipv4', 'ipv6') },
} as const satisfies Record<string, RequestShape>;

function keys(...names: readonly RequestKey[]): RequestShape['keys'] {
  return new Map(names.map(name => [name, name]));
}

/** Reads one of the annotations the way Go's decoder does: keys match whatever their case, unknown keys are dropped, wrong types refused. */
export function parseNicRequests(text: string, shape: RequestShape): NicRequests {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const entries = entriesOf(value, shape);
  if (typeof entries === 'string') return refuse(entries);
  const requests = entries.map((entry, index) => readEntry(entry, index, shape));
  if (requests.every(isRead)) return { ok: true, value: requests };
  const index = requests.findIndex(request => !isRead(request));
  return refuse(shape.form === 'array' ? `${requests[index]} in entry ${index}` : `${requests[index]}`);
}

function isRead(request: NicRequest | string): request is NicRequest {
  return typeof request !== 'string';
}

function entriesOf(value: unknown, shape: RequestShape): readonly unknown[] | string {
  if (shape.form === 'object') {
    return isJsonObject(value) || value === null ? [value] : `must be one JSON object, and is ${describeType(value)}`;
  }
  if (value === null) return [];
  return Array.isArray(value) ? value : `must be a JSON array, and is ${describeType(value)}`;
}

function readEntry(entry: unknown, index: number, shape: RequestShape): NicRequest | string {
  if (entry === null) return { index, interface: undefined, ipv4: NONE, ipv6: NONE, ignoredKeys: NONE };
  if (!isJsonObject(entry)) return `holds ${describeType(entry)} where an object belongs`;
  return readKeys(entry, shape, index);
}

const NONE: readonly string[] = [];

/**
 * Go matches keys whatever their case; of several spellings the last one written wins, and one of a wrong type is refused even so. A null
 * empties a list and leaves a text as it was.
 */
function readKeys(entry: JsonObject, shape: RequestShape, index: number): NicRequest | string {
  let nic: string | undefined;
  let ipv4 = NONE;
  let ipv6 = NONE;
  let ignoredKeys: string[] | undefined;
  for (const written of Object.keys(entry)) {
    const value = own(entry, written);
    const key = keyOf(written, shape);
    if (!key) {
      ignoredKeys ??= [];
      ignoredKeys.push(written);
    } else if (key === 'interface') {
      if (value !== null && typeof value !== 'string') return wrongType(key, value, 'text');
      nic = value === null ? nic : value || undefined;
    } else if (key === 'cleangateway') {
      if (value !== null && typeof value !== 'boolean') return wrongType(key, value, 'true or false');
    } else {
      const names = textList(value, key);
      if (typeof names === 'string') return names;
      if (key === 'ipv4') ipv4 = names;
      else ipv6 = names;
    }
  }
  return { index, interface: nic, ipv4, ipv6, ignoredKeys: ignoredKeys ?? NONE };
}

function keyOf(written: string, { keys }: RequestShape): RequestKey | undefined {
  return keys.get(written) ?? keys.get(written.toLowerCase());
}

function wrongType(key: RequestKey, value: unknown, expected: string): string {
  return `has a "${key}" that is ${describeType(value)}, not ${expected}`;
}

function textList(value: unknown, key: RequestKey): readonly string[] | string {
  if (value === null) return NONE;
  if (!Array.isArray(value)) return `has an "${key}" that is ${describeType(value)}, not a list of names`;
  if (value.every(isText)) return value;
  const wrong = value.find(name => typeof name !== 'string' && name !== null);
  if (wrong !== undefined) return `has an "${key}" with ${describeType(wrong)} in it, where names belong`;
  return value.map(name => name ?? '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function refuse(problem: string): NicRequests {
  return { ok: false, problem };
}
