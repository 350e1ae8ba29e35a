import type {
  AddressPlan,
  CapacityState,
  ClusterPlan,
  PlannedAutoPool,
  PlannedPool,
  PlannedSubnet,
  PoolConsumer,
  PoolGroup,
} from '../plan/address-plan';
import { peakOf } from '../plan/address-plan';
import { type Paint, paint, type TextStyle } from './color';
import { firstNames } from './counting';
import { shared } from './plan-figures';
import { autoPoolSizeText, cidrText, consumerText, countText, familyText, unknown } from './plan-words';
import { visible } from './text-layout';
import { type Column, formatTable, left, right } from './text-table';
import { barText, percentText, type Utilisation } from './utilisation';

/**
 * What pools and subnets have and what is asked of them, as aligned tables for people: one for the pools, one for those that workloads choose from
 * together, one for the pools that Spiderpool will make, one for the subnets, cluster by cluster. Ends with a line feed.
 */
export function formatCapacityTable(plan: AddressPlan, style: TextStyle): string {
  const clusters = plan.clusters.map(cluster => clusterLines(cluster, style)).filter(lines => lines.length > 0);
  if (clusters.length === 0) return 'No pools and no subnets: nothing here takes addresses from Spiderpool.\n';
  return clusters.map(lines => `${lines.join('\n')}\n`).join('\n');
}

function clusterLines(cluster: ClusterPlan, { color }: TextStyle): readonly string[] {
  const pools = [...cluster.pools.values()];
  const choices = cluster.poolGroups.filter(group => group.pools.length > 1);
  const subnets = [...cluster.subnets.values()];
  const autoPools = subnets.flatMap(subnet => subnet.autoPools.map(autoPool => ({ subnet, autoPool })));
  const sections = [
    section('Pools', poolColumns, pools, color),
    section('Pools to choose from', groupColumns, choices, color),
    section('Pools that Spiderpool makes', autoPoolColumns, autoPools, color),
    section('Subnets', subnetColumns, subnets, color),
  ].filter(lines => lines.length > 0);
  const lines = sections.flatMap((each, index) => (index === 0 ? each : ['', ...each]));
  if (cluster.cluster === null || lines.length === 0) return lines;
  return [paint(`Cluster ${visible(cluster.cluster)}`, 'strong', color), '', ...lines];
}

function section<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  color: TextStyle['color'],
): readonly string[] {
  if (rows.length === 0) return [];
  return [paint(title, 'strong', color), ...formatTable(columns, rows, color).map(line => colorStates(line, color))];
}

const poolColumns: readonly Column<PlannedPool>[] = [
  left('NAME', pool => pool.name),
  left('FAMILY', pool => familyText(pool.family)),
  left('SUBNET', pool => cidrText(pool.cidr)),
  right('SIZE', pool => countText(pool.size)),
  right('RESERVED', pool => countText(pool.reserved)),
  right('ALLOCATABLE', pool => countText(pool.allocatable)),
  right('FLOOR', pool => demandText(pool, 'floor')),
  right('BUDGET', pool => demandText(pool, 'budget')),
  right('SMOOTH', pool => demandText(pool, 'smooth')),
  left('USE', pool => (isShared(pool) ? shared : useText(supplyUse(pool.group ?? pool)))),
  left('STATE', pool => pool.state),
  left('CONSUMERS', pool => consumersText(pool.consumers)),
];

const groupColumns: readonly Column<PoolGroup>[] = [
  left('POOLS', ({ pools }) =>
    firstNames(
      pools.map(({ name }) => name),
      mostNames,
    ),
  ),
  right('ALLOCATABLE', ({ allocatable }) => countText(allocatable)),
  right('FLOOR', ({ demand }) => countText(demand.floor)),
  right('BUDGET', ({ demand }) => countText(demand.budget)),
  right('SMOOTH', ({ demand }) => countText(demand.smooth)),
  left('USE', group => useText(supplyUse(group))),
  left('STATE', ({ state }) => state),
  left('CONSUMERS', ({ consumers }) => consumersText(consumers)),
];

interface AutoPoolRow {
  readonly subnet: PlannedSubnet;
  readonly autoPool: PlannedAutoPool;
}

const autoPoolColumns: readonly Column<AutoPoolRow>[] = [
  left('NAME', ({ autoPool }) => autoPool.source.namePattern),
  left('SUBNET', ({ subnet }) => subnet.name),
  right('SIZE', ({ autoPool }) => autoPoolSizeText(autoPool.source)),
  right('FLOOR', ({ autoPool }) => countText(peakOf(autoPool.workload)?.floor.addresses)),
  right('BUDGET', ({ autoPool }) => countText(peakOf(autoPool.workload)?.budget.addresses)),
  right('SMOOTH', ({ autoPool }) => countText(peakOf(autoPool.workload)?.smooth.addresses)),
  left('CONSUMER', ({ autoPool }) => consumerText(autoPool)),
];

const subnetColumns: readonly Column<PlannedSubnet>[] = [
  left('NAME', subnet => subnet.name),
  left('FAMILY', subnet => familyText(subnet.family)),
  left('SUBNET', subnet => cidrText(subnet.cidr)),
  right('SIZE', subnet => countText(subnet.size)),
  right('RESERVED', subnet => countText(subnet.reserved)),
  right('MANUAL', subnet => countText(subnet.manual)),
  right('AUTOMATIC', subnet => countText(subnet.automatic)),
  right('FREE', subnet => countText(subnet.free)),
  left('USE', subnet => useText(subnetUse(subnet))),
  left('STATE', subnet => subnet.state),
];

/** Whether workloads choose between the pool and others, so that nobody can say how much of it is wanted. */
function isShared({ group }: PlannedPool): boolean {
  return group !== undefined && group.pools.length > 1;
}

/** What is wanted of one pool: of one that workloads choose from, what has to come from it, and that there is more to it. */
function demandText(pool: PlannedPool, figure: keyof PlannedPool['demand']): string {
  if (!isShared(pool)) return countText((pool.group ?? pool).demand[figure]);
  const alone = pool.demand[figure];
  return alone === 0 ? shared : `${countText(alone)} + ${shared}`;
}

/** What consumers want at once by their controllers' rules, of what there is to hand out. */
function supplyUse({ allocatable, demand }: PlannedPool | PoolGroup): Utilisation | undefined {
  if (allocatable === 'unknown' || demand.budget === 'unknown') return undefined;
  return { taken: BigInt(demand.budget), of: allocatable };
}

/** What is reserved or in pools, of what it lists. */
function subnetUse({ size, free }: PlannedSubnet): Utilisation | undefined {
  return size === 'unknown' || free === 'unknown' ? undefined : { taken: size - free, of: size };
}

function useText(use: Utilisation | undefined): string {
  return use ? `${barText(use)} ${percentText(use)}` : unknown;
}

/** More than a few would make a line that nobody reads; `plan` tells them all. */
const mostNames = 3;

function consumersText(consumers: readonly PoolConsumer[]): string {
  return consumers.length === 0 ? 'none' : firstNames(consumers.map(consumerText), mostNames);
}

const statePaint: Record<CapacityState, Paint> = { ok: 'good', tight: 'warning', short: 'error', unknown: 'faint' };
const STATE = / {2}(ok|tight|short)(?= {2}|$)/;

/** Colours go in after the columns are aligned, since they take characters and no room. */
function colorStates(line: string, color: TextStyle['color']): string {
  if (color === 'off') return line;
  return line.replace(STATE, (_, state: CapacityState) => `  ${paint(state, statePaint[state], color)}`);
}
