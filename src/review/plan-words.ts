import type { Cidr } from '../addresses/cidr';
import { type Family, familyName } from '../addresses/family';
import { formatResourceId } from '../manifests/resource-id';
import type {
  AddressCount,
  AutoPoolSize,
  AutoPoolSource,
  PlannedAutoPool,
  PlannedWorkload,
  PoolConsumer,
} from '../plan/address-plan';
import { formatCount } from './counting';

/** The words that the text forms of a plan share. */

/** What stands for a number that nobody can know. */
export const unknown = 'unknown';

/** A number of addresses, or `unknown`. */
export function countText(count: AddressCount | number | undefined): string {
  return count === undefined || count === 'unknown' ? unknown : formatCount(count);
}

/** `IPv4`, or `unknown`. */
export function familyText(family: Family | undefined): string {
  return family === undefined ? unknown : familyName(family);
}

/** The CIDR, or `unknown`. */
export function cidrText(cidr: Cidr | undefined): string {
  return cidr?.toString() ?? unknown;
}

/** `CloneSet shop/web`, `subset zone-a of UnitedDeployment shop/web`. */
export function workloadText({ workload, subsets }: PlannedWorkload): string {
  const whole = formatResourceId({ ...workload.manifest.id, cluster: null });
  return subsets ? `subset${subsets.length === 1 ? '' : 's'} ${subsets.join(', ')} of ${whole}` : whole;
}

/** `CloneSet shop/web net1`. */
export function consumerText({ workload, nic }: PoolConsumer | PlannedAutoPool): string {
  return `${workloadText(workload)} ${nic.interface}`;
}

/** The size of an auto pool, `5 x 4` of five at once, or why there will be none. */
export function autoPoolSizeText({ size, atOnce }: Pick<AutoPoolSource, 'size' | 'atOnce'>): string {
  if (size.type === 'refused') return refusals[size.reason];
  return `${atOnce.pools === 1 ? '' : `${atOnce.pools} x `}${formatCount(size.addresses)}`;
}

const refusals: Record<Extract<AutoPoolSize, { readonly type: 'refused' }>['reason'], string> = {
  'third-party-without-number': 'none: no ippool-ip-number',
  'unreadable-number': 'none: unreadable ippool-ip-number',
  'no-controller': 'none: no controller',
  'demand-unknown': unknown,
};
