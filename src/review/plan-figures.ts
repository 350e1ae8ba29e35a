import { formatCount } from './counting';
import type { PlanJson } from './plan-json';
import type { AddressCountJson, ConsumerJson, PoolJson, SubnetJson } from './plan-json-blocks';
import type { SourceJson, WorkloadJson } from './plan-json-workloads';
import { unknown } from './plan-words';
import type { Utilisation } from './utilisation';

/** What the Markdown and the HTML form of a plan make of its numbers. */

/** `1,024`, or `unknown`. */
export function countOf(count: AddressCountJson): string {
  return count === null ? unknown : formatCount(BigInt(count));
}

/** What its consumers want at once by their controllers' rules, of what it can hand out; undefined where either is unknown. */
export function poolUtilisation({ demand, allocatable }: PoolJson): Utilisation | undefined {
  if (demand.budget === null || allocatable === null) return undefined;
  return { taken: BigInt(demand.budget), of: BigInt(allocatable) };
}

/** What is reserved or in pools, of what it lists; undefined where either is unknown. */
export function subnetUtilisation({ size, free }: SubnetJson): Utilisation | undefined {
  if (size === null || free === null) return undefined;
  return { taken: BigInt(size) - BigInt(free), of: BigInt(size) };
}

/** `CloneSet shop/web`. */
export function workloadName({ kind, namespace, name }: WorkloadJson | ConsumerJson): string {
  return `${kind} ${namespace === null ? name : `${namespace}/${name}`}`;
}

/** `CloneSet shop/web net1`. */
export function consumerName(consumer: ConsumerJson): string {
  return `${workloadName(consumer)} ${consumer.nic}`;
}

/** Why Spiderpool makes no pool for a NIC. */
export const refusalText: Record<
  NonNullable<Extract<SourceJson, { readonly type: 'auto-pool' }>['refused']>,
  string
> = {
  'third-party-without-number':
    'no pool is made: there is no ippool-ip-number, and Spiderpool cannot count the replicas of this kind',
  'unreadable-number': 'no pool is made: ippool-ip-number cannot be read',
  'no-controller': 'no pool is made: the pod has no controller',
  'demand-unknown': 'the size of the pool is not known',
};

/** Workloads with a NIC that gets addresses from Spiderpool, and how many have none. */
export function servedWorkloads({ workloads }: PlanJson): {
  readonly served: readonly WorkloadJson[];
  readonly others: number;
} {
  const served = workloads.filter(({ nics }) => nics.some(({ sources }) => sources.length > 0));
  return { served, others: workloads.length - served.length };
}

/** Whether pools and subnets are large enough, in a sentence without a full stop. */
export function verdictText({ pools, subnets }: PlanJson): string {
  const count = (state: PoolJson['state']): number =>
    [...pools, ...subnets].filter(block => block.state === state).length;
  const told = [
    counted(count('short'), 'too small for a rollout to finish'),
    counted(count('tight'), 'below what controllers may hold at once'),
    counted(count('unknown'), 'not known'),
  ].filter(text => text !== '');
  return told.length === 0 ? 'every pool and subnet is large enough' : told.join(', ');
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}`;
}

/** The block that has the least left of what it has; undefined where none is known. */
export function fullest<Block>(
  blocks: readonly Block[],
  use: (block: Block) => Utilisation | undefined,
): { readonly block: Block; readonly use: Utilisation } | undefined {
  let found: { readonly block: Block; readonly use: Utilisation } | undefined;
  for (const block of blocks) {
    const own = use(block);
    if (own && (!found || own.taken * found.use.of > found.use.taken * own.of)) found = { block, use: own };
  }
  return found;
}
