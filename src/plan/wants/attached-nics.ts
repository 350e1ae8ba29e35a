import type { NetworkSelection, NetworkSelections } from '../../manifests/pod-networking/network-selection';
import type { PodAnnotation, PodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { AttachedNic, NetworkUse, PlannedNic } from '../address-plan';
import { networkKey } from '../supply/plan-networks';
import type { InjectedNetworks } from './injected-networks';
import type { Supply } from './plan-workloads';

/**
 * The NICs of the pods of a namespace in the order in which they are set up: `eth0` on the default network, then those of the networks annotation,
 * whose interface is `net1`, `net2`, … by place unless it is named. Networks that Spiderpool's pod webhook injects replace the annotation.
 */
export class AttachedNics {
  /** By the annotations for the default network and for the others: thousands of workloads share both. */
  private readonly known = new Map<NetworksAnnotation, Map<NetworksAnnotation, readonly AttachedNic[]>>();

  constructor(
    private readonly namespace: string,
    private readonly supply: Supply,
  ) {}

  of(networking: PodNetworking, injected: InjectedNetworks | undefined): readonly AttachedNic[] {
    if (injected) return attachedNics(this.namespace, networking, injected, this.supply);
    const { defaultNetwork, networks } = networking;
    const known = this.known.get(networks)?.get(defaultNetwork);
    if (known) return known;
    const attached = attachedNics(this.namespace, networking, injected, this.supply);
    const alike = this.known.get(networks) ?? new Map<NetworksAnnotation, readonly AttachedNic[]>();
    this.known.set(networks, alike.set(defaultNetwork, attached));
    return attached;
  }
}

type NetworksAnnotation = PodAnnotation<NetworkSelections> | undefined;

function attachedNics(
  namespace: string,
  networking: PodNetworking,
  injected: InjectedNetworks | undefined,
  supply: Supply,
): readonly AttachedNic[] {
  const selections = injected ? injected.networks : selectionsOf(networking.networks);
  const field = injected ? injected.field : (networking.networks?.field ?? []);
  const more = selections.map((selection, index) => ({
    interface: selection.interface ?? `net${index + 1}`,
    network: resolve(selection, namespace, field, supply),
  }));
  return [{ interface: 'eth0', network: defaultNetwork(networking, supply) }, ...more];
}

/**
 * Of the default-network annotation only the first network counts; without a namespace it is one of Spiderpool's own. Without the annotation
 * it is the network that the installation names for the cluster.
 */
function defaultNetwork(networking: PodNetworking, supply: Supply): NetworkUse {
  const { clusterNetwork, namespace } = supply.settings.spiderpool;
  const annotation = networking.defaultNetwork;
  const [first] = selectionsOf(annotation);
  if (first) return resolve(first, namespace, annotation?.field ?? [], supply);
  if (clusterNetwork === '' || (annotation && !annotation.meaning.ok)) return { type: 'none' };
  const slash = clusterNetwork.indexOf('/');
  const named = {
    namespace: slash < 0 ? undefined : clusterNetwork.slice(0, slash),
    name: clusterNetwork.slice(slash + 1),
  };
  return resolve(named, namespace, [], supply);
}

function selectionsOf(annotation: NetworksAnnotation): readonly NetworkSelection[] {
  return annotation?.meaning.ok ? annotation.meaning.value : [];
}

function resolve(
  selection: Pick<NetworkSelection, 'namespace' | 'name'>,
  ownNamespace: string,
  field: readonly (string | number)[],
  supply: Supply,
): NetworkUse {
  const namespace = selection.namespace ?? ownNamespace;
  const network = supply.networks.get(networkKey(namespace, selection.name));
  if (network) return { type: 'known', network };
  return { type: 'unresolved', namespace, name: selection.name, field };
}

/**
 * A NIC with its sources. Written out and in one place: NICs made by spreading another have several hidden classes in V8, and every rule that looks
 * at all of them reads each field several times slower.
 */
export function plannedNic({ interface: name, network }: AttachedNic, sources: PlannedNic['sources']): PlannedNic {
  return { interface: name, network, sources };
}

/** Whether the NIC is known to get its addresses from Spiderpool. */
export function isServedBySpiderpool(nic: AttachedNic): boolean {
  return nic.network.type === 'known' && nic.network.network.usesSpiderpool;
}
