import { addressUnreadable } from './address/address-unreadable';
import { cidrNotCanonical } from './address/cidr-not-canonical';
import { rangeEndless } from './address/range-endless';
import { annotationKeyIgnored } from './annotation/annotation-key-ignored';
import { annotationMisplaced } from './annotation/annotation-misplaced';
import { annotationUnreadable } from './annotation/annotation-unreadable';
import { autoPoolNumberMissing } from './auto-pool/auto-pool-number-missing';
import { autoPoolNumberRelative } from './auto-pool/auto-pool-number-relative';
import { autoPoolNumberUnreadable } from './auto-pool/auto-pool-number-unreadable';
import { autoPoolShort } from './auto-pool/auto-pool-short';
import { candidatePoolsContended } from './candidates/candidate-pools-contended';
import { candidatePoolsShort } from './candidates/candidate-pools-short';
import { familyMismatch } from './nic/family-mismatch';
import { poolOnTwoNics } from './nic/pool-on-two-nics';
import { subnetOnTwoNics } from './nic/subnet-on-two-nics';
import { objectDuplicate } from './object/object-duplicate';
import { poolCidrBesideSubnet } from './pool/pool-cidr-beside-subnet';
import { poolCidrOverlap } from './pool/pool-cidr-overlap';
import { poolDeadlock } from './pool/pool-deadlock';
import { poolGatewayInIps } from './pool/pool-gateway-in-ips';
import { poolGatewayOutsideCidr } from './pool/pool-gateway-outside-cidr';
import { poolNotSmooth } from './pool/pool-not-smooth';
import { poolOutsideCidr } from './pool/pool-outside-cidr';
import { poolOutsideSubnet } from './pool/pool-outside-subnet';
import { poolOverlap } from './pool/pool-overlap';
import { poolShort } from './pool/pool-short';
import { poolTight } from './pool/pool-tight';
import { networkUnknown } from './reference/network-unknown';
import { poolUnknown } from './reference/pool-unknown';
import { subnetUnknown } from './reference/subnet-unknown';
import type { Rule } from './rule';
import { subnetCidrOverlap } from './subnet/subnet-cidr-overlap';
import { subnetShort } from './subnet/subnet-short';

/** Every rule there is: the one list that checks, pages and tests go by. */
export const catalogue: readonly Rule[] = [
  objectDuplicate,
  addressUnreadable,
  cidrNotCanonical,
  rangeEndless,
  poolOutsideCidr,
  poolOutsideSubnet,
  poolGatewayInIps,
  poolGatewayOutsideCidr,
  poolOverlap,
  poolCidrOverlap,
  poolCidrBesideSubnet,
  subnetCidrOverlap,
  annotationMisplaced,
  annotationUnreadable,
  annotationKeyIgnored,
  networkUnknown,
  poolUnknown,
  subnetUnknown,
  familyMismatch,
  poolOnTwoNics,
  subnetOnTwoNics,
  autoPoolNumberMissing,
  autoPoolNumberRelative,
  autoPoolNumberUnreadable,
  autoPoolShort,
  candidatePoolsShort,
  candidatePoolsContended,
  poolShort,
  poolDeadlock,
  poolTight,
  poolNotSmooth,
  subnetShort,
];
