import type { PlannedPool, PlannedWorkload, PoolSource } from '../address-plan';
import { isNodeScoped, servesNode } from '../nodes/node-scope';
import { usablePools } from './usable-pools';

/** Nodes on which the pods of a workload have the same pools to choose from. */
export interface NodeGroup {
  readonly nodes: readonly string[];
  readonly pools: readonly PlannedPool[];
}

const ONE_ON_EACH_NODE: ReadonlySet<PlannedWorkload['workload']['type']> = new Set<PlannedWorkload['workload']['type']>(
  ['DaemonSet', 'KruiseDaemonSet', 'BroadcastJob'],
);

/**
 * The nodes of a workload with one pod on each, by the pools of a list that serve them; those that none serves are left out. Undefined where
 * the nodes make no difference, or are not known, and for workloads whose pods the scheduler spreads as it likes.
 */
export function nodeGroups(planned: PlannedWorkload, source: PoolSource): readonly NodeGroup[] | undefined {
  if (!ONE_ON_EACH_NODE.has(planned.workload.type)) return undefined;
  const { listed } = planned.place.nodes;
  const { demand } = planned;
  if (!listed || !demand.known || demand.replicas.pods !== listed.length) return undefined;
  const usable = usablePools(source);
  if (!usable.some(isNodeScoped)) return undefined;
  const groups = new Map<string, { readonly nodes: string[]; readonly pools: readonly PlannedPool[] }>();
  for (const node of listed) {
    const pools = usable.filter(({ source: { type, pool } }) => type === 'external' || servesNode(pool, node));
    const key = pools.map(({ name }) => name).join('\n');
    const group = groups.get(key);
    if (group) group.nodes.push(node.name);
    else groups.set(key, { nodes: [node.name], pools });
  }
  const found = [...groups.values()];
  const [only, ...others] = found;
  if (others.length === 0 && only?.pools.length === usable.length) return undefined;
  return found.filter(({ pools }) => pools.length > 0);
}
