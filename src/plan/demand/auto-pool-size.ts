import type { Headroom } from '../../context/context';
import { describeFigure } from './describe-figure';
import { sumOf, termOf } from './figure';
import type { PeakDemand } from './peak-demand';

/** What is added to a size that is computed. */
export interface PoolSizeOptions {
  /** Addresses the author wants on top of the replicas. */
  readonly extraIps: number;
  /** What the policy wants on top of the budget. */
  readonly headroom: Headroom;
}

/** How many addresses a headroom is on top of so many: a percentage is rounded up. */
export function headroomOn(addresses: number, headroom: Headroom): number {
  return typeof headroom === 'number' ? headroom : Math.ceil((addresses * Number(headroom.slice(0, -1))) / 100);
}

/**
 * The number of addresses of a pool that is made for one workload: what its author asked for, and never less than its controller may hold
 * at once. max(replicas + extraIps, budget + headroom).
 */
export function computedPoolSize({ replicas, budget }: PeakDemand, { extraIps, headroom }: PoolSizeOptions): number {
  return Math.max(replicas.pods + extraIps, budget.addresses + headroomOn(budget.addresses, headroom));
}

/** How {@link computedPoolSize} comes about: `3 replicas + 1 extra`, `3 replicas + 1 unavailable (20% of 3, rounded up) + 1 headroom`. */
export function explainPoolSize({ replicas, budget }: PeakDemand, { extraIps, headroom }: PoolSizeOptions): string {
  const asked = replicas.pods + extraIps;
  const added = headroomOn(budget.addresses, headroom);
  const needed = budget.addresses + added;
  if (asked > needed) return `${describeFigure(sumOf([termOf(replicas, 'replicas')]))} + ${extraIps} extra`;
  const percentage = typeof headroom === 'string' ? ` (${headroom} of ${budget.addresses})` : '';
  return added === 0 ? describeFigure(budget) : `${describeFigure(budget)} + ${added} headroom${percentage}`;
}
