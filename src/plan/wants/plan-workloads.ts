import type { ClusterSettings } from '../../context/context';
import { type AutoscalerIndex, indexAutoscalers, scaleTargetKey } from '../../manifests/autoscaler';
import { own } from '../../manifests/json';
import { type BlueGreenIndex, indexBlueGreenRollouts } from '../../manifests/kruise/blue-green-rollout';
import { readPodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { PodTemplate, Workload } from '../../manifests/workload';
import type { PlannedNetwork, PlannedWorkload } from '../address-plan';
import type { DemandFacts } from '../demand/demand-facts';
import { SharedDemands } from '../demand/shared-demands';
import type { ClusterPolicies } from '../policy-for';
import type { ClusterObjects } from '../read-objects';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';
import { AttachedNics } from './attached-nics';
import { InjectableNetworks } from './injected-networks';
import { placeOfPods } from './pod-place';
import { PoolIndex } from './pool-index';
import { selectSources } from './select-sources';
import { partsOf, type WorkloadPart } from './workload-parts';

/** What the wishes of workloads are resolved against. */
export interface Supply {
  readonly settings: ClusterSettings;
  readonly policies: ClusterPolicies;
  readonly pools: ReadonlyMap<string, PoolDraft>;
  readonly subnets: ReadonlyMap<string, SubnetDraft>;
  readonly networks: ReadonlyMap<string, PlannedNetwork>;
}

/** Every workload with a pod network of its own, what it wants and where its addresses come from. */
export function planWorkloads(objects: ClusterObjects, supply: Supply): readonly PlannedWorkload[] {
  const planning: Planning = {
    objects,
    supply,
    autoscalers: indexAutoscalers(objects.autoscalers),
    blueGreenRollouts: indexBlueGreenRollouts(objects.blueGreenRollouts),
    pools: new PoolIndex(supply.pools, supply.settings.spiderpool),
    attached: new AttachedNics(supply),
    demands: new SharedDemands(),
    injectable: new InjectableNetworks(objects.multusConfigs, supply.settings.spiderpool),
  };
  return objects.workloads.flatMap(workload => {
    const { template } = workload;
    if (!template || usesHostNetwork(template)) return [];
    return partsOf(workload, template, demandFacts(workload, planning), planning.demands).map(part =>
      planPart(part, planning),
    );
  });
}

/** What the workloads of a cluster share while they are planned. */
interface Planning {
  readonly objects: ClusterObjects;
  readonly supply: Supply;
  readonly autoscalers: AutoscalerIndex;
  readonly blueGreenRollouts: BlueGreenIndex;
  readonly pools: PoolIndex;
  readonly attached: AttachedNics;
  readonly demands: SharedDemands;
  readonly injectable: InjectableNetworks;
}

function demandFacts({ manifest }: Workload, { autoscalers, blueGreenRollouts, supply }: Planning): DemandFacts {
  const { settings, policies } = supply;
  const policy = policies.of(manifest.id.namespace);
  if (autoscalers.size === 0 && blueGreenRollouts.size === 0) return { autoscaler: undefined, settings, policy };
  const target = scaleTargetKey(manifest.id);
  return { autoscaler: autoscalers.get(target), blueGreen: blueGreenRollouts.get(target), settings, policy };
}

function planPart(part: WorkloadPart, planning: Planning): PlannedWorkload {
  const { workload, template, demand, subsets } = part;
  const { objects, supply, pools } = planning;
  const { settings, policies } = supply;
  const { namespaces } = objects;
  const policy = policies.of(workload.manifest.id.namespace);
  const networking = readPodNetworking(template);
  const place = placeOfPods(workload, template, namespaces, settings);
  const injected = planning.injectable.for(template, namespaces.get(place.namespace.name));
  const attached = planning.attached.of(workload, networking, injected);
  const selecting = { workload, subsets, networking, demand, attached, place, supply, pools, namespaces };
  const { nics, decidedBy } = selectSources(selecting);
  const planned = { workload, networking, policy, demand, attached, injected, place, nics, decidedBy };
  return subsets === undefined ? planned : { ...planned, subsets };
}

/** A pod on the node's network has no NIC of its own: no CNI runs for it. */
export function usesHostNetwork(template: PodTemplate): boolean {
  return own(template.spec, 'hostNetwork') === true;
}
