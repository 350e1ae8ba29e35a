import type { FieldPath } from '../../manifests/field-path';
import { child, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import { oncePer } from '../once-per';

/** An Advanced StatefulSet to judge: one of its own, or the one a UnitedDeployment holds as its template. */
export interface JudgedStatefulSet {
  readonly manifest: Manifest;
  /** `Advanced StatefulSet shop/web`, or `the Advanced StatefulSet in UnitedDeployment shop/web`. */
  readonly name: string;
  /** The way to its `spec`. */
  readonly path: FieldPath;
  readonly spec: JsonObject;
  /** `updateStrategy.rollingUpdate`, empty where there is none. */
  readonly rollingUpdate: JsonObject;
  readonly podManagement: 'OrderedReady' | 'Parallel';
  /** What becomes of it when its webhook refuses it, as a clause. */
  readonly refusal: string;
}

const INNER: FieldPath = ['spec', 'template', 'advancedStatefulSetTemplate'];

/** Every Advanced StatefulSet of a cluster, those inside UnitedDeployments included. */
export const statefulSets = oncePer(({ objects }: ClusterPlan): readonly JudgedStatefulSet[] => {
  return objects.workloads.flatMap(({ type, manifest, podOwner }): readonly JudgedStatefulSet[] => {
    if (type === 'KruiseStatefulSet') {
      const name = `Advanced ${formatResourceId(manifest.id)}`;
      const refusal = "OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster";
      return [judged(manifest, child(manifest.object, 'spec'), { path: ['spec'], name, refusal })];
    }
    if (podOwner.kind !== 'StatefulSet' || podOwner.group === 'apps') return [];
    const template = child(child(child(manifest.object, 'spec'), 'template'), 'advancedStatefulSetTemplate');
    const name = `the Advanced StatefulSet in ${formatResourceId(manifest.id)}`;
    const refusal =
      'OpenKruise admits the UnitedDeployment, refuses every StatefulSet it then makes (SubsetProvisioned is False), and no pod starts';
    return [judged(manifest, child(template, 'spec'), { path: [...INNER, 'spec'], name, refusal })];
  });
});

function judged(
  manifest: Manifest,
  spec: JsonObject,
  about: Pick<JudgedStatefulSet, 'path' | 'name' | 'refusal'>,
): JudgedStatefulSet {
  return {
    manifest,
    spec,
    rollingUpdate: child(child(spec, 'updateStrategy'), 'rollingUpdate'),
    podManagement: own(spec, 'podManagementPolicy') === 'Parallel' ? 'Parallel' : 'OrderedReady',
    ...about,
  };
}

/** Policies that update pods in place. */
export function updatesInPlace({ rollingUpdate }: JudgedStatefulSet): boolean {
  const policy = own(rollingUpdate, 'podUpdatePolicy');
  return policy === 'InPlaceIfPossible' || policy === 'InPlaceOnly';
}
