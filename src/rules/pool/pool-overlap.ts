import type { AddressRange } from '../../addresses/address-range';
import type { Family } from '../../addresses/family';
import { RangeSet } from '../../addresses/range-set';
import type { PlannedPool } from '../../plan/address-plan';
import type { Rule } from '../rule';
import { addresses, ranges, yamlList } from '../words';

/** Two pools of one cluster that hand out the same address. */
export const poolOverlap: Rule = {
  id: 'pool-overlap',
  title: 'Two pools hand out the same addresses',
  class: 'admission',
  severity: 'error',
  gist: 'overlap with IPPool p in IP ranges [...]',
  source: "Spiderpool's pool webhook, after the excludeIPs of both",
  scope: 'cluster',
  check({ pools }, report) {
    for (const [first, second, shared] of overlaps(pools.values())) {
      const [judged, other] = second.source.type === 'manifest' ? [second, first] : [first, second];
      if (judged.source.type !== 'manifest') continue;
      report({
        manifest: judged.source.pool.manifest,
        field: ['spec', 'ips'],
        message: `pool ${judged.name} and pool ${other.name} both hand out ${addresses(shared.size)}: ${ranges(shared)}`,
        why: 'Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address',
        fix: withoutShared(judged, other, shared),
      });
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.18-10.6.124.30] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.21-10.6.124.30] }
`,
};

function withoutShared(judged: PlannedPool, other: PlannedPool, shared: RangeSet): string {
  const rest = (judged.addresses ?? shared).difference(shared);
  return rest.isEmpty
    ? `remove pool ${judged.name}, or list addresses in its ips that ${other.name} does not have`
    : `leave ${other.name} its own, and write in pool ${judged.name}:\nips: ${yamlList(rest.ranges)}`;
}

type Overlap = readonly [first: PlannedPool, second: PlannedPool, shared: RangeSet];

/** Every pair of pools that share addresses. */
function overlaps(pools: Iterable<PlannedPool>): readonly Overlap[] {
  return crowds(pools).flatMap(overlapsAmong);
}

/** What a pool spans, from its first address to its last. */
interface Span {
  readonly pool: PlannedPool;
  /** The place of the pool among all of them. */
  readonly index: number;
  readonly family: Family;
  /** Both ends as floating-point numbers: what is apart as such is apart, and only what may not be has to be looked at in BigInts. */
  readonly first: number;
  readonly last: number;
}

/** Pools whose spans touch each other's, in address order; of pools that lie side by side, as most do, there is none. */
function crowds(pools: Iterable<PlannedPool>): readonly (readonly Span[])[] {
  const found: Span[][] = [];
  let crowd: Span[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const span of spansInOrder(pools)) {
    if (span.family !== crowd[0]?.family || span.first > reach) {
      if (crowd.length > 1) found.push(crowd);
      crowd = [];
      reach = span.last;
    }
    crowd.push(span);
    reach = Math.max(reach, span.last);
  }
  if (crowd.length > 1) found.push(crowd);
  return found;
}

function spansInOrder(pools: Iterable<PlannedPool>): readonly Span[] {
  const spans: Span[] = [];
  let index = 0;
  for (const pool of pools) {
    const ranges = pool.addresses?.ranges;
    const first = ranges?.[0];
    const last = ranges?.[ranges.length - 1];
    if (first && last) {
      spans.push({ pool, index, family: first.family, first: Number(first.first), last: Number(last.last) });
    }
    index += 1;
  }
  return spans.sort((a, b) => a.family - b.family || a.first - b.first);
}

/** Pairs of a crowd, found in one sweep over all its ranges in address order. */
function overlapsAmong(crowd: readonly Span[]): readonly Overlap[] {
  const pairs = new Map<string, Overlap>();
  let open: RangeOfPool[] = [];
  for (const entry of rangesInOrder(crowd)) {
    if (open.some(({ range }) => isBefore(range, entry.range))) {
      open = open.filter(({ range }) => !isBefore(range, entry.range));
    }
    for (const other of open) {
      if (other.pool === entry.pool || haveOtherCidrs(other.pool, entry.pool)) continue;
      const [first, second] = other.index < entry.index ? [other.pool, entry.pool] : [entry.pool, other.pool];
      const key = `${first.name}\n${second.name}`;
      if (!pairs.has(key)) pairs.set(key, [first, second, sharedBy(first, second, entry.range)]);
    }
    open.push(entry);
  }
  return [...pairs.values()];
}

interface RangeOfPool {
  readonly pool: PlannedPool;
  /** The place of the pool among all of them. */
  readonly index: number;
  readonly range: AddressRange;
  /** The first address as a floating-point number: tells most ranges apart at a fraction of what comparing BigInts costs. */
  readonly key: number;
}

function rangesInOrder(crowd: readonly Span[]): readonly RangeOfPool[] {
  const entries: RangeOfPool[] = [];
  for (const { pool, index } of crowd) {
    for (const range of pool.addresses?.ranges ?? []) entries.push({ pool, index, range, key: Number(range.first) });
  }
  return entries.sort((a, b) => a.key - b.key || compare(a.range.first, b.range.first));
}

/** Whether a range ends before another begins, of which it does not come after. */
function isBefore(range: AddressRange, other: AddressRange): boolean {
  return range.last < other.first;
}

/** Pools of CIDRs that overlap and differ are refused for that already. */
function haveOtherCidrs({ cidr: a }: PlannedPool, { cidr: b }: PlannedPool): boolean {
  return a !== undefined && b !== undefined && String(a) !== String(b);
}

function sharedBy(first: PlannedPool, second: PlannedPool, range: AddressRange): RangeSet {
  const none = RangeSet.empty(range.family);
  return (first.addresses ?? none).intersection(second.addresses ?? none);
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
