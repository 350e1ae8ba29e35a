import { valueAt } from '../../manifests/field-path';
import type { Workload } from '../../manifests/workload';
import type { AutoPoolSize } from '../address-plan';
import type { Demand } from '../demand/peak-demand';
import type { Selecting } from './select-sources';

/**
 * How many addresses Spiderpool gives an auto pool. Of a controller it knows it reads the replicas and adds what the annotation asks for; of
 * every other one it reads the annotation alone, and takes `+N` for N.
 */
export function autoPoolSize({ workload, networking, demand }: Selecting): AutoPoolSize {
  if (workload.controller === 'none') return { type: 'refused', reason: 'no-controller' };
  const annotation = networking.ipNumber;
  const number = annotation?.meaning;
  if (annotation && !number) return { type: 'refused', reason: 'unreadable-number' };
  if (number?.type === 'fixed')
    return { type: 'sized', addresses: number.addresses, because: `"${annotation?.text}", an absolute number` };
  if (workload.controller === 'third-party') {
    if (!number) return { type: 'refused', reason: 'third-party-without-number' };
    return {
      type: 'sized',
      addresses: number.extra,
      because: `"${annotation?.text}", which Spiderpool reads as ${number.extra} in all for a ${workload.manifest.id.kind}`,
    };
  }
  const pods = podsKnownToSpiderpool(workload, demand);
  if (pods === undefined) return { type: 'refused', reason: 'demand-unknown' };
  const extra = number?.extra ?? 0;
  return {
    type: 'sized',
    addresses: pods + extra,
    because: `${pods} pods + ${extra}${number ? ` of "${annotation?.text}"` : ''}`,
  };
}

/**
 * Spiderpool counts a Job's completions where they are given, its parallelism otherwise, at least 1; of other kinds the replicas. The subsets
 * of a UnitedDeployment are workloads of their own, with a pool each: what is asked here is about one of them.
 */
function podsKnownToSpiderpool({ podOwner, template, manifest }: Workload, demand: Demand): number | undefined {
  if (podOwner.kind !== 'Job' && podOwner.kind !== 'CronJob') return demand.known ? demand.replicas.pods : undefined;
  const jobSpec = template?.path.slice(0, -1) ?? [];
  const count =
    valueAt(manifest.object, [...jobSpec, 'completions']) ?? valueAt(manifest.object, [...jobSpec, 'parallelism']);
  return Number.isInteger(count) && Number(count) > 0 ? Number(count) : 1;
}
