import type { k8s } from 'cdk8s-plus-28';
import type { JsonObject } from '../manifests/json';
import { FieldRenderer } from './field-renderer';
import { loadPlus } from './load-plus';
import type { PropChecks } from './prop-checks';

const claimSpecs = new FieldRenderer((claim: k8s.KubePersistentVolumeClaimProps) => {
  return loadPlus().k8s.toJson_KubePersistentVolumeClaimProps(claim) ?? {};
});

/** Checks volume claims. @throws Error if one has a field that cdk8s-plus would drop */
export function checkVolumeClaims(
  checks: PropChecks,
  claims: readonly k8s.KubePersistentVolumeClaimProps[] | undefined,
): void {
  for (const [index, claim] of checks.list('volumeClaimTemplates', claims).entries()) {
    const dropped = claimSpecs.unread(claim);
    if (dropped.length > 0) {
      checks.refuse(
        `volumeClaimTemplates[${index}].${dropped[0]}`,
        ' is no field of a claim in cdk8s-plus-28 (Kubernetes 1.28); add it with a JSON patch',
      );
    }
  }
}

/** Volume claims with the status that OpenKruise's webhooks write into them. */
export function volumeClaims(
  claims: readonly k8s.KubePersistentVolumeClaimProps[] | undefined,
): readonly JsonObject[] | undefined {
  return claims?.map(claim => ({ ...claimSpecs.rendered(claim), status: { phase: 'Pending' } }));
}
