import { familyName } from '../addresses/family';
import type { RangeSet } from '../addresses/range-set';
import type { AddressCount, PlannedPool } from '../plan/address-plan';
import type { ChangePlan, ClusterChange } from '../plan/change/change-plan';
import {
  type BlockQuantity,
  type NicQuantity,
  type PoolQuantity,
  quantitiesOf,
  type SubnetQuantity,
  sourceNames,
  type WorkloadQuantity,
} from '../plan/change/quantities';
import { workloadName } from '../rules/capacity-texts';
import { plural } from './counting';
import { countText, familyText } from './plan-words';

/** One thing whose numbers a change alters. */
export interface ChangeLine {
  /** `CloneSet shop/web net1 IPv4`. */
  readonly name: string;
  readonly change: 'new' | 'removed' | 'changed';
  /** `5 → 8 addresses`, `subnet vlan6-v4 free 41 → 38`. */
  readonly parts: readonly string[];
}

/** What a change does to the numbers of one cluster, by subject; a subject without any is left out. */
export interface ClusterLines {
  readonly cluster: string | null;
  readonly sections: readonly { readonly title: string; readonly lines: readonly ChangeLine[] }[];
}

/** What a change does in numbers, cluster by cluster; a cluster whose numbers stay is left out. */
export function changeLines({ clusters }: ChangePlan): readonly ClusterLines[] {
  return clusters.map(linesOfCluster).filter(({ sections }) => sections.length > 0);
}

function linesOfCluster(change: ClusterChange): ClusterLines {
  const { workloads, pools, subnets } = quantitiesOf(change);
  const sections = [
    { title: 'Workloads', lines: workloads.map(quantity => workloadLine(quantity, change)) },
    { title: 'Pools', lines: pools.map(poolLine) },
    { title: 'Subnets', lines: subnets.map(subnetLine) },
  ].filter(({ lines }) => lines.length > 0);
  return { cluster: change.cluster, sections };
}

function workloadLine(quantity: WorkloadQuantity, change: ClusterChange): ChangeLine {
  const { workload, before, after, family } = quantity;
  const planned = workload.after ?? workload.before;
  const replicas = arrow(before?.replicas ?? 0n, after?.replicas ?? 0n);
  return {
    name: `${planned ? workloadName({ workload: planned }) : ''} ${quantity.interface} ${familyName(family)}`,
    change: changeOf(quantity),
    parts: [
      ...(replicas.includes('→') ? [`${replicas} replicas`] : []),
      addressesText(before?.addresses ?? 0n, after?.addresses ?? 0n),
      ...sourceText(before, after),
      ...freeText(after ?? before, change),
    ],
  };
}

/** Where the addresses come from, if that changes, or if what is left there does not say it. */
function sourceText(before: NicQuantity | undefined, after: NicQuantity | undefined): readonly string[] {
  const [was, is] = [before && namesText(before), after && namesText(after)];
  if (was !== undefined && is !== undefined && was !== is) return [`from ${was} → ${is}`];
  const names = sourceNames((after ?? before)?.source);
  return names.length === 1 ? [] : [`from ${is ?? was}`];
}

function namesText({ source }: NicQuantity): string {
  const names = sourceNames(source);
  if (source.type === 'auto-pool') return `auto pool of subnet ${names[0]}`;
  return `pool ${names.join(' or ')}`;
}

/** What is left where the addresses come from, as far as it is one place. */
function freeText(
  quantity: NicQuantity | undefined,
  { pools, subnets }: Pick<ClusterChange, 'pools' | 'subnets'>,
): readonly string[] {
  if (!quantity) return [];
  const [name = '', ...others] = sourceNames(quantity.source);
  if (quantity.source.type === 'auto-pool') {
    const subnet = subnets.get(name);
    return subnet ? [`subnet ${name} free ${arrow(subnet.before?.free ?? 0n, subnet.after?.free ?? 0n)}`] : [];
  }
  const pool = pools.get(name);
  if (others.length > 0 || !pool) return [];
  if ([pool.before, pool.after].some(side => (side?.group?.pools.length ?? 1) > 1)) return [];
  return [`pool ${name} free ${arrow(freeOf(pool.before), freeOf(pool.after))}`];
}

function freeOf(pool: Pick<PlannedPool, 'allocatable' | 'demand'> | undefined): AddressCount {
  if (!pool) return 0n;
  const { allocatable, demand } = pool;
  return allocatable === 'unknown' || demand.budget === 'unknown' ? 'unknown' : allocatable - BigInt(demand.budget);
}

function poolLine(quantity: PoolQuantity): ChangeLine {
  const { pool, before, after } = quantity;
  return {
    name: `${pool.name} ${familyText((pool.after ?? pool.before)?.family)}`,
    change: changeOf(quantity),
    parts: blockParts(before, after, pool, wantedText(after ?? before)),
  };
}

function subnetLine(quantity: SubnetQuantity): ChangeLine {
  const { subnet, before, after } = quantity;
  return {
    name: `${subnet.name} ${familyText((subnet.after ?? subnet.before)?.family)}`,
    change: changeOf(quantity),
    parts: blockParts(before, after, subnet, 'in auto pools'),
  };
}

/** Of pools that workloads choose from, which of them gives how much is decided when pods land. */
function wantedText(quantity: BlockQuantity | undefined): string {
  const others = (quantity?.pools ?? 1) - 1;
  return others === 0 ? 'wanted by its workloads' : `wanted of it and ${plural(others, 'other pool')} to choose from`;
}

const NOTHING: BlockQuantity = { size: 0n, wanted: 0n, free: 0n, pools: 1 };

function blockParts(
  before: BlockQuantity = NOTHING,
  after: BlockQuantity = NOTHING,
  { gained, lost }: { readonly gained: RangeSet | undefined; readonly lost: RangeSet | undefined },
  wanted: string,
): readonly string[] {
  const ranges = [...rangesText('+', gained), ...rangesText('-', lost)].join(' ');
  return [
    `${addressesText(before.size, after.size)}${ranges === '' ? '' : ` (${ranges})`}`,
    `${arrow(before.wanted, after.wanted)} ${wanted}`,
    `free ${arrow(before.free, after.free)}`,
  ];
}

/** A few ranges say what happens; hundreds nobody reads. */
const mostRanges = 4;

function rangesText(sign: '+' | '-', set: RangeSet | undefined): readonly string[] {
  const ranges = set?.ranges ?? [];
  const rest = ranges.length - mostRanges;
  const shown = ranges.slice(0, mostRanges).map(range => `${sign}${range}`);
  return rest > 0 ? [...shown, `and ${rest} more`] : shown;
}

function changeOf({ before, after }: { readonly before: unknown; readonly after: unknown }): ChangeLine['change'] {
  return before === undefined ? 'new' : after === undefined ? 'removed' : 'changed';
}

/** `5 → 8 addresses`, `1 address`. */
function addressesText(before: AddressCount, after: AddressCount): string {
  return `${arrow(before, after)} address${after === 1n ? '' : 'es'}`;
}

/** `5 → 8`, or `5` where nothing changes. */
function arrow(before: AddressCount, after: AddressCount): string {
  const [was, is] = [countText(before), countText(after)];
  return was === is ? is : `${was} → ${is}`;
}
