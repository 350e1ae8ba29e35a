import type { NodeFacts } from '../../context/context';
import type { PlannedPool, PlannedWorkload, PoolSource } from '../address-plan';
import { isNodeScoped, servesNode } from '../nodes/node-scope';
import { usablePools } from './usable-pools';

/** Nodes on which the pods of a workload have the same pools to choose from. */
export interface NodeGroup {
  readonly nodes: readonly NodeFacts[];
  readonly pools: readonly PlannedPool[];
}

const ONE_ON_EACH_NODE: ReadonlySet<PlannedWorkload['workload']['type']> = new Set<PlannedWorkload['workload']['type']>(
  ['DaemonSet', 'KruiseDaemonSet', 'BroadcastJob'],
);

/** Whether a workload has one pod on each of its nodes, and the context lists them. */
export function isOnEachNode({ workload, place, demand }: PlannedWorkload): boolean {
  return ONE_ON_EACH_NODE.has(workload.type) && demand.known && demand.replicas.pods === place.nodes.listed?.length;
}

/**
 * The nodes of a workload with one pod on each, by the pools of a list that serve them; those that none serves are left out. Undefined where
 * the nodes make no difference, or are not known, and for workloads whose pods the scheduler spreads as it likes.
 */
export function nodeGroups(planned: PlannedWorkload, source: PoolSource): readonly NodeGroup[] | undefined {
  return isOnEachNode(planned) ? nodesByPools(planned, source) : undefined;
}

/**
 * The nodes that the pods of a workload may run on, by the pools of a list that serve them; those that none serves are left out. Undefined where
 * the nodes make no difference, or are not known.
 */
export function nodesByPools({ place }: PlannedWorkload, source: PoolSource): readonly NodeGroup[] | undefined {
  const { listed } = place.nodes;
  if (!listed) return undefined;
  const usable = usablePools(source);
  const [first] = usable;
  if (!first || !usable.some(isNodeScoped)) return undefined;
  const ofNodes = known.get(first) ?? new WeakMap<readonly NodeFacts[], Map<string, Grouping>>();
  known.set(first, ofNodes);
  const groupings = ofNodes.get(listed) ?? new Map<string, Grouping>();
  ofNodes.set(listed, groupings);
  const key = usable.map(({ name }) => name).join('\n');
  const grouping = groupings.get(key) ?? { groups: groupNodes(listed, usable) };
  groupings.set(key, grouping);
  return grouping.groups;
}

interface Grouping {
  readonly groups: readonly NodeGroup[] | undefined;
}

/** Workloads that may run anywhere and choose from the same pools, of which there may be thousands, have the same groups. */
const known = new WeakMap<PlannedPool, WeakMap<readonly NodeFacts[], Map<string, Grouping>>>();

function groupNodes(listed: readonly NodeFacts[], usable: readonly PlannedPool[]): readonly NodeGroup[] | undefined {
  const groups = new Map<string, { readonly nodes: NodeFacts[]; readonly pools: readonly PlannedPool[] }>();
  for (const node of listed) {
    const pools = usable.filter(({ source: { type, pool } }) => type === 'external' || servesNode(pool, node));
    const key = pools.map(({ name }) => name).join('\n');
    const group = groups.get(key);
    if (group) group.nodes.push(node);
    else groups.set(key, { nodes: [node], pools });
  }
  const found = [...groups.values()];
  const [only, ...others] = found;
  if (others.length === 0 && only?.pools.length === usable.length) return undefined;
  return found.filter(({ pools }) => pools.length > 0);
}
