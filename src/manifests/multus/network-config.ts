import type { JsonObject } from '../json';
import type { CniVersion } from './cni-type';
import { type CoordinatorSettings, coordinatorPlugin } from './coordinator-plugin';
import { goJson, goJsonOfRead } from './go-json';
import { ifacerPlugin, type MainPlugin, mainPlugin, sriovCompanions, type VlanBasedPlugin } from './main-plugin';

export type { CniVersion } from './cni-type';
export type { Bond, VlanBasedPlugin } from './main-plugin';

/** A network as a SpiderMultusConfig describes it. */
export interface NetworkConfig<Main extends MainPlugin = VlanBasedPlugin> {
  /** The `name` of the configuration: that of the NetworkAttachmentDefinition, unless `cni.spidernet.io/cniconfig-name` names another. */
  readonly name: string;
  /** Default 0.3.1, which is what Spiderpool's controller writes. */
  readonly cniVersion?: CniVersion;
  readonly main: Main;
  /** Who gives out addresses: Spiderpool, or nobody (`disableIPAM`). */
  readonly ipam: SpiderpoolIpam | 'none';
  /** Plugins that run after the main one (`chainCNIJsonData`). */
  readonly chain: readonly JsonObject[];
  /** Undefined: the coordinator does not take part (`enableCoordinator: false`). */
  readonly coordinator: CoordinatorSettings | undefined;
}

/** Spiderpool as the IPAM of a network. */
export interface SpiderpoolIpam {
  /** Names of the pools for pods that name none themselves. */
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  /** Take only pools of the master's own network; the controller passes it on for SR-IOV alone. Default false. */
  readonly matchMasterSubnet?: boolean;
}

/**
 * The `spec.config` that Spiderpool's controller generates for such a network, to the byte: compact, the top level with sorted keys, and each
 * plugin with its keys in the order of the controller's own types.
 */
export function networkConfigText(config: NetworkConfig<MainPlugin>): string {
  const { name, cniVersion = '0.3.1', chain } = config;
  const { before, after } = pluginsAround(config);
  const plugins = [...before.map(goJson), ...chain.map(goJsonOfRead), ...after.map(goJson)];
  return `{"cniVersion":${goJson(cniVersion)},"name":${goJson(name)},"plugins":[${plugins.join(',')}]}`;
}

/** The plugins of such a network in the order in which they run. */
export function networkPlugins(config: NetworkConfig<MainPlugin>): readonly JsonObject[] {
  const { before, after } = pluginsAround(config);
  return [...before, ...config.chain, ...after];
}

interface PluginsAround {
  readonly before: readonly JsonObject[];
  readonly after: readonly JsonObject[];
}

/** The plugins before and after those of the chain. */
function pluginsAround({ main, ipam, coordinator }: NetworkConfig<MainPlugin>): PluginsAround {
  const ifacer = ifacerPlugin(main);
  const companions = sriovCompanions(main);
  return {
    before: [
      ...(ifacer ? [ifacer] : []),
      mainPlugin(main, ipam === 'none' ? undefined : ipamPlugin(ipam, main)),
      ...companions.before,
    ],
    after: [...(coordinator ? [coordinatorPlugin(coordinator)] : []), ...companions.after],
  };
}

function ipamPlugin({ ipv4, ipv6, matchMasterSubnet = false }: SpiderpoolIpam, main: MainPlugin): JsonObject {
  return {
    type: 'spiderpool',
    ...(ipv4.length === 0 ? {} : { default_ipv4_ippool: ipv4 }),
    ...(ipv6.length === 0 ? {} : { default_ipv6_ippool: ipv6 }),
    ...(matchMasterSubnet && main.type === 'sriov' ? { match_master_subnet: true } : {}),
  };
}
