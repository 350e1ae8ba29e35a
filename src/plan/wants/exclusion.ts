import type { Family } from '../../addresses/family';
import type { IPPool } from '../../manifests/ip-pool';
import type { NetworkUse, PlannedPool } from '../address-plan';
import { servesNode } from '../nodes/node-scope';
import { networkKey } from '../supply/plan-networks';
import { matchSelector } from './label-match';
import type { NodeKnowledge } from './pod-nodes';
import type { PodPlace } from './pod-place';

/** Why the IPAM passes over a pool that a pod names. It asks nothing more of a pool than that none of these holds. */
export type Exclusion =
  | { readonly type: 'disabled' }
  /** The pool is of the other family. */
  | { readonly type: 'family' }
  /** `spec.nodeName` holds none of the nodes the pod may run on. */
  | { readonly type: 'node-name'; readonly nodes: readonly string[] }
  /** The node labels that the pod asks for contradict `spec.nodeAffinity`. */
  | { readonly type: 'node-affinity' }
  | { readonly type: 'namespace-name'; readonly namespaces: readonly string[] }
  | { readonly type: 'namespace-affinity' }
  | { readonly type: 'pod-affinity' }
  /** The NIC is on a network that `spec.multusName` does not list. */
  | { readonly type: 'network'; readonly network: string; readonly networks: readonly string[] }
  /** Nothing says which network eth0 is on. Since 1.1.0 that rules out every pool, before only those with `spec.multusName`. */
  | { readonly type: 'no-default-network' };

/** The NIC and family that a candidate is for. */
export interface CandidateUse {
  readonly interface: string;
  readonly network: NetworkUse;
  readonly family: Family;
}

/** Whether and why the IPAM passes over a pool, as far as the manifests tell; in doubt it does not. Checks in the IPAM's own order. */
export function exclusionOf(pool: PlannedPool, use: CandidateUse, place: PodPlace): Exclusion | undefined {
  if (pool.source.type === 'external') {
    if (pool.family !== undefined && pool.family !== use.family) return { type: 'family' };
    return withoutDefaultNetwork(use, place) ? { type: 'no-default-network' } : undefined;
  }
  const { pool: spec } = pool.source;
  if (spec.disable) return { type: 'disabled' };
  if (pool.family !== undefined && pool.family !== use.family) return { type: 'family' };
  return (
    nodeExclusion(spec, place) ??
    namespaceExclusion(spec, place) ??
    podExclusion(spec, place) ??
    networkExclusion(spec, use, place)
  );
}

/** With nodeName there, nodeAffinity is not looked at. */
function nodeExclusion(pool: IPPool, place: PodPlace): Exclusion | undefined {
  const { nodeName, nodeAffinity } = pool;
  if (nodeName.length === 0 && !nodeAffinity) return undefined;
  if (servesSome(pool, place.nodes)) return undefined;
  return nodeName.length > 0
    ? { type: 'node-name', nodes: nodeName.map(({ text }) => text) }
    : { type: 'node-affinity' };
}

/** In doubt a pool serves a node. Pods that no listed node takes do not start, whatever pools they name. */
function servesSome(pool: IPPool, { names, labels, listed }: NodeKnowledge): boolean {
  if (listed && listed.length > 0) return listed.some(node => servesNode(pool, node));
  const { nodeName, nodeAffinity } = pool;
  if (nodeName.length > 0) return !names || nodeName.some(({ text }) => names.has(text));
  return !nodeAffinity || matchSelector(nodeAffinity, labels) !== 'no';
}

/** With namespaceName there, namespaceAffinity is not looked at. */
function namespaceExclusion({ namespaceName, namespaceAffinity }: IPPool, place: PodPlace): Exclusion | undefined {
  if (namespaceName.length > 0) {
    const names = namespaceName.map(({ text }) => text);
    return names.includes(place.namespace.name) ? undefined : { type: 'namespace-name', namespaces: names };
  }
  if (!namespaceAffinity) return undefined;
  return matchSelector(namespaceAffinity, place.namespace.labels) === 'no' ? { type: 'namespace-affinity' } : undefined;
}

function podExclusion({ podAffinity }: IPPool, place: PodPlace): Exclusion | undefined {
  return podAffinity && matchSelector(podAffinity, place.podLabels) === 'no' ? { type: 'pod-affinity' } : undefined;
}

/** A network without a namespace in multusName is one in Spiderpool's own. */
function networkExclusion({ multusName }: IPPool, use: CandidateUse, place: PodPlace): Exclusion | undefined {
  if (use.interface === 'eth0' && use.network.type === 'none') {
    const ruled = place.spiderpool.version.isAtLeast(1, 1, 0) || multusName.length > 0;
    return ruled ? { type: 'no-default-network' } : undefined;
  }
  const network = multusName.length === 0 ? undefined : nameOf(use.network);
  if (network === undefined) return undefined;
  const networks = multusName.map(({ text }) =>
    text.includes('/') ? text : networkKey(place.spiderpool.namespace, text),
  );
  return networks.includes(network) ? undefined : { type: 'network', network, networks };
}

function withoutDefaultNetwork(use: CandidateUse, { spiderpool }: PodPlace): boolean {
  return use.interface === 'eth0' && use.network.type === 'none' && spiderpool.version.isAtLeast(1, 1, 0);
}

/** `namespace/name` of the network a NIC is on. */
function nameOf(network: NetworkUse): string | undefined {
  switch (network.type) {
    case 'known':
      return networkKey(network.network.namespace, network.network.name);
    case 'unresolved':
      return networkKey(network.namespace, network.name);
    case 'none':
      return undefined;
  }
}
