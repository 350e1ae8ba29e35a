import { compilePattern } from '../../context/go-glob';
import type { ResourceId } from '../../manifests/resource-id';

/** Tells whether an object is meant. */
export type ObjectMatcher = (id: ResourceId) => boolean;

/**
 * What the `object` of an exception means: `Kind/name` an object outside namespaces, `Kind/namespace/name` one inside, in whichever cluster.
 * `*` stands for any characters but a slash, `?` for one, `[a-z]` for one of these, as in the pool names of Spiderpool's annotations; a part
 * that is no such pattern stands for itself.
 */
export function objectMatcher(glob: string): ObjectMatcher {
  const matchers = glob.split('/').map(part => compilePattern(part) ?? ((text: string) => text === part));
  return id => {
    const parts = objectParts(id);
    return parts.length === matchers.length && parts.every((part, index) => matchers[index]?.(part));
  };
}

/** The form in which an exception names an object. */
export function objectText(id: ResourceId): string {
  return objectParts(id).join('/');
}

function objectParts({ kind, namespace, name }: ResourceId): readonly string[] {
  return namespace === null ? [kind, name] : [kind, namespace, name];
}
