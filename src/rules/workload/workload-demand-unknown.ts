import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';
import type { UnknownDemand } from '../../plan/demand/peak-demand';
import { workloadName } from '../capacity-texts';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

const DAEMON_SET = workload({ kind: 'Deployment', annotations: WEB_POOL })
  .replace('kind: Deployment', 'kind: DaemonSet')
  .replace('  replicas: 3\n', '');
const BY_NAME =
  'nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ key: metadata.name, operator: In, values: [node-1, node-2] }] }] } }';

/** Workloads whose pods nobody can count, so that their pools are not judged. */
export const workloadDemandUnknown: Rule = {
  id: 'workload-demand-unknown',
  title: 'Nobody can say how many addresses a workload wants',
  class: 'capacity',
  severity: 'note',
  gist: 'one pod on every node that the selector and the affinity admit',
  source:
    "Kubernetes' DaemonSet controller, and OpenKruise's for DaemonSets and BroadcastJobs: the number of pods is that of the nodes, which no manifest says",
  scope: 'cluster',
  check(cluster, report) {
    for (const { demand, workloads } of uncounted(cluster)) {
      const [first] = workloads;
      if (!first) continue;
      report({
        manifest: first.workload.manifest,
        field: ['spec'],
        message: `how many addresses ${enumeration(workloads.map(each => workloadName({ workload: each })))} want${workloads.length === 1 ? 's' : ''} cannot be counted: ${demand.reason}`,
        why: 'their pools and subnets stay unjudged (state unknown), and a shortage shows at run time alone: "all IP addresses used out"',
        fix: fixOf(demand),
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${DAEMON_SET}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${DAEMON_SET.replace('spec: { containers', `spec: { affinity: { ${BY_NAME} }, containers`)}${MACVLAN}`,
};

/** Workloads on Spiderpool by the reason why they cannot be counted: what is said for one is said for all. */
function uncounted({ workloads }: ClusterPlan) {
  const byReason = new Map<string, { readonly demand: UnknownDemand; readonly workloads: PlannedWorkload[] }>();
  for (const planned of workloads) {
    const { demand, nics, workload: found } = planned;
    // A number that Kubernetes refuses is told where it stands.
    if (demand.known || demand.cause === 'number' || found.manifest.role !== 'judged') continue;
    if (nics.every(({ sources }) => sources.length === 0)) continue;
    const group = byReason.get(demand.reason);
    if (group) group.workloads.push(planned);
    else byReason.set(demand.reason, { demand, workloads: [planned] });
  }
  return byReason.values();
}

function fixOf({ cause, reason }: UnknownDemand): string {
  if (cause !== 'nodes') return 'complete the manifest; nothing is made of it as it is';
  return reason.includes('nodes.list')
    ? 'list every node in spiderpool.yaml:\nnodes: { list: [{ name: node-1, labels: { topology.kubernetes.io/zone: a } }] }'
    : 'say in spiderpool.yaml how many nodes there will be at most:\nnodes: { count: 40 }';
}
