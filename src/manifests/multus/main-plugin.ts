import type { JsonObject } from '../json';

/** The main plugin of a network that Spiderpool's controller can write. */
export type MainPlugin = VlanBasedPlugin | VlanPlugin | SriovPlugin | IbSriovPlugin | IpoibPlugin | OvsPlugin;

/** Interfaces of the node: one, or several that become a bond. */
export interface Masters {
  /** The interfaces of the node: one, or those that become the bond. */
  readonly master: readonly string[];
  /** Read only where there are two or more masters. */
  readonly bond: Bond | undefined;
}

/** Macvlan or ipvlan on a parent interface of the node. */
export interface VlanBasedPlugin extends Masters {
  readonly type: 'macvlan' | 'ipvlan';
  /** 1 to 4094 puts the parent on a VLAN sub-interface `<master>.<vlanID>`; 0 means none. */
  readonly vlanID: number;
  /** Bytes; 0 leaves the parent's. */
  readonly mtu: number;
}

/** A VLAN sub-interface that is moved into the pod. */
export interface VlanPlugin extends Masters {
  readonly type: 'vlan';
  /** `manual` takes `vlanID`; `auto` goes without. */
  readonly vlanMode: string;
  /** 0 to 4094; undefined in mode `auto`. */
  readonly vlanID: number | undefined;
  /** Bytes; 0 leaves the parent's. */
  readonly mtu: number;
}

/** The bond that ifacer makes of several masters. */
export interface Bond {
  readonly name: string;
  /** The kernel's number of the bonding mode, 0 to 6. */
  readonly mode: number;
  /** Further options as the kernel takes them, `miimon=100`; empty for none. */
  readonly options: string;
}

/** A virtual function of an Ethernet card. */
export interface SriovPlugin {
  readonly type: 'sriov';
  /** 0 to 4094; 0 means untagged. */
  readonly vlanID: number;
  /** Mbit/s, 0 for none. */
  readonly minTxRateMbps: number;
  /** Mbit/s, 0 for no limit. */
  readonly maxTxRateMbps: number;
  /** Bytes; 0 leaves it alone, anything else is one more plugin at the end. */
  readonly mtu: number;
  readonly rdmaIsolation: boolean;
  /** The extended resource of the device plugin, which Multus reads from an annotation of the network. */
  readonly resourceName: string;
}

/** A virtual function of an InfiniBand card. */
export interface IbSriovPlugin {
  readonly type: 'ib-sriov';
  readonly pkey: string;
  readonly linkState: string;
  readonly rdmaIsolation: boolean;
  readonly enableIbKubernetes: boolean;
  /** As for {@link SriovPlugin}. */
  readonly resourceName: string;
}

/** A child of an InfiniBand interface. */
export interface IpoibPlugin {
  readonly type: 'ipoib';
  readonly master: string;
}

/** A port of an Open vSwitch bridge. */
export interface OvsPlugin {
  readonly type: 'ovs';
  readonly bridge: string;
  /** 0 to 4094. */
  readonly vlan: number;
  /** The PCI address of a virtual function, empty for none. */
  readonly deviceID: string;
  readonly trunk: readonly OvsTrunk[];
}

/** VLANs a port carries tagged: one, or a range. */
export interface OvsTrunk {
  readonly minID: number | undefined;
  readonly maxID: number | undefined;
  readonly id: number | undefined;
}

/** The main plugin as the controller writes it, with its keys in the order of the controller's types; `ipam` is absent where it is disabled. */
export function mainPlugin(main: MainPlugin, ipam: JsonObject | undefined): JsonObject {
  const addresses = ipam ? { ipam } : {};
  switch (main.type) {
    case 'macvlan':
      return { type: main.type, master: parentInterface(main), mode: 'bridge', mtu: main.mtu, ...addresses };
    case 'ipvlan':
      return { type: main.type, master: parentInterface(main), mtu: main.mtu, ...addresses };
    case 'vlan': {
      const { vlanMode, vlanID, mtu } = main;
      const vlan = vlanID === undefined ? {} : { vlanId: vlanID };
      return { type: main.type, master: baseInterface(main), vlanMode, ...vlan, mtu, ...addresses };
    }
    case 'sriov':
      return {
        vlan: main.vlanID,
        min_tx_rate: main.minTxRateMbps,
        max_tx_rate: main.maxTxRateMbps,
        type: main.type,
        ...addresses,
      };
    case 'ib-sriov':
      return {
        type: main.type,
        pkey: main.pkey,
        link_state: main.linkState,
        rdmaIsolation: main.rdmaIsolation,
        ibKubernetesEnabled: main.enableIbKubernetes,
        ...addresses,
      };
    case 'ipoib':
      return { type: main.type, master: main.master, ...addresses };
    case 'ovs':
      return ovsPlugin(main, addresses);
  }
}

function ovsPlugin({ type, bridge, vlan, deviceID, trunk }: OvsPlugin, addresses: JsonObject): JsonObject {
  return {
    vlan,
    type,
    bridge,
    ...(deviceID === '' ? {} : { deviceID }),
    ...addresses,
    ...(trunk.length === 0 ? {} : { trunk: trunk.map(({ minID, maxID, id }) => ({ minID, maxID, id })) }),
  };
}

/** Makes the bond and the VLAN sub-interface on the node; undefined where neither is wanted. The vlan plugin tags by itself. */
export function ifacerPlugin(main: MainPlugin): JsonObject | undefined {
  if (main.type !== 'macvlan' && main.type !== 'ipvlan' && main.type !== 'vlan') return undefined;
  const vlanID = main.type === 'vlan' ? 0 : main.vlanID;
  const bond = bondOf(main);
  if (vlanID === 0 && !bond) return undefined;
  return {
    ...(vlanID === 0 ? {} : { vlanID }),
    type: 'ifacer',
    interfaces: main.master,
    ...(bond ? { bond: { name: bond.name, mode: bond.mode, options: bond.options } } : {}),
  };
}

/** The plugins of an SR-IOV network around the coordinator: isolation of the RDMA device before it, the MTU after it. */
export function sriovCompanions(main: MainPlugin): { readonly before: JsonObject[]; readonly after: JsonObject[] } {
  if (main.type !== 'sriov') return { before: [], after: [] };
  return {
    before: main.rdmaIsolation ? [{ type: 'rdma' }] : [],
    after: main.mtu > 0 ? [{ type: 'tuning', mtu: main.mtu }] : [],
  };
}

/** The interface pods hang on: the master or the bond, with the VLAN behind a dot. */
function parentInterface(main: VlanBasedPlugin): string {
  return main.vlanID === 0 ? baseInterface(main) : `${baseInterface(main)}.${main.vlanID}`;
}

function baseInterface(main: Masters): string {
  return bondOf(main)?.name ?? main.master[0] ?? '';
}

/** With one master a bond is not made. */
function bondOf({ master, bond }: Masters): Bond | undefined {
  return master.length > 1 ? bond : undefined;
}
