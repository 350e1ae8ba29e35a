import type { FieldPath } from '../../manifests/field-path';
import type { NicRequest } from '../../manifests/pod-networking/nic-request';
import type { AttachedNic, AutoPoolSource } from '../address-plan';
import { autoPoolSize } from './auto-pool-size';
import { isEnabled } from './pool-sources';
import { poolsAtOnce } from './pools-at-once';
import type { Selecting } from './select-sources';

/** The pools Spiderpool will cut for a NIC: one per family that is enabled and names a subnet. Of several names only the first counts. */
export function autoPoolSources(
  nic: AttachedNic,
  request: NicRequest,
  field: FieldPath,
  selecting: Selecting,
): readonly AutoPoolSource[] {
  const { workload, supply } = selecting;
  return ([4, 6] as const).flatMap(family => {
    const [subnetName] = family === 4 ? request.ipv4 : request.ipv6;
    if (subnetName === undefined || !isEnabled(family, supply.settings.spiderpool)) return [];
    return [
      {
        type: 'auto-pool' as const,
        family,
        field,
        subnetName,
        subnet: supply.subnets.get(subnetName),
        size: autoPoolSize(selecting),
        atOnce: poolsAtOnce(workload, selecting.networking),
        namePattern: `auto${family}-${podOwnerName(selecting).toLowerCase()}-${nic.interface.toLowerCase()}-<uid5>`,
      },
    ];
  });
}

/**
 * The name of the object that Spiderpool takes for the controller of the pods, with what its maker adds to it: a run of an AdvancedCronJob ends
 * with the second it was due at, a subset's workload with five random characters.
 */
function podOwnerName({ workload, subsets = [] }: Selecting): string {
  const { name } = workload.manifest.id;
  if (workload.type === 'AdvancedCronJob') return `${name}-<time>`;
  if (workload.type !== 'UnitedDeployment') return name;
  const [subset, ...others] = subsets;
  return `${name}-${subset !== undefined && others.length === 0 ? subset : '<subset>'}-<random5>`;
}
