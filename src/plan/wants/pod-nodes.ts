import type { NodeFacts, NodeSettings } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { nodesForPods } from '../nodes/pod-nodes';
import type { LabelKnowledge } from './label-match';

/** What a pod spec says about the nodes its pods run on. */
export interface NodeKnowledge {
  /** The only nodes they can run on by name; undefined where no name binds them. */
  readonly names: ReadonlySet<string> | undefined;
  readonly labels: LabelKnowledge;
  /** `anywhere`: nothing in the spec keeps the pods off any node. */
  readonly scope: 'anywhere' | 'limited';
  /** The nodes they can run on, where the context lists the nodes; undefined where it does not. */
  readonly listed: readonly NodeFacts[] | undefined;
}

/** Reads `nodeName`, `nodeSelector` and the required node affinity of a pod spec. Of several terms, one is enough, so they tell less. */
export function nodesOfPod(spec: JsonObject, nodes: NodeSettings): NodeKnowledge {
  const selector = child(spec, 'nodeSelector');
  const required = own(
    child(child(spec, 'affinity'), 'nodeAffinity'),
    'requiredDuringSchedulingIgnoredDuringExecution',
  );
  const terms = isJsonObject(required) ? listOf(required, 'nodeSelectorTerms') : [];
  const possible = possibleLabels(selector, terms);
  const names = namesOf(own(spec, 'nodeName'), terms);
  const limited = names !== undefined || Object.keys(selector).length > 0 || isJsonObject(required);
  const admitted = nodesForPods(spec, nodes);
  return {
    names,
    labels: key => possible.get(key) ?? 'unknown',
    scope: limited ? 'limited' : 'anywhere',
    listed: admitted.type === 'listed' ? admitted.nodes : undefined,
  };
}

function namesOf(nodeName: unknown, terms: readonly JsonObject[]): ReadonlySet<string> | undefined {
  if (typeof nodeName === 'string' && nodeName !== '') return new Set([nodeName]);
  const named = terms.map(term => valuesIn(listOf(term, 'matchFields'), 'metadata.name'));
  if (named.length === 0 || named.includes(undefined)) return undefined;
  return new Set(named.flatMap(names => names ?? []));
}

/** The values that the labels of the node must have one of. */
function possibleLabels(selector: JsonObject, terms: readonly JsonObject[]): ReadonlyMap<string, readonly string[]> {
  const possible = new Map<string, readonly string[]>(
    Object.entries(selector).map(([key, value]) => [key, [String(value)]]),
  );
  const [term] = terms;
  if (!term || terms.length > 1) return possible;
  for (const expression of listOf(term, 'matchExpressions')) {
    const key = own(expression, 'key');
    const values = own(expression, 'operator') === 'In' ? own(expression, 'values') : undefined;
    if (typeof key === 'string' && Array.isArray(values) && !possible.has(key)) possible.set(key, values.map(String));
  }
  return possible;
}

function valuesIn(expressions: readonly JsonObject[], key: string): readonly string[] | undefined {
  const found = expressions.find(entry => own(entry, 'key') === key && own(entry, 'operator') === 'In');
  const values = found && own(found, 'values');
  return Array.isArray(values) ? values.map(String) : undefined;
}

function listOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
