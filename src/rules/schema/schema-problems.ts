import type { ClusterSettings } from '../../context/context';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { checkSchema } from '../../manifests/schema/check-schema';
import { type Product, productOf } from '../../manifests/schema/releases';
import type { SchemaProblem } from '../../manifests/schema/schema-problem';
import type { ClusterPlan } from '../../plan/address-plan';
import { oncePer } from '../once-per';

/** What an object breaks of its schema, with the product whose release decides what the schema is. */
export interface FoundProblem {
  readonly manifest: Manifest;
  readonly product: Product | undefined;
  readonly problem: SchemaProblem;
}

/** What the judged objects of a cluster break of their schemas, as far as the target has the same schema. */
export const schemaProblems = oncePer(({ manifests, settings }: ClusterPlan): readonly FoundProblem[] => {
  const found: FoundProblem[] = [];
  for (const manifest of manifests) {
    if (manifest.role === 'counted') continue;
    for (const problem of checkSchema(manifest)) {
      if (isOtherInTarget(manifest, problem.field, settings)) continue;
      found.push({ manifest, product: productOf(manifest.group, settings), problem });
    }
  }
  return found;
});

/** From OpenKruise 2.0 on, the CloneSet inside a UnitedDeployment has the shape of v1beta1, under the same apiVersion. */
function isOtherInTarget({ id }: Manifest, field: FieldPath, { kruise }: ClusterSettings): boolean {
  return id.kind === 'UnitedDeployment' && field[2] === 'cloneSetTemplate' && kruise.version.isAtLeast(2, 0, 0);
}
