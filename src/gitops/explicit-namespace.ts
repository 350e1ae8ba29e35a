import { child, own } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';

/**
 * A manifest whose object says which namespace it is in. kubectl and Argo CD put an object that says nothing into `default`, where the engine
 * counts it; Flux refuses it ("namespace not specified"). Objects outside namespaces, and those of kinds whose scope is not known here, stay as
 * they are.
 */
export function withExplicitNamespace(manifest: Manifest): Manifest {
  const { id, object } = manifest;
  const metadata = child(object, 'metadata');
  if (id.namespace === null || own(metadata, 'namespace') === id.namespace) return manifest;
  return { ...manifest, object: { ...object, metadata: { ...metadata, namespace: id.namespace } } };
}
