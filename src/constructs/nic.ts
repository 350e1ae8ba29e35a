import type { SpiderRoute } from './address-block-props';
import type { INetwork } from './network';
import type { ISpiderIPPool } from './spider-ip-pool';
import type { ISpiderSubnet } from './spider-subnet';

/** A further NIC of a pod. Its addresses come from where its network takes them, unless it names pools or subnets. */
export interface Nic {
  /** The network it is on. */
  readonly network: INetwork;
  /** The name of the interface in the pod, at most 15 characters. Default: by its place in the list, `net1`, `net2`, … */
  readonly interface?: string;
}

/** A NIC with addresses of given pools. */
export interface PoolNic extends Nic {
  /**
   * Its candidate pools, of one family or both; a pod gets one address of each family. Spiderpool does not honour their order. Default none:
   * the network's own IPAM decides.
   */
  readonly pools?: readonly ISpiderIPPool[];
  readonly subnets?: never;
  /** True to set no default route on this NIC. Default false. */
  readonly cleanGateway?: boolean;
}

/** A NIC with addresses of a pool that Spiderpool makes for the workload. */
export interface SubnetNic extends Nic {
  /** The subnet the pool is cut from: one of each family at most, since Spiderpool reads no second one. Default none. */
  readonly subnets?: readonly ISpiderSubnet[];
  readonly pools?: never;
}

/** The default network (eth0) where Spiderpool gives out its addresses too, from given pools. */
export interface DefaultPoolNic {
  readonly network: INetwork;
  /** The candidate pools of eth0, at least one. */
  readonly pools: readonly ISpiderIPPool[];
  /** True to set no default route on eth0. Default false. */
  readonly cleanGateway?: boolean;
}

/** The default network (eth0) where Spiderpool gives out its addresses too, from a pool that it makes for the workload. */
export interface DefaultSubnetNic {
  readonly network: INetwork;
  /** The subnet of eth0's pool, one of each family at most. */
  readonly subnets: readonly ISpiderSubnet[];
}

/** What concerns all NICs of a pod. */
export interface PodRouting {
  /** The NIC that keeps the pod's default route, `eth0` or one of `nics`. Default: what the coordinator of the networks decides. */
  readonly defaultRouteNic?: string;
  /** Routes that the pod gets on the NIC whose subnet holds their next hop. Default none. */
  readonly routes?: readonly SpiderRoute[];
}

/** The networking of pods whose addresses come from given pools. */
export interface PoolNetworking extends PodRouting {
  /** The network of eth0; with `pools` where eth0 takes its addresses from Spiderpool too. Default: the cluster's default network. */
  readonly defaultNetwork?: INetwork | DefaultPoolNic;
  /** The further NICs, in order. Together with the default network at least one must have pools. */
  readonly nics: readonly PoolNic[];
}

/** The networking of pods whose addresses come from pools that Spiderpool makes for the workload. */
export interface SubnetNetworking extends PodRouting {
  /** The network of eth0; with `subnets` where eth0 takes its addresses from Spiderpool too. Default: the cluster's default network. */
  readonly defaultNetwork?: INetwork | DefaultSubnetNic;
  /** The further NICs, in order. Together with the default network at least one must have subnets. */
  readonly nics: readonly SubnetNic[];
}
