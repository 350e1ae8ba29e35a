import {
  KRUISE_GROUP,
  KRUISE_POLICY_GROUP,
  KRUISE_ROLLOUTS_GROUP,
  NETWORK_ATTACHMENT_GROUP,
  SPIDERPOOL_GROUP,
} from '../api-groups';
import { child, isJsonObject, own } from '../json';
import { type Manifest, readManifest } from '../manifest';
import type { FileOrigin, Position } from '../origin';
import { countLineEnds, ownText, positionIn, type TextSpan } from './text-span';
import { locateInYaml } from './yaml-document';

/** Groups whose objects may have to do with addresses, whatever their kind. */
const GROUPS: ReadonlySet<string> = new Set([
  SPIDERPOOL_GROUP,
  NETWORK_ATTACHMENT_GROUP,
  KRUISE_GROUP,
  KRUISE_POLICY_GROUP,
  KRUISE_ROLLOUTS_GROUP,
  'apps',
  'autoscaling',
  'batch',
  'policy',
  'rbac.authorization.k8s.io',
]);

/** Of the core group, most of which is settings and secrets, these kinds. */
const CORE_KINDS: ReadonlySet<string> = new Set([
  '/Namespace',
  '/Node',
  '/Pod',
  '/PodTemplate',
  '/ReplicationController',
  '/ServiceAccount',
]);

/** Whether more of an object may matter than who it is and what its metadata says. */
export function concernsAddresses({ group, groupKind }: Manifest): boolean {
  return GROUPS.has(group) || CORE_KINDS.has(groupKind);
}

/** A text that may stay in memory for the sake of a place in it. */
const smallText = 2048;

/** `kubectl apply` writes the whole object into its own metadata. */
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * What is kept of an object that has nothing to do with addresses: apiVersion, kind and metadata, and where the metadata stands. A cluster is
 * full of such objects, and some are a megabyte of settings.
 *
 * @param span the text of the object alone; undefined where there is no such text
 */
export function outlineManifest(manifest: Manifest, span: TextSpan | undefined): Manifest {
  const { object, origin, role, id } = manifest;
  const metadata = own(object, 'metadata');
  const outline = { apiVersion: own(object, 'apiVersion'), kind: own(object, 'kind'), metadata: withoutCopy(metadata) };
  // Written and read again, its texts are no longer parts of the document's.
  const value: unknown = JSON.parse(JSON.stringify(outline));
  const place = origin.type === 'file' && span && span.text.length > smallText ? metadataOrigin(origin, span) : origin;
  const read = readManifest(value, { origin: place, cluster: id.cluster, role });
  return read.ok ? read.value : manifest;
}

function withoutCopy(metadata: unknown): unknown {
  const annotations = isJsonObject(metadata) ? own(metadata, 'annotations') : undefined;
  if (!isJsonObject(metadata) || !isJsonObject(annotations) || !Object.hasOwn(annotations, LAST_APPLIED))
    return metadata;
  return { ...metadata, annotations: { ...child(metadata, 'annotations'), [LAST_APPLIED]: '' } };
}

/** Places in the metadata, where that is a block of its own, and else the beginning of the object. */
function metadataOrigin({ type, file }: FileOrigin, span: TextSpan): FileOrigin {
  const { line, column, sourceLine } = positionIn(span, Math.max(span.text.search(/^[^\s#-]/m), 0));
  const start: Position = { line, column, sourceLine: ownText(sourceLine.slice(0, 200)) };
  const block = metadataBlock(span);
  return {
    type,
    file,
    locate(field) {
      const offset = block && field[0] === 'metadata' ? locateInYaml(block.text, field) : undefined;
      return block && offset !== undefined ? positionIn(block, offset) : start;
    },
  };
}

function metadataBlock({ text, line }: TextSpan): TextSpan | undefined {
  const start = text.search(/^metadata:[ \t]*\r?$/m);
  if (start < 0) return undefined;
  const after = start + 'metadata:'.length;
  const length = text.slice(after).search(/^[^\s#]/m);
  const block = ownText(text.slice(start, length < 0 ? text.length : after + length));
  return { text: block, start: 0, end: block.length, line: line + countLineEnds(text, 0, start) };
}
