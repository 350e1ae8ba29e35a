import { RangeSet } from '../../addresses/range-set';
import type { Allocation } from '../../manifests/live/live-cluster';
import { holderOf } from '../../manifests/live/live-cluster';
import type { PlannedPool } from '../../plan/address-plan';
import { withoutReserved } from '../../plan/change/addresses-in-use';
import { placeOfPool } from '../capacity-texts';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { addresses, enumeration } from '../words';
import { liveEndpoint, livePool } from './live-examples';
import { PlannedOwners } from './live-owners';
import type { LiveRule, LiveView } from './live-rule';

const OLD = { ip: '10.6.124.10', pod: 'shop/old-1' };
const WEB = { ip: '10.6.124.10', pod: 'shop/web-1' };
const FIXED =
  workload({ kind: 'Deployment', strategy: 'strategy: { type: Recreate }', annotations: WEB_POOL }) + MACVLAN;

/** Pools that would do, if others did not hold addresses of them. */
export const livePoolShort: LiveRule = {
  id: 'live-pool-short',
  title: 'Others hold addresses of a pool, and what is left is not enough',
  class: 'capacity',
  severity: 'error',
  gist: 'all IP addresses used out',
  source:
    "Spiderpool's IPAM: status.allocatedIPs says which addresses are held, SpiderEndpoints by whom, and SpiderReservedIPs of the whole cluster count",
  check(view, report) {
    const owners = new PlannedOwners(view.plan);
    const reserved = strangeReservations(view);
    for (const planned of view.plan.pools.values()) {
      const { allocatable, demand, addresses: own, name } = planned;
      const place = placeOfPool(planned);
      if (!own || !place || allocatable === 'unknown' || typeof demand.floor !== 'number') continue;
      const taken = takenBy(planned, view, owners);
      const withheld = withheldFrom(own, reserved.get(own.family), view);
      const others = BigInt(taken.length) + withheld;
      const left = allocatable - others;
      if (others === 0n || allocatable < BigInt(demand.floor) || left >= BigInt(demand.floor)) continue;
      const why = [
        ...(taken.length > 0
          ? [
              `${taken.length} ${areOf(taken.length)} held by ${enumeration([...new Set(taken.map(({ by }) => by))], 3)}`,
            ]
          : []),
        ...(withheld > 0n
          ? [`${withheld} ${areOf(withheld)} reserved by SpiderReservedIPs that Git does not know`]
          : []),
      ];
      report({
        ...place,
        message: `pool ${name} has ${addresses(allocatable)}, of which ${enumeration(why)}: ${left} ${areOf(left)} left, and its workloads need ${demand.floor}`,
        why: 'pods stay in ContainerCreating with "all IP addresses used out" until the others give up theirs',
        fix: `take ${addresses(BigInt(demand.floor) - left)} more into ${name}, or move the others to a pool of their own first`,
      });
    }
  },
  bad: {
    manifests: pool('[10.6.124.10-10.6.124.12]') + FIXED,
    live: livePool('[10.6.124.10-10.6.124.12]', [OLD]) + liveEndpoint(OLD, 'old'),
  },
  good: {
    manifests: pool('[10.6.124.10-10.6.124.12]') + FIXED,
    live: livePool('[10.6.124.10-10.6.124.12]', [WEB]) + liveEndpoint(WEB).replace('CloneSet', 'Deployment'),
  },
};

function areOf(count: bigint | number): 'is' | 'are' {
  return BigInt(count) === 1n ? 'is' : 'are';
}

interface Taken {
  readonly by: string;
}

/** The addresses of a pool that workloads hold which Git does not know. Those that nobody holds are another matter, and come back. */
function takenBy({ name, addresses: own }: PlannedPool, { live }: LiveView, owners: PlannedOwners): readonly Taken[] {
  const { endpoints } = live;
  if (!endpoints) return [];
  const strange = (allocation: Allocation): readonly Taken[] => {
    if (!own?.contains(allocation.address)) return [];
    const holder = holderOf(allocation, endpoints);
    if (!holder || owners.ofEndpoint(holder)) return [];
    return [{ by: `${holder.ownerKind} ${holder.namespace}/${holder.ownerName}` }];
  };
  return (live.pools.get(name)?.allocations ?? []).flatMap(strange);
}

/** What the cluster reserves beyond what Git does. */
function strangeReservations({ plan, live }: LiveView): ReadonlyMap<4 | 6, RangeSet> {
  const known = new Set(plan.objects.reservedIPs.map(({ name }) => name));
  const strange = [...live.reservedIPs.values()].filter(({ name }) => !known.has(name));
  return new Map(
    ([4, 6] as const).map(family => {
      const ranges = strange.flatMap(({ ips }) => (ips?.set.family === family ? ips.set.ranges : []));
      return [family, RangeSet.of(family, ranges)];
    }),
  );
}

function withheldFrom(own: RangeSet, reserved: RangeSet | undefined, { plan }: LiveView): bigint {
  return reserved ? withoutReserved(own, plan.reserved).intersection(reserved).size : 0n;
}
