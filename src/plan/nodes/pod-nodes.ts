import type { NodeFacts, NodeSettings } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { admitsNode } from './node-selector';

/** Which nodes the pods of a template may run on. */
export type PodNodes =
  /** The context lists them. */
  | { readonly type: 'listed'; readonly nodes: readonly NodeFacts[] }
  /** No more than so many, whichever they are. */
  | { readonly type: 'counted'; readonly count: number; readonly because: string }
  | { readonly type: 'unknown'; readonly reason: string };

/**
 * The nodes that `nodeName`, `nodeSelector` and the required node affinity of a pod spec leave, of those the context knows. Taints and what
 * runs on the nodes are left aside.
 */
export function nodesForPods(spec: JsonObject, { count, list }: NodeSettings): PodNodes {
  if (list) return { type: 'listed', nodes: [...list.values()].filter(node => admitsNode(spec, node)) };
  const names = namedNodes(spec);
  if (names) {
    const because = 'named by the node affinity of its pods';
    return { type: 'counted', count: count === undefined ? names.size : Math.min(names.size, count), because };
  }
  if (isLimited(spec)) {
    const reason =
      'its node selector or affinity chooses among the nodes, and nodes.list of the context does not say which there are';
    return { type: 'unknown', reason };
  }
  if (count === undefined)
    return { type: 'unknown', reason: 'the number of nodes is not known (nodes.count of the context)' };
  return { type: 'counted', count, because: 'nodes.count of the context' };
}

/** Whether labels that are asked for keep pods off some nodes. */
function isLimited(spec: JsonObject): boolean {
  const required = own(nodeAffinityOf(spec), 'requiredDuringSchedulingIgnoredDuringExecution');
  return Object.keys(child(spec, 'nodeSelector')).length > 0 || isJsonObject(required);
}

/** The only nodes the pods can run on, where each term of the affinity names its own. */
function namedNodes(spec: JsonObject): ReadonlySet<string> | undefined {
  const nodeName = own(spec, 'nodeName');
  if (typeof nodeName === 'string' && nodeName !== '') return new Set([nodeName]);
  const terms = own(child(nodeAffinityOf(spec), 'requiredDuringSchedulingIgnoredDuringExecution'), 'nodeSelectorTerms');
  if (!Array.isArray(terms) || terms.length === 0) return undefined;
  const names = new Set<string>();
  for (const term of terms) {
    const fields = isJsonObject(term) ? own(term, 'matchFields') : undefined;
    const field = Array.isArray(fields)
      ? fields.filter(isJsonObject).find(({ key, operator }) => key === 'metadata.name' && operator === 'In')
      : undefined;
    const values = field && own(field, 'values');
    if (!Array.isArray(values)) return undefined;
    for (const value of values) names.add(String(value));
  }
  return names;
}

function nodeAffinityOf(spec: JsonObject): JsonObject {
  return child(child(spec, 'affinity'), 'nodeAffinity');
}
