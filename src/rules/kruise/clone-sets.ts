import type { FieldPath } from '../../manifests/field-path';
import { child, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import { type CloneSetShape, type CloneSetStrategy, readCloneSetStrategy } from '../../plan/demand/clone-set-strategy';
import { oncePer } from '../once-per';

/** A CloneSet to judge: one of its own, or the one a UnitedDeployment holds as its template. */
export interface JudgedCloneSet {
  readonly manifest: Manifest;
  /** `CloneSet shop/web`, or `the CloneSet in UnitedDeployment shop/web`. */
  readonly name: string;
  /** The way to its `spec`. */
  readonly path: FieldPath;
  readonly spec: JsonObject;
  readonly shape: CloneSetShape;
  readonly strategy: CloneSetStrategy;
  /** The mapping of partition, maxUnavailable and maxSurge, and the way to it: v1beta1 has them one level deeper. */
  readonly update: { readonly path: FieldPath; readonly fields: JsonObject };
  /** Whether there is any pod to update: a percentage of none is nothing. */
  readonly pods: 'some' | 'none';
  /** What becomes of it when its webhook refuses it, as a clause. */
  readonly refusal: string;
}

const INNER: FieldPath = ['spec', 'template', 'cloneSetTemplate'];

/** Every CloneSet of a cluster, those inside UnitedDeployments included. */
export const cloneSets = oncePer(({ objects, settings }: ClusterPlan): readonly JudgedCloneSet[] => {
  const innerShape: CloneSetShape = settings.kruise.version.isAtLeast(2, 0, 0) ? 'v1beta1' : 'v1alpha1';
  return objects.workloads.flatMap(({ type, manifest, podOwner }): readonly JudgedCloneSet[] => {
    if (type === 'CloneSet') {
      const shape = manifest.id.apiVersion.endsWith('/v1beta1') ? 'v1beta1' : 'v1alpha1';
      return [judged(manifest, manifest.object, [], shape)];
    }
    if (type !== 'UnitedDeployment' || podOwner.kind !== 'CloneSet') return [];
    const template = child(child(child(manifest.object, 'spec'), 'template'), 'cloneSetTemplate');
    return [judged(manifest, template, INNER, innerShape)];
  });
});

function judged(manifest: Manifest, object: JsonObject, at: FieldPath, shape: CloneSetShape): JudgedCloneSet {
  const spec = child(object, 'spec');
  const path = [...at, 'spec'];
  const strategy = child(spec, 'updateStrategy');
  const isOwn = at.length === 0;
  return {
    manifest,
    // Asked for by the few that something is wrong with.
    get name() {
      return isOwn ? formatResourceId(manifest.id) : `the CloneSet in ${formatResourceId(manifest.id)}`;
    },
    path,
    spec,
    shape,
    strategy: readCloneSetStrategy(spec, child(object, 'metadata'), shape),
    update:
      shape === 'v1beta1'
        ? { path: [...path, 'updateStrategy', 'rollingUpdate'], fields: child(strategy, 'rollingUpdate') }
        : { path: [...path, 'updateStrategy'], fields: strategy },
    pods: own(child(manifest.object, 'spec'), 'replicas') === 0 ? 'none' : 'some',
    refusal: isOwn
      ? "OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster"
      : 'OpenKruise does not look into the UnitedDeployment: it is admitted, every CloneSet it then makes is refused (SubsetProvisioned is False), and no pod starts',
  };
}
