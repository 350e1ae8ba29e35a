import { createHash } from 'node:crypto';
import { ANNOTATION } from '../annotation-keys';
import { isJsonObject, type JsonObject, own } from '../json';

/** The environment variable of the first container that holds the hash. */
export const ADDRESS_HASH_VARIABLE = 'IPAM_ANNOTATIONS_HASH';

/**
 * The annotations that decide which addresses and NICs a pod has. The size of an auto pool and whether it is reclaimed are not among them:
 * they concern the pool and no pod need be made anew for them.
 */
const ADDRESS_ANNOTATIONS: readonly string[] = [
  ANNOTATION.ippools,
  ANNOTATION.ippool,
  ANNOTATION.subnets,
  ANNOTATION.subnet,
  ANNOTATION.routes,
  ANNOTATION.defaultRouteNIC,
  ANNOTATION.defaultNetwork,
  ANNOTATION.networks,
].sort();

const IPAM_ANNOTATIONS: ReadonlySet<string> = new Set([
  ANNOTATION.ippools,
  ANNOTATION.ippool,
  ANNOTATION.subnets,
  ANNOTATION.subnet,
]);

/**
 * A hash of the annotations that decide a pod's addresses; undefined where none of them names a pool or a subnet.
 *
 * An in-place update changes annotations of running pods and nothing else: the pods keep the addresses they have. With the hash as literal
 * text in the pod's spec a change of the annotations is a change of the spec, which cannot be made in place, so that pods are made anew.
 */
export function addressHash(annotations: JsonObject): string | undefined {
  const entries = ADDRESS_ANNOTATIONS.flatMap(key => {
    const value = own(annotations, key);
    return typeof value === 'string' ? [[key, value]] : [];
  });
  if (!entries.some(([key = '']) => IPAM_ANNOTATIONS.has(key))) return undefined;
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 10);
}

/** The pod template with the hash of its annotations in its first container; the same template where there is nothing to hash. */
export function withAddressHash(template: JsonObject): JsonObject {
  const metadata = own(template, 'metadata');
  const annotations = isJsonObject(metadata) ? own(metadata, 'annotations') : undefined;
  const hash = isJsonObject(annotations) ? addressHash(annotations) : undefined;
  const spec = own(template, 'spec');
  const containers = isJsonObject(spec) ? own(spec, 'containers') : undefined;
  if (hash === undefined || !isJsonObject(spec) || !Array.isArray(containers) || !isJsonObject(containers[0]))
    return template;
  const [first, ...others] = containers;
  const env = own(first, 'env');
  const variables: readonly unknown[] = Array.isArray(env) ? env : [];
  const kept = variables.filter(variable => !isJsonObject(variable) || own(variable, 'name') !== ADDRESS_HASH_VARIABLE);
  const hashed = { ...first, env: [...kept, { name: ADDRESS_HASH_VARIABLE, value: hash }] };
  return { ...template, spec: { ...spec, containers: [hashed, ...others] } };
}

/** How a pod's spec tells its address annotations: by our variable, up to date or not, by a variable of another name, or not at all. */
export type HashState = 'current' | 'outdated' | 'other' | 'none';

/** Looks for literal text in the environment of a pod's containers that stands for its address annotations. */
export function hashStateOf(podSpec: JsonObject, hash: string): HashState {
  const containers = own(podSpec, 'containers');
  const variables = (Array.isArray(containers) ? containers : []).flatMap(container => {
    const env = isJsonObject(container) ? own(container, 'env') : undefined;
    return Array.isArray(env) ? env.filter(isJsonObject) : [];
  });
  const literal = variables.filter(variable => typeof own(variable, 'value') === 'string');
  const ours = literal.find(variable => own(variable, 'name') === ADDRESS_HASH_VARIABLE);
  if (ours) return own(ours, 'value') === hash ? 'current' : 'outdated';
  return literal.some(variable => OTHER_NAME.test(String(own(variable, 'name')))) ? 'other' : 'none';
}

/** What people may have called a hash of their own. */
const OTHER_NAME =
  /(ipam|ip_?pool|spider|subnet|address).*(hash|checksum|revision|version)|(hash|checksum).*(ipam|ip_?pool|spider)/i;
