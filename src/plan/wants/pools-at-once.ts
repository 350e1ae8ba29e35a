import { child, type JsonObject, own } from '../../manifests/json';
import type { PodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { Workload } from '../../manifests/workload';
import type { PoolsAtOnce, PoolsTerm } from '../address-plan';
import { readConcurrency } from '../demand/cron-job';
import { isPodNumber } from '../demand/replica-count';

const ONE: PoolsAtOnce = { pools: 1, terms: [] };

/**
 * How many auto pools of one size a NIC and family of a workload has at the same time. A pool belongs to one object by its UID, and stays until
 * the object is gone and the last address is free.
 *
 * The runs of an AdvancedCronJob are objects of their own, with a pool each, and a finished run keeps its pool as long as it is kept itself (a
 * CronJob has one pool for all of its runs). What a GitOps tool deletes and makes anew for a change has a new UID, and its old pods still hold
 * their pool while the new one is cut; a pool that is not reclaimed is found again by name and serves on.
 */
export function poolsAtOnce(workload: Workload, networking: PodNetworking): PoolsAtOnce {
  if (workload.type === 'AdvancedCronJob') return sumOf(runsAtOnce(workload.spec));
  const replacement = isReclaimed(networking) ? replacedBy(workload) : undefined;
  if (replacement === undefined) return ONE;
  return sumOf([
    { pools: 1, because: 'for its pods', holds: 'always' },
    { pools: 1, because: `while old pods hold theirs: ${replacement} for a change`, holds: 'at times' },
  ]);
}

/** Whether Spiderpool deletes an auto pool after its workload; true unless the annotation says otherwise. */
export function isReclaimed({ reclaim }: PodNetworking): boolean {
  return reclaim?.meaning !== false;
}

function sumOf(terms: readonly PoolsTerm[]): PoolsAtOnce {
  return { pools: terms.reduce((sum, { pools }) => sum + pools, 0), terms };
}

/** With Replace the run that is deleted is there until its pods are gone; Allow may start any number, of which one is counted. */
function runsAtOnce(spec: JsonObject): readonly PoolsTerm[] {
  const running: PoolsTerm = { pools: 1, because: 'for the run that goes on', holds: 'always' };
  const because = 'for the run that concurrencyPolicy Replace deletes, until its pods are gone';
  const replaced: PoolsTerm = { pools: 1, because, holds: 'at times' };
  return [
    running,
    ...(readConcurrency(spec) === 'Replace' ? [replaced] : []),
    ...keptRuns(spec, { field: 'successfulJobsHistoryLimit', fallback: 3, outcome: 'finished' }),
    ...keptRuns(spec, { field: 'failedJobsHistoryLimit', fallback: 1, outcome: 'failed' }),
  ];
}

interface History {
  readonly field: 'successfulJobsHistoryLimit' | 'failedJobsHistoryLimit';
  /** How many OpenKruise keeps unless it is told. */
  readonly fallback: number;
  readonly outcome: 'finished' | 'failed';
}

/** Finished runs fill their history for sure, unless they are deleted before; runs need not fail. */
function keptRuns(spec: JsonObject, { field, fallback, outcome }: History): readonly PoolsTerm[] {
  const written = own(spec, field) ?? undefined;
  const pools = isPodNumber(written) ? written : fallback;
  if (pools === 0) return [];
  const seconds = secondsKept(spec);
  const limit = `${field} ${pools}${written === undefined ? ', the default' : ''}`;
  const until = seconds === undefined ? '' : `, each for ${seconds} s (ttlSecondsAfterFinished)`;
  return [
    {
      pools,
      because: `for ${outcome} runs that are kept (${limit})${until}`,
      holds: outcome === 'finished' && seconds === undefined ? 'always' : 'at times',
      of: 'kept runs',
    },
  ];
}

function secondsKept(spec: JsonObject): number | undefined {
  const template = child(spec, 'template');
  const job = child(child(template, 'jobTemplate'), 'spec');
  const broadcastJob = child(child(child(template, 'broadcastJobTemplate'), 'spec'), 'completionPolicy');
  const seconds = own(job, 'ttlSecondsAfterFinished') ?? own(broadcastJob, 'ttlSecondsAfterFinished');
  return isPodNumber(seconds) ? seconds : undefined;
}

/**
 * What deletes the workload and makes it anew when it changes, as its own annotations tell Argo CD and Flux; undefined where nothing does. To
 * force alone is to do so where the API server refuses the change, as it does for the template of a Job.
 */
function replacedBy({ manifest, type }: Workload): string | undefined {
  const annotations = child(child(manifest.object, 'metadata'), 'annotations');
  const options = own(annotations, 'argocd.argoproj.io/sync-options');
  const listed = typeof options === 'string' ? options.split(',').map(option => option.trim()) : [];
  if (listed.includes('Force=true')) {
    if (listed.includes('Replace=true')) return 'Argo CD (Replace=true, Force=true) deletes it and makes it anew';
    if (type === 'Job') return 'Argo CD (Force=true) deletes the Job and makes it anew';
  }
  const isForced = own(annotations, 'kustomize.toolkit.fluxcd.io/force') === 'enabled';
  return isForced && type === 'Job' ? 'Flux (force: enabled) deletes the Job and makes it anew' : undefined;
}
