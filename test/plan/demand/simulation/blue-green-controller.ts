import { type Actions, type Controller, isAvailable, type Pod } from './world';

/**
 * A workload that Kruise Rollouts releases blue-green: batch after batch of new pods starts beside all the old ones, the next as soon as one is
 * available, and the old ones go when all new ones are.
 */
export class BlueGreenController implements Controller {
  readonly initial: number;

  constructor(private readonly numbers: { readonly replicas: number; readonly batch: number }) {
    this.initial = numbers.replicas;
  }

  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean {
    const { replicas, batch } = this.numbers;
    const updated = pods.filter(pod => pod.revision === 'new');
    if (!updated.every(pod => isAvailable(pod, now))) return false;
    const next = Math.min(batch, replicas - updated.length);
    for (let created = 0; created < next; created++) actions.create('new');
    const old = next > 0 ? [] : pods.filter(pod => pod.revision === 'old' && pod.goneAt === Number.POSITIVE_INFINITY);
    for (const pod of old) actions.delete(pod);
    return next + old.length > 0;
  }

  isDone(active: readonly Pod[], now: number): boolean {
    return (
      active.length === this.numbers.replicas && active.every(pod => pod.revision === 'new' && isAvailable(pod, now))
    );
  }
}
