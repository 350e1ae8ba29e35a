import type { ExternalObjects } from '../../context/context';
import { networkConfigOf } from '../../manifests/multus/generated-network';
import type { MainPlugin } from '../../manifests/multus/main-plugin';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { networkPlugins } from '../../manifests/multus/network-config';
import { describeNetwork, type NetworkAttachment } from '../../manifests/network-attachment';
import type { TextEntry } from '../../manifests/read-fields';
import type { PlannedNetwork } from '../address-plan';
import type { ClusterObjects } from '../read-objects';

/**
 * The networks of a cluster by `namespace/name`: those that SpiderMultusConfigs make, hand-written ones, and those of other repositories. Of two
 * with one name the first of that order counts: Spiderpool's controller overwrites what it finds.
 */
export function planNetworks(
  { multusConfigs, networks }: Pick<ClusterObjects, 'multusConfigs' | 'networks'>,
  external: ExternalObjects,
): ReadonlyMap<string, PlannedNetwork> {
  const planned = new Map<string, PlannedNetwork>();
  const add = (network: PlannedNetwork): void => {
    const key = networkKey(network.namespace, network.name);
    if (!planned.has(key)) planned.set(key, network);
  };
  for (const config of multusConfigs) add(fromMultusConfig(config));
  for (const attachment of networks) add(fromAttachment(attachment));
  for (const network of external.networks) {
    add({
      namespace: network.namespace,
      name: network.name,
      source: { type: 'external', network },
      usesSpiderpool: network.spiderpool,
      plugins: [],
      defaultIPv4IPPool: [],
      defaultIPv6IPPool: [],
      vlan: network.vlan,
    });
  }
  return planned;
}

/** The key of a network among those of its cluster. */
export function networkKey(namespace: string, name: string): string {
  return `${namespace}/${name}`;
}

function fromAttachment(attachment: NetworkAttachment): PlannedNetwork {
  const { namespace, name, usesSpiderpool, plugins, defaultIPv4IPPool, defaultIPv6IPPool, vlan } = attachment;
  return {
    namespace,
    name,
    source: { type: 'manifest', attachment },
    usesSpiderpool,
    plugins,
    defaultIPv4IPPool,
    defaultIPv6IPPool,
    vlan,
  };
}

function fromMultusConfig(config: MultusConfig): PlannedNetwork {
  const { manifest: from, namespace, networkName: name, main, pools } = config;
  const network = { namespace, name, source: { type: 'generated', from, config } } as const;
  if (main?.type === 'custom') {
    const { plugins, usesSpiderpool, defaultIPv4IPPool, defaultIPv6IPPool, vlan } = describeNetwork(main.customCNI);
    return { ...network, usesSpiderpool, plugins, defaultIPv4IPPool, defaultIPv6IPPool, vlan };
  }
  const usesSpiderpool = !config.disableIPAM;
  return {
    ...network,
    // What cannot be read is refused; until it is mended, pods on it want addresses as they will then.
    usesSpiderpool,
    plugins: main ? networkPlugins(networkConfigOf(config, main)) : [],
    defaultIPv4IPPool: usesSpiderpool ? textsOf(pools.ipv4) : [],
    defaultIPv6IPPool: usesSpiderpool ? textsOf(pools.ipv6) : [],
    vlan: main && vlanOf(main),
  };
}

/** 0 for a network without a tag; undefined where the VLAN is not known. */
function vlanOf(main: MainPlugin): number | undefined {
  if (main.type === 'ovs') return main.vlan;
  return 'vlanID' in main ? main.vlanID : undefined;
}

function textsOf(entries: readonly TextEntry[]): readonly string[] {
  return entries.map(({ text }) => text);
}
