/**
 * The plain form of a context: what people write in `spiderpool.yaml` and in code, and what `plan/context.json` holds.
 *
 * Everything is optional; what is left out has the default named here. `parseContext` reads it and tells every problem at once,
 * and its JSON Schema (`context-schema.json`) describes the same form to editors.
 */
export interface ContextData {
  /** Where an editor finds the JSON Schema. Ignored otherwise. */
  readonly $schema?: string;
  /**
   * True when every object the manifests may name is in the manifests or in `external`, so that a name that resolves to nothing is an
   * error. Default false: it is a warning, because the object may be in the cluster all the same.
   */
  readonly complete?: boolean;
  /** Spiderpool's installation. */
  readonly spiderpool?: SpiderpoolData;
  /** OpenKruise's installation. */
  readonly kruise?: KruiseData;
  /** What is known of the nodes. */
  readonly nodes?: NodesData;
  /** How strict to be. */
  readonly policy?: PolicyData;
  /** Findings that are accepted on purpose. Default none. */
  readonly exceptions?: readonly ExceptionData[];
  /** Objects that live in the cluster but in none of the manifests, where there is one cluster without a key. Clusters do not inherit them. */
  readonly external?: ExternalData;
  /** Clusters by key, a DNS label. Default none: one cluster without a key. */
  readonly clusters?: { readonly [key: string]: ClusterData };
  /** Layer-2 domains by name: wires on which an address may exist once, whatever the cluster. Default none. */
  readonly l2Domains?: { readonly [name: string]: L2DomainData };
}

/** Spiderpool's release and the flags that change what is valid. Defaults are those of its Helm chart. */
export interface SpiderpoolData {
  /** The release, as text: `"1.2.2"`, `"v1.2.2"` or `"1.2"`. Default `"1.2.2"`. */
  readonly version?: string;
  /** The namespace Spiderpool is installed in, a DNS label. Default `kube-system`, as in the chart's own install command. */
  readonly namespace?: string;
  /** `ipam.enableIPv4`. Default true. */
  readonly enableIPv4?: boolean;
  /** `ipam.enableIPv6`. Default true. */
  readonly enableIPv6?: boolean;
  /** `ipam.spiderSubnet.enable`. Default true. */
  readonly enableSpiderSubnet?: boolean;
  /** `ipam.spiderSubnet.autoPool.enable`. Default true. */
  readonly enableAutoPoolForApplication?: boolean;
  /** `multus.multusCNI.defaultCniCRName`, as `name` or `namespace/name`. Default empty: none is set. */
  readonly clusterNetwork?: string;
  /** `spiderpoolController.podResourceInject.enabled`. Default false. */
  readonly podResourceInject?: boolean;
  /** `SPIDERPOOL_IPPOOL_MAX_ALLOCATED_IPS`: the most addresses one pool can have allocated at a time, at least 1. Default 5000. */
  readonly maxAllocatedIPs?: number;
}

/** OpenKruise's release. */
export interface KruiseData {
  /** The release, as text: `"1.9.0"`, `"v1.9.0"` or `"1.9"`. Default `"1.9.0"`. */
  readonly version?: string;
}

/** What is known of the nodes. */
export interface NodesData {
  /** The most nodes the cluster has, at least 1. Without it the demand of a DaemonSet cannot be counted. Default: as many as are listed. */
  readonly count?: number;
  /**
   * Every node of the cluster, each name once. Tells how many pods a DaemonSet with a node selector has, and which nodes a pool with nodeName
   * or nodeAffinity serves. Excludes `count`. Default unknown.
   */
  readonly list?: readonly NodeData[];
}

/** One node. */
export interface NodeData {
  /** `metadata.name`. */
  readonly name: string;
  /**
   * The labels that selectors and affinities look at; a node bears no others, but for `kubernetes.io/hostname`, which is its name unless it is
   * written. Default none.
   */
  readonly labels?: { readonly [key: string]: string };
}

/** How strict to be where the cluster leaves a choice: for everything, with exceptions by namespace. */
export interface PolicyData extends PolicyOverridesData {
  /**
   * What is different in some namespaces, by name; `*`, `?` and `[a-z]` stand for characters. Of several that match, each later one counts
   * over the earlier ones. Default none.
   */
  readonly namespaces?: { readonly [pattern: string]: PolicyOverridesData };
  /**
   * Severities of rules by their ids, in place of their own; `off` is no finding at all. What the cluster itself refuses or fails stays an
   * error. The same for all clusters and namespaces. Default none.
   */
  readonly rules?: { readonly [id: string]: RuleLevelData };
}

/** What one cluster has of its own. Everything that is not given is that of the context; namespaces of the cluster count over those. */
export interface ClusterPolicyData extends PolicyOverridesData {
  /** What is different in some namespaces of the cluster. Default none. */
  readonly namespaces?: { readonly [pattern: string]: PolicyOverridesData };
}

