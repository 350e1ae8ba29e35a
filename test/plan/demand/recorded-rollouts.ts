import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeakDemand } from '../../../src/plan/demand/peak-demand';
import { peakOfSpec } from './workloads';

/** One rolling update of a CloneSet as OpenKruise's own counting code carried it out. */
export interface RecordedRollout {
  readonly id: string;
  readonly replicas: number;
  readonly maxSurge: number | string;
  readonly maxUnavailable: number | string;
  readonly partition: number | string;
  /** From a pod's having an address until it is ready. */
  readonly startupSeconds: number;
  /** From a pod's deletion until its address is free. */
  readonly holdSeconds: number;
  readonly minReadySeconds: number;
  /** Most pods the controller counted. */
  readonly peakPods: number;
  /** Most pods that held or wanted an address, with addresses unlimited. */
  readonly peakHolding: number;
  /** Whether it ever completes when only so many addresses exist. */
  readonly finishesWithPoolOf: { readonly [addresses: string]: boolean };
}

export const ROLLOUTS: readonly RecordedRollout[] = JSON.parse(
  readFileSync(join(__dirname, '../../vectors/cloneset-rollouts.json'), 'utf8'),
).cases;

/** The demand of a recorded rollout. */
export function demandOfRollout(rollout: RecordedRollout, timing: 'timed' | 'untimed' = 'timed'): PeakDemand {
  const { replicas, maxSurge, maxUnavailable, partition, minReadySeconds, holdSeconds, startupSeconds } = rollout;
  const spec = { replicas, minReadySeconds, updateStrategy: { maxSurge, maxUnavailable, partition } };
  return peakOfSpec('CloneSet', spec, timing === 'timed' ? { timing: { holdSeconds, startupSeconds } } : {});
}
