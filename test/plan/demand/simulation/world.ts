/** One pod: what it runs, where, and how far it has come. */
export interface Pod {
  readonly revision: Revision;
  /** The node or the ordinal it occupies, for controllers that count by those. */
  readonly slot: number;
  /** Available from then on; infinite while it waits for an address. */
  availableAt: number;
  /** Gone from then on, and its address free; infinite until it is deleted. */
  goneAt: number;
  /** OpenKruise has chosen it to be deleted. */
  chosen: boolean;
}

export type Revision = 'old' | 'new';

/** What a controller may do to its pods. */
export interface Actions {
  create(revision: Revision, slot?: number): void;
  delete(pod: Pod): void;
}

/** A controller as far as numbers of pods go, written from how the real ones are described. */
export interface Controller {
  /** Old pods that run before the rollout begins. */
  readonly initial: number;
  /** Acts on its pods; true when it did something and has to look again. Pods that terminate are among them, with a `goneAt`. */
  reconcile(pods: readonly Pod[], now: number, actions: Actions): boolean;
  /** Whether the rollout is over, given the pods that are not deleted. */
  isDone(active: readonly Pod[], now: number): boolean;
}

export interface Timing {
  /** From a pod's deletion until its address is free. */
  readonly hold: number;
  /** From a pod's having an address until it is available. */
  readonly startup: number;
}

export interface Outcome {
  readonly finishes: boolean;
  /** Most pods that were not deleted, at any moment. */
  readonly peakPods: number;
  /** Most pods that held or wanted an address, at any moment. */
  readonly peakHolding: number;
}

/** Which of the pods that wait gets a free address: the one that waits longest, or the one that came last. */
export type Service = 'longest-first' | 'latest-first';

/** Lets controllers roll out over one pool of addresses until nothing more can happen. */
export function rollOut(
  controllers: readonly Controller[],
  addresses: number,
  timing: Timing,
  service: Service = 'longest-first',
): Outcome {
  return new World(controllers, addresses, timing, service).run();
}

export function isActive(pod: Pod): boolean {
  return pod.goneAt === NEVER;
}

export function isAvailable(pod: Pod, now: number): boolean {
  return pod.availableAt <= now;
}

const NEVER = Number.POSITIVE_INFINITY;
const MOST_ROUNDS = 10_000;

class World {
  /** The pods of each controller. */
  private readonly pods: readonly Pod[][];
  /** Pods without an address, the one that waits longest first. */
  private waiting: Pod[] = [];
  private free: number;
  private now = 0;
  private peakPods = 0;
  private peakHolding = 0;

  constructor(
    private readonly controllers: readonly Controller[],
    addresses: number,
    private readonly timing: Timing,
    private readonly service: Service,
  ) {
    this.free = addresses;
    this.pods = controllers.map(() => []);
  }

  run(): Outcome {
    this.controllers.forEach((controller, place) => {
      for (let slot = 0; slot < controller.initial; slot++) this.create(place, 'old', slot);
    });
    this.assignAddresses(0);
    for (;;) {
      this.settle();
      const next = this.nextEvent();
      if (next === NEVER) return this.outcome();
      this.now = next;
      this.removeGone();
    }
  }

  private outcome(): Outcome {
    const finishes = this.controllers.every((controller, place) =>
      controller.isDone(this.podsOf(place).filter(isActive), this.now),
    );
    return { finishes, peakPods: this.peakPods, peakHolding: this.peakHolding };
  }

  /** Lets all controllers act until none has anything left to do at this moment. */
  private settle(): void {
    for (let round = 0, busy = true; busy; round++) {
      if (round === MOST_ROUNDS) throw new Error('a controller never comes to rest');
      this.assignAddresses(this.timing.startup);
      busy = this.reconcileEach();
      this.notePeaks();
    }
  }

  private reconcileEach(): boolean {
    let busy = false;
    this.controllers.forEach((controller, place) => {
      const acted = controller.reconcile(this.podsOf(place), this.now, {
        create: (revision, slot = 0) => this.create(place, revision, slot),
        delete: pod => this.delete(pod),
      });
      busy ||= acted;
    });
    if (busy) this.removeGone();
    return busy;
  }

  private podsOf(place: number): Pod[] {
    return this.pods[place] ?? [];
  }

  private create(place: number, revision: Revision, slot: number): void {
    const pod: Pod = { revision, slot, availableAt: NEVER, goneAt: NEVER, chosen: false };
    this.podsOf(place).push(pod);
    this.waiting.push(pod);
  }

  /** A pod that waits for an address has none to keep, so it is gone at once. */
  private delete(pod: Pod): void {
    if (!isActive(pod)) throw new Error('a pod was deleted twice');
    pod.goneAt = pod.availableAt === NEVER ? this.now : this.now + this.timing.hold;
  }

  private removeGone(): void {
    for (const pods of this.pods) {
      let kept = 0;
      for (const pod of pods) {
        if (pod.goneAt > this.now) pods[kept++] = pod;
        else if (pod.availableAt !== NEVER) this.free += 1;
      }
      pods.length = kept;
    }
    this.waiting = this.waiting.filter(isActive);
  }

  private assignAddresses(startup: number): void {
    const first = this.service === 'longest-first' ? 0 : Math.max(0, this.waiting.length - this.free);
    const served = this.waiting.splice(first, this.free);
    for (const pod of served) pod.availableAt = this.now + startup;
    this.free -= served.length;
  }

  private notePeaks(): void {
    let active = 0;
    let holding = 0;
    for (const pods of this.pods) {
      holding += pods.length;
      for (const pod of pods) if (isActive(pod)) active += 1;
    }
    this.peakPods = Math.max(this.peakPods, active);
    this.peakHolding = Math.max(this.peakHolding, holding);
  }

  private nextEvent(): number {
    let next = NEVER;
    for (const pods of this.pods) {
      for (const { availableAt, goneAt } of pods) {
        if (availableAt > this.now && availableAt < next) next = availableAt;
        if (goneAt > this.now && goneAt < next) next = goneAt;
      }
    }
    return next;
  }
}
