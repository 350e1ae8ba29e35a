import { valueAt } from '../../manifests/field-path';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedWorkload } from '../../plan/address-plan';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';

const cronJob = (policy: string) => `---
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: "0 3 * * *"
  concurrencyPolicy: ${policy}
  jobTemplate:
    spec:
      template:
        metadata:
          annotations:
            v1.multus-cni.io/default-network: kube-system/macvlan
            ipam.spidernet.io/subnets: '${WEB_SUBNET['ipam.spidernet.io/subnets']}'
            ipam.spidernet.io/ippool-ip-number: "+1"
        spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;

/** Jobs whose auto pool has another size than the pods that run at once. */
export const autoPoolJob: Rule = {
  id: 'auto-pool-job',
  title: 'The auto pool of a Job does not follow the pods that run at once',
  class: 'capacity',
  severity: 'warning',
  gist: 'sized by completions; one pool for all concurrent Jobs of a CronJob',
  source:
    'Spiderpool counts completions where they are set, else parallelism; the pool belongs to the CronJob, and the Jobs of an AdvancedCronJob have one each',
  check: each(workloadsOnSubnets, (planned, report) => {
    const problem = problemOf(planned);
    if (!problem) return;
    const { manifest } = planned.workload;
    report({ manifest, ...problem, message: `${formatResourceId(manifest.id)} ${problem.message}` });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${cronJob('Allow')}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${cronJob('Forbid')}${MACVLAN}`,
};

function problemOf({ workload, networking }: PlannedWorkload) {
  if (workload.type === 'AdvancedCronJob' && networking.reclaim?.meaning === false) {
    return {
      field: networking.reclaim.field,
      severity: 'error' as const,
      message: `leaves an auto pool behind for each of its runs: ${networking.reclaim.key} is "${networking.reclaim.text}"`,
      why: 'a run has a name of its own, so that no later one finds the pool again: after some runs the subnet has no address left for any workload',
      fix: `${networking.reclaim.key}: "true"`,
    };
  }
  if (networking.ipNumber?.meaning?.type === 'fixed') return undefined;
  const { type, spec, template, manifest } = workload;
  if (type === 'CronJob' && (own(spec, 'concurrencyPolicy') ?? 'Allow') === 'Allow') {
    return {
      field: ['spec', 'concurrencyPolicy'],
      message: 'lets its Jobs run beside each other, and all of them share one auto pool of the size of one Job',
      why: 'while a Job still runs when the next one starts, pods of the next one wait for an address in ContainerCreating',
      fix: 'let no two Jobs run at once, with Forbid or Replace:\nconcurrencyPolicy: Forbid\nor make room for all that do:\nipam.spidernet.io/ippool-ip-number: "6"',
    };
  }
  const jobSpec = template?.path.slice(0, -1) ?? [];
  const completions = Number(valueAt(manifest.object, [...jobSpec, 'completions']) ?? 1);
  const parallelism = Number(valueAt(manifest.object, [...jobSpec, 'parallelism']) ?? 1);
  if (workload.podOwner.group !== 'batch' || !(completions > parallelism)) return undefined;
  return {
    field: [...jobSpec, 'completions'],
    severity: 'note' as const,
    message: `gets an auto pool for ${completions} completions, and ${parallelism} of its pods run${parallelism === 1 ? 's' : ''} at once`,
    why: 'the subnet is charged with addresses that nobody uses; nothing else is wrong',
    fix: `have one to spare for a pod that is still terminating:\nipam.spidernet.io/ippool-ip-number: "${parallelism + 1}"`,
  };
}
