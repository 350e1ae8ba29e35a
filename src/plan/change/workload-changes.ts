import type { PlannedWorkload } from '../address-plan';
import type { WorkloadChange } from './change-plan';
import { objectKey } from './object-changes';

/**
 * Matches the workloads of two sides. The parts of a UnitedDeployment whose subsets have pools of their own are matched by the subsets they are
 * about; a part without a subset that was there before is new.
 */
export function workloadChanges(
  before: readonly PlannedWorkload[],
  after: readonly PlannedWorkload[],
): readonly WorkloadChange[] {
  const then = new Map<string, PlannedWorkload[]>();
  for (const planned of before) {
    const key = keyOf(planned);
    then.set(key, [...(then.get(key) ?? []), planned]);
  }
  const changes: WorkloadChange[] = after.map(planned => ({
    before: takeCounterpart(planned, then.get(keyOf(planned)) ?? []),
    after: planned,
  }));
  for (const left of then.values()) for (const planned of left) changes.push({ before: planned, after: undefined });
  return changes;
}

function keyOf({ workload }: PlannedWorkload): string {
  return objectKey(workload.manifest);
}

/** Takes the part that is about the same subsets, or shares one of them; the whole of a workload is about every subset. */
function takeCounterpart(planned: PlannedWorkload, candidates: PlannedWorkload[]): PlannedWorkload | undefined {
  const same = candidates.findIndex(({ subsets }) => String(subsets) === String(planned.subsets));
  const index = same >= 0 ? same : candidates.findIndex(candidate => sharesSubset(candidate, planned));
  return index < 0 ? undefined : candidates.splice(index, 1)[0];
}

function sharesSubset({ subsets: a }: PlannedWorkload, { subsets: b }: PlannedWorkload): boolean {
  return a === undefined || b === undefined || a.some(name => b.includes(name));
}
