import type { PlannedPool } from '../address-plan';
import { type AddressRequest, type CandidateClass, replicasOf } from './candidate-class';
import { FlowNetwork } from './max-flow';
import { capacityOf } from './usable-pools';

/** Workloads that together want more than all the pools they may land in can give: no way of placing their pods exists. */
export interface Bottleneck {
  readonly requests: readonly AddressRequest[];
  readonly pools: readonly PlannedPool[];
  /** What the requests want, all together. */
  readonly wanted: number;
  readonly available: number;
  /** The request whose surge pod finds no place although all replicas do; undefined where the replicas do not fit. */
  readonly stuck: AddressRequest | undefined;
}

/**
 * Tells whether every pod finds an address when all workloads run in full: a flow from classes over pools. Rollouts take turns, so the
 * surge pod of a workload that may take none away is tried on top of everybody's replicas, one workload at a time.
 */
export function findBottlenecks(classes: readonly CandidateClass[]): readonly Bottleneck[] {
  const placement = new Placement(classes);
  const overdrawn = placement.bottlenecks();
  if (overdrawn.length > 0) return overdrawn;
  return placement.withoutRoom().flatMap(candidates => {
    const stuck = candidates.requests.find(({ demand }) => demand.floor.addresses > demand.replicas.pods);
    return stuck ? [placement.bottleneckOf(candidates, stuck)] : [];
  });
}

/** The greatest flow of the replicas of classes into their pools. */
class Placement {
  private readonly network = new FlowNetwork();
  private readonly source = this.network.addNode();
  private readonly sink = this.network.addNode();
  private readonly classNodes = new Map<CandidateClass, number>();
  private readonly poolNodes = new Map<PlannedPool, number>();
  private readonly unplaced: number;

  constructor(private readonly classes: readonly CandidateClass[]) {
    let wanted = 0;
    for (const candidates of classes) {
      const node = this.network.addNode();
      this.classNodes.set(candidates, node);
      this.network.addEdge(this.source, node, replicasOf(candidates));
      wanted += replicasOf(candidates);
      for (const pool of candidates.pools) this.network.addEdge(node, this.nodeOf(pool), Number.POSITIVE_INFINITY);
    }
    this.unplaced = wanted - this.network.maximize(this.source, this.sink);
  }

  /** Classes that cannot place all their pods, with all they compete with; connected ones together, others apart. */
  bottlenecks(): readonly Bottleneck[] {
    if (this.unplaced === 0) return [];
    const near = this.network.reachableFrom(this.source);
    const cut = this.classes.filter(candidates => near[this.classNodes.get(candidates) ?? -1]);
    return connected(cut).map(group => describe(group, undefined));
  }

  /** The classes of which not one pod more finds a place. */
  withoutRoom(): readonly CandidateClass[] {
    const far = this.network.reaching(this.sink);
    return this.classes.filter(candidates => !far[this.classNodes.get(candidates) ?? this.sink]);
  }

  /** The bottleneck that a class without room is in: everything its pods could push aside, and still find no place. */
  bottleneckOf(candidates: CandidateClass, stuck: AddressRequest): Bottleneck {
    const near = this.network.reachableFrom(this.classNodes.get(candidates) ?? this.source);
    return describe(
      this.classes.filter(other => near[this.classNodes.get(other) ?? -1]),
      stuck,
    );
  }

  private nodeOf(pool: PlannedPool): number {
    const known = this.poolNodes.get(pool);
    if (known !== undefined) return known;
    const node = this.network.addNode();
    this.poolNodes.set(pool, node);
    this.network.addEdge(node, this.sink, capacityOf(pool));
    return node;
  }
}

function describe(classes: readonly CandidateClass[], stuck: AddressRequest | undefined): Bottleneck {
  const pools = [...new Set(classes.flatMap(candidates => candidates.pools))];
  return {
    requests: classes.flatMap(candidates => candidates.requests),
    pools,
    wanted: classes.reduce((sum, candidates) => sum + replicasOf(candidates), stuck ? 1 : 0),
    available: pools.reduce((sum, pool) => sum + capacityOf(pool), 0),
    stuck,
  };
}

/** Groups classes that share pools, directly or through others. */
export function connected(classes: readonly CandidateClass[]): readonly (readonly CandidateClass[])[] {
  const parent = new Map<CandidateClass, CandidateClass>();
  const rootOf = (candidates: CandidateClass): CandidateClass => {
    let root = candidates;
    for (let up = parent.get(root); up; up = parent.get(root)) root = up;
    let at = candidates;
    for (let up = parent.get(at); up && up !== root; up = parent.get(at)) {
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  const byPool = new Map<PlannedPool, CandidateClass>();
  for (const candidates of classes) {
    for (const pool of candidates.pools) {
      const other = byPool.get(pool);
      if (!other) byPool.set(pool, candidates);
      else if (rootOf(other) !== rootOf(candidates)) parent.set(rootOf(candidates), rootOf(other));
    }
  }
  const groups = new Map<CandidateClass, CandidateClass[]>();
  for (const candidates of classes) {
    const root = rootOf(candidates);
    const group = groups.get(root);
    if (group) group.push(candidates);
    else groups.set(root, [candidates]);
  }
  return [...groups.values()];
}
