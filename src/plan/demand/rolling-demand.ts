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
 * With R replicas, P kept, S surge, U unavailable, batches of B = min(U + S, R - P) pods and n batches held:
 * floor R, or R + 1 where nothing may be unavailable and a surge pod must start first; budget R + S + U;
 * smooth min(2R - P, R + S + nB), and a little less where an update both surges and takes pods away: its first batch is only U.
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
  const extra =
    held === undefined ? replaced : mostBeyondReplicas(replaced, surge.pods, unavailable.pods, held.batches);
  if (held === undefined || extra === replaced) {
    const because =
      kept.pods === 0 ? 'every pod is replaced' : `every pod but the ${kept.pods} that partition keeps is replaced`;
    return sumOf([termOf(replicas, 'replicas'), { addresses: replaced, label: 'terminating', because }]);
  }
  const surging = { ...termOf(surge, 'surge'), addresses: Math.min(surge.pods, extra) };
  const terminating: Term = {
    addresses: extra - surging.addresses,
    label: 'terminating',
    because: `${times(held.batches, surge.pods + unavailable.pods)}, each ${held.because}`,
  };
  return sumOf([termOf(replicas, 'replicas'), surging, terminating]);
}

/**
 * The most pods beside the replicas that hold addresses at once. The first batch takes U pods away and starts S more; each later one takes
 * S + U. After batch k, S and the pods of batches 0 to k have been started anew, never more than are replaced, and the pods of batches up to
 * k - n have given up their addresses. The greatest difference is at the batch that starts the last pods, or at the one before it.
 */
function mostBeyondReplicas(replaced: number, surge: number, unavailable: number, heldBatches: number): number {
  const first = Math.min(unavailable, replaced);
  const batch = surge + unavailable;
  if (batch === 0 || replaced === 0) return 0;
  const started = (k: number): number => Math.min(replaced, surge + first + k * batch);
  const freed = (k: number): number => (k < heldBatches ? 0 : first + (k - heldBatches) * batch);
  const last = Math.max(0, Math.ceil((replaced - surge - first) / batch));
  return Math.max(started(last) - freed(last), last > 0 ? started(last - 1) - freed(last - 1) : 0);
}

function times(batches: number, pods: number): string {
  return `${batches} ${batches === 1 ? 'batch' : 'batches'} of ${pods}`;
}
