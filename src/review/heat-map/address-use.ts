import type { AddressRange } from '../../addresses/address-range';

/** What an address is for. */
export type AddressUse =
  /** Two that may not share it both have it. */
  | {
      readonly type: 'conflict';
      readonly owners: readonly AddressOwner[];
      readonly with: 'gateway' | 'host' | undefined;
    }
  | { readonly type: 'pool'; readonly owner: AddressOwner }
  /** The share of a pool that Spiderpool will make; it takes the lowest free addresses when it does. */
  | { readonly type: 'auto-pool'; readonly owner: AddressOwner }
  /** No pool hands it out. `owner` is the pool that lists it all the same. */
  | { readonly type: 'reserved'; readonly by: string; readonly owner: AddressOwner | undefined }
  | { readonly type: 'gateway' }
  /** A host on the wire has it. */
  | { readonly type: 'host' }
  /** `excludeIPs` of the named object takes it out of its `ips`; a SpiderSubnet may still have it for other pools. */
  | { readonly type: 'excluded'; readonly by: string; readonly subnet: 'has it' | 'has it not' }
  | { readonly type: 'network' }
  | { readonly type: 'broadcast' }
  /** In the `ips` of the SpiderSubnet, and in no pool. */
  | { readonly type: 'free' }
  /** In the CIDR, and in no list. */
  | { readonly type: 'outside' };

/** A pool that has addresses in an area. */
export interface AddressOwner {
  readonly type: 'pool' | 'auto-pool';
  /** With the cluster behind it where an area spans several. */
  readonly name: string;
  /** The name of what it serves: the pool's own, or that of the workload. A letter of it stands for the owner. */
  readonly shortName: string;
  /** Who draws from it, in words. */
  readonly why: string;
}

/** Neighbouring addresses of one use. */
export interface Segment {
  readonly range: AddressRange;
  readonly use: AddressUse;
}

/** Whether pods, hosts or the network have it, or will. */
export function isTaken({ type }: AddressUse): boolean {
  return type !== 'free' && type !== 'outside' && type !== 'excluded';
}

/** The pool a use belongs to; undefined for an address of none or several. */
export function ownerOf(use: AddressUse): AddressOwner | undefined {
  return 'owner' in use ? use.owner : undefined;
}
