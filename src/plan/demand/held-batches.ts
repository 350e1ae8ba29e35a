import type { Timing } from '../../context/context';
import { type JsonObject, own } from '../../manifests/json';

/** How many batches of an update still hold their addresses when the next one starts, and why. */
export interface HeldBatches {
  readonly batches: number;
  readonly because: string;
}

/**
 * The batches whose deleted pods hold addresses at once: one batch follows another as soon as its pods are available, and each holds its
 * addresses for `holdSeconds`, which makes holdSeconds / (startupSeconds + minReadySeconds), rounded up. Undefined without timing, when
 * every pod of the update may still be terminating; infinite when pods are available at once.
 */
export function heldBatches(timing: Timing | undefined, spec: JsonObject): HeldBatches | undefined {
  if (timing === undefined) return undefined;
  const minReadySeconds = own(spec, 'minReadySeconds');
  const settling = Number.isInteger(minReadySeconds) ? Math.max(0, Number(minReadySeconds)) : 0;
  const pace = timing.startupSeconds + settling;
  const batches = timing.holdSeconds === 0 ? 0 : Math.ceil(timing.holdSeconds / pace);
  return {
    batches,
    because: `held ${timing.holdSeconds} s after deletion, while a pod takes ${pace} s to be available`,
  };
}
