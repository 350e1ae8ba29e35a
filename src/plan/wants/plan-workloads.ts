import type { ClusterSettings, Policy } from '../../context/context';
import { indexAutoscalers, scaleTargetKey } from '../../manifests/autoscaler';
import { own } from '../../manifests/json';
import { readPodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { PodTemplate, Workload } from '../../manifests/workload';
import type { PlannedNetwork, PlannedNic, PlannedWorkload } from '../address-plan';
import { demandOf } from '../demand/demand-of';
import type { Demand } from '../demand/peak-demand';
import type { ClusterObjects } from '../read-objects';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';
import { attachedNics } from './attached-nics';
import { selectSources } from './select-sources';

/** What the wishes of workloads are resolved against. */
export interface Supply {
  readonly settings: ClusterSettings;
  readonly policy: Policy;
  readonly pools: ReadonlyMap<string, PoolDraft>;
  readonly subnets: ReadonlyMap<string, SubnetDraft>;
  readonly networks: ReadonlyMap<string, PlannedNetwork>;
}

/** Every workload with a pod network of its own, what it wants and where its addresses come from. */
export function planWorkloads(objects: ClusterObjects, supply: Supply): readonly PlannedWorkload[] {
  const autoscalers = indexAutoscalers(objects.autoscalers);
  return objects.workloads.flatMap(workload => {
    const { template } = workload;
    if (!template || usesHostNetwork(template)) return [];
    const autoscaler = autoscalers.get(scaleTargetKey(workload.manifest.id));
    const facts = { autoscaler, settings: supply.settings, policy: supply.policy };
    return [planWorkload(workload, template, demandOf(workload, facts), objects, supply)];
  });
}

function planWorkload(
  workload: Workload,
  template: PodTemplate,
  demand: Demand,
  objects: ClusterObjects,
  supply: Supply,
): PlannedWorkload {
  const networking = readPodNetworking(template);
  const attached = attachedNics(workload, networking, supply);
  const selection = selectSources({ workload, networking, demand, attached, supply, namespaces: objects.namespaces });
  const nics: PlannedNic[] = selection.nics;
  return { workload, networking, demand, nics, decidedBy: selection.decidedBy };
}

/** A pod on the node's network has no NIC of its own: no CNI runs for it. */
function usesHostNetwork(template: PodTemplate): boolean {
  return own(template.spec, 'hostNetwork') === true;
}
