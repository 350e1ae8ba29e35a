import {
  atOnceText,
  autoPoolSizeOf,
  consumerName,
  countOf,
  groupName,
  poolDemandOf,
  shared,
  subnetUtilisation,
  supplyUtilisation,
} from '../plan-figures';
import type { PlanJson } from '../plan-json';
import type {
  AutoPoolJson,
  ConsumerJson,
  GroupConsumerJson,
  PoolGroupJson,
  PoolJson,
  SubnetJson,
} from '../plan-json-blocks';
import { unknown } from '../plan-words';
import { percentText, type Utilisation } from '../utilisation';
import { type DataColumn, dataTable, nameColumn, numberColumn, textColumn } from './data-table';
import { html, type Markup } from './markup';

/** Subnets and pools, each number with its derivation on demand. */
export function blocksSection({ pools, poolGroups, subnets, clusters }: PlanJson): Markup {
  const several = clusters.length > 1;
  const autoPools = subnets.flatMap(subnet => subnet.autoPools.map(autoPool => ({ subnet, autoPool })));
  return html`<section id="subnets" aria-labelledby="subnets-title"><h2 id="subnets-title">Subnets</h2>
${dataTable({ id: 'subnet-table', row: 'subnet', rows: 'subnets', columns: inClusters(subnetColumns, several) }, subnets)}
</section>
<section id="pools" aria-labelledby="pools-title"><h2 id="pools-title">Pools</h2>
${dataTable({ id: 'pool-table', row: 'pool', rows: 'pools', columns: inClusters(poolColumns, several) }, pools)}
</section>
${choicesSection(poolGroups, several)}<section id="auto-pools" aria-labelledby="auto-pools-title"><h2 id="auto-pools-title">Pools that Spiderpool makes</h2>
${dataTable({ id: 'auto-pool-table', row: 'pool to come', rows: 'pools to come', columns: autoPoolColumns }, autoPools)}
</section>`;
}

/** Nothing where nobody chooses. */
function choicesSection(groups: readonly PoolGroupJson[], several: boolean): Markup {
  if (groups.length === 0) return html``;
  const columns = inClusters(groupColumns, several);
  return html`<section id="choices" aria-labelledby="choices-title"><h2 id="choices-title">Pools to choose from</h2>
${dataTable({ id: 'choice-table', row: 'choice', rows: 'choices', columns }, groups)}
</section>
`;
}

/** With a column of clusters, where there are several. */
export function inClusters<Row extends { readonly cluster: string | null }>(
  columns: readonly DataColumn<Row>[],
  several: boolean,
): readonly DataColumn<Row>[] {
  const [first, ...others] = columns;
  if (!several || !first) return columns;
  return [first, textColumn<Row>('Cluster', ({ cluster }) => cluster ?? ''), ...others];
}

const subnetColumns: readonly DataColumn<SubnetJson>[] = [
  named('Subnet', ({ name }) => name, subnetDerivation),
  nameColumn('CIDR', ({ subnet }) => subnet ?? 'unknown'),
  useColumn('Taken', subnetUtilisation),
  numberColumn('Size', ({ size }) => size, countOf),
  numberColumn('Manual', ({ manual }) => manual, countOf),
  numberColumn('Automatic', ({ automatic }) => automatic, countOf),
  numberColumn('Reserved', ({ reserved }) => reserved, countOf),
  numberColumn('Free', ({ free }) => free, countOf),
  stateColumn(),
];

const poolColumns: readonly DataColumn<PoolJson>[] = [
  named('Pool', ({ name }) => name, poolDerivation),
  nameColumn('From', ({ ownedBy, subnet }) => ownedBy ?? subnet ?? 'unknown'),
  useColumn<PoolJson>('Budget used', supplyUtilisation, ({ group }) => (group === null ? unknown : shared)),
  numberColumn('Allocatable', ({ allocatable }) => allocatable, countOf),
  poolDemandColumn('Floor', 'floor'),
  poolDemandColumn('Budget', 'budget'),
  poolDemandColumn('Smooth', 'smooth'),
  numberColumn(
    'Headroom',
    ({ headroom, group }) => (group === null ? headroom : null),
    (headroom, { group }) => (group === null ? countOf(headroom) : shared),
  ),
  stateColumn(),
  textColumn('Who draws from it', ({ consumers }) => consumers.map(consumerText).join(', ') || 'nobody'),
];

function consumerText(consumer: ConsumerJson): string {
  return consumerName(consumer) + (consumer.otherPools.length > 0 ? ' (or from other pools)' : '');
}

const groupColumns: readonly DataColumn<PoolGroupJson>[] = [
  named('Pools', group => groupName(group), groupDerivation),
  useColumn('Budget used', supplyUtilisation),
  numberColumn('Allocatable', ({ allocatable }) => allocatable, countOf),
  numberColumn('Floor', ({ demand }) => demand.floor, countOf),
  numberColumn('Budget', ({ demand }) => demand.budget, countOf),
  numberColumn('Smooth', ({ demand }) => demand.smooth, countOf),
  numberColumn('Headroom', ({ headroom }) => headroom, countOf),
  stateColumn(),
  textColumn('Who draws from them', ({ consumers }) => consumers.map(consumerName).join(', ')),
];

/** A figure of a pool, which is only a part of the truth where workloads choose between it and others. */
function poolDemandColumn(title: string, figure: keyof PoolJson['demand']): DataColumn<PoolJson> {
  return numberColumn(
    title,
    ({ alone, group }) => (group === null ? alone[figure] : null),
    (_, pool) => poolDemandOf(pool, figure),
  );
}

