import { KRUISE_POLICY_GROUP } from '../../manifests/api-groups';
import { child, type JsonObject } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';

/** A PodUnavailableBudget to judge. */
export interface JudgedBudget {
  readonly manifest: Manifest;
  /** `PodUnavailableBudget shop/web`. */
  readonly name: string;
  readonly spec: JsonObject;
}

/** What OpenKruise does with one it refuses. */
export const BUDGET_REFUSAL = "OpenKruise's webhook refuses the budget, so nothing protects the pods";

/** Every PodUnavailableBudget of a cluster. */
export function budgets({ manifests }: ClusterPlan): readonly JudgedBudget[] {
  return manifests
    .filter(({ group, id }) => group === KRUISE_POLICY_GROUP && id.kind === 'PodUnavailableBudget')
    .map(manifest => ({ manifest, name: formatResourceId(manifest.id), spec: child(manifest.object, 'spec') }));
}

/** PodUnavailableBudget `shop/<name>` with this spec, in YAML's flow form. */
export function budget(spec: string, name = 'web'): string {
  return `---
apiVersion: policy.kruise.io/v1alpha1
kind: PodUnavailableBudget
metadata: { name: ${name}, namespace: shop }
spec: ${spec}
`;
}
