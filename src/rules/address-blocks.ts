import type { AddressBlock, IPPool } from '../manifests/ip-pool';
import type { ReservedIP } from '../manifests/reserved-ip';
import type { ClusterPlan } from '../plan/address-plan';

/** The pools and subnets of a cluster: what has a CIDR, ranges, a gateway and routes. */
export function addressBlocks({ objects }: ClusterPlan): readonly AddressBlock[] {
  return [...objects.pools, ...objects.subnets];
}

/** A pool, a subnet or reserved addresses. */
export type AddressObject = AddressBlock | IPPool | ReservedIP;

/** Every object of a cluster that holds lists of addresses. */
export function addressObjects({ objects }: ClusterPlan): readonly AddressObject[] {
  return [...objects.pools, ...objects.subnets, ...objects.reservedIPs];
}
