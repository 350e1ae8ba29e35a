import type { PlannedPool } from '../address-plan';
import { type CandidateClass, replicasOf } from './candidate-class';

/** Rivals of a class that may land in the same of its pools, taken together. */
export interface RivalShare {
  readonly pods: number;
  /** Which of the pools of the class, by their places. */
  readonly places: readonly number[];
}

/** Of more rivals than this nobody reads the names. */
const MOST_RIVALS = 50;

interface Users {
  readonly classes: CandidateClass[];
  pods: number;
}

/** Which classes want the same pools. */
export class Rivalry {
  private readonly users = new Map<PlannedPool, Users>();
  private readonly pods = new Map<CandidateClass, number>();

  constructor(classes: readonly CandidateClass[]) {
    for (const candidates of classes) {
      const pods = replicasOf(candidates);
      if (pods === 0) continue;
      this.pods.set(candidates, pods);
      for (const pool of candidates.pools) {
        const users = this.users.get(pool) ?? { classes: [], pods: 0 };
        this.users.set(pool, users);
        users.classes.push(candidates);
        users.pods += pods;
      }
    }
  }

  /** The pods of all others that may land in one of the pools of a class. */
  rivalPodsOn(pool: PlannedPool, own: CandidateClass): number {
    return (this.users.get(pool)?.pods ?? 0) - (this.pods.get(own) ?? 0);
  }

  /**
   * The rivals of a class by what they have in common with it, which makes few of many. A pool that everybody has, such as a backup, is looked
   * at last: who has been met in no other pool is in that one alone, and only their number counts.
   *
   * @param extra pods that some classes have beyond their replicas just then
   */
  sharesOf(own: CandidateClass, extra: ReadonlyMap<CandidateClass, number> = NO_EXTRA): readonly RivalShare[] {
    const places = new Map(own.pools.map((pool, place) => [pool, place]));
    const [busiest, ...others] = [...own.pools].sort((a, b) => this.userCount(b) - this.userCount(a));
    const met = new Set<CandidateClass>([own]);
    const shares = new Map<string, { pods: number; readonly places: readonly number[] }>();
    let elsewhere = 0;
    for (const pool of others) {
      for (const rival of this.users.get(pool)?.classes ?? []) {
        if (met.has(rival)) continue;
        met.add(rival);
        const common: number[] = [];
        for (const shared of rival.pools) {
          const place = places.get(shared);
          if (place !== undefined) common.push(place);
        }
        const pods = (this.pods.get(rival) ?? 0) + (extra.get(rival) ?? 0);
        add(shares, common, pods);
        if (busiest && common.includes(places.get(busiest) ?? -1)) elsewhere += pods;
      }
    }
    if (busiest) {
      const all = this.rivalPodsOn(busiest, own) + extraOn(busiest, own, extra);
      add(shares, [places.get(busiest) ?? 0], all - elsewhere);
    }
    return [...shares.values()];
  }

  /** The rivals of a class, or the first of very many. */
  rivalsOf(own: CandidateClass): { readonly rivals: readonly CandidateClass[]; readonly more: boolean } {
    const rivals = new Set<CandidateClass>();
    for (const pool of own.pools) {
      for (const rival of this.users.get(pool)?.classes ?? []) {
        if (rival !== own) rivals.add(rival);
        if (rivals.size > MOST_RIVALS) return { rivals: [...rivals].slice(0, MOST_RIVALS), more: true };
      }
    }
    return { rivals: [...rivals], more: false };
  }

  private userCount(pool: PlannedPool): number {
    return this.users.get(pool)?.classes.length ?? 0;
  }
}

const NO_EXTRA: ReadonlyMap<CandidateClass, number> = new Map();

function extraOn(pool: PlannedPool, own: CandidateClass, extra: ReadonlyMap<CandidateClass, number>): number {
  let sum = 0;
  for (const [rival, pods] of extra) if (rival !== own && rival.pools.includes(pool)) sum += pods;
  return sum;
}

function add(
  shares: Map<string, { pods: number; readonly places: readonly number[] }>,
  places: readonly number[],
  pods: number,
): void {
  if (pods === 0) return;
  const key = places.join();
  const share = shares.get(key);
  if (share) share.pods += pods;
  else shares.set(key, { pods, places });
}
