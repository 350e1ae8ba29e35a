import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';

/** A UnitedDeployment to judge. */
export interface JudgedUnitedDeployment {
  readonly manifest: Manifest;
  /** `UnitedDeployment shop/web`. */
  readonly name: string;
  readonly spec: JsonObject;
  /** `spec.topology.subsets`, an entry that is no mapping as an empty one. */
  readonly subsets: readonly JsonObject[];
  /** The templates it holds, of which there has to be one. */
  readonly templates: readonly SubsetTemplate[];
}

/** One template of a UnitedDeployment. */
export interface SubsetTemplate {
  readonly key: TemplateKey;
  readonly object: JsonObject;
}

/** The kinds a UnitedDeployment makes. */
export type TemplateKey =
  | 'cloneSetTemplate'
  | 'advancedStatefulSetTemplate'
  | 'statefulSetTemplate'
  | 'deploymentTemplate';

export const TEMPLATE_KEYS: readonly TemplateKey[] = [
  'cloneSetTemplate',
  'advancedStatefulSetTemplate',
  'statefulSetTemplate',
  'deploymentTemplate',
];

/** What OpenKruise does with one it refuses. */
export const UNITED_DEPLOYMENT_REFUSAL =
  "OpenKruise's webhook refuses the UnitedDeployment, so none of it reaches the cluster";

/** Every UnitedDeployment of a cluster. */
export function unitedDeployments({ objects }: ClusterPlan): readonly JudgedUnitedDeployment[] {
  return objects.workloads.flatMap(({ type, manifest, spec }) => {
    if (type !== 'UnitedDeployment') return [];
    const subsets = own(child(spec, 'topology'), 'subsets');
    const template = child(spec, 'template');
    return [
      {
        manifest,
        name: formatResourceId(manifest.id),
        spec,
        subsets: Array.isArray(subsets) ? subsets.map(subset => (isJsonObject(subset) ? subset : {})) : [],
        templates: TEMPLATE_KEYS.flatMap(key => {
          const object = own(template, key);
          return isJsonObject(object) ? [{ key, object }] : [];
        }),
      },
    ];
  });
}
