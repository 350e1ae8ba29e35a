import type { PlannedPool } from '../address-plan';
import { type AddressRequest, type CandidateClass, replicasOf } from './candidate-class';
import { contendedClasses } from './contended';
import { FlowNetwork } from './max-flow';
import { Rivalry, type RivalShare } from './rivalry';
import { isRelease, type Surge, surges } from './surges';
import { capacityOf, roomIn } from './usable-pools';

/** Workloads that others can leave without addresses, although all would fit if the pods landed well. */
export interface Starvation {
  readonly starved: CandidateClass;
  /** Those that can take what the starved need, because they may land in the same pools: all of them, or the first few of very many. */
  readonly rivals: readonly CandidateClass[];
  /** Whether there are more rivals than these. */
  readonly moreRivals: boolean;
  /** How many of the starved pods may find no address at worst. */
  readonly missing: number;
  /** The workload whose rollout it takes for that: one of the starved, or one of the others. Undefined where it takes none. */
  readonly rollout: AddressRequest | undefined;
  /** The smallest growth of one pool that ends it. */
  readonly cure: { readonly pool: PlannedPool; readonly addresses: number } | undefined;
}

/**
 * Tells which classes may go short although everybody fits. Equal candidates are tried in random order, so the others may fill just the
 * pools that a class depends on: it is safe when its pools hold its own pods and, beside them, all that others can put there at most. That has to
 * hold while one of its own workloads rolls out, whose surge pod would wait for ever, and while another is released blue-green, which lasts
 * until somebody ends it. Any other rollout of another passes.
 */
export function findStarvations(classes: readonly CandidateClass[]): readonly Starvation[] {
  const contended = contendedClasses(classes);
  if (contended.size === 0) return [];
  const members = classes.filter(candidates => contended.has(candidates));
  const rivalry = new Rivalry(members);
  const rollouts = new Rollouts(members);
  return members.flatMap(starved => {
    if (isClearlySafe(starved, rivalry, rollouts)) return [];
    const [worst, ...others] = badMoments(starved, rivalry, rollouts);
    if (!worst) return [];
    const { rivals, more } = rivalry.rivalsOf(starved);
    const cure = smallestCure(starved, [worst, ...others]);
    return [{ starved, rivals, moreRivals: more, missing: worst.missing, rollout: worst.rollout, cure }];
  });
}

/** What a class asks for at some moment, and what others may have taken by then. */
interface Moment {
  readonly wanted: number;
  readonly shares: readonly RivalShare[];
  readonly missing: number;
  readonly rollout: AddressRequest | undefined;
}

/**
 * The moments at which pods of a class may find no address, the worst first. Whatever goes wrong while nobody rolls out goes wrong in every rollout,
 * too, so that moment is looked at only where there is none, or to tell whether it takes one.
 */
function badMoments(starved: CandidateClass, rivalry: Rivalry, rollouts: Rollouts): readonly Moment[] {
  const replicas = replicasOf(starved);
  const usual = rivalry.sharesOf(starved);
  const steady = () => momentOf(starved, { wanted: replicas, shares: usual, rollout: undefined });
  const moments = rollouts.around(starved).map(({ first, extra }) => {
    const own = extra.get(starved);
    const shares = own !== undefined && extra.size === 1 ? usual : rivalry.sharesOf(starved, extra);
    return momentOf(starved, { wanted: replicas + (own ?? 0), shares, rollout: first });
  });
  if (moments.length === 0) moments.push(steady());
  const [worst, ...others] = moments
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => other.missing - one.missing);
  if (!worst) return [];
  const isWorseThanSteady = worst.rollout !== undefined && steady().missing < worst.missing;
  return [isWorseThanSteady ? worst : { ...worst, rollout: undefined }, ...others];
}

function momentOf(starved: CandidateClass, moment: Omit<Moment, 'missing'>): Moment {
  const total = roomIn(starved.pools);
  const taken = Number.isFinite(total) ? mostTakenBy(moment.shares, starved.pools) : 0;
  return { ...moment, missing: Number.isFinite(total) ? Math.max(0, moment.wanted + taken - total) : 0 };
}

