import type { NetworkSelection, NetworkSelections } from '../../manifests/pod-networking/network-selection';
import type { PodAnnotation, PodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { Workload } from '../../manifests/workload';
import type { NetworkUse } from '../address-plan';
import { networkKey } from '../supply/plan-networks';
import type { Supply } from './plan-workloads';

/** A NIC that Multus gives the pod: its interface and the network it is on. */
export interface AttachedNic {
  readonly interface: string;
  readonly network: NetworkUse;
}

/**
 * The NICs of a pod in the order in which they are set up: `eth0` on the default network, then those of the networks annotation, whose
 * interface is `net1`, `net2`, … by place unless it is named.
 */
export function attachedNics(workload: Workload, networking: PodNetworking, supply: Supply): readonly AttachedNic[] {
  const more = selectionsOf(networking.networks).map((selection, index) => ({
    interface: selection.interface ?? `net${index + 1}`,
    network: resolve(selection, workload.manifest.id.namespace ?? 'default', networking.networks, supply),
  }));
  return [{ interface: 'eth0', network: defaultNetwork(networking, supply) }, ...more];
}

/** Of the default-network annotation only the first network counts; without a namespace it is one of Spiderpool's own. */
function defaultNetwork(networking: PodNetworking, supply: Supply): NetworkUse {
  const [first] = selectionsOf(networking.defaultNetwork);
  if (first) return resolve(first, supply.settings.spiderpool.namespace, networking.defaultNetwork, supply);
  const { clusterNetwork, namespace } = supply.settings.spiderpool;
  if (clusterNetwork === '') return { type: 'none' };
  const network = supply.networks.get(
    clusterNetwork.includes('/') ? clusterNetwork : networkKey(namespace, clusterNetwork),
  );
  return network ? { type: 'known', network } : { type: 'none' };
}

function selectionsOf(annotation: PodAnnotation<NetworkSelections> | undefined): readonly NetworkSelection[] {
  return annotation?.meaning.ok ? annotation.meaning.value : [];
}

function resolve(
  selection: NetworkSelection,
  ownNamespace: string,
  annotation: PodAnnotation<NetworkSelections> | undefined,
  supply: Supply,
): NetworkUse {
  const namespace = selection.namespace ?? ownNamespace;
  const network = supply.networks.get(networkKey(namespace, selection.name));
  if (network) return { type: 'known', network };
  return { type: 'unresolved', namespace, name: selection.name, field: annotation?.field ?? [] };
}

/** Whether the NIC is known to get its addresses from Spiderpool. */
export function isServedBySpiderpool(nic: AttachedNic): boolean {
  return nic.network.type === 'known' && nic.network.network.usesSpiderpool;
}
