import { type Actions, type Controller, isActive, isAvailable, type Pod } from './world';

/** The strategy of a CloneSet in pods. */
export interface CloneSetNumbers {
  readonly replicas: number;
  readonly partition: number;
  readonly maxSurge: number;
  readonly maxUnavailable: number;
  /** Pods before the rollout, where it also scales. Default `replicas`. */
  readonly initial?: number;
}

/**
 * OpenKruise's CloneSet: it scales first and updates only where scaling had nothing to do. An update chooses old pods to be deleted; the
 * next scaling surges, then deletes those of them that may go.
 */
export class CloneSetController implements Controller {
  readonly initial: number;
  private readonly replicas: number;

  constructor(private readonly numbers: CloneSetNumbers) {
    this.replicas = numbers.replicas;
    this.initial = numbers.initial ?? numbers.replicas;
  }

  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean {
    const active = pods.filter(isActive);
    return this.scale(active, now, actions) || this.update(active, now);
  }

  isDone(active: readonly Pod[], now: number): boolean {
    const old = active.filter(pod => pod.revision === 'old').length;
    return (
      active.length === this.replicas && old <= this.numbers.partition && active.every(pod => isAvailable(pod, now))
    );
  }

  private scale(active: readonly Pod[], now: number, actions: Actions): boolean {
    const missing = this.replicas + this.surge(active) - active.length;
    if (missing > 0) {
      for (let count = 0; count < missing; count++) actions.create(this.nextRevision(active, count));
      return true;
    }
    const chosen = this.deletable(
      active.filter(pod => pod.chosen),
      active,
      now,
    );
    const leaving = chosen.length > 0 ? chosen : this.deletable(this.surplus(active, -missing, now), active, now);
    for (const pod of leaving) actions.delete(pod);
    return leaving.length > 0;
  }

  /** Surge lasts as long as there are pods to update, or more chosen ones than may be unavailable. */
  private surge(active: readonly Pod[]): number {
    const { partition, maxSurge, maxUnavailable } = this.numbers;
    const old = active.filter(pod => pod.revision === 'old').length;
    const updateSurge = Math.min(
      Math.abs(old - partition),
      Math.abs(active.length - old - (this.replicas - partition)),
    );
    const chosen = active.filter(pod => pod.chosen).length;
    return Math.min(maxSurge, Math.max(updateSurge, chosen - maxUnavailable, 0));
  }

  /** Old pods that partition keeps are replaced by old ones when they get lost, all others by new ones. */
  private nextRevision(active: readonly Pod[], created: number): 'old' | 'new' {
    const kept = active.filter(pod => pod.revision === 'old').length + created;
    return kept < this.numbers.partition ? 'old' : 'new';
  }

  /** Old pods beyond the partition go first, and of equals those that are not available. */
  private surplus(active: readonly Pod[], count: number, now: number): readonly Pod[] {
    if (count <= 0) return [];
    const old = active.filter(pod => pod.revision === 'old').length;
    const first = old > this.numbers.partition ? 'old' : 'new';
    const rank = (pod: Pod) => (pod.revision === first ? 0 : 2) + (isAvailable(pod, now) ? 1 : 0);
    return [...active].sort((one, other) => rank(one) - rank(other)).slice(0, count);
  }

  /** Pods that are not available go without limit, the others as far as enough stay available. */
  private deletable(wanted: readonly Pod[], active: readonly Pod[], now: number): readonly Pod[] {
    const unavailable = active.filter(pod => !isAvailable(pod, now)).length;
    let allowed = this.numbers.maxUnavailable + active.length - this.replicas - unavailable;
    return wanted.filter(pod => {
      if (!isAvailable(pod, now)) return true;
      allowed -= 1;
      return allowed >= 0;
    });
  }

  /** Chooses old pods while neither all pods nor the new ones have more unavailable among them than the surge makes up for. */
  private update(active: readonly Pod[], now: number): boolean {
    const old = active.filter(pod => pod.revision === 'old');
    const limit = this.numbers.maxUnavailable + active.length - this.replicas;
    const missing = active.filter(pod => !isAvailable(pod, now));
    let unavailable = missing.length;
    let unavailableNew = missing.filter(pod => pod.revision === 'new').length;
    let left = old.filter(pod => !pod.chosen).length - this.numbers.partition;
    let chosen = false;
    for (const pod of old) {
      if (left <= 0 || unavailableNew >= limit) break;
      if (pod.chosen) continue;
      if (isAvailable(pod, now)) {
        if (unavailable >= limit) break;
        unavailable += 1;
      }
      unavailableNew += 1;
      left -= 1;
      pod.chosen = true;
      chosen = true;
    }
    return chosen;
  }
}
