import { ANNOTATION } from '../../manifests/annotation-keys';
import { valueAt } from '../../manifests/field-path';
import { child, isJsonObject, own } from '../../manifests/json';
import type { Workload } from '../../manifests/workload';
import { surelyRunning } from '../../plan/change/addresses-in-use';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Severity } from '../finding';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { type KeptAutoPool, keptAutoPools, type LiveWorkload, liveWorkloads } from './live-workloads';

function sized(number: string, partition: number, replicas = 3): string {
  const annotations = { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: number };
  const strategy = `updateStrategy: { partition: ${partition} }`;
  return (
    subnet('[10.6.124.10-10.6.124.99]') + workload({ kind: 'CloneSet', replicas, strategy, annotations }) + MACVLAN
  );
}

/** Workloads of OpenKruise whose auto pool changes its size with the pod template. */
export const autoPoolNumberChanged: ChangeRule = {
  id: 'auto-pool-number-changed',
  title: 'Old and new pods of a workload ask for auto pools of different sizes',
  class: 'runtime',
  severity: 'warning',
  gist: 'each pod that starts resizes the auto pool to the number in its own annotation',
  source:
    "Spiderpool's agent: of a controller it does not know, every starting pod compares the pool with its own annotation and resizes it, old revisions as well as new ones",
  check(change, report) {
    for (const live of liveWorkloads(change)) {
      if (live.after.workload.controller !== 'third-party') continue;
      const resized = keptAutoPools(live).find(isResized);
      if (!resized) continue;
      const { manifest } = live.after.workload;
      const [was, is] = [sizeOf(resized.before), sizeOf(resized.after)];
      const { severity, why } = risk(live, was, is);
      report({
        manifest,
        field: live.after.networking.ipNumber?.field ?? resized.after.field,
        severity,
        message: `${workloadText(live.after)} changes its auto pool from ${was} to ${is} addresses, and its pods of both revisions share it`,
        why,
        fix:
          (severity === 'note' ? 'nothing, if that is fine; otherwise:\n' : '') +
          (is > was
            ? steps(
                'raise the number alone, with partition 0, and let every pod be recreated',
                'raise replicas, or hold the next rollout, in a later change',
              )
            : steps(
                `lower replicas and surge, and keep the number:\n   ${ANNOTATION.ippoolIPNumber}: "${was}"`,
                `once the pods are gone, lower the number to "${is}" in a later change, with partition 0`,
              )),
      });
    }
  },
  bad: { before: sized('6', 0), after: sized('8', 2) },
  good: { before: sized('8', 0), after: sized('8', 2, 4) },
};

interface Risk {
  readonly severity: Severity;
  readonly why: string;
}

function risk({ before, after }: LiveWorkload, was: number, is: number): Risk {
  const pods = surelyRunning(before);
  if (is < was && pods > BigInt(is)) {
    return {
      severity: 'warning',
      why: `${pods} pods hold addresses, and a pool cannot shrink below what is held: the first new pods fail with "IPPool available free IPs are not enough" until enough old ones are gone`,
    };
  }
  if (isHeld(after.workload)) {
    return {
      severity: 'warning',
      why: `the rollout is held half-way, so old pods stay: each that is recreated sets the pool back to ${was}, each new one to ${is}, and a pool that is too full to shrink fails the pod`,
    };
  }
  return {
    severity: 'note',
    why: `while the rollout runs, an old pod that is recreated sets the pool back to ${was}; after it the pool has ${is}`,
  };
}

function isResized({ before, after }: KeptAutoPool): boolean {
  return (
    before.subnetName === after.subnetName &&
    sizeOf(before) !== sizeOf(after) &&
    sizeOf(before) > 0 &&
    sizeOf(after) > 0
  );
}

function sizeOf({ size }: KeptAutoPool['after']): number {
  return size.type === 'sized' ? size.addresses : 0;
}

/** Whether a partition or a pause keeps pods on the old revision. */
function isHeld({ manifest, template }: Workload): boolean {
  const spec = template && valueAt(manifest.object, template.path.slice(0, -1));
  const strategy = isJsonObject(spec) ? child(spec, 'updateStrategy') : {};
  return [strategy, child(strategy, 'rollingUpdate')].some(
    fields =>
      own(fields, 'paused') === true ||
      ![undefined, null, 0, '0', '0%'].some(none => none === own(fields, 'partition')),
  );
}
