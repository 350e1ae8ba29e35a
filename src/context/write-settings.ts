import type { ClusterSettings, NodeFacts, NodeSettings } from './context';
import type { KruiseData, NodeData, NodesData, SpiderpoolData } from './context-data';
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
    nodes: nodesData(nodes, inherited.nodes),
  };
}

/** Either the list, or the number; nothing where both are inherited. */
function nodesData({ count, list }: NodeSettings, inherited: NodeSettings): NodesData | undefined {
  if (list !== undefined) return list === inherited.list ? undefined : { list: [...list.values()].map(nodeData) };
  return count === undefined || (count === inherited.count && inherited.list === undefined) ? undefined : { count };
}

function nodeData({ name, labels }: NodeFacts): NodeData {
  return labels.size === 0 ? { name } : { name, labels: Object.fromEntries(labels) };
}

function changed<Value>(value: Value, inherited: Value): Value | undefined {
  return value === inherited ? undefined : value;
}
