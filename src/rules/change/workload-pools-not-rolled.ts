import { isDeepStrictEqual } from 'node:util';
import { addressObject, MACVLAN, workload } from '../examples';
import { enumeration } from '../words';
import type { ChangeRule } from './change-rule';
import { steps, workloadText } from './change-words';
import { liveWorkloads } from './live-workloads';
import { movesOf } from './workload-pools-in-place';

const UNSAID = workload({ kind: 'CloneSet', annotations: {} }) + MACVLAN;

function defaultPool(name: string, ips: string, isDefault: boolean): string {
  return addressObject(
    'SpiderIPPool',
    `{ name: ${name} }`,
    `{ subnet: 10.6.124.0/24, default: ${isDefault}, ips: ${ips} }`,
  );
}

/** Workloads whose pools change without a rollout. */
export const workloadPoolsNotRolled: ChangeRule = {
  id: 'workload-pools-not-rolled',
  title: 'The pools of a workload change outside its pod template, and its pods stay where they are',
  class: 'runtime',
  severity: 'note',
  gist: 'pools of a namespace, a network or the cluster are looked up when a pod starts',
  source: "Spiderpool's IPAM chooses pools when a pod starts; what does not change the pod template starts no rollout",
  check(change, report) {
    for (const { before, after } of liveWorkloads(change)) {
      const [old, template] = [before.workload.template, after.workload.template];
      if (!old || !template || !isDeepStrictEqual([old.metadata, old.spec], [template.metadata, template.spec]))
        continue;
      const moves = movesOf(before, after);
      if (moves.length === 0) continue;
      report({
        manifest: after.workload.manifest,
        field: template.path,
        message: `${workloadText(after)} gets its addresses elsewhere from now on: ${enumeration(moves)}`,
        why: 'its pod template stays the same, so running pods keep their addresses; those of them that are recreated move, one by one',
        fix: steps('keep the old pools in this change', 'restart the workload, and remove them in a later one'),
      });
    }
  },
  bad: {
    before: defaultPool('web-v4', '[10.6.124.10-10.6.124.20]', true) + UNSAID,
    after:
      defaultPool('web-v4', '[10.6.124.10-10.6.124.20]', false) +
      defaultPool('web2-v4', '[10.6.124.30-10.6.124.40]', true) +
      UNSAID,
  },
  good: {
    before: defaultPool('web-v4', '[10.6.124.10-10.6.124.20]', true) + UNSAID,
    after: defaultPool('web-v4', '[10.6.124.10-10.6.124.30]', true) + UNSAID,
  },
};
