import { sumOf, termOf } from './figure';
import type { HeldBatches } from './held-batches';
import type { Figure, PeakDemand, PodCount, Term } from './peak-demand';

/** A rolling update that replaces pods, in the numbers its controller works with. */
export interface RollingUpdate {
  readonly replicas: PodCount;
  /** Pods the update leaves as they are (a CloneSet's partition); 0 where a kind has no such thing. */
  readonly kept: PodCount;
  /** At most the pods that the update replaces. */
  readonly surge: PodCount;
  /** At most the replicas. */
  readonly unavailable: PodCount;
  /** Undefined: every replaced pod may still be terminating. */
  readonly held: HeldBatches | undefined;
}

/**
 * The demand of a workload whose terminating pods hold addresses while their replacements run (CloneSet, Deployment, DaemonSets that
 * surge): their controllers count a pod as gone the moment it is deleted.
 *
 * With R replicas, P kept, S surge, U unavailable, at most B = min(U + S, R - P) pods replaced at a time and n batches held:
 * floor R, or R + 1 where nothing may be unavailable and a surge pod must start first; budget R + S + U;
 * smooth min(2R - P, R + S + nB).
 *
 * Floor is never above the other two. Budget is above smooth where the update replaces fewer pods than S + U, or where addresses are free
 * at once (n = 0): it is what the controller's limits allow, smooth what an update can come to.
 */
export function rollingDemand(update: RollingUpdate): PeakDemand {
  const { replicas, surge, unavailable } = update;
  return {
    known: true,
    replicas,
    surge,
    unavailable,
    floor: floorOf(update),
    budget: sumOf([termOf(replicas, 'replicas'), termOf(surge, 'surge'), termOf(unavailable, 'unavailable')]),
    smooth: smoothOf(update),
  };
}

function floorOf({ replicas, surge, unavailable }: RollingUpdate): Figure {
  const spare = {
    addresses: 1,
    label: 'spare',
    because: 'no pod may be unavailable, so an update starts one more before it stops any',
  };
  const stuckWithout = unavailable.pods === 0 && surge.pods > 0;
  return sumOf([termOf(replicas, 'replicas'), ...(stuckWithout ? [spare] : [])]);
}

function smoothOf({ replicas, kept, surge, unavailable, held }: RollingUpdate): Figure {
  const replaced = replicas.pods - kept.pods;
  const batch = Math.min(unavailable.pods + surge.pods, replaced);
  const everything: Term = {
    addresses: replaced,
    label: 'terminating',
    because:
      kept.pods === 0 ? 'every pod is replaced' : `every pod but the ${kept.pods} that partition keeps is replaced`,
  };
  // 0 × infinity is no number: an update that replaces nothing holds nothing.
  const terminating = batch === 0 ? 0 : (held?.batches ?? Number.POSITIVE_INFINITY) * batch;
  if (held === undefined || surge.pods + terminating >= replaced)
    return sumOf([termOf(replicas, 'replicas'), everything]);
  const batches: Term = {
    addresses: terminating,
    label: 'terminating',
    because: `${times(held.batches, batch)}, each ${held.because}`,
  };
  return sumOf([termOf(replicas, 'replicas'), termOf(surge, 'surge'), batches]);
}

function times(batches: number, pods: number): string {
  return `${batches} ${batches === 1 ? 'batch' : 'batches'} of ${pods}`;
}
