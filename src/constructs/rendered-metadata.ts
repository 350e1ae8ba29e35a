import { ApiObjectMetadataDefinition } from 'cdk8s';
import type { JsonObject } from '../manifests/json';
import { renderedData } from './rendered-data';

/** The fields in which cdk8s keeps what was given as metadata and what was added since. Its types hide most of them. */
const KEPT_IN = new Set([
  'name',
  'namespace',
  'labels',
  'annotations',
  'finalizers',
  'ownerReferences',
  'apiObject',
  '_additionalAttributes',
]);

/**
 * What cdk8s makes of the metadata of an object that it renders in its usual way: what `toJson()` returns, without the resolvers that cdk8s asks
 * about each text of it, which takes longer than all else of an object together. A definition that keeps anything elsewhere is left to cdk8s.
 */
export function renderedMetadata(metadata: ApiObjectMetadataDefinition): unknown {
  if (metadata.toJson !== ApiObjectMetadataDefinition.prototype.toJson) return metadata.toJson();
  for (const field in metadata) if (!KEPT_IN.has(field)) return metadata.toJson();
  const { annotations, finalizers, labels, name, namespace, ownerReferences, _additionalAttributes } =
    metadata as unknown as KeptMetadata;
  const known = { annotations, finalizers, labels, name, namespace, ownerReferences };
  try {
    return renderedData(withOthers(known, _additionalAttributes), 'left out');
  } catch {
    return metadata.toJson();
  }
}

/** What is known lies among the others as it was given, too; nearly always there is nothing else. */
function withOthers(known: JsonObject, others: JsonObject): JsonObject {
  for (const key in others) if (!Object.hasOwn(known, key)) return { ...others, ...known };
  return known;
}

interface KeptMetadata extends JsonObject {
  readonly apiObject: unknown;
  readonly _additionalAttributes: JsonObject;
}
