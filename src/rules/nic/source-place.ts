import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import type { ClusterPlan, PlannedNic, PlannedWorkload, PoolSource } from '../../plan/address-plan';
import { oncePer } from '../once-per';
import type { Found } from '../rule';

/** One candidate list: the pools that one NIC of a workload may take addresses of one family from. */
export interface CandidateList {
  readonly planned: PlannedWorkload;
  readonly nic: PlannedNic;
  readonly source: PoolSource;
}

/** Every candidate list of a cluster. */
export const candidateLists = oncePer(({ workloads }: ClusterPlan): readonly CandidateList[] => {
  const lists: CandidateList[] = [];
  for (const planned of workloads) {
    for (const nic of planned.nics) {
      for (const source of nic.sources) if (source.type === 'pools') lists.push({ planned, nic, source });
    }
  }
  return lists;
});

/** Where a finding about a list belongs: at the object that wrote it, or at the workload where that object lives elsewhere. */
export function placeOfList({ planned, source }: CandidateList): Pick<Found, 'manifest' | 'field'> {
  const { manifest, field } = source;
  return manifest.role === 'judged'
    ? { manifest, field }
    : { manifest: planned.workload.manifest, field: fieldOnWorkload(planned, source) };
}

/** The field of the workload that a finding about its pods belongs to. */
export function fieldOnWorkload(planned: PlannedWorkload, { manifest, field }: PoolSource): FieldPath {
  return manifest === planned.workload.manifest ? field : (planned.workload.template?.path ?? []);
}

/** Lists that share their text are one mistake: tells the first of each from its repetitions. */
export class FirstMention {
  private readonly seen = new Map<Manifest, Set<string>>();

  isFirst(manifest: Manifest, key: string): boolean {
    const keys = this.seen.get(manifest) ?? new Set();
    this.seen.set(manifest, keys);
    const isFirst = !keys.has(key);
    keys.add(key);
    return isFirst;
  }
}

/** How the pods of a workload come by a list: `names`, `gets from its namespace`, … as the verb before the pools. */
export function verbOf({ origin }: PoolSource): string {
  switch (origin) {
    case 'pod':
      return 'names';
    case 'namespace':
      return 'gets from its namespace';
    case 'network':
      return 'gets from its network';
    case 'cluster-default':
      return 'falls back to the default pools of the cluster:';
  }
}
