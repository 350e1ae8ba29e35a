import { type Actions, type Controller, isActive, isAvailable, type Pod } from './world';

/** A StatefulSet: a pod's name is taken until the pod is gone, and of the pods that are updated only so many may be unavailable. */
export class StatefulSetController implements Controller {
  readonly initial: number;

  constructor(private readonly numbers: { readonly replicas: number; readonly maxUnavailable: number }) {
    this.initial = numbers.replicas;
  }

  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean {
    const { replicas, maxUnavailable } = this.numbers;
    const taken = new Set(pods.map(pod => pod.slot));
    const empty = Array.from({ length: replicas }, (_none, slot) => slot).filter(slot => !taken.has(slot));
    for (const slot of empty) actions.create('new', slot);
    const active = pods.filter(isActive);
    const unavailable = replicas - active.filter(pod => isAvailable(pod, now)).length;
    const next = active
      .filter(pod => pod.revision === 'old')
      .sort((one, other) => other.slot - one.slot)
      .slice(0, Math.max(0, maxUnavailable - unavailable));
    for (const pod of next) actions.delete(pod);
    return empty.length + next.length > 0;
  }

  isDone(active: readonly Pod[], now: number): boolean {
    return (
      active.length === this.numbers.replicas && active.every(pod => pod.revision === 'new' && isAvailable(pod, now))
    );
  }
}

/** A DaemonSet with surge: a new pod starts beside the old one on so many nodes at a time, and the old one goes once the new is available. */
export class SurgingDaemonSetController implements Controller {
  readonly initial: number;

  constructor(private readonly numbers: { readonly nodes: number; readonly maxSurge: number }) {
    this.initial = numbers.nodes;
  }

  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean {
    const active = pods.filter(isActive);
    const updated = new Map(active.filter(pod => pod.revision === 'new').map(pod => [pod.slot, pod]));
    const old = active.filter(pod => pod.revision === 'old');
    const replaced = old.filter(({ slot }) => {
      const pod = updated.get(slot);
      return pod !== undefined && isAvailable(pod, now);
    });
    for (const pod of replaced) actions.delete(pod);
    const surging = old.filter(pod => updated.has(pod.slot)).length - replaced.length;
    const next = old.filter(pod => !updated.has(pod.slot)).slice(0, Math.max(0, this.numbers.maxSurge - surging));
    for (const { slot } of next) actions.create('new', slot);
    return replaced.length + next.length > 0;
  }

  isDone(active: readonly Pod[], now: number): boolean {
    return active.length === this.numbers.nodes && active.every(pod => pod.revision === 'new' && isAvailable(pod, now));
  }
}
