import { isJsonObject, own } from '../json';

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

/**
 * Reads `k8s.v1.cni.cncf.io/networks` or `v1.multus-cni.io/default-network`: a comma list of `[namespace/]name[@interface]`, or a JSON array
 * where the text holds any of `[`, `{` and `"`. Only the JSON form takes names with dots.
 */
export function parseNetworkSelections(text: string): NetworkSelections {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: [] };
  return /[[{"]/.test(trimmed) ? parseJsonForm(trimmed) : parseCommaForm(trimmed);
}

function parseJsonForm(text: string): NetworkSelections {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(value)) return refuse('is JSON, but not an array');
  const selections: NetworkSelection[] = [];
  for (const [index, entry] of value.entries()) {
    const name = isJsonObject(entry) ? own(entry, 'name') : undefined;
    if (!isJsonObject(entry) || typeof name !== 'string' || name === '')
      return refuse(`has no "name" in entry ${index}`);
    const namespace = own(entry, 'namespace');
    const nic = own(entry, 'interface');
    if (typeof nic === 'string' && nic.length > MAX_INTERFACE_LENGTH) return refuse(interfaceTooLong(nic));
    selections.push({
      namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined,
      name,
      interface: typeof nic === 'string' && nic !== '' ? nic : undefined,
    });
  }
  return { ok: true, value: selections };
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
  const [reference = '', nic, ...moreAt] = item.split('@');
  const parts = reference.split('/');
  if (moreAt.length > 0 || parts.length > 2) return `has "${item}", which is not [namespace/]name[@interface]`;
  const name = parts[parts.length - 1] ?? '';
  const namespace = parts.length === 2 ? parts[0] : undefined;
  for (const part of namespace === undefined ? [name] : [namespace, name]) {
    if (!DNS_LABEL.test(part)) {
      return `has "${item}", whose "${part}" is no DNS label (lower-case letters, digits and hyphens; a name with dots needs the JSON form)`;
    }
  }
  if (nic !== undefined) {
    if (nic === '' || /[\s/]/.test(nic)) return `has "${item}", whose interface is empty or holds a space or slash`;
    if (nic.length > MAX_INTERFACE_LENGTH) return interfaceTooLong(nic);
  }
  return { namespace, name, interface: nic };
}

function interfaceTooLong(nic: string): string {
  return `names the interface "${nic}" of ${nic.length} characters, where the kernel takes ${MAX_INTERFACE_LENGTH}`;
}

function refuse(problem: string): NetworkSelections {
  return { ok: false, problem };
}
