import { addressFamilyChanged } from './address-family-changed';
import { advancedCronJobTemplateChanged } from './advanced-cron-job-template-changed';
import { autoPoolNumberChanged } from './auto-pool-number-changed';
import { autoPoolOwnerChanged } from './auto-pool-owner-changed';
import type { ChangeRule } from './change-rule';
import { coordinatorRemoved } from './coordinator-removed';
import { multusConfigNetworkRenamed } from './multus-config-network-renamed';
import { multusConfigTypeChanged } from './multus-config-type-changed';
import { objectFieldFixed } from './object-field-fixed';
import { poolAddressesRemoved } from './pool-addresses-removed';
import { poolMeetsAutoPools } from './pool-meets-auto-pools';
import { poolRangeMoved } from './pool-range-moved';
import { poolRemoved } from './pool-removed';
import { poolReplaced } from './pool-replaced';
import { poolSubnetChanged } from './pool-subnet-changed';
import { reservedIpInUse } from './reserved-ip-in-use';
import { subnetAddressesRemoved } from './subnet-addresses-removed';
import { subnetGatewayChanged } from './subnet-gateway-changed';
import { subnetRemoved } from './subnet-removed';
import { subnetReplaced } from './subnet-replaced';
import { unitedDeploymentSubsetFixed } from './united-deployment-subset-fixed';
import { workloadInPlaceOnly } from './workload-in-place-only';
import { workloadPoolsInPlace } from './workload-pools-in-place';
import { workloadPoolsNotRolled } from './workload-pools-not-rolled';
import { workloadSubnetSwitched } from './workload-subnet-switched';

/** Every rule of changes there is: the one list that the change guard, its pages and its tests go by. */
export const changeCatalogue: readonly ChangeRule[] = [
  poolSubnetChanged,
  addressFamilyChanged,
  poolReplaced,
  poolRangeMoved,
  poolRemoved,
  poolAddressesRemoved,
  poolMeetsAutoPools,
  subnetReplaced,
  subnetRemoved,
  subnetAddressesRemoved,
  subnetGatewayChanged,
  reservedIpInUse,
  multusConfigNetworkRenamed,
  multusConfigTypeChanged,
  coordinatorRemoved,
  objectFieldFixed,
  advancedCronJobTemplateChanged,
  unitedDeploymentSubsetFixed,
  workloadInPlaceOnly,
  workloadSubnetSwitched,
  workloadPoolsInPlace,
  workloadPoolsNotRolled,
  autoPoolNumberChanged,
  autoPoolOwnerChanged,
];
