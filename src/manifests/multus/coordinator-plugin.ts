import type { JsonObject } from '../json';

/** How the coordinator plugin tunes a pod's routes, as `spec.coordinator` of a SpiderMultusConfig names it. */
export interface CoordinatorOptions {
  /** Default `auto`. (`disabled`, which the schema has as well, makes every pod fail: leave the coordinator out instead.) */
  readonly mode?: 'auto' | 'underlay' | 'overlay';
  /** Whether the routes of several NICs are tuned. Default true. */
  readonly tunePodRoutes?: boolean;
  /** Default 0. */
  readonly txQueueLen?: number;
  /** A link-local address for the veth. Default none. */
  readonly vethLinkAddress?: string;
  /** Bytes. Default: left to the plugin. */
  readonly vethMTU?: number;
  /** First two bytes of the pod's MAC addresses, `0a:1b`. Default none. */
  readonly podMACPrefix?: string;
  /** The NIC with the default route. Default: eth0 keeps it. */
  readonly podDefaultRouteNIC?: string;
  /** The controller passes it on only where `podCIDRType` is set as well. */
  readonly podRPFilter?: number;
  /** Where the pod CIDR comes from. Not written to the network: it only decides about `podRPFilter`. */
  readonly podCIDRType?: 'auto' | 'cluster' | 'calico' | 'cilium' | 'none';
  /** CIDRs that are reached through the node. A bare address passes the webhook, and the plugin then refuses it. */
  readonly hijackCIDR?: readonly string[];
  readonly policyRoutes?: readonly PolicyRoute[];
}

/** A route the coordinator adds to the pod. */
export interface PolicyRoute {
  readonly dst: string;
  readonly gw: string;
}

/** The coordinator of a network as it was read: like the options, but with whatever mode the manifest names. */
export type CoordinatorSettings = Omit<CoordinatorOptions, 'mode' | 'podCIDRType'> & {
  readonly mode?: string;
  readonly podCIDRType?: string;
};

/** The coordinator as Spiderpool's controller writes it into a network, with the defaults of schema and webhook filled in. */
export function coordinatorPlugin(options: CoordinatorSettings): JsonObject {
  const { vethLinkAddress, vethMTU, podMACPrefix, podDefaultRouteNIC, podRPFilter, podCIDRType } = options;
  const { hijackCIDR = [], policyRoutes = [] } = options;
  return {
    txQueueLen: options.txQueueLen ?? 0,
    ...(vethLinkAddress ? { vethLinkAddress } : {}),
    ...(vethMTU === undefined ? {} : { vethMTU }),
    tunePodRoutes: options.tunePodRoutes ?? true,
    ...(podMACPrefix ? { podMACPrefix } : {}),
    mode: options.mode ?? 'auto',
    type: 'coordinator',
    ...(podDefaultRouteNIC ? { podDefaultRouteNic: podDefaultRouteNIC } : {}),
    ...(podCIDRType === undefined || podRPFilter === undefined ? {} : { podRPFilter }),
    ...(hijackCIDR.length === 0 ? {} : { hijackCIDR }),
    ...(policyRoutes.length === 0 ? {} : { policyRoutes: policyRoutes.map(({ dst, gw }) => ({ dst, gw })) }),
  };
}
