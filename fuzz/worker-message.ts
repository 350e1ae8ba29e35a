import type { Fault } from './faults';

/**
 * A case that takes longer through all its commands is a fault. In milliseconds of the processor, since other programs may have it in between; a
 * case that waits is told by its silence.
 */
export const slowCase = 1000;

/** What a worker tells its parent, one message a line. */
export type WorkerMessage =
  | { readonly type: 'begins'; readonly index: number }
  | {
      readonly type: 'ended';
      readonly index: number;
      readonly faults: readonly Fault[];
      readonly milliseconds: number;
      /** The memory of the whole process, after the case. */
      readonly residentBytes: number;
    };
