import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';
import { SELECTING_KINDS } from './selecting-kinds';

/** Deadlines of pods that are to run for ever. */
export const workloadActiveDeadline: Rule = {
  id: 'workload-active-deadline',
  title: 'The pods of a workload that runs for ever have a deadline',
  class: 'admission',
  severity: 'error',
  gist: 'activeDeadlineSeconds in cloneset is not Supported',
  source:
    "OpenKruise's webhooks for CloneSet, StatefulSet and DaemonSet, and the API server's own check of its workloads: activeDeadlineSeconds is for jobs",
  check: each(workloads, (workload, report) => {
    const { manifest, type, template } = workload;
    if (!template || !SELECTING_KINDS.has(type)) return;
    const seconds = own(template.spec, 'activeDeadlineSeconds') ?? undefined;
    if (seconds === undefined) return;
    report({
      manifest,
      field: [...template.path, 'spec', 'activeDeadlineSeconds'],
      message: `the pods of ${formatResourceId(manifest.id)} have activeDeadlineSeconds ${String(seconds)}, and are to run for ever`,
      why: refusalOf(workload),
      fix: 'remove activeDeadlineSeconds, or make it a job',
    });
  }),
  bad: example({ kind: 'CloneSet', pod: 'activeDeadlineSeconds: 600' }),
  good: example({ kind: 'CloneSet' }),
};
