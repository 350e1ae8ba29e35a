import { addressUnreadable } from './address/address-unreadable';
import { cidrNotALabel } from './address/cidr-not-a-label';
import { cidrNotCanonical } from './address/cidr-not-canonical';
import { familyDisabled } from './address/family-disabled';
import { rangeEndless } from './address/range-endless';
import { rangeTooWide } from './address/range-too-wide';
import { rangesNotMerged } from './address/ranges-not-merged';
import { annotationEmpty } from './annotation/annotation-empty';
import { annotationHostNetwork } from './annotation/annotation-host-network';
import { annotationInjectUnmatched } from './annotation/annotation-inject-unmatched';
import { annotationKeyIgnored } from './annotation/annotation-key-ignored';
import { annotationMisplaced } from './annotation/annotation-misplaced';
import { annotationRouteUnreachable } from './annotation/annotation-route-unreachable';
import { annotationUnknown } from './annotation/annotation-unknown';
import { annotationUnreadable } from './annotation/annotation-unreadable';
import { annotationWithoutEffect } from './annotation/annotation-without-effect';
import { autoPoolDisabled } from './auto-pool/auto-pool-disabled';
import { autoPoolJob } from './auto-pool/auto-pool-job';
import { autoPoolLabelTooLong } from './auto-pool/auto-pool-label-too-long';
import { autoPoolNoController } from './auto-pool/auto-pool-no-controller';
import { autoPoolNumberMissing } from './auto-pool/auto-pool-number-missing';
import { autoPoolNumberRelative } from './auto-pool/auto-pool-number-relative';
import { autoPoolNumberUnreadable } from './auto-pool/auto-pool-number-unreadable';
import { autoPoolSecondSubnet } from './auto-pool/auto-pool-second-subnet';
import { autoPoolShort } from './auto-pool/auto-pool-short';
import { candidatePoolsContended } from './candidates/candidate-pools-contended';
import { candidatePoolsNotSmooth } from './candidates/candidate-pools-not-smooth';
import { candidatePoolsShort } from './candidates/candidate-pools-short';
import { candidatePoolsTight } from './candidates/candidate-pools-tight';
import { coordinatorHijackInvalid } from './coordinator/coordinator-hijack-invalid';
import { coordinatorModeDisabled } from './coordinator/coordinator-mode-disabled';
import { coordinatorNotDefault } from './coordinator/coordinator-not-default';
import { coordinatorPodCidrMissing } from './coordinator/coordinator-pod-cidr-missing';
import { coordinatorRouteInvalid } from './coordinator/coordinator-route-invalid';
import { coordinatorValueInvalid } from './coordinator/coordinator-value-invalid';
import { kruiseRules } from './kruise/kruise-rules';
import { multusConfigBlockForeign } from './multus-config/multus-config-block-foreign';
import { multusConfigBlockMissing } from './multus-config/multus-config-block-missing';
import { multusConfigBridgeMissing } from './multus-config/multus-config-bridge-missing';
import { multusConfigFieldIgnored } from './multus-config/multus-config-field-ignored';
import { multusConfigJsonInvalid } from './multus-config/multus-config-json-invalid';
import { multusConfigMasterInvalid } from './multus-config/multus-config-master-invalid';
import { multusConfigMatchMasterSubnet } from './multus-config/multus-config-match-master-subnet';
import { multusConfigNetworkName } from './multus-config/multus-config-network-name';
import { multusConfigNetworkOverwritten } from './multus-config/multus-config-network-overwritten';
import { multusConfigNetworkTaken } from './multus-config/multus-config-network-taken';
import { multusConfigOverridesCoordinator } from './multus-config/multus-config-overrides-coordinator';
import { multusConfigRateInverted } from './multus-config/multus-config-rate-inverted';
import { multusConfigResourceInject } from './multus-config/multus-config-resource-inject';
import { multusConfigResourceMissing } from './multus-config/multus-config-resource-missing';
import { multusConfigTrunkInvalid } from './multus-config/multus-config-trunk-invalid';
import { multusConfigVlanInvalid } from './multus-config/multus-config-vlan-invalid';
import { namespacePoolsUnreadable } from './namespace/namespace-pools-unreadable';
import { networkCniVersion } from './network/network-cni-version';
import { networkConfigUnreadable } from './network/network-config-unreadable';
import { networkInterfaceNameTooLong } from './network/network-interface-name-too-long';
import { networkPoolFamilyMismatch } from './network/network-pool-family-mismatch';
import { networkPoolUnknown } from './network/network-pool-unknown';
import { networkVlanOnTwoMasters } from './network/network-vlan-on-two-masters';
import { familyAnnotationIgnored } from './nic/family-annotation-ignored';
import { familyLeftOut } from './nic/family-left-out';
import { familyMismatch } from './nic/family-mismatch';
import { networkDefaultMissing } from './nic/network-default-missing';
import { nicCount } from './nic/nic-count';
import { nicLeftOut } from './nic/nic-left-out';
import { nicNamedTwice } from './nic/nic-named-twice';
import { nicNotAttached } from './nic/nic-not-attached';
import { nicNotServed } from './nic/nic-not-served';
import { nicUnnamed } from './nic/nic-unnamed';
import { nicWithoutAddresses } from './nic/nic-without-addresses';
import { poolFilteredOut } from './nic/pool-filtered-out';
import { poolListedTwice } from './nic/pool-listed-twice';
import { poolNodeBound } from './nic/pool-node-bound';
import { poolNodesShort } from './nic/pool-nodes-short';
import { poolNodesUnknown } from './nic/pool-nodes-unknown';
import { poolOnTwoNics } from './nic/pool-on-two-nics';
import { poolOrderLost } from './nic/pool-order-lost';
import { poolPatternEmpty } from './nic/pool-pattern-empty';
import { subnetOnTwoNics } from './nic/subnet-on-two-nics';
import { objectDuplicate } from './object/object-duplicate';
import { objectEmptyField } from './object/object-empty-field';
import { objectLabelInvalid } from './object/object-label-invalid';
import { objectLabelOverwritten } from './object/object-label-overwritten';
import { objectNameInvalid } from './object/object-name-invalid';
import { poolAffinityEmpty } from './pool/pool-affinity-empty';
import { poolAffinityIgnored } from './pool/pool-affinity-ignored';
import { poolAffinityInvalid } from './pool/pool-affinity-invalid';
import { poolCidrBesideSubnet } from './pool/pool-cidr-beside-subnet';
import { poolCidrOverlap } from './pool/pool-cidr-overlap';
import { poolDeadlock } from './pool/pool-deadlock';
import { poolEdgeAddress } from './pool/pool-edge-address';
import { poolEmpty } from './pool/pool-empty';
import { poolFieldMissing } from './pool/pool-field-missing';
import { poolGatewayInIps } from './pool/pool-gateway-in-ips';
import { poolGatewayOutsideCidr } from './pool/pool-gateway-outside-cidr';
import { poolNameWildcard } from './pool/pool-name-wildcard';
import { poolNotSmooth } from './pool/pool-not-smooth';
import { poolOutsideCidr } from './pool/pool-outside-cidr';
import { poolOutsideSubnet } from './pool/pool-outside-subnet';
import { poolOverlap } from './pool/pool-overlap';
import { poolOwnerReference } from './pool/pool-owner-reference';
import { poolPosesAsAutoPool } from './pool/pool-poses-as-auto-pool';
import { poolRouteDefault } from './pool/pool-route-default';
import { poolRouteDuplicate } from './pool/pool-route-duplicate';
import { poolRouteGatewayOutsideCidr } from './pool/pool-route-gateway-outside-cidr';
import { poolShort } from './pool/pool-short';
import { poolTight } from './pool/pool-tight';
import { poolVersionMismatch } from './pool/pool-version-mismatch';
import { networkUnknown } from './reference/network-unknown';
import { poolUnknown } from './reference/pool-unknown';
import { subnetUnknown } from './reference/subnet-unknown';
import { reservedIpEmpty } from './reserved-ip/reserved-ip-empty';
import type { Rule } from './rule';
import { annotationNotText } from './schema/annotation-not-text';
import { fieldRequired } from './schema/field-required';
import { fieldType } from './schema/field-type';
import { fieldUnknown } from './schema/field-unknown';
import { labelNotText } from './schema/label-not-text';
import { objectKindUnknown } from './schema/object-kind-unknown';
import { objectVersion } from './schema/object-version';
import { subnetCidrOverlap } from './subnet/subnet-cidr-overlap';
import { subnetEmpty } from './subnet/subnet-empty';
import { subnetFeatureDisabled } from './subnet/subnet-feature-disabled';
import { subnetNameTooLong } from './subnet/subnet-name-too-long';
import { subnetPoolsCollide } from './subnet/subnet-pools-collide';
import { subnetShort } from './subnet/subnet-short';
import { podTemplateRules } from './workload/pod-template-rules';
import { workloadRbacMissing } from './workload/workload-rbac-missing';
import { workloadStatefulsetTwin } from './workload/workload-statefulset-twin';

