import type { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { LivePool } from '../../manifests/live/live-cluster';
import type { PlannedPool } from '../../plan/address-plan';
import { manifestOf } from '../change/change-words';
import { cidrClashes } from '../change/cidr-clashes';
import { pool } from '../examples';
import { addresses, enumeration, ranges, yamlList } from '../words';
import { livePool } from './live-examples';
import type { LiveRule, LiveView } from './live-rule';

/** Pools whose addresses, or whose network, a pool has that is in the cluster and not in Git. */
export const livePoolOverlap: LiveRule = {
  id: 'live-pool-overlap',
  title: 'A pool overlaps one that is in the cluster and not in Git',
  class: 'admission',
  severity: 'error',
  gist: 'overlap with IPPool p in IP ranges [...]',
  source: "Spiderpool's pool webhook holds a pool against every pool of the cluster, auto pools included",
  check(view, report) {
    const strangers = strangePools(view);
    for (const [own, others] of overlaps([...view.plan.pools.values()], strangers)) {
      const manifest = manifestOf(own);
      if (!manifest || !own.addresses) continue;
      const taken = sharedBy(own.addresses, others);
      report({
        manifest,
        field: ['spec', 'ips'],
        message: `pool ${own.name} takes ${addresses(taken.size)}, ${ranges(taken)}, of ${enumeration(others.map(strangerText), 3)}, which the cluster has and Git does not know`,
        why: 'Spiderpool refuses the pool, or the update of it, as long as the other is there',
        fix: `remove the other from the cluster, once no pod holds an address of it; or write in pool ${own.name}:\nips: ${yamlList(own.addresses.difference(taken).ranges)}`,
      });
    }
    const added = [...view.plan.pools.values()].filter(({ name }) => !view.live.pools.has(name));
    const network = strangers.map(stranger => ({ name: stranger.name, cidr: stranger.pool.cidr, stranger }));
    for (const [own, { stranger, cidr }] of cidrClashes(network, added, 'get along')) {
      const manifest = manifestOf(own);
      if (!manifest) continue;
      report({
        manifest,
        field: ['spec', 'subnet'],
        message: `pool ${own.name} has the CIDR ${own.cidr}, which overlaps ${cidr} of ${strangerText(stranger)}, which the cluster has and Git does not know`,
        why: 'Spiderpool refuses a pool whose CIDR overlaps that of another and differs from it',
        fix: `if it is the same network, write so; if not, the pools need networks apart:\nsubnet: ${cidr}`,
      });
    }
  },
  bad: {
    manifests: pool('[10.6.124.10-10.6.124.20]'),
    live: livePool('[10.6.124.18-10.6.124.30]', [], 'name: legacy'),
  },
  good: {
    manifests: pool('[10.6.124.10-10.6.124.17]'),
    live: livePool('[10.6.124.18-10.6.124.30]', [], 'name: legacy'),
  },
};

/** The pools of the cluster that neither Git nor the context knows. */
export function strangePools({ plan, live }: LiveView): readonly LivePool[] {
  return [...live.pools.values()].filter(({ name }) => !plan.pools.has(name));
}

function strangerText({ name, application }: LivePool): string {
  if (!application) return `pool ${name}`;
  return `the auto pool ${name} of ${application.kind} ${application.namespace}/${application.name}`;
}

interface Entry {
  readonly range: AddressRange;
  readonly side: { readonly own: PlannedPool } | { readonly stranger: LivePool };
}

/** Every planned pool with the strange ones that share an address with it, in one sweep over all ranges. */
function overlaps(
  pools: readonly PlannedPool[],
  strangers: readonly LivePool[],
): ReadonlyMap<PlannedPool, readonly LivePool[]> {
  const entries: Entry[] = [
    ...pools.flatMap(own => (own.addresses?.ranges ?? []).map(range => ({ range, side: { own } }))),
    ...strangers.flatMap(stranger => (stranger.addresses?.ranges ?? []).map(range => ({ range, side: { stranger } }))),
  ].sort(byAddress);
  const found = new Map<PlannedPool, LivePool[]>();
  let open: Entry[] = [];
  for (const entry of entries) {
    open = open.filter(({ range }) => range.family === entry.range.family && range.last >= entry.range.first);
    for (const { side } of open) {
      const own = 'own' in side ? side.own : 'own' in entry.side ? entry.side.own : undefined;
      const stranger = 'stranger' in side ? side.stranger : 'stranger' in entry.side ? entry.side.stranger : undefined;
      if (!own || !stranger) continue;
      const others = found.get(own) ?? [];
      if (!others.includes(stranger)) found.set(own, [...others, stranger]);
    }
    open.push(entry);
  }
  return found;
}

/** By family, then first address; of two that begin together, either may come first. */
function byAddress({ range: a }: Entry, { range: b }: Entry): number {
  return a.family - b.family || (a.first < b.first ? -1 : 1);
}

function sharedBy(own: RangeSet, others: readonly LivePool[]): RangeSet {
  const theirs = others.flatMap(({ addresses: set }) => (set?.family === own.family ? set.ranges : []));
  return own.intersection(RangeSet.of(own.family, theirs));
}
