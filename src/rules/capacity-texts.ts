import type { PolicyTerms } from '../context/context';
import type { PlannedPool, PoolConsumer } from '../plan/address-plan';
import { describeFigure } from '../plan/demand/describe-figure';
import type { Figure, PeakDemand } from '../plan/demand/peak-demand';
import type { Found } from './rule';
import { enumeration, ranges } from './words';

/** `CloneSet shop/web`, `subset zone-a of UnitedDeployment shop/web`. */
export function workloadName({ workload }: Pick<PoolConsumer, 'workload'>): string {
  const { kind, namespace, name } = workload.workload.manifest.id;
  const { subsets } = workload;
  const whole = `${kind} ${namespace}/${name}`;
  return subsets ? `subset${subsets.length === 1 ? '' : 's'} ${enumeration(subsets)} of ${whole}` : whole;
}

/** What each consumer wants: `CloneSet shop/web 4 = 3 replicas + 1 surge`. */
export function wishes(consumers: readonly PoolConsumer[], figure: (demand: PeakDemand) => Figure): string {
  return enumeration(
    consumers.flatMap(consumer => {
      const { demand } = consumer.workload;
      if (!demand.known) return [];
      const wish = figure(demand);
      return [`${workloadName(consumer)} ${wish.addresses} = ${describeFigure(wish)}`];
    }),
  );
}

/** How a pool comes to have as many addresses as it has. */
export function supplyOf(pool: PlannedPool): string {
  const { addresses, size, reserved, allocatable } = pool;
  const held = addresses && !addresses.isEmpty ? ` (${ranges(addresses)})` : '';
  if (size !== 'unknown' && allocatable !== 'unknown' && allocatable < size) {
    if (reserved > 0n)
      return `${allocatable} of its ${size} addresses${held}, since ${reserved} ${reserved === 1n ? 'is' : 'are'} reserved`;
    return `${allocatable} of its ${size} addresses${held}`;
  }
  return `${allocatable}${held}`;
}

/** Where a finding about a pool belongs: on the pool, or on the first workload that draws from it where the pool lives elsewhere. */
export function placeOfPool(pool: PlannedPool): Pick<Found, 'manifest' | 'field'> | undefined {
  if (pool.source.type === 'manifest' && pool.source.pool.manifest.role === 'judged') {
    return { manifest: pool.source.pool.manifest, field: ['spec', 'ips'] };
  }
  const consumer = pool.consumers.find(({ workload }) => workload.workload.manifest.role === 'judged');
  return consumer && { manifest: consumer.workload.workload.manifest, field: consumer.source.field };
}

const BARS: readonly PolicyTerms['bar'][] = ['floor', 'budget', 'smooth'];

/** The strictest bar among the policies of some workloads. */
export function barOf(consumers: readonly Pick<PoolConsumer, 'workload'>[]): PolicyTerms['bar'] {
  const strictest = Math.max(0, ...consumers.map(({ workload }) => BARS.indexOf(workload.policy.bar)));
  return BARS[strictest] ?? 'floor';
}
