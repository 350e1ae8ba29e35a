import { sumOf } from './figure';
import type { Demand, Figure, PeakDemand, Term } from './peak-demand';

/** What a schedule does when a run is due while the last one still goes on. */
export type Concurrency = 'Allow' | 'Forbid' | 'Replace';

/** One run of a schedule. */
export interface ScheduledRun {
  readonly demand: Demand;
  readonly concurrency: Concurrency;
  /** Whether the run is stopped at a deadline, so that its pods may still be terminating when the next one starts. */
  readonly deadline: 'set' | 'none';
  /** Whether the context says how long addresses are held, so that runs are taken as far enough apart. */
  readonly timing: 'known' | 'unknown';
  /** Whether runs draw from the same pools, or each from some of its own. */
  readonly pools: 'shared' | 'own';
}

/**
 * The demand of a schedule in terms of its run. Replace deletes the old run and starts the new one at once, so both hold addresses; Forbid
 * does so only for pods that a deadline stopped. Allow runs any number at once: nothing in the manifest says how long a run takes. Where runs have
 * pools of their own, what they hold at the same time is no matter of one pool.
 */
export function cronDemand({ demand, concurrency, deadline, timing, pools }: ScheduledRun): Demand {
  if (!demand.known || (pools === 'own' && concurrency !== 'Allow')) return demand;
  switch (concurrency) {
    case 'Allow':
      return {
        ...demand,
        unbounded: 'concurrencyPolicy Allow starts runs while earlier ones still go on, in any number',
      };
    case 'Forbid':
      return deadline === 'set' && timing === 'unknown'
        ? twice(demand, 'pods that activeDeadlineSeconds stopped may still be terminating')
        : demand;
    case 'Replace':
      return twice(demand, 'concurrencyPolicy Replace starts a run while the pods of the last one terminate');
  }
}

function twice(demand: PeakDemand, because: string): PeakDemand {
  return { ...demand, smooth: withTerminating(demand.smooth, because) };
}

function withTerminating(figure: Figure, because: string): Figure {
  const terminating: Term = { addresses: figure.addresses, label: 'terminating', because };
  return sumOf([...figure.terms, terminating]);
}
