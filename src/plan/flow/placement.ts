import type { PlannedPool } from '../address-plan';
import { type CandidateClass, replicasOf } from './candidate-class';
import { FlowNetwork } from './max-flow';
import { capacityOf, roomIn } from './usable-pools';

/** Pods that some classes want to place beyond their replicas. */
export type ExtraPods = ReadonlyMap<CandidateClass, number>;

/** Classes that want more than all the pools they may land in can give. */
export interface Cut {
  readonly classes: readonly CandidateClass[];
  readonly pools: readonly PlannedPool[];
  readonly wanted: number;
  readonly available: number;
}

const NONE: ExtraPods = new Map();

/** The greatest flow of the pods of connected classes into their pools. */
export class Placement {
  private readonly network = new FlowNetwork();
  private readonly source = this.network.addNode();
  private readonly sink = this.network.addNode();
  private readonly classNodes = new Map<CandidateClass, number>();
  private readonly classesByNode = new Map<number, CandidateClass>();
  private readonly poolNodes = new Map<PlannedPool, number>();
  private readonly poolEdges = new Map<PlannedPool, number>();
  private readonly wanted = new Map<CandidateClass, number>();
  private unplaced = 0;
  private far: readonly boolean[] | undefined;

  constructor(classes: readonly CandidateClass[], extra: ExtraPods = NONE) {
    for (const candidates of classes) {
      const node = this.network.addNode();
      this.classNodes.set(candidates, node);
      this.classesByNode.set(node, candidates);
      for (const pool of candidates.pools) this.network.addEdge(node, this.nodeOf(pool), Number.POSITIVE_INFINITY);
    }
    this.place(classes.map(candidates => [candidates, replicasOf(candidates) + (extra.get(candidates) ?? 0)]));
  }

  /** Places more pods of some classes, on top of all that are there. */
  place(more: Iterable<readonly [CandidateClass, number]>): void {
    for (const [candidates, pods] of more) {
      this.network.addEdge(this.source, this.classNodes.get(candidates) ?? this.source, pods);
      this.wanted.set(candidates, (this.wanted.get(candidates) ?? 0) + pods);
      this.unplaced += pods;
    }
    this.unplaced -= this.network.maximize(this.source, this.sink);
    this.far = undefined;
  }

  /** What cannot be placed, with all it competes with; undefined where everything can. Adding an address to any of its pools helps. */
  get cut(): Cut | undefined {
    return this.unplaced === 0 ? undefined : this.cutFrom(this.source, 0);
  }

  /** The classes that one pod more of a class without room competes with, itself among them. */
  cutAround(candidates: CandidateClass): Cut {
    return this.cutFrom(this.classNodes.get(candidates) ?? this.source, 1);
  }

  /** Whether one pod more of a class finds a place. */
  hasRoomFor(candidates: CandidateClass): boolean {
    this.far ??= this.network.reaching(this.sink);
    return this.far[this.classNodes.get(candidates) ?? this.sink] ?? false;
  }

  /** How many addresses nobody has in the pools of a class: as many more pods of it fit, and maybe more. */
  roomOf({ pools }: CandidateClass): number {
    return pools.reduce((sum, pool) => sum + this.network.roomOf(this.poolEdges.get(pool) ?? -1), 0);
  }

  /** How many pods of a class have been asked to be placed. */
  wantedBy(candidates: CandidateClass): number {
    return this.wanted.get(candidates) ?? 0;
  }

  private cutFrom(node: number, more: number): Cut {
    const near = this.network.reachableFrom([node]);
    const classes = near.flatMap(reached => this.classesByNode.get(reached) ?? []);
    const pools = [...new Set(classes.flatMap(candidates => candidates.pools))];
    return {
      classes,
      pools,
      wanted: classes.reduce((sum, candidates) => sum + this.wantedBy(candidates), more),
      available: roomIn(pools),
    };
  }

  private nodeOf(pool: PlannedPool): number {
    const known = this.poolNodes.get(pool);
    if (known !== undefined) return known;
    const node = this.network.addNode();
    this.poolNodes.set(pool, node);
    this.poolEdges.set(pool, this.network.addEdge(node, this.sink, capacityOf(pool)));
    return node;
  }
}
