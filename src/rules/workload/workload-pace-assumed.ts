import { indexAutoscalers, scaleTargetKey } from '../../manifests/autoscaler';
import { own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { Workload } from '../../manifests/workload';
import type { PlannedPool } from '../../plan/address-plan';
import { demandOf } from '../../plan/demand/demand-of';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import type { Rule } from '../rule';

const READY = 'minReadySeconds: 40\n  updateStrategy: { maxUnavailable: 1 }';

/** Pools that suffice only as long as pods are as slow to start as the policy says. */
export const workloadPaceAssumed: Rule = {
  id: 'workload-pace-assumed',
  title: 'A pool is sized for the pace of an update that nothing in the manifest enforces',
  class: 'capacity',
  severity: 'note',
  gist: 'when pods start faster than addresses are set free, the peak grows to twice the replicas',
  source:
    "OpenKruise's rollout arithmetic, executed: only minReadySeconds of at least the time an address stays held keeps one batch from overtaking the last",
  scope: 'cluster',
  check(cluster, report) {
    const autoscalers = indexAutoscalers(cluster.objects.autoscalers);
    for (const { allocatable, planned, smooth } of soleConsumers(cluster.pools.values())) {
      const { workload: found } = planned;
      const { timing } = planned.policy;
      if (timing === undefined) continue;
      const ready = minReadySeconds(found);
      if (ready >= timing.holdSeconds || allocatable === 'unknown' || allocatable < BigInt(smooth)) continue;
      const facts = {
        autoscaler: autoscalers.get(scaleTargetKey(found.manifest.id)),
        settings: cluster.settings,
        policy: { ...planned.policy, timing: undefined },
      };
      const unpaced = demandOf(found, facts);
      if (!unpaced.known || BigInt(unpaced.smooth.addresses) <= allocatable) continue;
      report({
        manifest: found.manifest,
        field: ['spec', 'minReadySeconds'],
        message: `the ${allocatable} addresses of ${formatResourceId(found.manifest.id)} are enough for an update as slow as the policy says (${smooth}), and ${unpaced.smooth.addresses} are wanted where pods are ready at once`,
        why: `an address stays held for ${timing.holdSeconds} seconds after its pod was deleted, and only minReadySeconds (${ready} here) keeps the next batch waiting that long; otherwise new pods wait for addresses`,
        fix: `give the pool ${unpaced.smooth.addresses} addresses, or pace the rollout:\nminReadySeconds: ${timing.holdSeconds}`,
      });
    }
  },
  bad: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', replicas: 5, strategy: READY.replace('40', '5'), annotations: WEB_POOL })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.15]')}${workload({ kind: 'CloneSet', replicas: 5, strategy: READY, annotations: WEB_POOL })}${MACVLAN}`,
  context: { complete: true, policy: { timing: { holdSeconds: 40, startupSeconds: 40 } } },
};

const PACED: ReadonlySet<Workload['type']> = new Set<Workload['type']>(['CloneSet', 'Deployment']);

function* soleConsumers(pools: Iterable<PlannedPool>) {
  for (const { consumers, allocatable } of pools) {
    const [consumer] = consumers;
    if (!consumer || consumers.length > 1) continue;
    const { workload: found, demand } = consumer.workload;
    if (!PACED.has(found.type) || !demand.known) continue;
    yield { allocatable, planned: consumer.workload, smooth: demand.smooth.addresses };
  }
}

function minReadySeconds({ spec }: Workload): number {
  const seconds = own(spec, 'minReadySeconds');
  return typeof seconds === 'number' ? seconds : 0;
}
