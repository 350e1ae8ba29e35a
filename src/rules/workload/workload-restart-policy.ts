import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { PodOwner } from '../../manifests/workload';
import { workloads } from '../cluster-lists';
import { each } from '../each';
import { example } from '../kruise/kruise-examples';
import type { Rule } from '../rule';
import { refusalOf } from './refusal';

const FOR_JOBS = ['Never', 'OnFailure'];
const FOR_OTHERS = ['Always', ''];
const JOBS: ReadonlySet<string> = new Set(['Job', 'CronJob', 'BroadcastJob']);

/** Restart policies that a kind does not take. */
export const workloadRestartPolicy: Rule = {
  id: 'workload-restart-policy',
  title: 'The restart policy of the pods is none that their workload takes',
  class: 'admission',
  severity: 'error',
  gist: 'restartPolicy: Unsupported value: supported values: "Always" / pod restartPolicy can only be Never or OnFailure',
  source:
    "OpenKruise's webhooks: Always in CloneSet, StatefulSet and DaemonSet, Never or OnFailure in BroadcastJob, where none written means Always and is refused; the API server's own check says the same of its workloads and jobs",
  check: each(workloads, (workload, report) => {
    const { manifest, podOwner, template } = workload;
    if (!template || podOwner.kind === 'Pod' || podOwner.kind === 'AdvancedCronJob') return;
    const policy = own(template.spec, 'restartPolicy') ?? '';
    const allowed = policiesOf(podOwner);
    if (typeof policy !== 'string' || allowed.includes(policy)) return;
    const takes = allowed.filter(one => one !== '');
    report({
      manifest,
      field: [...template.path, 'spec', 'restartPolicy'],
      message: `the pods of ${formatResourceId(manifest.id)} have ${policy === '' ? 'no restartPolicy, which means Always' : `restartPolicy ${policy}`}, and a ${podOwner.kind} takes ${takes.join(' or ')}`,
      why: refusalOf(workload),
      fix: `restartPolicy: ${takes[0]}`,
    });
  }),
  bad: example({ kind: 'CloneSet', pod: 'restartPolicy: OnFailure' }),
  good: example({ kind: 'CloneSet', pod: 'restartPolicy: Always' }),
};

/** What may be written; the empty text where nothing need be. */
function policiesOf({ kind }: PodOwner): readonly string[] {
  return JOBS.has(kind) ? FOR_JOBS : FOR_OTHERS;
}
