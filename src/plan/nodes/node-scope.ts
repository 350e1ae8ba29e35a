import type { NodeFacts } from '../../context/context';
import type { IPPool } from '../../manifests/ip-pool';
import type { PlannedPool } from '../address-plan';
import { matchSelector } from '../wants/label-match';
import type { NodeKnowledge } from '../wants/pod-nodes';
import { nodeLabel } from './node-selector';

/** Whether a pool hands out addresses to pods of some nodes only. */
export function isNodeScoped({ source }: PlannedPool): boolean {
  return source.type === 'manifest' && (source.pool.nodeName.length > 0 || source.pool.nodeAffinity !== undefined);
}

/** Whether a pool may serve pods on a node: with nodeName there, nodeAffinity is not looked at; in doubt it does. */
export function servesNode({ nodeName, nodeAffinity }: IPPool, node: NodeFacts): boolean {
  if (nodeName.length > 0) return nodeName.some(({ text }) => text === node.name);
  if (!nodeAffinity) return true;
  return matchSelector(nodeAffinity, key => valuesOf(node, key)) !== 'no';
}

/** Whether a pool that is bound to nodes is known to serve all nodes that some pods may run on, where nobody lists the nodes. */
export function surelyServes({ source }: PlannedPool, { names, labels }: NodeKnowledge): boolean {
  if (source.type !== 'manifest') return false;
  const { nodeName, nodeAffinity } = source.pool;
  if (nodeName.length === 0) return nodeAffinity !== undefined && matchSelector(nodeAffinity, labels) === 'yes';
  const served = new Set(nodeName.map(({ text }) => text));
  return names !== undefined && [...names].every(name => served.has(name));
}

function valuesOf(node: NodeFacts, key: string): readonly string[] {
  const value = nodeLabel(node, key);
  return value === undefined ? [] : [value];
}
