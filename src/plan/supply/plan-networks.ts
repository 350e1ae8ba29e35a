import type { ExternalObjects } from '../../context/context';
import { generatedNetwork } from '../../manifests/multus/generated-network';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { describeNetwork, type NetworkAttachment } from '../../manifests/network-attachment';
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
  const { manifest: from, namespace, networkName: name } = config;
  const network = generatedNetwork(config);
  const { plugins, usesSpiderpool, defaultIPv4IPPool, defaultIPv6IPPool, vlan } = describeNetwork(network?.config);
  return {
    namespace,
    name,
    source: { type: 'generated', from, config, network },
    // What cannot be read is refused; until it is mended, pods on it want addresses as they will then.
    usesSpiderpool: network ? usesSpiderpool : !config.disableIPAM,
    plugins,
    defaultIPv4IPPool,
    defaultIPv6IPPool,
    vlan: vlanOf(config) ?? vlan,
  };
}

/** A network without a tag says so in the SpiderMultusConfig alone. */
function vlanOf({ main }: MultusConfig): number | undefined {
  return main?.type === 'macvlan' || main?.type === 'ipvlan' ? main.vlanID : undefined;
}
