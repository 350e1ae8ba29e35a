import { isIP } from 'node:net';
import { describeType, isJsonObject, type JsonObject, own } from '../json';

/** One network of a pod, as an annotation names it. */
export interface NetworkSelection {
  /** Undefined where the annotation names none. */
  readonly namespace: string | undefined;
  readonly name: string;
  /** The interface the annotation asks for; undefined where its place decides (`net1`, `net2`, …). */
  readonly interface: string | undefined;
}

/** The networks of an annotation, or why Multus and Spiderpool cannot read it. */
export type NetworkSelections =
  | { readonly ok: true; readonly value: readonly NetworkSelection[] }
  | { readonly ok: false; readonly problem: string };

/** The kernel's limit for an interface name (IFNAMSIZ less its end mark). */
const MAX_INTERFACE_LENGTH = 15;
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** What Go's net.ParseMAC takes: pairs behind colons or hyphens, or fours behind dots, of 6, 8 or 20 bytes. */
const MAC_ADDRESS =
  /^(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?::[0-9a-f]{2}){7}|(?::[0-9a-f]{2}){19}|(?:-[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){7}|(?:-[0-9a-f]{2}){19})|[0-9a-f]{4}(?:(?:\.[0-9a-f]{4}){2}|(?:\.[0-9a-f]{4}){3}|(?:\.[0-9a-f]{4}){9}))$/i;

/**
 * Reads `k8s.v1.cni.cncf.io/networks` or `v1.multus-cni.io/default-network`: a comma list of `[namespace/]name[@interface]`, or a JSON array
 * where the text holds any of `[`, `{` and `"`. Only the JSON form takes names with dots. An empty text names no network.
 */
export function parseNetworkSelections(text: string): NetworkSelections {
  if (text === '') return { ok: true, value: [] };
  return /[[{"]/.test(text) ? parseJsonForm(text) : parseCommaForm(text);
}

function parseJsonForm(text: string): NetworkSelections {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(value)) return refuse(`must be a JSON array, and is ${describeType(value)}`);
  const selections: NetworkSelection[] = [];
  for (const [index, entry] of value.entries()) {
    const selection = isJsonObject(entry) ? readEntry(entry) : `holds ${describeType(entry)} where an object belongs`;
    if (typeof selection === 'string') return refuse(`${selection} in entry ${index}`);
    selections.push(selection);
  }
  return { ok: true, value: selections };
}

function readEntry(entry: JsonObject): NetworkSelection | string {
  const texts: Record<string, string> = {};
  for (const key of ['name', 'namespace', 'interface', 'mac', 'infiniband-guid']) {
    const value = entryValue(entry, key) ?? '';
    if (typeof value !== 'string') return `has a "${key}" that is ${describeType(value)}, not text`;
    texts[key] = value;
  }
  const { name = '', namespace = '', interface: nic = '' } = texts;
  if (name === '') return 'has no "name"';
  if (nic.length > MAX_INTERFACE_LENGTH) return interfaceTooLong(nic);
  return (
    hardwareProblem(texts) ??
    addressProblem(entry) ?? { namespace: namespace || undefined, name, interface: nic || undefined }
  );
}

/** Go matches keys whatever their case. */
function entryValue(entry: JsonObject, key: string): unknown {
  const written = Object.hasOwn(entry, key) ? key : Object.keys(entry).find(name => name.toLowerCase() === key);
  return written === undefined ? undefined : own(entry, written);
}

function hardwareProblem(texts: Readonly<Record<string, string>>): string | undefined {
  for (const key of ['mac', 'infiniband-guid']) {
    const value = texts[key] ?? '';
    if (value !== '' && !MAC_ADDRESS.test(value)) return `has a "${key}" "${value}" that is no hardware address`;
  }
  return undefined;
}

function addressProblem(entry: JsonObject): string | undefined {
  const ips = entryValue(entry, 'ips') ?? [];
  if (!Array.isArray(ips)) return `has "ips" that are ${describeType(ips)}, not a list`;
  const wrong = ips.find(ip => typeof ip !== 'string' || !isAddressOrCidr(ip));
  return wrong === undefined
    ? undefined
    : `has "ips" with ${JSON.stringify(wrong)}, which is neither an address nor a CIDR`;
}

function isAddressOrCidr(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const version = address.includes('%') ? 0 : isIP(address);
  if (version === 0 || more.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

function parseCommaForm(text: string): NetworkSelections {
  const selections: NetworkSelection[] = [];
  for (const item of text.split(',')) {
    const selection = parseItem(item.trim());
    if (typeof selection === 'string') return refuse(selection);
    selections.push(selection);
  }
  return { ok: true, value: selections };
}

function parseItem(item: string): NetworkSelection | string {
  const slashes = item.split('/');
  const [reference = '', at, ...moreAt] = (slashes[slashes.length - 1] ?? '').split('@');
  if (moreAt.length > 0 || slashes.length > 2) return `has "${item}", which is not [namespace/]name[@interface]`;
  const namespace = slashes.length === 2 ? (slashes[0] ?? '').trim() : '';
  const name = reference.trim();
  const nic = (at ?? '').trim();
  if (name === '') return `has "${item}", which names no network`;
  for (const part of namespace === '' ? [name] : [namespace, name]) {
    if (!DNS_LABEL.test(part)) {
      return `has "${item}", whose "${part}" is no DNS label (lower-case letters, digits and hyphens; a name with dots needs the JSON form)`;
    }
  }
  if (/[\s/]/.test(nic)) return `has "${item}", whose interface holds a space`;
  if (nic.length > MAX_INTERFACE_LENGTH) return interfaceTooLong(nic);
  return { namespace: namespace || undefined, name, interface: nic || undefined };
}

function interfaceTooLong(nic: string): string {
  return `names the interface "${nic}" of ${nic.length} characters, where the kernel takes ${MAX_INTERFACE_LENGTH}`;
}

function refuse(problem: string): NetworkSelections {
  return { ok: false, problem };
}
