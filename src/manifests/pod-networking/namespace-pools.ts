import { describeType } from '../json';

/** The pools that an annotation of a Namespace names, or why Spiderpool cannot read it. */
export type NamespacePools =
  | { readonly ok: true; readonly value: readonly string[] }
  | { readonly ok: false; readonly problem: string };

/** Reads `ipam.spidernet.io/default-ipv4-ippool` or its IPv6 twin: a JSON array of names. */
export function parseNamespacePools(text: string): NamespacePools {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (value === null) return { ok: true, value: [] };
  if (!Array.isArray(value)) return refuse(`must be a JSON array of names, and is ${describeType(value)}`);
  const wrong = value.find(name => typeof name !== 'string' && name !== null);
  if (wrong !== undefined) return refuse(`has ${describeType(wrong)} in it, where names belong`);
  return { ok: true, value: value.map(name => name ?? '') };
}

function refuse(problem: string): NamespacePools {
  return { ok: false, problem };
}
