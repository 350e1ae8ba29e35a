import { firstNames, formatCount, plural } from './counting';
import type { PlanJson } from './plan-json';
import type {
  AddressCountJson,
  AutoPoolJson,
  ConsumerJson,
  PoolGroupJson,
  PoolJson,
  SubnetJson,
} from './plan-json-blocks';
import type { AtOnceJson, SourceJson, WorkloadJson, WorkloadPolicyJson } from './plan-json-workloads';
import { unknown } from './plan-words';
import type { Utilisation } from './utilisation';

/** What the Markdown and the HTML form of a plan make of its numbers. */

/** `1,024`, or `unknown`. */
export function countOf(count: AddressCountJson): string {
  return count === null ? unknown : formatCount(BigInt(count));
}

/** What stands for the numbers of a pool that is one of several to choose from: those of its group say it. */
export const shared = 'shared';

/** What is wanted of one pool: `4`, `unknown`, and `shared` or `4 + shared` for one of several to choose from. */
export function poolDemandOf({ alone, group }: PoolJson, figure: keyof PoolJson['demand']): string {
  const count = alone[figure];
  if (group === null) return countOf(count);
  return count === '0' ? shared : `${countOf(count)} + ${shared}`;
}

/**
 * What consumers want at once by their controllers' rules, of what there is to hand out; undefined where either is unknown, and for a pool that is
 * one of several to choose from.
 */
export function supplyUtilisation(supply: PoolJson | PoolGroupJson): Utilisation | undefined {
  const { demand, allocatable } = supply;
  if (demand.budget === null || allocatable === null || ('group' in supply && supply.group !== null)) return undefined;
  return { taken: BigInt(demand.budget), of: BigInt(allocatable) };
}

/** More pools of a group than this are counted. */
const mostNames = 3;

/** `pool web-v4`, `pools a, b, c and 4 more`. */
export function supplyName(supply: PoolJson | PoolGroupJson, write: (name: string) => string = name => name): string {
  if (!('pools' in supply)) return `pool ${write(supply.name)}`;
  return `pools ${groupName(supply, write)}`;
}

/** `a, b`, `a, b, c and 4 more`. */
export function groupName({ pools }: PoolGroupJson, write: (name: string) => string = name => name): string {
  return firstNames(pools.map(write), mostNames);
}

/** What is reserved or in pools, of what it lists; undefined where either is unknown. */
export function subnetUtilisation({ size, free }: SubnetJson): Utilisation | undefined {
  if (size === null || free === null) return undefined;
  return { taken: BigInt(size) - BigInt(free), of: BigInt(size) };
}

/** `CloneSet shop/web`. */
export function workloadName({ kind, namespace, name }: Pick<ConsumerJson, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace === null ? name : `${namespace}/${name}`}`;
}

/** `CloneSet shop/web net1`. */
export function consumerName(consumer: Pick<ConsumerJson, 'kind' | 'namespace' | 'name' | 'nic'>): string {
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

/** `4`, `5 x 4` of five pools at once, `none`. */
export function autoPoolSizeOf({ size, atOnce }: AutoPoolJson): string {
  if (size === null) return 'none';
  return atOnce.pools === 1 ? countOf(size) : `${atOnce.pools} x ${countOf(size)}`;
}

/** `5 at once: 1 for the run that goes on, 4 for …`; empty for one pool. */
export function atOnceText({ pools, terms }: AtOnceJson): string {
  if (pools === 1) return '';
  return `${pools} at once: ${terms.map(({ pools: some, because }) => `${some} ${because}`).join(', ')}`;
}

/** What happens when somebody deletes the workload and makes it anew, where its subnet has no room for that; empty where it has. */
export function recreationText({ recreation, subnet }: Extract<SourceJson, { readonly type: 'auto-pool' }>): string {
  if (recreation === null || recreation.lacking === null || recreation.lacking === '0') return '';
  return `deleted and made anew at once, it waits until its old pods are gone: that takes ${countOf(recreation.wanted)} of subnet ${subnet}, ${countOf(recreation.lacking)} more than it has free`;
}

/** What a workload is judged by, where that is not the policy of the context as a whole: empty where it is. */
export function judgedText({ bar, headroom, failedNodes, timing, dualStack, sources }: WorkloadPolicyJson): string {
  if (sources.length < 2) return '';
  const terms = [
    `bar ${bar}`,
    `headroom ${headroom}`,
    ...(failedNodes > 0 ? [plural(failedNodes, 'failed node')] : []),
    ...(timing ? [`addresses held for ${timing.holdSeconds} s, ${timing.startupSeconds} s to start`] : []),
    ...(dualStack === 'required' ? ['both families required'] : []),
  ];
  return `judged by ${sources.join(', ')}: ${terms.join(', ')}`;
}

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

/** The pool, or the pools to choose from, with the least left of what they have. */
export function fullestSupply({ pools, poolGroups }: PlanJson) {
  return fullest<PoolJson | PoolGroupJson>([...pools, ...poolGroups], supplyUtilisation);
}
