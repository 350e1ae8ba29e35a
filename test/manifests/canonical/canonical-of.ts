import { parseContext } from '../../../src/context/parse-context';
import type { CanonicalForm } from '../../../src/manifests/canonical/canonical-form';
import { canonicalForm } from '../../../src/manifests/canonical/canonical-object';
import { SubnetInheritance } from '../../../src/manifests/canonical/subnet-inheritance';
import type { JsonObject } from '../../../src/manifests/json';
import { type Manifest, readManifest } from '../../../src/manifests/manifest';

/** An object of Spiderpool's, as far as a test cares. */
export interface SpiderpoolObject {
  readonly kind: string;
  readonly metadata?: JsonObject;
  readonly spec?: unknown;
  readonly status?: unknown;
}

/** The canonical form of an object in a cluster of a release, among some subnets. */
export function canonicalOf(
  object: SpiderpoolObject,
  {
    subnets = [],
    version = '1.2.2',
  }: { readonly subnets?: readonly SpiderpoolObject[]; readonly version?: string } = {},
): CanonicalForm {
  const context = parseContext({ spiderpool: { version } });
  if (!context.ok) throw new Error(JSON.stringify(context.problem));
  const inheritance = new SubnetInheritance(context.value);
  for (const subnet of subnets) inheritance.add(manifestOf(subnet));
  const form = canonicalForm(manifestOf(object), { settings: context.value.settings, subnets: inheritance });
  if (!form) throw new Error(`${object.kind} has no canonical form`);
  return form;
}

/** The canonical spec of a pool named `p`. */
export function canonicalSpec(spec: JsonObject, kind = 'SpiderIPPool'): JsonObject {
  return canonicalOf({ kind, spec }).object.spec as JsonObject;
}

/** The object as a manifest of the nameless cluster. */
export function manifestOf({ kind, metadata = { name: 'p' }, ...rest }: SpiderpoolObject): Manifest {
  const object = { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata, ...rest };
  const read = readManifest(object, { origin: { type: 'construct', path: 'test' }, cluster: null, role: 'judged' });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
