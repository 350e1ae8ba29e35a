import { createHash } from 'node:crypto';
import { homeGroups } from './home-group';

/** What a file name is made of: the identity of an object inside its cluster. */
export interface NamedObject {
  /** The API group, the empty text for the core group. */
  readonly group: string;
  readonly kind: string;
  /** Null for cluster-scoped objects. */
  readonly namespace: string | null;
  readonly name: string;
}

/** What ext4, APFS and NTFS allow for one name; theirs count bytes or UTF-16 units, and ours hold one-byte characters only. */
const LONGEST = 255;
const EXTENSION = '.yaml';
const HASH_LENGTH = 32;

/**
 * The name of the file that holds an object: `<kind>.<namespace>.<name>.yaml`, with `_cluster` for the namespace of what lives outside
 * namespaces. It depends on the object alone, and no two objects have the same one, on file systems that ignore case either.
 *
 * - The kind is in lower case. Outside its home group (`homeGroups`) it carries its group, dots written as hyphens:
 *   `statefulset-apps-kruise-io.shop.web.yaml` is Kruise's StatefulSet, `statefulset.shop.web.yaml` the one of `apps`.
 * - Lower-case letters, digits and hyphens stand for themselves, and so do dots in the name. Every other ASCII character is `_` and two hex
 *   digits (`system:Proxy` is `system_3a_50roxy`), every other UTF-16 unit `_u` and four. So are a hyphen in a kind or a group and a dot in
 *   a kind or a namespace, where they would part what belongs together.
 * - A name beyond 255 characters ends in `_h` and the first 32 hex digits of the SHA-256 of what it would have been.
 *
 * `_` is always followed by two hex digits, `u` or `h`, or is that of `_cluster` right after the first dot, so every name can be read back.
 * What shares a name all the same are two kinds of one group that differ in case alone; an API server refuses the second's definition.
 */
export function fileNameOf(object: NamedObject): string {
  const namespace = object.namespace === null ? '_cluster' : escaped(object.namespace, /[a-z0-9-]/);
  const stem = `${kindPart(object)}.${namespace}.${escaped(object.name, /[a-z0-9.-]/)}`;
  if (stem.length + EXTENSION.length <= LONGEST) return `${stem}${EXTENSION}`;
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, HASH_LENGTH);
  const kept = stem.slice(0, LONGEST - EXTENSION.length - HASH_LENGTH - '_h'.length);
  return `${kept}_h${hash}${EXTENSION}`;
}

function kindPart({ group, kind }: NamedObject): string {
  // Not toLowerCase: it also turns the Kelvin sign into a k.
  const lower = kind.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const bare = escaped(lower, /[a-z0-9]/);
  if (homeGroups.get(kind) === group) return bare;
  const parts = group.split('.').map(part => escaped(part, /[a-z0-9]/));
  return `${bare}-${parts.join('-')}`;
}

function escaped(text: string, plain: RegExp): string {
  let result = '';
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    result += plain.test(unit) ? unit : escapeOf(unit.charCodeAt(0));
  }
  return result;
}

function escapeOf(code: number): string {
  return code < 0x80 ? `_${code.toString(16).padStart(2, '0')}` : `_u${code.toString(16).padStart(4, '0')}`;
}
