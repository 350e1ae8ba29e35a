import { ANNOTATION } from '../../manifests/annotation-keys';
import { child, own } from '../../manifests/json';
import { REQUEST_SOURCES } from '../../manifests/pod-networking/pod-networking';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';
import { isServedBySpiderpool } from '../../plan/wants/attached-nics';
import { decidingRequests } from '../annotation/deciding-requests';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { oncePer } from '../once-per';
import type { Rule } from '../rule';
import { ippools, web } from './nic-examples';
import { leftOut } from './nic-left-out';

/** NICs that ask Spiderpool for an address and for which no level names a pool. */
export const nicWithoutAddresses: Rule = {
  id: 'nic-without-addresses',
  title: 'Nothing names a pool for a NIC that asks Spiderpool',
  class: 'runtime',
  severity: 'error',
  gist: 'no pool selection rules of any type are specified / no Interface eth0 IP allocation found',
  source:
    "Spiderpool's agent: pod, namespace, CNI configuration of the network, pools with default: true; names of a family that is switched off do not count",
  check: each(plannedWorkloads, (planned, report, cluster) => {
    for (const nic of planned.nics) {
      if (nic.sources.length > 0 || !isServedBySpiderpool(nic)) continue;
      const byPod = listedNics(cluster).get(planned);
      if (byPod ? !byPod.has(nic.interface) : isAskedElsewhere(planned)) continue;
      const known = cluster.context.complete && !hasExternalPools(cluster.pools);
      const { manifest, template } = planned.workload;
      const network = nic.network.type === 'known' ? nic.network.network : undefined;
      report({
        manifest,
        field: template?.path ?? [],
        severity: byPod || known ? 'error' : 'warning',
        message: `${nic.interface} of ${formatResourceId(manifest.id)}, on ${network?.namespace}/${network?.name}, asks Spiderpool for an address, and ${byPod ? 'its annotation names pools of families alone that are switched off' : 'neither the pod nor its namespace nor the network names a pool, and no pool is a default one'}`,
        why: `${byPod || known ? '' : 'if no default pool exists elsewhere: '}Spiderpool has no pool to take an address from, and no pod starts`,
        fix: `annotate the pod template:\nipam.spidernet.io/ippools: '[{"interface":"${nic.interface}","ipv4":["…"]}]'`,
      });
    }
  }),
  bad: web({}),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
};

const hasExternalPools = oncePer((pools: ClusterPlan['pools']) =>
  [...pools.values()].some(({ source }) => source.type === 'external'),
);

/** The NICs that annotations of pods name pools for; what those leave out, or say wrongly, has findings of its own. */
const listedNics = oncePer((cluster: ClusterPlan): ReadonlyMap<PlannedWorkload, ReadonlySet<string>> => {
  return new Map(
    decidingRequests(cluster).map(decided => {
      const missing = leftOut(decided);
      const listed = decided.faults.length > 0 ? [] : decided.planned.attached.filter(nic => !missing.includes(nic));
      return [decided.planned, new Set(listed.map(nic => nic.interface))];
    }),
  );
});

/** Whether the annotation stands on the workload instead of its pods, or is no text, which is the one mistake then. */
function isAskedElsewhere({ workload: { manifest, template } }: PlannedWorkload): boolean {
  const annotations = child(child(manifest.object, 'metadata'), 'annotations');
  return REQUEST_SOURCES.some(source => {
    const key = ANNOTATION[source];
    return [annotations, template?.annotations ?? {}].some(written => own(written, key) !== undefined);
  });
}
