import type { ApiObject } from 'cdk8s';
import { isJsonObject, own } from '../manifests/json';
import type { RenderedObject } from '../synth/render-tree';

/**
 * Objects of a tree that are missing among its manifests, one text each: patches may leave an object without what identifies it, and a writer
 * that skips such a one makes a GitOps tool delete it from the cluster.
 */
export function lostObjects(objects: readonly RenderedObject[]): readonly string[] {
  return objects.flatMap(({ construct, manifests }) => {
    const lost = expectedDocuments(construct) - manifests.length;
    if (lost === 0) return [];
    const subject = construct.kind === 'List' ? `${lost} of its items` : `the ${construct.kind}`;
    return `${construct.node.path}: ${subject} cannot be written, for want of an apiVersion, a kind or a metadata.name; look at the patches that are applied to it`;
  });
}

/** One, but for a `List`, whose items are written each in its own file. */
function expectedDocuments(construct: ApiObject): number {
  return construct.kind === 'List' ? documentsIn(construct.toJson()) : 1;
}

function documentsIn(object: unknown): number {
  if (!isJsonObject(object) || own(object, 'apiVersion') !== 'v1' || own(object, 'kind') !== 'List') return 1;
  const items = own(object, 'items');
  return Array.isArray(items) ? items.reduce((sum: number, item) => sum + documentsIn(item), 0) : 0;
}