/** What may differ by cluster and by namespace. */
export interface PolicyOverridesData {
  /**
   * The demand a pool must meet for synth to pass. `floor` (the default): what rollouts need to finish. `budget`: what the controllers may
   * hold at once by their own rules. `smooth`: as many as nobody ever waits for.
   */
  readonly bar?: 'floor' | 'budget' | 'smooth';
  /**
   * Addresses added to every size that is computed: a whole number, or a whole percentage of the budget such as `"10%"`, rounded up. Default 0.
   */
  readonly headroom?: number | string;
  /**
   * How many nodes may fail at once: budget and smooth then hold the addresses of as many pods again as run on so many nodes, since a pod on a
   * dead node keeps its address while its replacement starts. Pods are taken as spread evenly. Needs `nodes`. Default 0.
   */
  readonly failedNodes?: number;
  /** How long addresses are held and pods take to start. Default unknown: smooth then assumes the worst. */
  readonly timing?: TimingData;
  /** `required`: every NIC with addresses from Spiderpool has one of each family. Default `optional`. */
  readonly dualStack?: 'required' | 'optional';
}

/** What findings of a rule count as. */
export type RuleLevelData = 'error' | 'warning' | 'note' | 'off';

/** Two durations that decide how many terminating pods still hold an address. */
export interface TimingData {
  /** Seconds from a pod's deletion until its address is free, at least 0. */
  readonly holdSeconds: number;
  /** Seconds from a pod's having an address until it is ready, at least 0. */
  readonly startupSeconds: number;
}

/** One accepted finding, with who answers for it and for how long. */
export interface ExceptionData {
  /** The rule's id, such as `pool-tight`. */
  readonly rule: string;
  /** `Kind/name` for an object outside namespaces, `Kind/namespace/name` for one inside; `*`, `?` and `[a-z]` stand for characters. */
  readonly object: string;
  /** Why it is accepted. */
  readonly reason: string;
  /** Who answers for it. */
  readonly owner: string;
  /** The last day it holds, `YYYY-MM-DD`, by the calendar of UTC. */
  readonly expires: string;
}

/** Objects that exist in the cluster but in none of the manifests. They count, and are not judged. */
export interface ExternalData {
  /** SpiderIPPools. */
  readonly ippools?: readonly ExternalPoolData[];
  /** SpiderSubnets. */
  readonly subnets?: readonly ExternalSubnetData[];
  /** NetworkAttachmentDefinitions. */
  readonly networks?: readonly ExternalNetworkData[];
  /** Addresses and ranges (`a` or `a-b`, both families) that SpiderReservedIPs elsewhere take from every pool. */
  readonly reservedIPs?: readonly string[];
}

/** A SpiderIPPool elsewhere. Its capacity is what `ips` and `excludeIPs` say, else `size`, else unknown. */
export interface ExternalPoolData {
  /** `metadata.name`. */
  readonly name: string;
  /** 4 or 6. Default: the family of `subnet`, else of `ips`. */
  readonly ipVersion?: 4 | 6;
  /** `spec.subnet`, a network in CIDR form. */
  readonly subnet?: string;
  /** `spec.ips`: addresses and ranges `a-b`. Excludes `size`. */
  readonly ips?: readonly string[];
  /** `spec.excludeIPs`, taken out of `ips`. */
  readonly excludeIPs?: readonly string[];
  /** How many addresses it has, where only that is known: a number, or decimal digits where a number is not exact. Excludes `ips`. */
  readonly size?: number | string;
}

/** A SpiderSubnet elsewhere. */
export interface ExternalSubnetData extends ExternalPoolData {
  /** The VLAN its addresses are on, 0 to 4094. Default unknown. */
  readonly vlan?: number;
}

/** A NetworkAttachmentDefinition elsewhere. */
export interface ExternalNetworkData {
  /** `metadata.namespace`. */
  readonly namespace: string;
  /** `metadata.name`. */
  readonly name: string;
  /** Whether its addresses come from Spiderpool. Default false. */
  readonly spiderpool?: boolean;
  /** The VLAN it is on, 0 to 4094. Default unknown. */
  readonly vlan?: number;
}

/** One cluster of several. Every setting that is not given here is that of the context. */
export interface ClusterData {
  /**
   * Globs, relative to the folder the command reads, whose manifests belong to this cluster: `bj-1/**`. `**` stands for any number of folders, `*`
   * for any characters of one name, `?` for one, `[a-z]` for one of these. Default none.
   */
  readonly paths?: readonly string[];
  /** Where its Spiderpool differs. */
  readonly spiderpool?: SpiderpoolData;
  /** Where its OpenKruise differs. */
  readonly kruise?: KruiseData;
  /** Where its nodes differ. */
  readonly nodes?: NodesData;
  /** Where its policy differs. */
  readonly policy?: ClusterPolicyData;
  /** What lives in this cluster but in none of the manifests. */
  readonly external?: ExternalData;
}

/** One wire. */
export interface L2DomainData {
  /** Keys of the clusters on the wire. Default: all clusters of the context. */
  readonly clusters?: readonly string[];
  /** The networks on the wire in CIDR form, at least one. */
  readonly subnets: readonly string[];
  /** The VLAN, 0 to 4094. Default unknown. */
  readonly vlan?: number;
  /** Addresses and ranges `a-b` that hosts on the wire hold, outside any pool. Default none. */
  readonly hosts?: readonly string[];
}
