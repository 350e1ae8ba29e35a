import { formatCount } from './counting';
import { markdownCode } from './markdown';
import { markdownTable, number, text } from './markdown-table';
import {
  autoPoolSizeOf,
  consumerName,
  countOf,
  groupName,
  poolDemandOf,
  shared,
  subnetUtilisation,
  supplyUtilisation,
} from './plan-figures';
import type { PlanJson } from './plan-json';
import type {
  AutoPoolJson,
  ConsumerJson,
  GroupConsumerJson,
  PoolGroupJson,
  PoolJson,
  SubnetJson,
} from './plan-json-blocks';
import { barText, percentText, type Utilisation } from './utilisation';

type Section = readonly string[];

/** Subnets with their heat maps, pools, and the pools that Spiderpool will make, each with who draws from it. */
export function blockSections(
  plan: PlanJson,
  images: readonly (readonly string[])[],
  mark: string,
): readonly Section[] {
  const autoPools = plan.subnets.flatMap(subnet => subnet.autoPools.map(autoPool => ({ subnet, autoPool })));
  return [
    ...section(`${mark} Subnets`, markdownTable(subnetColumns, plan.subnets), plan.subnets),
    ...(images.length === 0 ? [] : [images.flat().slice(0, -1)]),
    ...section(`${mark} Pools`, markdownTable(poolColumns, plan.pools), plan.pools),
    ...section(`${mark} Pools to choose from`, markdownTable(groupColumns, plan.poolGroups), plan.poolGroups),
    ...section(`${mark} Pools that Spiderpool makes`, markdownTable(autoPoolColumns, autoPools), autoPools),
  ];
}

function section(title: string, table: Section, rows: readonly unknown[]): readonly Section[] {
  return rows.length === 0 ? [] : [[title, '', ...table]];
}

const subnetColumns = [
  text<SubnetJson>('Subnet', ({ name }) => markdownCode(name)),
  text<SubnetJson>('CIDR', ({ subnet }) => markdownCode(subnet ?? 'unknown')),
  text<SubnetJson>('Taken', subnet => useText(subnetUtilisation(subnet))),
  number<SubnetJson>('Size', ({ size }) => countOf(size)),
  number<SubnetJson>('Manual', ({ manual }) => countOf(manual)),
  number<SubnetJson>('Automatic', ({ automatic }) => countOf(automatic)),
  number<SubnetJson>('Reserved', ({ reserved }) => countOf(reserved)),
  number<SubnetJson>('Free', ({ free }) => countOf(free)),
  text<SubnetJson>('State', ({ state }) => stateText(state)),
];

const poolColumns = [
  text<PoolJson>('Pool', ({ name }) => markdownCode(name)),
  text<PoolJson>('From', ({ ownedBy, subnet }) => markdownCode(ownedBy ?? subnet ?? 'unknown')),
  text<PoolJson>('Addresses', ({ ranges, source }) => rangesText(ranges, source)),
  text<PoolJson>('Budget of allocatable', pool => (pool.group === null ? useText(supplyUtilisation(pool)) : shared)),
  number<PoolJson>('Size', ({ size }) => countOf(size)),
  number<PoolJson>('Allocatable', ({ allocatable }) => countOf(allocatable)),
  number<PoolJson>('Floor', pool => poolDemandOf(pool, 'floor')),
  number<PoolJson>('Budget', pool => poolDemandOf(pool, 'budget')),
  number<PoolJson>('Smooth', pool => poolDemandOf(pool, 'smooth')),
  number<PoolJson>('Headroom', ({ headroom, group }) => (group === null ? countOf(headroom) : shared)),
  text<PoolJson>('State', ({ state }) => stateText(state)),
  text<PoolJson>('Who draws from it', ({ consumers }) => consumersText(consumers)),
];

const groupColumns = [
  text<PoolGroupJson>('Pools', group => groupName(group, markdownCode)),
  text<PoolGroupJson>('Budget of allocatable', group => useText(supplyUtilisation(group))),
  number<PoolGroupJson>('Allocatable', ({ allocatable }) => countOf(allocatable)),
  number<PoolGroupJson>('Floor', ({ demand }) => countOf(demand.floor)),
  number<PoolGroupJson>('Budget', ({ demand }) => countOf(demand.budget)),
  number<PoolGroupJson>('Smooth', ({ demand }) => countOf(demand.smooth)),
  number<PoolGroupJson>('Headroom', ({ headroom }) => countOf(headroom)),
  text<PoolGroupJson>('State', ({ state }) => stateText(state)),
  text<PoolGroupJson>('Who draws from them', ({ consumers }) => consumersText(consumers)),
];

interface AutoPoolRow {
  readonly subnet: SubnetJson;
  readonly autoPool: AutoPoolJson;
}

const autoPoolColumns = [
  text<AutoPoolRow>('Name', ({ autoPool }) => markdownCode(autoPool.namePattern)),
  text<AutoPoolRow>('Subnet', ({ subnet }) => markdownCode(subnet.name)),
  number<AutoPoolRow>('Size', ({ autoPool }) => autoPoolSizeOf(autoPool)),
  number<AutoPoolRow>('Floor', ({ autoPool }) => countOf(autoPool.consumer.demand.floor)),
  number<AutoPoolRow>('Budget', ({ autoPool }) => countOf(autoPool.consumer.demand.budget)),
  number<AutoPoolRow>('Smooth', ({ autoPool }) => countOf(autoPool.consumer.demand.smooth)),
  text<AutoPoolRow>('For', ({ autoPool }) => markdownCode(consumerName(autoPool.consumer))),
];

function useText(use: Utilisation | undefined): string {
  return use ? `${markdownCode(barText(use))} ${percentText(use)}` : 'unknown';
}

const states: Record<PoolJson['state'], string> = {
  ok: 'ok',
  tight: '**tight**',
  short: '**short**',
  unknown: 'unknown',
};

function stateText(state: PoolJson['state']): string {
  return states[state];
}

/** A pool of many ranges is listed in the JSON; here the line must stay readable. */
const MOST_RANGES = 4;

function rangesText(ranges: readonly string[] | null, source: PoolJson['source']): string {
  if (ranges === null) return source === 'external' ? 'elsewhere' : 'unknown';
  const shown = ranges.slice(0, MOST_RANGES).map(markdownCode).join(', ');
  return ranges.length > MOST_RANGES ? `${shown} and ${formatCount(ranges.length - MOST_RANGES)} more` : shown;
}

function consumersText(consumers: readonly (ConsumerJson | GroupConsumerJson)[]): string {
  if (consumers.length === 0) return 'nobody';
  return consumers
    .map(
      consumer =>
        markdownCode(consumerName(consumer)) +
        ('otherPools' in consumer && consumer.otherPools.length > 0 ? ' or others' : ''),
    )
    .join(', ');
}
