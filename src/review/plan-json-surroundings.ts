import type { Family } from '../addresses/family';
import type { Context, Policy } from '../context/context';
import { contextData } from '../context/write-context';
import { own } from '../manifests/json';
import { generatedNetwork } from '../manifests/multus/generated-network';
import type { ClusterPlan, PlannedNetwork } from '../plan/address-plan';

/** A network that NICs can be on. */
export interface NetworkJson {
  readonly namespace: string;
  readonly name: string;
  readonly cluster: string | null;
  /** `generated`: Spiderpool's controller makes it of a SpiderMultusConfig. */
  readonly source: 'manifest' | 'external' | 'generated';
  /** The SpiderMultusConfig as `namespace/name`, null for any other network. */
  readonly from: string | null;
  readonly usesSpiderpool: boolean;
  /** 0 where it carries no tag, null where nobody says. */
  readonly vlan: number | null;
  /** The CNI plugins that run for a NIC, by type; empty where they are not known. */
  readonly plugins: readonly string[];
  /** The pools of pods that name none. */
  readonly defaultPools: { readonly ipv4: readonly string[]; readonly ipv6: readonly string[] };
  /** `spec.config` of the NetworkAttachmentDefinition that the controller makes, to the byte; null for any other network. */
  readonly config: string | null;
  /** Annotations of the NetworkAttachmentDefinition that the controller makes; null for any other network. */
  readonly annotations: Readonly<Record<string, string>> | null;
}

/** One SpiderReservedIP, or everything of one family that the context reserves. */
export interface ReservedJson {
  /** Null for what other repositories reserve. */
  readonly name: string | null;
  readonly cluster: string | null;
  readonly family: Family | null;
  readonly ranges: readonly string[];
  readonly size: string;
}

/** How strictly the plan was judged. */
export interface PolicyJson {
  readonly bar: Policy['bar'];
  /** A number of addresses, or a percentage of the budget: `10%`. */
  readonly headroom: number | string;
  /** Seconds; null where smooth assumes the worst. */
  readonly timing: { readonly holdSeconds: number; readonly startupSeconds: number } | null;
  /** Whether a name that resolves to nothing is an error. */
  readonly complete: boolean;
  /** Whatever else of the policy is not the default, of clusters and namespaces too. */
  readonly overrides: readonly OverrideJson[];
}

/** One setting of `spiderpool.yaml`. */
export interface OverrideJson {
  /** `policy.namespaces.prod-*.bar`. */
  readonly setting: string;
  readonly value: string;
}

/** What the cluster runs, as far as it changes the plan. */
export interface ClusterJson {
  readonly cluster: string | null;
  readonly spiderpool: string;
  readonly kruise: string;
  /** The most nodes it has, null where nobody said. */
  readonly nodes: number | null;
}

/** One accepted finding. */
export interface ExceptionJson {
  readonly rule: string;
  readonly object: string;
  readonly reason: string;
  readonly owner: string;
  /** The last day it holds, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** One network as data. */
export function networkJson(network: PlannedNetwork, { cluster }: ClusterPlan): NetworkJson {
  const { namespace, name, source, usesSpiderpool, plugins, defaultIPv4IPPool, defaultIPv6IPPool } = network;
  const config = source.type === 'generated' ? source.config : undefined;
  const generated = config && generatedNetwork(config);
  return {
    namespace,
    name,
    cluster,
    source: source.type,
    from: config ? `${config.namespace}/${config.name}` : null,
    usesSpiderpool,
    vlan: network.vlan ?? null,
    plugins: plugins.map(plugin => {
      const type = own(plugin, 'type');
      return typeof type === 'string' ? type : '';
    }),
    defaultPools: { ipv4: defaultIPv4IPPool, ipv6: defaultIPv6IPPool },
    config: generated?.config ?? null,
    annotations: generated?.annotations ?? null,
  };
}

/** What is reserved in a cluster, SpiderReservedIP by SpiderReservedIP, then what the context says of other repositories. */
export function reservedJson({ cluster, objects, context }: ClusterPlan): readonly ReservedJson[] {
  const own = objects.reservedIPs.map(({ name, family, ips }) => ({
    name,
    cluster,
    family: family ?? null,
    ranges: ips?.set.toStrings() ?? [],
    size: String(ips?.set.size ?? 0n),
  }));
  const { external } = (cluster === null ? undefined : context.clusters.get(cluster)) ?? context;
  const elsewhere = [...external.reservedIPs].map(([family, set]) => ({
    name: null,
    cluster,
    family,
    ranges: set.toStrings(),
    size: String(set.size),
  }));
  return [...own, ...elsewhere.filter(({ ranges }) => ranges.length > 0)];
}

/** The policy as data. */
export function policyJson(context: Context): PolicyJson {
  const { bar, headroom, timing } = context.policy;
  return {
    bar,
    headroom,
    timing: timing ? { holdSeconds: timing.holdSeconds, startupSeconds: timing.startupSeconds } : null,
    complete: context.complete,
    overrides: overridesJson(context),
  };
}

/** The policy's own fields above. */
const TOLD = /^policy\.(bar|headroom|timing\b.*)$/;

/** From the plain form of the context, which holds what is not the default. */
function overridesJson(context: Context): readonly OverrideJson[] {
  const { policy, clusters } = contextData(context);
  const settings = [
    ...settingsIn('policy', policy),
    ...Object.entries(clusters ?? {}).flatMap(([key, cluster]) =>
      settingsIn(`clusters.${key}.policy`, 'policy' in cluster ? cluster.policy : undefined),
    ),
  ];
  return settings.filter(({ setting }) => !TOLD.test(setting));
}

function settingsIn(setting: string, value: unknown): readonly OverrideJson[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [{ setting, value: String(value) }];
  return Object.entries(value).flatMap(([key, child]) => settingsIn(`${setting}.${key}`, child));
}

/** One cluster as data. */
export function clusterJson({ cluster, settings }: ClusterPlan): ClusterJson {
  const { spiderpool, kruise, nodes } = settings;
  return {
    cluster,
    spiderpool: String(spiderpool.version),
    kruise: String(kruise.version),
    nodes: nodes.count ?? null,
  };
}