/** A quick yes: even if each rival could be in all of its pools at once, the class would find room. It has no rivals, or plenty of room. */
function isClearlySafe(starved: CandidateClass, rivalry: Rivalry, rollouts: Rollouts): boolean {
  let left = 0;
  let rivals = 0;
  for (const pool of starved.pools) {
    const pods = rivalry.rivalPodsOn(pool, starved);
    rivals += pods;
    left += capacityOf(pool) - Math.min(capacityOf(pool), pods);
  }
  if (rivals === 0 || Number.isNaN(left)) return true;
  return left >= replicasOf(starved) + rollouts.mostAround(starved);
}

/** The rollouts that matter to a class: those of its own workloads that need a pod more, and releases of others. */
class Rollouts {
  private readonly own = new Map<CandidateClass, Surge[]>();
  private readonly releases: Surge[] = [];

  constructor(classes: readonly CandidateClass[]) {
    for (const surge of surges(classes)) {
      if (isRelease(surge)) this.releases.push(surge);
      for (const candidates of surge.extra.keys()) {
        const known = this.own.get(candidates);
        if (known) known.push(surge);
        else this.own.set(candidates, [surge]);
      }
    }
  }

  /** Of several that ask for the same of the same pools, the first. */
  around(starved: CandidateClass): readonly Surge[] {
    const releases = this.releases.filter(({ extra }) => !extra.has(starved) && meets(extra.keys(), starved));
    const distinct = new Map<string, Surge>();
    for (const surge of this.own.get(starved) ?? []) {
      const key = [...surge.extra]
        .map(([{ pools }, pods]) => `${pools.map(({ name }) => name).join()} ${pods}`)
        .join(';');
      if (!distinct.has(key)) distinct.set(key, surge);
    }
    return [...distinct.values(), ...releases];
  }

  /** The most pods that any of them adds, on whichever of its NICs; each may be in the way in every pool. */
  mostAround(starved: CandidateClass): number {
    let most = 0;
    for (const { extra } of [...(this.own.get(starved) ?? []), ...this.releases]) {
      let pods = 0;
      for (const [candidates, more] of extra) pods += more * (candidates === starved ? 1 : starved.pools.length);
      most = Math.max(most, pods);
    }
    return most;
  }
}

function meets(classes: Iterable<CandidateClass>, { pools }: CandidateClass): boolean {
  for (const candidates of classes) if (candidates.pools.some(pool => pools.includes(pool))) return true;
  return false;
}

/** The most pods of rivals that fit into these pools at once, one of which may be thought to have room for any number. */
function mostTakenBy(rivals: readonly RivalShare[], pools: readonly PlannedPool[], endless?: PlannedPool): number {
  const network = new FlowNetwork();
  const source = network.addNode();
  const sink = network.addNode();
  const nodes = pools.map(pool => {
    const node = network.addNode();
    network.addEdge(node, sink, pool === endless ? Number.POSITIVE_INFINITY : capacityOf(pool));
    return node;
  });
  for (const { pods, places } of rivals) {
    const node = network.addNode();
    network.addEdge(source, node, pods);
    for (const place of places) network.addEdge(node, nodes[place] ?? sink, Number.POSITIVE_INFINITY);
  }
  return network.maximize(source, sink);
}

/** More candidates than this are not looked at. */
const MOST_POOLS_TRIED = 8;

/**
 * Growing a pool helps the rivals, too, address by address, until they have in it all that they could have in a pool without end: only what comes
 * after that is left for the starved.
 */
function smallestCure(starved: CandidateClass, moments: readonly Moment[]): Starvation['cure'] {
  const room = roomIn(starved.pools);
  const cures = starved.pools.slice(0, MOST_POOLS_TRIED).map(pool => ({
    pool,
    addresses: Math.max(
      ...moments.map(({ wanted, shares }) => wanted - room + mostTakenBy(shares, starved.pools, pool)),
    ),
  }));
  return cures.sort((a, b) => a.addresses - b.addresses)[0];
}
