import type { JsonObject } from '../json';
import { type CoordinatorOptions, coordinatorPlugin } from './coordinator-plugin';
import { goJson, withSortedKeys } from './go-json';

/** A network as a SpiderMultusConfig describes it. Macvlan and ipvlan so far; each further CNI type is one more member of `main`. */
export interface NetworkConfig {
  /** The `name` of the configuration: that of the NetworkAttachmentDefinition, unless `cni.spidernet.io/cniconfig-name` names another. */
  readonly name: string;
  /** Default 0.3.1, which is what Spiderpool's controller writes. */
  readonly cniVersion?: CniVersion;
  readonly main: VlanBasedPlugin;
  /** Who gives out addresses: Spiderpool, or nobody (`disableIPAM`). */
  readonly ipam: SpiderpoolIpam | 'none';
  /** Plugins that run after the main one (`chainCNIJsonData`). */
  readonly chain: readonly JsonObject[];
  /** Undefined: the coordinator does not take part (`enableCoordinator: false`). */
  readonly coordinator: CoordinatorOptions | undefined;
}

/** The CNI versions Spiderpool's webhook knows. */
export type CniVersion = '0.3.0' | '0.3.1' | '0.4.0' | '1.0.0';

/** Macvlan or ipvlan on a parent interface of the node. */
export interface VlanBasedPlugin {
  readonly type: 'macvlan' | 'ipvlan';
  /** The interfaces of the node: one, or those that become the bond. */
  readonly master: readonly string[];
  /** 1 to 4094 puts the parent on a VLAN sub-interface `<master>.<vlanID>`; 0 means none. */
  readonly vlanID: number;
  /** Bytes; 0 leaves the parent's. */
  readonly mtu: number;
  /** Read only where there are two or more masters. */
  readonly bond: Bond | undefined;
}

/** The bond that ifacer makes of several masters. */
export interface Bond {
  readonly name: string;
  /** The kernel's number of the bonding mode, 0 to 6. */
  readonly mode: number;
  /** Further options as the kernel takes them, `miimon=100`; empty for none. */
  readonly options: string;
}

/** Spiderpool as the IPAM of a network. */
export interface SpiderpoolIpam {
  /** Names of the pools for pods that name none themselves. */
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
}

/**
 * The `spec.config` that Spiderpool's controller generates for such a network, to the byte: compact, the top level with sorted keys, and each
 * plugin with its keys in the order of the controller's own types.
 */
export function networkConfigText(config: NetworkConfig): string {
  return goJson({ cniVersion: config.cniVersion ?? '0.3.1', name: config.name, plugins: pluginsOf(config) });
}

function pluginsOf(config: NetworkConfig): readonly unknown[] {
  const ifacer = ifacerPlugin(config.main);
  return [
    ...(ifacer ? [ifacer] : []),
    mainPlugin(config),
    ...config.chain.map(withSortedKeys),
    ...(config.coordinator ? [coordinatorPlugin(config.coordinator)] : []),
  ];
}

/** Makes the bond and the VLAN sub-interface on the node; absent where neither is wanted. */
function ifacerPlugin({ master, vlanID, bond }: VlanBasedPlugin): JsonObject | undefined {
  const bonded = master.length > 1 ? bond : undefined;
  if (vlanID === 0 && !bonded) return undefined;
  return {
    ...(vlanID === 0 ? {} : { vlanID }),
    type: 'ifacer',
    interfaces: master,
    ...(bonded ? { bond: { name: bonded.name, mode: bonded.mode, options: bonded.options } } : {}),
  };
}

function mainPlugin({ main, ipam }: NetworkConfig): JsonObject {
  return {
    type: main.type,
    master: parentInterface(main),
    ...(main.type === 'macvlan' ? { mode: 'bridge' } : {}),
    mtu: main.mtu,
    ...(ipam === 'none' ? {} : { ipam: ipamPlugin(ipam) }),
  };
}

/** The interface pods hang on: the master or the bond, with the VLAN behind a dot. */
function parentInterface({ master, vlanID, bond }: VlanBasedPlugin): string {
  const base = master.length > 1 && bond ? bond.name : (master[0] ?? '');
  return vlanID === 0 ? base : `${base}.${vlanID}`;
}

function ipamPlugin({ ipv4, ipv6 }: SpiderpoolIpam): JsonObject {
  return {
    type: 'spiderpool',
    ...(ipv4.length === 0 ? {} : { default_ipv4_ippool: ipv4 }),
    ...(ipv6.length === 0 ? {} : { default_ipv6_ippool: ipv6 }),
  };
}
