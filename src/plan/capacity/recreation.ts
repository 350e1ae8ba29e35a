import type { AddressCount, AutoPoolSource, PlannedWorkload } from '../address-plan';
import { isReclaimed } from '../wants/pools-at-once';

/** What a workload that somebody deletes and makes anew at once wants of a subnet, while its old pods still hold their pools. */
export interface Recreation {
  /** As many as all of its auto pools of the subnet have. */
  readonly wanted: bigint;
  readonly free: AddressCount;
}

/**
 * The room that a subnet has for a workload to be deleted and made anew without a wait. Undefined where no second pool is cut: one that is not
 * reclaimed is found again by name, and the runs of an AdvancedCronJob are counted as they come.
 */
export function recreationOf(planned: PlannedWorkload, { subnet }: AutoPoolSource): Recreation | undefined {
  if (!subnet || planned.workload.type === 'AdvancedCronJob' || !isReclaimed(planned.networking)) return undefined;
  let wanted = 0n;
  for (const { sources } of planned.nics) {
    for (const source of sources) {
      if (source.type !== 'auto-pool' || source.subnet !== subnet || source.size.type !== 'sized') continue;
      // One that is made anew for every change is counted twice already.
      if (source.atOnce.pools > 1) return undefined;
      wanted += BigInt(source.size.addresses);
    }
  }
  return wanted === 0n ? undefined : { wanted, free: subnet.free };
}
