import type { RangeSet } from '../../addresses/range-set';
import type { Manifest } from '../../manifests/manifest';
import type { AddressPlan, ClusterPlan, PlannedPool, PlannedSubnet, PlannedWorkload } from '../address-plan';

/** What a change does: the plan of the manifests as they are, the plan as they will be, and what differs between them. */
export interface ChangePlan {
  readonly before: AddressPlan;
  readonly after: AddressPlan;
  /** One entry for every cluster of either plan, in the order of their keys, the nameless one first. */
  readonly clusters: readonly ClusterChange[];
}

/** What a change does to one cluster. A cluster that one side lacks has an empty plan there. */
export interface ClusterChange {
  readonly cluster: string | null;
  readonly before: ClusterPlan;
  readonly after: ClusterPlan;
  readonly objects: ObjectChanges;
  /** Pools of either side by name: those that stay in the order they will have, then the removed ones. */
  readonly pools: ReadonlyMap<string, PoolChange>;
  /** Subnets of either side by name, in the same order. */
  readonly subnets: ReadonlyMap<string, SubnetChange>;
  readonly workloads: readonly WorkloadChange[];
  /** Addresses that one pool gives up and another takes, in one change. */
  readonly moves: readonly AddressMove[];
}

/** One thing on both sides of a change; `before` is undefined for what is added, `after` for what is removed. */
export interface Change<Thing> {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

/** The objects of a cluster, matched by group, kind, namespace and name: another version of the same group is the same object. */
export interface ObjectChanges {
  readonly added: readonly Manifest[];
  readonly removed: readonly Manifest[];
  /** Those of both sides whose content differs. */
  readonly changed: readonly ManifestPair[];
}

/** One object as it is and as it will be. */
export interface ManifestPair {
  readonly before: Manifest;
  readonly after: Manifest;
}

/** A pool on both sides. */
export interface PoolChange extends Change<PlannedPool> {
  readonly name: string;
  /** Addresses it will have and has not; undefined where a side or its addresses are unknown, or where its CIDR differs. */
  readonly gained: RangeSet | undefined;
  /** Addresses it has and will not have, all of them for a removed pool. */
  readonly lost: RangeSet | undefined;
}

/** A subnet on both sides; see PoolChange. */
export interface SubnetChange extends Change<PlannedSubnet> {
  readonly name: string;
  readonly gained: RangeSet | undefined;
  readonly lost: RangeSet | undefined;
}

/** A workload with addresses on both sides. */
export type WorkloadChange = Change<PlannedWorkload>;

/** Addresses that leave one pool and join another. */
export interface AddressMove {
  /** As it is. */
  readonly from: PlannedPool;
  /** Undefined where the pool they leave is removed. */
  readonly fromAfter: PlannedPool | undefined;
  /** As it will be. */
  readonly to: PlannedPool;
  /** Undefined where the pool they join is new. */
  readonly toBefore: PlannedPool | undefined;
  readonly addresses: RangeSet;
}
