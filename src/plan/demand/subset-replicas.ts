import { type JsonObject, own } from '../../manifests/json';
import { AS_WRITTEN } from './figure';
import type { PodCount } from './peak-demand';
import { isPodNumber } from './replica-count';

/** The pods of one subset: those it gets from the replicas, and the most it may ever get. */
export interface SubsetReplicas {
  readonly share: PodCount;
  readonly most: PodCount;
}

/**
 * How a UnitedDeployment shares its replicas among its subsets, in their order.
 *
 * A subset with `replicas` gets that number, or that percentage rounded half up; the others share the rest evenly, the earlier by name one
 * more where it does not divide. A subset with minReplicas or maxReplicas gets its minimum first and then up to its maximum in the order
 * written; where pods may move (maxReplicas, minReplicas, the adaptive strategy) its most is its maximum, or all replicas.
 */
export function shareReplicas(
  subsets: readonly JsonObject[],
  replicas: PodCount,
  adaptive: 'adaptive' | 'fixed',
): readonly SubsetReplicas[] {
  const elastic = subsets.some(subset => isWritten(subset, 'minReplicas') || isWritten(subset, 'maxReplicas'));
  const shares = elastic ? elasticShares(subsets, replicas) : fixedShares(subsets, replicas);
  return shares.map((share, place) => ({
    share,
    most: elastic || adaptive === 'adaptive' ? mostOf(subsets[place], share, replicas) : share,
  }));
}

function mostOf(subset: JsonObject | undefined, share: PodCount, replicas: PodCount): PodCount {
  const maximum =
    subset && isWritten(subset, 'maxReplicas') ? resolveShare(own(subset, 'maxReplicas'), replicas.pods) : replicas;
  const most = Math.min(maximum.pods, replicas.pods);
  return most <= share.pods ? share : { pods: most, because: 'the most it may get when pods move between subsets' };
}

function fixedShares(subsets: readonly JsonObject[], replicas: PodCount): readonly PodCount[] {
  const written = subsets.map(subset =>
    isWritten(subset, 'replicas') ? resolveShare(own(subset, 'replicas'), replicas.pods) : undefined,
  );
  const rest = Math.max(0, replicas.pods - written.reduce((sum, share) => sum + (share?.pods ?? 0), 0));
  const open = subsets
    .map((subset, place) => ({ name: String(own(subset, 'name')), place }))
    .filter(({ place }) => written[place] === undefined)
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.place - other.place));
  const shares = new Map(
    open.map(({ place }, rank) => [place, Math.floor(rest / open.length) + (rank < rest % open.length ? 1 : 0)]),
  );
  return written.map(
    (share, place) => share ?? { pods: shares.get(place) ?? 0, because: `its share of ${replicas.pods}` },
  );
}

function elasticShares(subsets: readonly JsonObject[], replicas: PodCount): readonly PodCount[] {
  const pods = subsets.map(subset =>
    isWritten(subset, 'minReplicas') ? resolveShare(own(subset, 'minReplicas'), replicas.pods).pods : 0,
  );
  let rest = replicas.pods - pods.reduce((sum, minimum) => sum + minimum, 0);
  subsets.forEach((subset, place) => {
    const minimum = pods[place] ?? 0;
    const maximum = isWritten(subset, 'maxReplicas')
      ? resolveShare(own(subset, 'maxReplicas'), replicas.pods).pods
      : minimum + rest;
    const more = Math.max(0, Math.min(rest, maximum - minimum));
    pods[place] = minimum + more;
    rest -= more;
  });
  return pods.map(count => ({ pods: count, because: `its share of ${replicas.pods}` }));
}

/** OpenKruise: a whole number as it is, a whole percentage rounded half up. Anything else is refused by its webhook and counts as 0. */
function resolveShare(value: unknown, replicas: number): PodCount {
  if (isPodNumber(value)) return { pods: value, because: AS_WRITTEN };
  const match = typeof value === 'string' ? /^(\d{1,3})%$/.exec(value) : null;
  if (!match) return { pods: 0, because: 'neither a whole number nor a percentage' };
  const exact = (Number(match[1]) * replicas) / 100;
  const pods = Math.floor(exact + 0.5);
  return { pods, because: `${value} of ${replicas}${pods === exact ? '' : ', rounded half up'}` };
}

function isWritten(subset: JsonObject, field: string): boolean {
  return (own(subset, field) ?? undefined) !== undefined;
}
