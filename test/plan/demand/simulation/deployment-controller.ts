import { type Actions, type Controller, isActive, isAvailable, type Pod } from './world';

/** The strategy of a Deployment in pods. */
export interface DeploymentNumbers {
  readonly replicas: number;
  readonly maxSurge: number;
  readonly maxUnavailable: number;
}

/** Kubernetes' Deployment: it scales the new ReplicaSet up as far as surge allows, then the old one down as far as enough stay available. */
export class DeploymentController implements Controller {
  readonly initial: number;

  constructor(private readonly numbers: DeploymentNumbers) {
    this.initial = numbers.replicas;
  }

  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean {
    const active = pods.filter(isActive);
    return this.scaleUp(active, actions) || this.scaleDown(active, now, actions);
  }

  isDone(active: readonly Pod[], now: number): boolean {
    return (
      active.length === this.numbers.replicas && active.every(pod => pod.revision === 'new' && isAvailable(pod, now))
    );
  }

  private scaleUp(active: readonly Pod[], actions: Actions): boolean {
    const { replicas, maxSurge } = this.numbers;
    const updated = active.filter(pod => pod.revision === 'new').length;
    const missing = Math.min(replicas + maxSurge - active.length, replicas - updated);
    for (let count = 0; count < missing; count++) actions.create('new');
    return missing > 0;
  }

  /** Old pods that are not available go first; none of the others goes below the minimum of available pods. */
  private scaleDown(active: readonly Pod[], now: number, actions: Actions): boolean {
    const minimum = this.numbers.replicas - this.numbers.maxUnavailable;
    const available = active.filter(pod => isAvailable(pod, now)).length;
    const unavailableNew = active.filter(pod => pod.revision === 'new' && !isAvailable(pod, now)).length;
    const old = active.filter(pod => pod.revision === 'old');
    const limit = active.length - minimum - unavailableNew;
    const unhealthy = old.filter(pod => !isAvailable(pod, now)).slice(0, Math.max(0, limit));
    const healthy = old
      .filter(pod => isAvailable(pod, now))
      .slice(0, Math.max(0, Math.min(limit - unhealthy.length, available - minimum)));
    for (const pod of [...unhealthy, ...healthy]) actions.delete(pod);
    return unhealthy.length + healthy.length > 0;
  }
}
