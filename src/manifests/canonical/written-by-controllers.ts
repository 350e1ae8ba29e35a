import { groupOf, SPIDERPOOL_GROUP } from '../api-groups';
import { isJsonObject, type JsonObject, own } from '../json';
import { isNothing } from './empty-fields';

/** What the API server fills in. */
const SERVER_FIELDS: ReadonlySet<string> = new Set([
  'uid',
  'resourceVersion',
  'generation',
  'selfLink',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'managedFields',
]);

/** What Spiderpool's webhooks write on pools and subnets, and overwrite where it differs. */
const SPIDERPOOL_LABELS: ReadonlySet<string> = new Set([
  'ipam.spidernet.io/ippool-cidr',
  'ipam.spidernet.io/subnet-cidr',
  'ipam.spidernet.io/owner-spider-subnet',
]);

/** The finalizer that Spiderpool's webhooks put on pools, subnets and coordinators. */
const SPIDERPOOL_FINALIZER = 'spiderpool.spidernet.io';

/**
 * The object without what only the API server and Spiderpool write: `status`, server fields, and Spiderpool's own finalizer, labels and owner.
 * Lists that hold something of somebody else's, too, stay whole.
 */
export function withoutControllerFields(object: JsonObject): JsonObject {
  const { status: _status, ...rest } = object;
  const metadata = own(object, 'metadata');
  return isJsonObject(metadata) ? { ...rest, metadata: ownMetadata(metadata) } : rest;
}

function ownMetadata(metadata: JsonObject): JsonObject {
  const kept = Object.entries(metadata).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
    if (SERVER_FIELDS.has(key) || isSpiderpoolList(key, value)) return [];
    return key === 'labels' && isJsonObject(value) ? labelsWithout(value) : [[key, value]];
  });
  return Object.fromEntries(kept);
}

function isSpiderpoolList(key: string, value: unknown): boolean {
  if (!Array.isArray(value) || isNothing(value)) return false;
  if (key === 'finalizers') return value.every(entry => entry === SPIDERPOOL_FINALIZER);
  return key === 'ownerReferences' && value.every(isSubnetReference);
}

function isSubnetReference(reference: unknown): boolean {
  if (!isJsonObject(reference) || own(reference, 'kind') !== 'SpiderSubnet') return false;
  const apiVersion = own(reference, 'apiVersion');
  return typeof apiVersion === 'string' && groupOf(apiVersion) === SPIDERPOOL_GROUP;
}

function labelsWithout(labels: JsonObject): readonly (readonly [string, unknown])[] {
  const kept = Object.entries(labels).filter(([key]) => !SPIDERPOOL_LABELS.has(key));
  if (kept.length === Object.keys(labels).length) return [['labels', labels]];
  return kept.length === 0 ? [] : [['labels', Object.fromEntries(kept)]];
}
