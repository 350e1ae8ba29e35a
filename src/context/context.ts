import type { AddressRange } from '../addresses/address-range';
import type { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import type { ContextPath } from './context-problem';
import type { Version } from './version';

/**
 * What no manifest says: the versions and flags of the clusters, the policy to judge by, and the objects that live elsewhere.
 *
 * Parsed and complete: every default is filled in, every address is an address. Made by `parseContext` from the plain data of
 * `spiderpool.yaml` (or of code), whose form is `ContextData`.
 */
export interface Context {
  /** True when every object the manifests may name is in the manifests or in `external`: a name that resolves to nothing is then an error. */
  readonly complete: boolean;
  /** The settings of objects that belong to no cluster key, and what every cluster starts from. */
  readonly settings: ClusterSettings;
  /** Clusters by key, in the order they were written. Empty when one nameless cluster is all there is. */
  readonly clusters: ReadonlyMap<string, ClusterContext>;
  /** Layer-2 domains by name: one wire on which an address may exist once, whatever the cluster. */
  readonly l2Domains: ReadonlyMap<string, L2Domain>;
  /** How strict to be. */
  readonly policy: Policy;
  /** Findings that are accepted on purpose. */
  readonly exceptions: readonly PolicyException[];
  /** Objects of the nameless cluster that other repositories own. */
  readonly external: ExternalObjects;
  /** Where it was written; undefined for one given in code and for the defaults. */
  readonly source?: ContextSource;
}

/** The file a context was read from, for findings about the context itself. */
export interface ContextSource {
  /** As people named it. */
  readonly file: string;
  /** Where a value of the data stands, or its nearest parent that is written. Line and column count from 1. */
  locate(path: ContextPath): { readonly line: number; readonly column: number; readonly sourceLine: string };
}

/** One cluster: its own settings (those of the context with its overrides), and where its manifests are. */
export interface ClusterContext {
  readonly key: string;
  /** Globs, relative to the folder the command reads, whose manifests belong to this cluster: `dist/bj-1/**`. */
  readonly paths: readonly string[];
  readonly settings: ClusterSettings;
  /** Where its policy differs from that of the context. */
  readonly policy: ClusterPolicy;
  readonly external: ExternalObjects;
}

/** Versions and flags that change what is valid or what a name means. Defaults are those of the charts. */
export interface ClusterSettings {
  readonly spiderpool: SpiderpoolSettings;
  readonly kruise: KruiseSettings;
  readonly nodes: NodeSettings;
}

/** Spiderpool's installation: release, flags of its ConfigMap and environment. Each flag bears the name of its key there. */
export interface SpiderpoolSettings {
  /** Default 1.2.2. */
  readonly version: Version;
  /** The namespace Spiderpool runs in: what a network reference without a namespace means in `v1.multus-cni.io/default-network` and `multusName`. Default kube-system. */
  readonly namespace: string;
  /** Default true. */
  readonly enableIPv4: boolean;
  /** Default true. */
  readonly enableIPv6: boolean;
  /** Default true. False: SpiderSubnets are refused and subnet annotations ignored. */
  readonly enableSpiderSubnet: boolean;
  /** Default true. False: pods with a subnet annotation fail. */
  readonly enableAutoPoolForApplication: boolean;
  /** Helm's `multus.multusCNI.defaultCniCRName`, `''` when unset (the default). */
  readonly clusterNetwork: string;
  /** Whether the webhook that injects RDMA and network resources into pods is on. Default false. */
  readonly podResourceInject: boolean;
  /** Most addresses one pool can have allocated at a time (`SPIDERPOOL_IPPOOL_MAX_ALLOCATED_IPS`). Default 5000. */
  readonly maxAllocatedIPs: number;
}

/** OpenKruise's installation. */
export interface KruiseSettings {
  /** Default 1.9.0. */
  readonly version: Version;
}

/** What is known of the nodes. A DaemonSet's demand cannot be counted without it. */
export interface NodeSettings {
  /** The most nodes the cluster has, or undefined when nobody said. */
  readonly count: number | undefined;
  /** All of them, by name; undefined when nobody said. `count` is their number then. */
  readonly list: ReadonlyMap<string, NodeFacts> | undefined;
}

/** A node. */
export interface NodeFacts {
  readonly name: string;
  /** All labels that anybody may look at. */
  readonly labels: ReadonlyMap<string, string>;
}

/** How strict to be where the cluster leaves a choice: what holds where neither cluster nor namespace says otherwise. */
export interface Policy extends PolicyTerms {
  /** What is different in some namespaces, in the order in which it was written. */
  readonly namespaces: readonly NamespacePolicy[];
  /** What findings of a rule count as, by the rule's id, where it is not what the rule says. */
  readonly rules: ReadonlyMap<string, RuleLevel>;
}

/** What workloads are judged by. */
export interface PolicyTerms {
  /**
   * Which demand a pool must meet, beyond the floor that is always an error: `floor` (the default) leaves budget a warning and smooth a note,
   * `budget` makes a shortfall of the controllers' own budget an error, `smooth` one of the smooth figure as well.
   */
  readonly bar: 'floor' | 'budget' | 'smooth';
  /** Addresses added to every size that is computed here. Default 0. */
  readonly headroom: Headroom;
  /** Nodes that may fail at once without a pod waiting for an address. Default 0. */
  readonly failedNodes: number;
  /** How long a deleted pod keeps its address and how long a new one takes to be ready, in seconds; without them smooth assumes the worst. */
  readonly timing: Timing | undefined;
  /** Whether a NIC with addresses of one family alone is an error. Default optional. */
  readonly dualStack: 'required' | 'optional';
}

/** A number of addresses, or a whole percentage of the budget that is rounded up: `10%`. */
export type Headroom = number | `${number}%`;

/** What differs somewhere; what is absent is as elsewhere. */
export type PolicyOverrides = Partial<PolicyTerms>;

/** What differs in the namespaces that a pattern matches. */
export interface NamespacePolicy {
  /** `prod-*`: `*`, `?` and `[a-z]` stand for characters. */
  readonly pattern: string;
  readonly overrides: PolicyOverrides;
}

/** What differs in one cluster. */
export interface ClusterPolicy {
  readonly overrides: PolicyOverrides;
  /** Counts over the namespaces of the context's policy. */
  readonly namespaces: readonly NamespacePolicy[];
}

/** A severity, or no finding at all. */
export type RuleLevel = 'error' | 'warning' | 'note' | 'off';

/** Seconds from deletion until the address is free, and from having an address to being ready. */
export interface Timing {
  readonly holdSeconds: number;
  readonly startupSeconds: number;
}

/** One accepted finding. */
export interface PolicyException {
  readonly rule: string;
  /** `Kind/name` for an object outside namespaces, `Kind/namespace/name` for one inside; globs allowed. */
  readonly object: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds, `YYYY-MM-DD`, by the calendar of UTC. */
  readonly expires: string;
}

/** Objects that exist in the cluster but in none of the manifests. They count, and are not judged. */
export interface ExternalObjects {
  readonly ippools: readonly ExternalPool[];
  readonly subnets: readonly ExternalSubnet[];
  readonly networks: readonly ExternalNetwork[];
  /** Addresses that SpiderReservedIPs of other repositories take from every pool, per family. */
  readonly reservedIPs: ReadonlyMap<Family, RangeSet>;
}

/** How many addresses something elsewhere has: its ranges when known, else its size, else nothing is known. */
export type ExternalCapacity =
  | { readonly type: 'ranges'; readonly ips: RangeSet; readonly excludeIPs: RangeSet }
  | { readonly type: 'size'; readonly addresses: bigint }
  | { readonly type: 'unknown' };

export interface ExternalPool {
  readonly name: string;
  readonly family: Family | undefined;
  readonly subnet: Cidr | undefined;
  readonly capacity: ExternalCapacity;
}

export interface ExternalSubnet {
  readonly name: string;
  readonly family: Family | undefined;
  readonly subnet: Cidr | undefined;
  readonly capacity: ExternalCapacity;
  /** 0 to 4094, or undefined when nobody said. */
  readonly vlan: number | undefined;
}

export interface ExternalNetwork {
  readonly namespace: string;
  readonly name: string;
  /** Whether its addresses come from Spiderpool. Default false: a network nobody described is taken as another IPAM's. */
  readonly spiderpool: boolean;
  readonly vlan: number | undefined;
}

/** One wire. */
export interface L2Domain {
  readonly name: string;
  /** Cluster keys whose pools in `subnets` share the wire. */
  readonly clusters: readonly string[];
  readonly subnets: readonly Cidr[];
  readonly vlan: number | undefined;
  /** Addresses that hosts on the wire hold, outside any pool. */
  readonly hosts: readonly AddressRange[];
}
