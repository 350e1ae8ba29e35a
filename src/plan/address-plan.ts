import type { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import type { ClusterSettings, Context, ExternalNetwork, ExternalPool, ExternalSubnet } from '../context/context';
import type { FieldPath } from '../manifests/field-path';
import type { IPPool, Subnet } from '../manifests/ip-pool';
import type { JsonObject } from '../manifests/json';
import type { Manifest } from '../manifests/manifest';
import type { MultusConfig } from '../manifests/multus/multus-config';
import type { NetworkAttachment } from '../manifests/network-attachment';
import type { PodNetworking, RequestSource } from '../manifests/pod-networking/pod-networking';
import type { Workload } from '../manifests/workload';
import type { Demand, PeakDemand } from './demand/peak-demand';
import type { Bottleneck } from './flow/bottlenecks';
import type { Gathering } from './flow/gatherings';
import type { Starvation } from './flow/guarantee';
import type { Squeeze } from './flow/squeezes';
import type { EffectivePolicy } from './policy-for';
import type { ClusterObjects } from './read-objects';
import type { Exclusion } from './wants/exclusion';
import type { InjectedNetworks } from './wants/injected-networks';
import type { PodPlace } from './wants/pod-place';

/** Who wants addresses, from where, and how many at the peak: everything the manifests of all clusters say about addresses. */
export interface AddressPlan {
  readonly context: Context;
  /** One entry for every cluster that has manifests or a key in the context, in the order of their keys, the nameless one first. */
  readonly clusters: readonly ClusterPlan[];
}

/** The plan of one cluster. Names are unique inside it, and its webhooks see nothing else. */
export interface ClusterPlan {
  readonly cluster: string | null;
  readonly context: Context;
  readonly settings: ClusterSettings;
  /** Every object of the cluster, in the order it came. */
  readonly manifests: readonly Manifest[];
  /** Those of them that have to do with addresses, read. Two of one name are both here; the maps below hold the first. */
  readonly objects: ClusterObjects;
  readonly pools: ReadonlyMap<string, PlannedPool>;
  readonly subnets: ReadonlyMap<string, PlannedSubnet>;
  /** All reserved addresses of a family, those of other repositories included. */
  readonly reserved: ReadonlyMap<Family, RangeSet>;
  /** Networks by `namespace/name`. */
  readonly networks: ReadonlyMap<string, PlannedNetwork>;
  readonly workloads: readonly PlannedWorkload[];
  /** Workloads that together want more than the pools they choose from can give. */
  readonly bottlenecks: readonly Bottleneck[];
  /** Workloads that others can leave without addresses although all of them fit. */
  readonly starvations: readonly Starvation[];
  /** Workloads whose rollouts may ask for more than the pools they choose from can give. */
  readonly squeezes: readonly Squeeze[];
  /** Pods that may gather on nodes whose pools cannot hold them. */
  readonly gatherings: readonly Gathering[];
  /** The pools that workloads choose from, those of one choice together. */
  readonly poolGroups: readonly PoolGroup[];
}

/** A number of addresses, or that it cannot be known. */
export type AddressCount = bigint | 'unknown';

/** A pool that workloads may draw from: one of the manifests, or one that lives elsewhere. */
export interface PlannedPool {
  readonly name: string;
  readonly family: Family | undefined;
  readonly cidr: Cidr | undefined;
  readonly source:
    | { readonly type: 'manifest'; readonly pool: IPPool }
    | { readonly type: 'external'; readonly pool: ExternalPool };
  /** `ips` without `excludeIPs`: what `status.totalIPCount` will show. Undefined where only a size, or nothing, is known. */
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
  /** How many of its addresses are reserved. */
  readonly reserved: bigint;
  /** What pods can get: the size less the reserved addresses, and at most the record limit. 0 for a disabled pool. */
  readonly allocatable: AddressCount;
  /** The subnet of the same CIDR, which owns the pool; undefined for an orphan pool. */
  readonly subnet: PlannedSubnet | undefined;
  /** Who draws from it. */
  readonly consumers: readonly PoolConsumer[];
  /** What has to come from this pool, since those who want it have no other; where it is in a group, the group has the rest. */
  readonly demand: PoolDemand;
  /** The pools it is an alternative to, itself among them; undefined where it is nobody's alternative and serves every node. */
  readonly group: PoolGroup | undefined;
  /** How it stands, with its group where it is in one. */
  readonly state: CapacityState;
}

/**
 * Pools that workloads choose from, directly or by way of others, or one that serves some of a workload's nodes. How much of each of them alone is
 * wanted is decided when pods land.
 */
export interface PoolGroup {
  /** By name. */
  readonly pools: readonly PlannedPool[];
  /** Who draws from any of them, each NIC and family once. */
  readonly consumers: readonly PoolConsumer[];
  /** What all of them can give together. */
  readonly allocatable: AddressCount;
  /** What is wanted of all of them together. */
  readonly demand: PoolDemand;
  readonly states: ReadonlyMap<PlannedPool, CapacityState>;
  /** The worst of these. */
  readonly state: CapacityState;
}

/** One NIC and family of a workload that can land in a pool. */
export interface PoolConsumer {
  readonly workload: PlannedWorkload;
  readonly nic: PlannedNic;
  readonly source: PoolSource;
}

/**
 * What all consumers of a pool want of it together: floor is the sum of their replicas and one more where any of them may take nothing away
 * (rollouts take turns), budget and smooth are sums. `unknown` where one of them is.
 */
export interface PoolDemand {
  readonly floor: number | 'unknown';
  readonly budget: number | 'unknown';
  readonly smooth: number | 'unknown';
  /** The floor of those whose demand is known, which no pool may miss whatever the others want; the floor itself where all are. */
  readonly least: number;
}

/** `short`: below floor. `tight`: below budget. `unknown`: capacity or demand is. */
export type CapacityState = 'ok' | 'tight' | 'short' | 'unknown';

/** A subnet that pools are cut from. */
export interface PlannedSubnet {
  readonly name: string;
  readonly family: Family | undefined;
  readonly cidr: Cidr | undefined;
  readonly source:
    | { readonly type: 'manifest'; readonly subnet: Subnet }
    | { readonly type: 'external'; readonly subnet: ExternalSubnet };
  /** `ips` without `excludeIPs`; undefined where only a size, or nothing, is known. */
  readonly addresses: RangeSet | undefined;
  readonly size: AddressCount;
  readonly reserved: bigint;
  /** Addresses of the pools of the manifests that have its CIDR. */
  readonly manual: bigint;
  /** Addresses of the auto pools that Spiderpool will cut from it, of all that there may be at once. */
  readonly automatic: bigint;
  /** Of these, the addresses of pools that come and go. */
  readonly passing: bigint;
  /** Size less reserved, manual and automatic addresses; negative when it is overdrawn. */
  readonly free: AddressCount;
  readonly pools: readonly PlannedPool[];
  readonly autoPools: readonly PlannedAutoPool[];
  /** `tight`: overdrawn by pools that come and go alone. */
  readonly state: CapacityState;
}

/** A pool that Spiderpool will make for one NIC and family of a workload. */
export interface PlannedAutoPool {
  readonly workload: PlannedWorkload;
  readonly nic: PlannedNic;
  readonly source: AutoPoolSource;
}

/** A network that NICs can be on. */
export interface PlannedNetwork {
  readonly namespace: string;
  readonly name: string;
  readonly source:
    | { readonly type: 'manifest'; readonly attachment: NetworkAttachment }
    | { readonly type: 'external'; readonly network: ExternalNetwork }
    | GeneratedSource;
  readonly usesSpiderpool: boolean;
  /** The CNI plugins that run for a NIC on it; none where they are not known. */
  readonly plugins: readonly JsonObject[];
  readonly defaultIPv4IPPool: readonly string[];
  readonly defaultIPv6IPPool: readonly string[];
  readonly vlan: number | undefined;
}

/** A network that Spiderpool's controller makes: `generatedNetwork` of its `config` is the NetworkAttachmentDefinition. */
export interface GeneratedSource {
  readonly type: 'generated';
  /** The SpiderMultusConfig it is made of. */
  readonly from: Manifest;
  readonly config: MultusConfig;
}

/** A workload, what it wants and where its addresses come from. */
export interface PlannedWorkload {
  readonly workload: Workload;
  /** The subsets of a UnitedDeployment that this is about, by name, where they do not all draw from the same pools. */
  readonly subsets?: readonly string[];
  readonly networking: PodNetworking;
  /** What it is judged by. */
  readonly policy: EffectivePolicy;
  readonly demand: Demand;
  /** Every NIC of its pods in the order in which they are set up, `eth0` first, whoever gives it addresses. */
  readonly attached: readonly AttachedNic[];
  /** The networks that Spiderpool's pod webhook puts in the place of those the pod names, undefined where it leaves the pod alone. */
  readonly injected: InjectedNetworks | undefined;
  /** What the affinities of pools look at. */
  readonly place: PodPlace;
  /** The NICs that the IPAM is asked for, as far as is known, and those that annotations name. One that gets nothing has no sources. */
  readonly nics: readonly PlannedNic[];
  /** What decided which pools or subnets serve it. `nothing` where no level has any, or where Spiderpool refuses the pod before it looks. */
  readonly decidedBy: RequestSource | PoolOrigin | 'nothing';
}

/** A NIC that Multus gives a pod: its interface and the network it is on. */
export interface AttachedNic {
  /** `eth0`, `net1`, … */
  readonly interface: string;
  /** The network it is on: known, named but not known, or not named at all. */
  readonly network: NetworkUse;
}

/** One NIC that gets addresses from Spiderpool. */
export interface PlannedNic extends AttachedNic {
  readonly sources: readonly AddressSource[];
}

/** The network of a NIC as the pod names it. */
export type NetworkUse =
  | { readonly type: 'known'; readonly network: PlannedNetwork }
  | { readonly type: 'unresolved'; readonly namespace: string; readonly name: string; readonly field: FieldPath }
  | { readonly type: 'none' };

/** Where the addresses of one family of a NIC come from. */
export type AddressSource = PoolSource | AutoPoolSource;

/** Pools that already exist; the IPAM may take any of them that it does not pass over, whatever their order. */
export interface PoolSource {
  readonly type: 'pools';
  readonly family: Family;
  /** The object that names the pools: the workload, its namespace, the network, or the workload again for the cluster's default pools. */
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly origin: PoolOrigin;
  /** In the order of the list; patterns stand for every pool they match, so that a pool may be here twice. */
  readonly candidates: readonly PoolCandidate[];
  /** The patterns of the list that stand for no pool. */
  readonly emptyPatterns: readonly EmptyPattern[];
}

/** Where pools are named: by the pod, its namespace, the CNI configuration of the network, or by themselves (`spec.default`). */
export type PoolOrigin = 'pod' | 'namespace' | 'network' | 'cluster-default';

/** A pattern of a candidate list without effect. */
export interface EmptyPattern {
  readonly pattern: string;
  /** `malformed`: Go's filepath.Match refuses it. */
  readonly outcome: 'no-match' | 'malformed';
}

/** One name of a candidate list. */
export interface PoolCandidate {
  readonly name: string;
  readonly field: FieldPath;
  /** Undefined where no pool of that name is known. */
  readonly pool: PlannedPool | undefined;
  /** Why the IPAM passes it over for this pod, undefined where it may take from it. */
  readonly excluded: Exclusion | undefined;
}

/** A pool that Spiderpool cuts from a subnet for this NIC and family. */
export interface AutoPoolSource {
  readonly type: 'auto-pool';
  readonly family: Family;
  readonly field: FieldPath;
  readonly subnetName: string;
  readonly subnet: PlannedSubnet | undefined;
  readonly size: AutoPoolSize;
  /** How many of this size there are at the same time, all cut from the subnet. */
  readonly atOnce: PoolsAtOnce;
  /**
   * The name it will bear, with what nobody can know in angle brackets: `auto4-web-net1-<uid5>`, `auto4-report-<time>-net1-<uid5>` of a run,
   * `auto4-web-zone-a-<random5>-net1-<uid5>` of a subset.
   */
  readonly namePattern: string;
}

/** How many auto pools there are at once where one object's pool is not gone when the next object's is cut. */
export interface PoolsAtOnce {
  readonly pools: number;
  /** What they are for; none where there is but one. */
  readonly terms: readonly PoolsTerm[];
}

/** Some of the pools that there are at once. */
export interface PoolsTerm {
  readonly pools: number;
  /** What they are for: `for the run that goes on`. */
  readonly because: string;
  /** Whether they are there all the time in the end, or come and go. */
  readonly holds: 'always' | 'at times';
  /** Present where they are those of runs that have ended, and are there as long as the runs are kept. */
  readonly of?: 'kept runs';
}

/** How many addresses an auto pool gets, or why none can be made. */
export type AutoPoolSize =
  | { readonly type: 'sized'; readonly addresses: number; readonly because: string }
  | {
      readonly type: 'refused';
      readonly reason: 'third-party-without-number' | 'unreadable-number' | 'no-controller' | 'demand-unknown';
    };

/** The addresses a source must give: what the workload wants, when it can be counted. */
export function peakOf(workload: PlannedWorkload): PeakDemand | undefined {
  return workload.demand.known ? workload.demand : undefined;
}
