import { escapeFileName, fitFileName, plainCharacters } from '../manifests/file-name-text';
import type { Manifest } from '../manifests/manifest';
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

const EXTENSION = '.yaml';

const IN_KINDS = plainCharacters('a-z0-9');
const IN_NAMESPACES = plainCharacters('a-z0-9-');
const IN_NAMES = plainCharacters('a-z0-9.-');

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
  const namespace = object.namespace === null ? '_cluster' : escapeFileName(object.namespace, IN_NAMESPACES);
  const stem = `${kindPart(object)}.${namespace}.${escapeFileName(object.name, IN_NAMES)}`;
  return fitFileName(stem, EXTENSION);
}

/** `fileNameOf` the object of a manifest. */
export function fileNameOfManifest({ group, id: { kind, namespace, name } }: Manifest): string {
  return fileNameOf({ group, kind, namespace, name });
}

/** There are few kinds and many objects. */
const kindParts = new Map<string, string>();

function kindPart({ group, kind }: NamedObject): string {
  const key = `${group}/${kind}`;
  const known = kindParts.get(key);
  if (known !== undefined) return known;
  const part = writtenKind(group, kind);
  kindParts.set(key, part);
  return part;
}

function writtenKind(group: string, kind: string): string {
  // Not toLowerCase: it also turns the Kelvin sign into a k.
  const lower = kind.replace(/[A-Z]/g, letter => letter.toLowerCase());
  const bare = escapeFileName(lower, IN_KINDS);
  if (homeGroups.get(kind) === group) return bare;
  const parts = group.split('.').map(part => escapeFileName(part, IN_KINDS));
  return `${bare}-${parts.join('-')}`;
}
