import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { broadcastJob } from './job-examples';

const RESERVED = ['broadcastjob-name', 'broadcastjob-controller-uid'] as const;

/** Labels that OpenKruise gives the pods of BroadcastJobs itself. */
export const broadcastJobReservedLabel: Rule = {
  id: 'broadcast-job-reserved-label',
  title: 'The pods of a BroadcastJob have a label that OpenKruise gives them itself',
  class: 'admission',
  severity: 'error',
  gist: '"broadcastjob-name" and "broadcastjob-controller-uid" are not allowed to preset in pod labels',
  source: "OpenKruise's BroadcastJob webhook: the two labels by which it knows its pods must not be in the template",
  check: each(workloads, ({ type, manifest, template }, report) => {
    if (type !== 'BroadcastJob' || !template) return;
    for (const label of RESERVED) {
      if ((own(template.labels, label) ?? '') === '') continue;
      report({
        manifest,
        field: [...template.path, 'metadata', 'labels', label],
        message: `the pods of ${formatResourceId(manifest.id)} have the label ${label}, which OpenKruise gives them itself`,
        why: "OpenKruise's webhook refuses the BroadcastJob, so none of it reaches the cluster",
        fix: `remove the label ${label}`,
      });
    }
  }),
  bad: broadcastJob({ podLabels: '{ broadcastjob-name: warm-up }' }),
  good: broadcastJob({ podLabels: '{ app: warm-up }' }),
};
