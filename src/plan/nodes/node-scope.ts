import type { NodeFacts } from '../../context/context';
import type { IPPool } from '../../manifests/ip-pool';
import type { PlannedPool } from '../address-plan';
import { matchSelector } from '../wants/label-match';
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

function valuesOf(node: NodeFacts, key: string): readonly string[] {
  const value = nodeLabel(node, key);
  return value === undefined ? [] : [value];
}
