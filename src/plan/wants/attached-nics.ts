import type { NetworkSelection, NetworkSelections } from '../../manifests/pod-networking/network-selection';
import type { PodAnnotation, PodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { Workload } from '../../manifests/workload';
import type { AttachedNic, NetworkUse, PlannedNic } from '../address-plan';
import { networkKey } from '../supply/plan-networks';
import type { InjectedNetworks } from './injected-networks';
import type { Supply } from './plan-workloads';

/**
 * The NICs of pods in the order in which they are set up: `eth0` on the default network, then those of the networks annotation, whose
 * interface is `net1`, `net2`, … by place unless it is named. Networks that Spiderpool's pod webhook injects replace the annotation.
 */
export class AttachedNics {
  /** Workloads of one namespace with the same annotations, whose networks are all known, have the same NICs: by namespace and both texts. */
  private readonly shared = new Map<string, readonly AttachedNic[]>();

  constructor(private readonly supply: Supply) {}

  of(workload: Workload, networking: PodNetworking, injected: InjectedNetworks | undefined): readonly AttachedNic[] {
    if (injected) return attachedNics(workload, networking, injected, this.supply);
    const { defaultNetwork, networks } = networking;
    const key = `${workload.manifest.id.namespace}\n${defaultNetwork?.text ?? ''}\n${networks?.text ?? ''}`;
    const known = this.shared.get(key);
    if (known) return known;
    const attached = attachedNics(workload, networking, injected, this.supply);
    if (attached.every(({ network }) => network.type === 'known')) this.shared.set(key, attached);
    return attached;
  }
}

function attachedNics(
  workload: Workload,
  networking: PodNetworking,
  injected: InjectedNetworks | undefined,
  supply: Supply,
): readonly AttachedNic[] {
  const selections = injected ? injected.networks : selectionsOf(networking.networks);
  const field = injected ? injected.field : (networking.networks?.field ?? []);
  const more = selections.map((selection, index) => ({
    interface: selection.interface ?? `net${index + 1}`,
    network: resolve(selection, workload.manifest.id.namespace ?? 'default', field, supply),
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

function selectionsOf(annotation: PodAnnotation<NetworkSelections> | undefined): readonly NetworkSelection[] {
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
