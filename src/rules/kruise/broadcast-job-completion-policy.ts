import { child, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { broadcastJob } from './job-examples';

const ENDINGS = ['ttlSecondsAfterFinished', 'activeDeadlineSeconds'] as const;

/** What follows an end, on jobs that never end. */
export const broadcastJobCompletionPolicy: Rule = {
  id: 'broadcast-job-completion-policy',
  title: 'A BroadcastJob that never completes has settings of its end',
  class: 'admission',
  severity: 'error',
  gist: 'ttlSecondsAfterFinished, activeDeadlineSeconds can just work with Always CompletionPolicyType',
  source:
    "OpenKruise's BroadcastJob webhook: completionPolicy Never excludes ttlSecondsAfterFinished and activeDeadlineSeconds",
  check: each(workloads, ({ type, manifest, spec }, report) => {
    const policy = child(spec, 'completionPolicy');
    if (type !== 'BroadcastJob' || own(policy, 'type') !== 'Never') return;
    for (const key of ENDINGS) {
      if ((own(policy, key) ?? undefined) === undefined) continue;
      report({
        manifest,
        field: ['spec', 'completionPolicy', key],
        message: `${formatResourceId(manifest.id)} never completes (completionPolicy Never) and has ${key}`,
        why: "OpenKruise's webhook refuses the BroadcastJob, so none of it reaches the cluster",
        fix: `remove ${key}, or write:\ntype: Always`,
      });
    }
  }),
  bad: broadcastJob({ spec: 'completionPolicy: { type: Never, ttlSecondsAfterFinished: 60 }' }),
  good: broadcastJob({ spec: 'completionPolicy: { type: Always, ttlSecondsAfterFinished: 60 }' }),
};
