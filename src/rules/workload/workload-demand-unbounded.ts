import type { PlannedWorkload } from '../../plan/address-plan';
import { workloadName } from '../capacity-texts';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool } from '../examples';
import type { Rule } from '../rule';

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
            ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'
        spec: { restartPolicy: Never, containers: [{ name: report, image: busybox }] }
`;

/** Schedules whose runs may pile up, each with addresses of its own. */
export const workloadDemandUnbounded: Rule = {
  id: 'workload-demand-unbounded',
  title: 'A schedule may run any number of jobs at once, and each wants addresses',
  class: 'capacity',
  severity: 'note',
  gist: 'concurrencyPolicy Allow starts a run while earlier ones still go on',
  source:
    "Kubernetes' CronJob and OpenKruise's AdvancedCronJob controllers: with Allow, the default, they never wait for the run before",
  check: each(plannedWorkloads, (planned, report) => {
    const { demand, workload: found } = planned;
    if (!demand.known || demand.unbounded === undefined || isToldElsewhere(planned)) return;
    report({
      manifest: found.manifest,
      field: ['spec', 'concurrencyPolicy'],
      message: `${workloadName({ workload: planned })} may hold more than the ${demand.budget.addresses} addresses of one run: ${demand.unbounded}`,
      why: 'its pools are judged by one run at a time; where runs overlap, the pods that find no address stay in ContainerCreating until an earlier run ends',
      fix: 'leave it, where a run always ends before the next one starts; otherwise, with Forbid or Replace:\nconcurrencyPolicy: Forbid',
    });
  }),
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${cronJob('Allow')}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${cronJob('Forbid')}${MACVLAN}`,
};

/** Held pods of CloneSets have a finding of their own, and so have the auto pools of CronJobs that are as large as one run. */
function isToldElsewhere({ workload: { type }, networking, nics }: PlannedWorkload): boolean {
  const sources = nics.flatMap(nic => nic.sources);
  if (type !== 'CronJob' && type !== 'AdvancedCronJob') return true;
  if (sources.length === 0) return true;
  const onSubnets = sources.some(source => source.type === 'auto-pool');
  return type === 'CronJob' && onSubnets && networking.ipNumber?.meaning?.type !== 'fixed';
}
