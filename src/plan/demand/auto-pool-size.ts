import { describeFigure } from './describe-figure';
import { sumOf, termOf } from './figure';
import type { PeakDemand } from './peak-demand';

/** What is added to a size that is computed. */
export interface PoolSizeOptions {
  /** Addresses the author wants on top of the replicas. */
  readonly extraIps: number;
  /** Addresses the policy wants on top of the budget. */
  readonly headroom: number;
}

/**
 * The number of addresses of a pool that is made for one workload: what its author asked for, and never less than its controller may hold
 * at once. max(replicas + extraIps, budget + headroom).
 */
export function computedPoolSize({ replicas, budget }: PeakDemand, { extraIps, headroom }: PoolSizeOptions): number {
  return Math.max(replicas.pods + extraIps, budget.addresses + headroom);
}

/** How {@link computedPoolSize} comes about: `3 replicas + 1 extra`, `3 replicas + 1 unavailable (20% of 3, rounded up) + 1 headroom`. */
export function explainPoolSize({ replicas, budget }: PeakDemand, { extraIps, headroom }: PoolSizeOptions): string {
  const asked = replicas.pods + extraIps;
  const needed = budget.addresses + headroom;
  if (asked > needed) return `${describeFigure(sumOf([termOf(replicas, 'replicas')]))} + ${extraIps} extra`;
  return headroom === 0 ? describeFigure(budget) : `${describeFigure(budget)} + ${headroom} headroom`;
}
