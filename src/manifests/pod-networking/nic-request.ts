import { describeType, isJsonObject, type JsonObject } from '../json';

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
  readonly keys: readonly RequestKey[];
}

type RequestKey = 'interface' | 'ipv4' | 'ipv6' | 'cleangateway';

/** `ippools`, `ippool`, `subnets` and `subnet`; `ippool` has no interface: it serves every NIC. */
export const REQUEST_SHAPES = {
  ippools: { form: 'array', keys: ['interface', 'ipv4', 'ipv6', 'cleangateway'] },
  ippool: { form: 'object', keys: ['ipv4', 'ipv6'] },
  subnets: { form: 'array', keys: ['interface', 'ipv4', 'ipv6'] },
  subnet: { form: 'object', keys: ['interface', 'ipv4', 'ipv6'] },
} as const satisfies Record<string, RequestShape>;

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
  const requests: NicRequest[] = [];
  for (const [index, entry] of entries.entries()) {
    const request = readEntry(entry, index, shape);
    if (typeof request === 'string') return refuse(shape.form === 'array' ? `${request} in entry ${index}` : request);
    requests.push(request);
  }
  return { ok: true, value: requests };
}

function entriesOf(value: unknown, shape: RequestShape): readonly unknown[] | string {
  if (shape.form === 'object') {
    return isJsonObject(value) || value === null ? [value] : `must be one JSON object, and is ${describeType(value)}`;
  }
  if (value === null) return [];
  return Array.isArray(value) ? value : `must be a JSON array, and is ${describeType(value)}`;
}

function readEntry(entry: unknown, index: number, shape: RequestShape): NicRequest | string {
  if (entry === null) return { index, interface: undefined, ipv4: [], ipv6: [], ignoredKeys: [] };
  if (!isJsonObject(entry)) return `holds ${describeType(entry)} where an object belongs`;
  const { known, ignoredKeys } = matchKeys(entry, shape);
  const nic = known.interface ?? undefined;
  if (nic !== undefined && typeof nic !== 'string') return `has an "interface" that is ${describeType(nic)}, not text`;
  const clean = known.cleangateway ?? undefined;
  if (clean !== undefined && typeof clean !== 'boolean')
    return `has a "cleangateway" that is ${describeType(clean)}, not true or false`;
  const ipv4 = textList(known.ipv4, 'ipv4');
  if (typeof ipv4 === 'string') return ipv4;
  const ipv6 = textList(known.ipv6, 'ipv6');
  if (typeof ipv6 === 'string') return ipv6;
  return { index, interface: nic || undefined, ipv4, ipv6, ignoredKeys };
}

/** Go matches keys whatever their case, and the last one written wins. */
function matchKeys(
  entry: JsonObject,
  shape: RequestShape,
): { known: { [key in RequestKey]?: unknown }; ignoredKeys: string[] } {
  const known: { [key in RequestKey]?: unknown } = {};
  const ignoredKeys: string[] = [];
  for (const [written, value] of Object.entries(entry)) {
    const key = shape.keys.find(candidate => candidate === written.toLowerCase());
    if (key) known[key] = value;
    else ignoredKeys.push(written);
  }
  return { known, ignoredKeys };
}

function textList(value: unknown, key: string): readonly string[] | string {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return `has an "${key}" that is ${describeType(value)}, not a list of names`;
  const wrong = value.find(name => typeof name !== 'string' && name !== null);
  if (wrong !== undefined) return `has an "${key}" with ${describeType(wrong)} in it, where names belong`;
  return value.map(name => name ?? '');
}

function refuse(problem: string): NicRequests {
  return { ok: false, problem };
}
