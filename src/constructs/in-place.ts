import type { JsonObject } from '../manifests/json';
import { withAddressHash } from '../manifests/kruise/address-hash';
import { withPodTemplateDefaults } from '../manifests/kruise/pod-template-defaults';
import type { PropChecks } from './prop-checks';

/** How the pod templates of OpenKruise's workloads are written. */
export interface TemplateOptions {
  /**
   * Whether what OpenKruise's webhook fills into the pod template is written out (`explicit`), so that the cluster stores what is printed, or left
   * to the cluster, for one that has OpenKruise's gate TemplateNoDefaults on. Default `explicit`.
   */
  readonly templateDefaults?: 'explicit' | 'cluster';
}

/** What becomes of running pods when their pools change. */
export interface InPlaceOptions {
  /**
   * What a change of pools or networks does to running pods that are updated in place. An in-place update writes the new annotations and leaves
   * every pod its address. `recreate` puts a hash of the annotations into the environment of the first container, so that the change cannot be
   * made in place: pods are made anew, and with `InPlaceOnly` OpenKruise refuses the change. `keep` leaves the pods as they are. Default
   * `recreate`.
   */
  readonly addressChanges?: 'recreate' | 'keep';
}

/** Checks both. @throws Error if a value is none of its words */
export function checkTemplateOptions(checks: PropChecks, options: TemplateOptions & InPlaceOptions): void {
  checks.oneOf('templateDefaults', options.templateDefaults, ['explicit', 'cluster']);
  checks.oneOf('addressChanges', options.addressChanges, ['recreate', 'keep']);
}

/** The pod template as it is to be written, for pods that are updated in place or made anew. */
export function finishedTemplate(
  template: JsonObject,
  { templateDefaults, addressChanges }: TemplateOptions & InPlaceOptions,
  updates: 'in-place' | 'anew',
): JsonObject {
  const hashed = updates === 'in-place' && addressChanges !== 'keep' ? withAddressHash(template) : template;
  return templateDefaults === 'cluster' ? hashed : withPodTemplateDefaults(hashed);
}
