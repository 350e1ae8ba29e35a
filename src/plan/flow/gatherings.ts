import type { PlannedPool, PoolSource } from '../address-plan';
import { type Gathered, mostPodsOn } from '../nodes/spread';
import type { AddressRequest, CandidateClass } from './candidate-class';
import { type NodeGroup, nodesByPools } from './node-groups';
import { roomIn } from './usable-pools';

/** Pods that the scheduler may put on nodes whose pools cannot hold them: it knows nothing of pools, and moves no pod that waits for an address. */
export interface Gathering {
  /** Those that have nothing but these pools on these nodes: one, or several that are too many together. */
  readonly requests: readonly AddressRequest[];
  readonly nodes: readonly string[];
  readonly pools: readonly PlannedPool[];
  /** The most pods that may want an address of these pools, those of others that may land in them included. */
  readonly pods: number;
  readonly available: number;
  /** `preferred` where the scheduler is asked to spread all of them. */
  readonly otherwise: Gathered['otherwise'];
}

/** A request on those of its nodes that some pools serve, and not all of its pools. */
interface Stay {
  readonly request: AddressRequest;
  readonly group: NodeGroup;
  readonly gathered: Gathered;
}

/**
 * Finds nodes on which workloads may have more pods than the pools of these nodes have addresses, although all of their pools together would do:
 * each workload by itself, then all that may draw from the same pools together.
 */
export function findGatherings(classes: readonly CandidateClass[]): readonly Gathering[] {
  const crowds = new Map<string, Stay[]>();
  for (const candidates of classes) {
    for (const request of candidates.requests) {
      for (const group of partsOf(request, candidates)) {
        const stay = { request, group, gathered: gatheredOn(group.nodes, request) };
        const key = group.pools.map(({ name }) => name).join('\n');
        const crowd = crowds.get(key);
        if (crowd) crowd.push(stay);
        else crowds.set(key, [stay]);
      }
    }
  }
  if (crowds.size === 0) return [];
  const users = usersOf(classes);
  return [...crowds.values()].flatMap(crowd => [...alone(crowd), ...together(crowd, users)]);
}

/** The classes that may land in each pool. */
type Users = ReadonlyMap<PlannedPool, readonly CandidateClass[]>;

function usersOf(classes: readonly CandidateClass[]): Users {
  const users = new Map<PlannedPool, CandidateClass[]>();
  for (const candidates of classes) {
    for (const pool of candidates.pools) {
      const known = users.get(pool);
      if (known) known.push(candidates);
      else users.set(pool, [candidates]);
    }
  }
  return users;
}

/** The nodes of a request that only some of its pools serve. Pods that are on each node anyway are placed node by node. */
function partsOf(request: AddressRequest, { pools }: CandidateClass): readonly NodeGroup[] {
  const groups = request.nodes || pools.length < 2 ? undefined : groupsOf(request);
  return groups?.filter(group => group.pools.length < pools.length) ?? [];
}

function groupsOf({ workload, nic, family }: AddressRequest): readonly NodeGroup[] | undefined {
  const source = nic.sources.find((each): each is PoolSource => each.type === 'pools' && each.family === family);
  return source && nodesByPools(workload, source);
}

function gatheredOn(nodes: NodeGroup['nodes'], { workload, pods }: AddressRequest): Gathered {
  const { place, workload: found } = workload;
  return mostPodsOn(nodes, {
    count: pods,
    spec: found.template?.spec ?? {},
    labels: place.podLabels,
    namespace: place.namespace.name,
    admitted: place.nodes.listed ?? [],
  });
}

function alone(crowd: readonly Stay[]): readonly Gathering[] {
  return crowd.flatMap(stay => (isTooMany(stay) ? [gatheringOf([stay], stay.gathered.pods)] : []));
}

/** Who is too many by itself is told by itself. */
function together(crowd: readonly Stay[], users: Users): readonly Gathering[] {
  const stays = crowd.filter(stay => !isTooMany(stay) && stay.gathered.pods > 0);
  const [first] = stays;
  if (!first) return [];
  const pods = mostIn(first.group.pools, users);
  return pods > roomIn(first.group.pools) ? [gatheringOf(stays, pods)] : [];
}

/** The most pods of everybody that may land in some pools. */
function mostIn(pools: readonly PlannedPool[], users: Users): number {
  const wanted = new Set(pools);
  let most = 0;
  for (const candidates of new Set(pools.flatMap(pool => users.get(pool) ?? []))) {
    for (const request of candidates.requests) {
      const groups = request.nodes ? undefined : groupsOf(request);
      const nodes = groups?.flatMap(group => (group.pools.some(pool => wanted.has(pool)) ? group.nodes : []));
      most += nodes ? gatheredOn(nodes, request).pods : request.pods;
    }
  }
  return most;
}

function isTooMany({ gathered, group }: Stay): boolean {
  return gathered.pods > roomIn(group.pools);
}

function gatheringOf(stays: readonly Stay[], pods: number): Gathering {
  const pools = stays[0]?.group.pools ?? [];
  return {
    requests: stays.map(({ request }) => request),
    nodes: [...new Set(stays.flatMap(({ group }) => group.nodes.map(({ name }) => name)))],
    pools,
    pods,
    available: roomIn(pools),
    otherwise: stays.every(({ gathered }) => gathered.otherwise === 'preferred') ? 'preferred' : 'free',
  };
}
