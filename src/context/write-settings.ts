import type { ClusterSettings } from './context';
import type { KruiseData, NodesData, SpiderpoolData } from './context-data';
import { present, unlessEmpty } from './present';

/** The plain form of settings: what differs from `inherited`. */
export function settingsData(
  settings: ClusterSettings,
  inherited: ClusterSettings,
): { readonly spiderpool?: SpiderpoolData; readonly kruise?: KruiseData; readonly nodes?: NodesData } {
  const { spiderpool, kruise, nodes } = settings;
  const from = inherited.spiderpool;
  return {
    spiderpool: unlessEmpty(
      present<SpiderpoolData>({
        version: changed(String(spiderpool.version), String(from.version)),
        namespace: changed(spiderpool.namespace, from.namespace),
        enableIPv4: changed(spiderpool.enableIPv4, from.enableIPv4),
        enableIPv6: changed(spiderpool.enableIPv6, from.enableIPv6),
        enableSpiderSubnet: changed(spiderpool.enableSpiderSubnet, from.enableSpiderSubnet),
        enableAutoPoolForApplication: changed(
          spiderpool.enableAutoPoolForApplication,
          from.enableAutoPoolForApplication,
        ),
        clusterNetwork: changed(spiderpool.clusterNetwork, from.clusterNetwork),
        podResourceInject: changed(spiderpool.podResourceInject, from.podResourceInject),
        maxAllocatedIPs: changed(spiderpool.maxAllocatedIPs, from.maxAllocatedIPs),
      }),
    ),
    kruise: unlessEmpty(
      present<KruiseData>({ version: changed(String(kruise.version), String(inherited.kruise.version)) }),
    ),
    nodes: unlessEmpty(present<NodesData>({ count: changed(nodes.count, inherited.nodes.count) })),
  };
}

function changed<Value>(value: Value, inherited: Value): Value | undefined {
  return value === inherited ? undefined : value;
}
