import type { ExternalObjects } from '../../context/context';
import type { NetworkAttachment } from '../../manifests/network-attachment';
import type { PlannedNetwork } from '../address-plan';

/** The networks of a cluster by `namespace/name`, those of other repositories included; of two with one name the first counts. */
export function planNetworks(
  attachments: readonly NetworkAttachment[],
  external: ExternalObjects,
): ReadonlyMap<string, PlannedNetwork> {
  const planned = new Map<string, PlannedNetwork>();
  const add = (network: PlannedNetwork): void => {
    const key = networkKey(network.namespace, network.name);
    if (!planned.has(key)) planned.set(key, network);
  };
  for (const attachment of attachments) add(fromAttachment(attachment));
  for (const network of external.networks) {
    add({
      namespace: network.namespace,
      name: network.name,
      source: { type: 'external', network },
      usesSpiderpool: network.spiderpool,
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
  const { namespace, name, usesSpiderpool, defaultIPv4IPPool, defaultIPv6IPPool, vlan } = attachment;
  return {
    namespace,
    name,
    source: { type: 'manifest', attachment },
    usesSpiderpool,
    defaultIPv4IPPool,
    defaultIPv6IPPool,
    vlan,
  };
}
