import type { CniVersion } from '../manifests/multus/cni-type';
import type { CoordinatorOptions } from '../manifests/multus/coordinator-plugin';
import type { NamespacedResourceProps } from './resource-props';
import type { ISpiderIPPool } from './spider-ip-pool';
import type { ParentInterface } from './vlan-network';

/** A SpiderMultusConfig of one CNI type. What the type does not have cannot be given. */
export type SpiderMultusConfigProps =
  | MacvlanConfigProps
  | IpvlanConfigProps
  | VlanConfigProps
  | SriovConfigProps
  | IbSriovConfigProps
  | IpoibConfigProps
  | OvsConfigProps
  | CustomConfigProps;

/** What a SpiderMultusConfig of every type has. */
export interface MultusConfigOptions extends NamespacedResourceProps {
  /**
   * The name of the NetworkAttachmentDefinition that Spiderpool makes (`multus.spidernet.io/cr-name`). Default: that of the SpiderMultusConfig. It
   * cannot be changed later.
   */
  readonly networkName?: string;
  /** The version of the CNI configuration (`multus.spidernet.io/cni-version`). Default 0.3.1. */
  readonly cniVersion?: CniVersion;
  /** The name inside the CNI configuration (`cni.spidernet.io/cniconfig-name`). Default: the name of the network. */
  readonly configName?: string;
}

/** What a SpiderMultusConfig has whose CNI configuration Spiderpool writes. */
export interface ManagedNetworkOptions extends MultusConfigOptions {
  /** The pools of pods that name none. Default none. */
  readonly defaultPools?: readonly ISpiderIPPool[];
  /** True for NICs without an address. Default false: Spiderpool gives them out. */
  readonly disableIPAM?: boolean;
  /** CNI plugins to run after this one, each with its `type`. Default none. */
  readonly chain?: readonly { readonly [field: string]: unknown }[];
  /** Whether Spiderpool's coordinator tunes the routes of the pods. Default true. */
  readonly enableCoordinator?: boolean;
  /** How it does so. Default: mode `auto`, routes tuned. */
  readonly coordinator?: CoordinatorOptions;
}

/** Injection of the network into pods that carry the same annotation; needs `podResourceInject` in the cluster. */
export interface ResourceInjectOptions {
  /** The value pods name in `cni.spidernet.io/rdma-resource-inject`, a valid label value. Needs a resource and a default pool. Default none. */
  readonly rdmaResourceInject?: string;
  /** The value pods name in `cni.spidernet.io/network-resource-inject`, a valid label value. Default none. */
  readonly networkResourceInject?: string;
}

/** A macvlan network in bridge mode, on an interface of the node, a VLAN or a bond. */
export type MacvlanConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions &
  ParentInterface &
  ParentVlan & { readonly cniType: 'macvlan' };

/** An ipvlan network, on an interface of the node, a VLAN or a bond. */
export type IpvlanConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions &
  ParentInterface &
  ParentVlan & { readonly cniType: 'ipvlan' };

/** What macvlan and ipvlan have besides their parent interface. */
export interface ParentVlan {
  /** 1 to 4094 puts the network on a VLAN sub-interface of the parent, which is made where it is missing. Default 0: no VLAN. */
  readonly vlanId?: number;
  /** The MTU in bytes. Default 0: that of the parent. */
  readonly mtu?: number;
  /** The extended resource that gives pods a shared RDMA device. Default none. */
  readonly rdmaResourceName?: string;
}

/** A VLAN sub-interface that is moved into the pod. Spiderpool 1.2 and later. */
export type VlanConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions &
  ParentInterface &
  VlanTag & {
    readonly cniType: 'vlan';
    /** The MTU in bytes. Default 0: that of the parent. */
    readonly mtu?: number;
    /** The extended resource that gives pods a shared RDMA device. Default none. */
    readonly rdmaResourceName?: string;
  };

/** The VLAN of a vlan network: given, or left to mode `auto`. */
export type VlanTag =
  | {
      readonly vlanMode?: 'manual';
      /** 0 to 4094. Default 0. */
      readonly vlanId?: number;
    }
  | { readonly vlanMode: 'auto'; readonly vlanId?: never };

/** Virtual functions of an Ethernet card. */
export type SriovConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions &
  TxRates & {
    readonly cniType: 'sriov';
    /** The extended resource of the SR-IOV device plugin, `intel.com/sriov`. */
    readonly resourceName: string;
    /** 0 to 4094. Default 0: untagged. */
    readonly vlanId?: number;
    /** The MTU in bytes. Default 0: left alone. */
    readonly mtu?: number;
    /** True to move the RDMA device into the pod. Default false. */
    readonly rdmaIsolation?: boolean;
    /** True to take only pools of the master's own network. Spiderpool 1.1 and later. Default false. */
    readonly matchMasterSubnet?: boolean;
  };

/** The transmit rates of a virtual function in Mbit/s. A minimum needs a maximum that is not below it. */
export type TxRates =
  | { readonly minTxRateMbps?: never; readonly maxTxRateMbps?: number }
  | { readonly minTxRateMbps: number; readonly maxTxRateMbps: number };

/** Virtual functions of an InfiniBand card. */
export type IbSriovConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions & {
    readonly cniType: 'ib-sriov';
    /** The extended resource of the SR-IOV device plugin, `mellanox.com/ib`. */
    readonly resourceName: string;
    /** The partition key. Default none. */
    readonly pkey?: string;
    /** The state of the link. Default `enable`. */
    readonly linkState?: 'auto' | 'enable' | 'disable';
    /** True to move the RDMA device into the pod. Default true. */
    readonly rdmaIsolation?: boolean;
    /** True where ib-kubernetes manages the partition keys. Default false. */
    readonly enableIbKubernetes?: boolean;
  };

/** Children of an InfiniBand interface. */
export type IpoibConfigProps = ManagedNetworkOptions &
  ResourceInjectOptions & {
    readonly cniType: 'ipoib';
    /** The InfiniBand interface of the node, `ib0`. */
    readonly master: string;
  };

/** Ports of an Open vSwitch bridge. Spiderpool cannot inject it into pods. */
export type OvsConfigProps = ManagedNetworkOptions & {
  readonly cniType: 'ovs';
  /** The bridge on the nodes, `br1`. */
  readonly bridge: string;
  /** The VLAN of untagged traffic, 0 to 4094. Default 0. */
  readonly vlanId?: number;
  /** The VLANs the port carries tagged. Default none. */
  readonly trunk?: readonly VlanTrunk[];
  /** The PCI address of a virtual function, for hardware offload. Default none. */
  readonly deviceId?: string;
};

/** One VLAN of a trunk, or a range of them; 0 to 4094. */
export type VlanTrunk =
  | { readonly id: number; readonly minId?: never; readonly maxId?: never }
  | { readonly minId: number; readonly maxId: number; readonly id?: never };

/** A network of any other CNI plugin, whose configuration Spiderpool passes on as it stands: neither coordinator nor chain, IPAM as it says. */
export type CustomConfigProps = Pick<MultusConfigOptions, 'networkName' | 'namespace' | 'metadata'> & {
  readonly cniType: 'custom';
  /** The CNI configuration: JSON text, which is emitted as it stands, or a mapping. Default none: Multus then looks for one of this name on the node. */
  readonly config?: string | { readonly [field: string]: unknown };
  /** The VLAN it is on, for code that asks the construct. It is not part of the manifest. */
  readonly vlan?: number;
};
