import type { NodeFacts } from '../../context/context';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan, PoolSource } from '../../plan/address-plan';
import { servesNode } from '../../plan/nodes/node-scope';
import type { NodeKnowledge } from '../../plan/wants/pod-nodes';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { ippools, web } from './nic-examples';
import { candidateLists, fieldOnWorkload } from './source-place';

const WEB = web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'));
const bound = (nodes: string) =>
  WEB.replace('ips: [10.6.124.10-10.6.124.15]', `nodeName: ${nodes}, ips: [10.6.124.10-10.6.124.15]`);

/** Workloads that may run on nodes that none of their pools serves. */
export const poolNodeBound: Rule = {
  id: 'pool-node-bound',
  title: 'Pods may run on nodes that none of their pools serves',
  class: 'runtime',
  severity: 'warning',
  gist: 'unmatched Node name of IPPool p',
  source:
    "Spiderpool's IPAM filters pools by nodeName and nodeAffinity after the scheduler has chosen the node, and the scheduler does not know of pools",
  check: each(candidateLists, ({ planned, nic, source }, report, cluster) => {
    const { listed } = planned.place.nodes;
    const served = listed ? servedOf(listed, source) : servedNodes(source);
    const open = served && openNodes(served, planned.place.nodes, cluster);
    if (!served || open === undefined) return;
    report({
      manifest: planned.workload.manifest,
      field: fieldOnWorkload(planned, source),
      message: `the pools of ${nic.interface} of ${formatResourceId(planned.workload.manifest.id)} serve ${enumeration([...served])} alone, and its pods may run on ${open}`,
      why: 'a pod that the scheduler puts on another node finds every pool filtered out and stays in ContainerCreating',
      fix: `bind the pods to those nodes (nodeSelector or required node affinity), or add pools for the others`,
    });
  }),
  context: { complete: true, nodes: { count: 3 } },
  bad: bound('[node-1, node-2]'),
  good: bound('[node-1, node-2, node-3]'),
};

/** The nodes that the usable candidates serve together; undefined where one of them serves any node. */
function servedNodes({ candidates }: PoolSource): ReadonlySet<string> | undefined {
  let served: Set<string> | undefined;
  for (const { pool, excluded } of candidates) {
    if (excluded) continue;
    if (pool?.source.type !== 'manifest' || pool.source.pool.nodeName.length === 0) return undefined;
    served ??= new Set();
    for (const { text } of pool.source.pool.nodeName) served.add(text);
  }
  return served;
}

/** Of the nodes that the pods may run on, those that a usable candidate serves; undefined where none of them is served, or no pool usable. */
function servedOf(nodes: readonly NodeFacts[], { candidates }: PoolSource): ReadonlySet<string> | undefined {
  const pools = candidates.flatMap(({ pool, excluded }) => (pool && !excluded ? [pool] : []));
  const served = nodes.filter(node =>
    pools.some(({ source }) => source.type === 'external' || servesNode(source.pool, node)),
  );
  return served.length > 0 ? new Set(served.map(({ name }) => name)) : undefined;
}

/** The nodes beyond them that the pods may run on, as far as anybody said. */
function openNodes(served: ReadonlySet<string>, nodes: NodeKnowledge, cluster: ClusterPlan): string | undefined {
  if (nodes.listed) {
    const open = nodes.listed.filter(({ name }) => !served.has(name));
    return open.length > 0 ? enumeration(open.map(({ name }) => name)) : undefined;
  }
  if (nodes.names) {
    const open = [...nodes.names].filter(name => !served.has(name));
    return open.length > 0 ? enumeration(open) : undefined;
  }
  const { count } = cluster.settings.nodes;
  if (nodes.scope === 'limited' || count === undefined || served.size >= count) return undefined;
  return `any of ${count} nodes`;
}