/** Every rule there is: the one list that checks, pages and tests go by. */
export const catalogue: readonly Rule[] = [
  objectKindUnknown,
  objectVersion,
  fieldType,
  fieldRequired,
  fieldUnknown,
  labelNotText,
  annotationNotText,
  objectDuplicate,
  objectNameInvalid,
  objectLabelInvalid,
  objectLabelOverwritten,
  objectEmptyField,
  addressUnreadable,
  cidrNotCanonical,
  cidrNotALabel,
  rangeEndless,
  rangeTooWide,
  rangesNotMerged,
  familyDisabled,
  poolFieldMissing,
  poolVersionMismatch,
  poolOutsideCidr,
  poolOutsideSubnet,
  poolGatewayInIps,
  poolGatewayOutsideCidr,
  poolOverlap,
  poolCidrOverlap,
  poolCidrBesideSubnet,
  poolRouteDefault,
  poolRouteDuplicate,
  poolRouteGatewayOutsideCidr,
  poolAffinityEmpty,
  poolAffinityInvalid,
  poolAffinityIgnored,
  poolNameWildcard,
  poolPosesAsAutoPool,
  poolOwnerReference,
  poolEmpty,
  poolEdgeAddress,
  subnetCidrOverlap,
  subnetFeatureDisabled,
  subnetNameTooLong,
  subnetEmpty,
  subnetPoolsCollide,
  reservedIpEmpty,
  multusConfigBlockMissing,
  multusConfigBlockForeign,
  multusConfigMasterInvalid,
  multusConfigVlanInvalid,
  multusConfigMatchMasterSubnet,
  multusConfigResourceMissing,
  multusConfigRateInverted,
  multusConfigBridgeMissing,
  multusConfigTrunkInvalid,
  multusConfigJsonInvalid,
  multusConfigNetworkName,
  multusConfigNetworkTaken,
  multusConfigNetworkOverwritten,
  multusConfigResourceInject,
  multusConfigFieldIgnored,
  multusConfigOverridesCoordinator,
  coordinatorPodCidrMissing,
  coordinatorNotDefault,
  coordinatorModeDisabled,
  coordinatorValueInvalid,
  coordinatorHijackInvalid,
  coordinatorRouteInvalid,
  networkConfigUnreadable,
  networkCniVersion,
  networkInterfaceNameTooLong,
  networkVlanOnTwoMasters,
  networkPoolUnknown,
  networkPoolFamilyMismatch,
  annotationMisplaced,
  annotationHostNetwork,
  annotationUnknown,
  annotationUnreadable,
  annotationKeyIgnored,
  annotationEmpty,
  annotationWithoutEffect,
  annotationInjectUnmatched,
  annotationRouteUnreachable,
  namespacePoolsUnreadable,
  networkUnknown,
  poolUnknown,
  subnetUnknown,
  networkDefaultMissing,
  nicUnnamed,
  nicNamedTwice,
  nicCount,
  nicLeftOut,
  nicNotAttached,
  nicNotServed,
  nicWithoutAddresses,
  familyAnnotationIgnored,
  familyLeftOut,
  poolListedTwice,
  poolPatternEmpty,
  poolFilteredOut,
  poolNodeBound,
  poolNodesShort,
  poolNodesUnknown,
  poolOrderLost,
  familyMismatch,
  poolOnTwoNics,
  subnetOnTwoNics,
  autoPoolDisabled,
  autoPoolNoController,
  autoPoolSecondSubnet,
  autoPoolLabelTooLong,
  autoPoolJob,
  workloadRbacMissing,
  workloadStatefulsetTwin,
  autoPoolNumberMissing,
  autoPoolNumberRelative,
  autoPoolNumberUnreadable,
  autoPoolShort,
  ...podTemplateRules,
  ...kruiseRules,
  candidatePoolsShort,
  candidatePoolsContended,
  candidatePoolsTight,
  candidatePoolsNotSmooth,
  poolShort,
  poolDeadlock,
  poolTight,
  poolNotSmooth,
  subnetShort,
];
