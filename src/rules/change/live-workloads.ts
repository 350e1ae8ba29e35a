import type { AutoPoolSource, PlannedNic, PlannedWorkload } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';

/** A workload that is there before and after a change. */
export interface LiveWorkload {
  readonly before: PlannedWorkload;
  readonly after: PlannedWorkload;
}

/** The workloads that a change finds running and leaves running. */
export function liveWorkloads({ workloads }: ClusterChange): readonly LiveWorkload[] {
  return workloads.flatMap(({ before, after }) => (before && after ? [{ before, after }] : []));
}

/** One family of a NIC that has an auto pool before and after. */
export interface KeptAutoPool {
  readonly nic: PlannedNic;
  readonly before: AutoPoolSource;
  readonly after: AutoPoolSource;
}

/** The auto pools that a workload has and will ask for again: their name stays the same, whatever else changes. */
export function keptAutoPools({ before, after }: LiveWorkload): readonly KeptAutoPool[] {
  const then = new Map(autoPoolsOf(before).map(({ nic, source }) => [keyOf(nic, source), source]));
  return autoPoolsOf(after).flatMap(({ nic, source }) => {
    const old = then.get(keyOf(nic, source));
    return old ? [{ nic, before: old, after: source }] : [];
  });
}

function autoPoolsOf({ nics }: PlannedWorkload): readonly { nic: PlannedNic; source: AutoPoolSource }[] {
  return nics.flatMap(nic => nic.sources.flatMap(source => (source.type === 'auto-pool' ? [{ nic, source }] : [])));
}

function keyOf({ interface: nic }: PlannedNic, { family }: AutoPoolSource): string {
  return `${nic} ${family}`;
}