interface AutoPoolRow {
  readonly subnet: SubnetJson;
  readonly autoPool: AutoPoolJson;
}

const autoPoolColumns: readonly DataColumn<AutoPoolRow>[] = [
  nameColumn('Pool', ({ autoPool }) => autoPool.namePattern),
  nameColumn('Subnet', ({ subnet }) => subnet.name),
  numberColumn(
    'Size',
    ({ autoPool }) => autoPool.size,
    (_, { autoPool }) => autoPoolSizeOf(autoPool),
  ),
  numberColumn('Floor', ({ autoPool }) => autoPool.consumer.demand.floor, countOf),
  numberColumn('Budget', ({ autoPool }) => autoPool.consumer.demand.budget, countOf),
  numberColumn('Smooth', ({ autoPool }) => autoPool.consumer.demand.smooth, countOf),
  textColumn('For', ({ autoPool }) => consumerName(autoPool.consumer)),
];

/** A name with the derivation of its row's numbers under it. */
export function named<Row>(
  title: string,
  name: (row: Row) => string,
  why: (row: Row) => readonly Markup[],
): DataColumn<Row> {
  return {
    title,
    type: 'text',
    key: name,
    cell: row =>
      html`<code>${name(row)}</code><details><summary>Why these numbers</summary><ul>${why(row)}</ul></details>`,
  };
}

function useColumn<Row>(
  title: string,
  use: (row: Row) => Utilisation | undefined,
  otherwise: (row: Row) => string = () => unknown,
): DataColumn<Row> {
  const share = ({ taken, of }: Utilisation): bigint => (of <= 0n ? (taken > 0n ? 10_000n : 0n) : (taken * 1000n) / of);
  return {
    title,
    type: 'number',
    key: row => {
      const own = use(row);
      return own ? String(share(own)) : null;
    },
    cell: row => {
      const own = use(row);
      if (!own) return html`${otherwise(row)}`;
      const permille = share(own);
      const width = Number(permille > 1000n ? 1000n : permille) / 10;
      const full = permille > 1000n ? 'over' : permille > 800n ? 'high' : 'fine';
      return html`<span class="bar ${full}" aria-hidden="true"><span style="width:${width}%"></span></span>${percentText(own)}`;
    },
  };
}

function stateColumn<Row extends { readonly state: PoolJson['state'] }>(): DataColumn<Row> {
  return {
    title: 'State',
    type: 'text',
    key: ({ state }) => state,
    cell: ({ state }) => html`<span class="state ${state}">${state}</span>`,
  };
}

function poolDerivation(pool: PoolJson): readonly Markup[] {
  const { ranges, size, reserved, allocatable, consumers, source } = pool;
  const where = ranges === null ? (source === 'external' ? 'in another repository' : 'unknown') : ranges.join(', ');
  return [
    html`<li>Addresses: ${where}</li>`,
    html`<li>Allocatable ${countOf(allocatable)}: ${countOf(size)} in ips without excludeIPs, less ${countOf(reserved)} reserved, at most the record limit, none while disabled</li>`,
    ...consumers.map(consumerDerivation),
    ...(consumers.length > 1
      ? [
          html`<li>Floor: all replicas, and one more where a rollout may take none away; budget and smooth: the sums</li>`,
        ]
      : []),
  ];
}

function groupDerivation({ pools, consumers }: PoolGroupJson): readonly Markup[] {
  return [
    html`<li>Pools: ${pools.join(', ')}</li>`,
    html`<li>Which of them gives how much is decided when pods land, in random order, so they are counted together</li>`,
    ...consumers.map(consumerDerivation),
    html`<li>Floor: all replicas, and what one rollout cannot do without; budget and smooth: the sums</li>`,
  ];
}

function consumerDerivation(consumer: ConsumerJson | GroupConsumerJson): Markup {
  const { demand } = consumer;
  const others = 'pools' in consumer ? `; from ${consumer.pools.join(' or ')}` : alternativesText(consumer.otherPools);
  return html`<li>${consumerName(consumer)}: floor ${countOf(demand.floor)}, budget ${countOf(demand.budget)}, smooth ${countOf(demand.smooth)}${others}</li>`;
}

function sentenceOf(text: string): string {
  return text === '' ? '' : `, ${text}`;
}

function alternativesText(otherPools: readonly string[]): string {
  if (otherPools.length === 0) return '';
  return `; or from ${otherPools.join(', ')}, so it is judged with all of them (pools to choose from)`;
}

function subnetDerivation({
  size,
  reserved,
  manual,
  automatic,
  free,
  pools,
  autoPools,
  ranges,
}: SubnetJson): readonly Markup[] {
  return [
    html`<li>Addresses: ${ranges === null ? 'unknown' : ranges.join(', ')}</li>`,
    html`<li>Free ${countOf(free)}: ${countOf(size)} less ${countOf(reserved)} reserved, ${countOf(manual)} manual and ${countOf(automatic)} automatic; an address that is two of these is taken off once</li>`,
    html`<li>Manual: ${pools.length === 0 ? 'no pools' : pools.join(', ')}</li>`,
    ...autoPools.map(
      autoPool =>
        html`<li>Automatic: ${autoPool.namePattern} ${autoPoolSizeOf(autoPool)}${sentenceOf(atOnceText(autoPool.atOnce))}</li>`,
    ),
  ];
}
