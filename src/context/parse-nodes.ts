import type { NodeFacts, NodeSettings } from './context';
import { type DataNode, fits, quoted } from './data-node';
import { labelKey, labelValue, resourceName } from './text-form';

/** Nodes as written, by number or one by one, and where nothing is written those that are inherited. */
export function parseNodes(node: DataNode | undefined, inherited: NodeSettings): NodeSettings {
  const fields = node?.mapping({ keys: ['count', 'list'] });
  const count = fields?.count?.wholeNumber({ least: 1 });
  if (fields?.list === undefined) return count === undefined ? inherited : { count, list: undefined };
  if (fields.count)
    fields.count.keyProblem('count and list exclude each other: the number of nodes is that of the list');
  const list = parseList(fields.list);
  return { count: list.size, list };
}

function parseList(node: DataNode): ReadonlyMap<string, NodeFacts> {
  const entries = node.list() ?? [];
  if (Array.isArray(node.value) && entries.length === 0) {
    node.problem('there is no node in the list; name at least one, or leave the key out');
  }
  const nodes = new Map<string, NodeFacts>();
  for (const entry of entries) {
    const fields = entry.mapping({ keys: ['name', 'labels'], required: ['name'] });
    const name = fields?.name?.text(resourceName);
    const labels = parseLabels(fields?.labels);
    if (name === undefined) continue;
    if (nodes.has(name)) fields?.name?.problem(`node ${quoted(name)} is in the list twice`);
    nodes.set(name, { name, labels });
  }
  return nodes;
}

function parseLabels(node: DataNode | undefined): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const [key, entry] of node?.entries() ?? []) {
    if (!fits(key, labelKey)) entry.keyProblem(`${quoted(key)} is not ${labelKey.words}`);
    const value = entry.text(labelValue);
    if (value !== undefined) labels.set(key, value);
  }
  return labels;
}
