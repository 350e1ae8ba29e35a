import type { ClusterSettings } from '../../context/context';
import { type AutoscalerIndex, indexAutoscalers, scaleTargetKey } from '../../manifests/autoscaler';
import { own } from '../../manifests/json';
import { type BlueGreenIndex, indexBlueGreenRollouts } from '../../manifests/kruise/blue-green-rollout';
import { readPodNetworking } from '../../manifests/pod-networking/pod-networking';
import type { PodTemplate, Workload } from '../../manifests/workload';
import type { PlannedNetwork, PlannedWorkload } from '../address-plan';
import { chargeWorkload } from '../capacity/charge-workload';
import type { DemandFacts } from '../demand/demand-facts';
import { SharedDemands } from '../demand/shared-demands';
import type { ClusterPolicies, EffectivePolicy } from '../policy-for';
import type { ClusterObjects } from '../read-objects';
import type { PoolDraft } from '../supply/plan-pools';
import type { SubnetDraft } from '../supply/plan-subnets';
import { AttachedNics } from './attached-nics';
import { InjectableNetworks } from './injected-networks';
import { namespaceOfPods, PlaceOfPods, type PodNamespace } from './pod-place';
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

/** Every workload with a pod network of its own, what it wants and where its addresses come from. Each is charged to the pools and subnets. */
export function planWorkloads(objects: ClusterObjects, supply: Supply): readonly PlannedWorkload[] {
  const planning = new Planning(objects, supply);
  const planned: PlannedWorkload[] = [];
  for (const workload of objects.workloads) {
    const { template } = workload;
    if (!template || usesHostNetwork(template)) continue;
    const home = planning.homeOf(workload);
    for (const part of partsOf(workload, template, planning.factsOf(workload, home), planning.demands)) {
      const wanting = planPart(part, home, planning);
      planned.push(wanting);
      // At once, while the processor has all of it in its cache.
      chargeWorkload(wanting, supply);
    }
  }
  return planned;
}

/** What the workloads of a cluster share while they are planned. */
class Planning {
  readonly pools: PoolIndex;
  readonly demands = new SharedDemands();
  readonly injectable: InjectableNetworks;
  private readonly homes = new Map<string | null, Home>();
  private readonly autoscalers: AutoscalerIndex;
  private readonly blueGreenRollouts: BlueGreenIndex;
  /** The names of all workloads that anything scales or releases: those of other names, nearly all, need not be looked for. */
  private readonly targets: ReadonlySet<string>;

  constructor(
    private readonly objects: ClusterObjects,
    readonly supply: Supply,
  ) {
    const { autoscalers, blueGreenRollouts, multusConfigs } = objects;
    this.pools = new PoolIndex(supply.pools, supply.settings.spiderpool);
    this.injectable = new InjectableNetworks(multusConfigs, supply.settings.spiderpool);
    this.autoscalers = indexAutoscalers(autoscalers);
    this.blueGreenRollouts = indexBlueGreenRollouts(blueGreenRollouts);
    this.targets = new Set([...autoscalers, ...blueGreenRollouts].map(({ target }) => target.name));
  }

  homeOf({ manifest }: Workload): Home {
    const { namespace } = manifest.id;
    const known = this.homes.get(namespace);
    if (known) return known;
    const pods = namespaceOfPods(namespace, this.objects.namespaces);
    const { settings, policies } = this.supply;
    const policy = policies.of(namespace);
    const home: Home = {
      policy,
      pods,
      facts: { autoscaler: undefined, blueGreen: undefined, settings, policy },
      attached: new AttachedNics(pods.name, this.supply),
    };
    this.homes.set(namespace, home);
    return home;
  }

  factsOf({ manifest }: Workload, { facts }: Home): DemandFacts {
    if (!this.targets.has(manifest.id.name)) return facts;
    const target = scaleTargetKey(manifest.id);
    return { ...facts, autoscaler: this.autoscalers.get(target), blueGreen: this.blueGreenRollouts.get(target) };
  }
}

/** What the workloads of a namespace share. */
interface Home {
  readonly policy: EffectivePolicy;
  readonly pods: PodNamespace;
  /** Of workloads that nothing scales or releases. */
  readonly facts: DemandFacts;
  readonly attached: AttachedNics;
}

function planPart(part: WorkloadPart, home: Home, { supply, pools, injectable }: Planning): PlannedWorkload {
  const { workload, template, demand, subsets } = part;
  const networking = readPodNetworking(template);
  const place = new PlaceOfPods(workload.type, template, home.pods, supply.settings);
  const injected = injectable.for(template, home.pods.manifest);
  const attached = home.attached.of(networking, injected);
  const { nics, decidedBy } = selectSources({
    workload,
    subsets,
    networking,
    demand,
    attached,
    place,
    supply,
    pools,
  });
  const { policy } = home;
  const planned = { workload, networking, policy, demand, attached, injected, place, nics, decidedBy };
  return subsets === undefined ? planned : { ...planned, subsets };
}

/** A pod on the node's network has no NIC of its own: no CNI runs for it. */
export function usesHostNetwork(template: PodTemplate): boolean {
  return own(template.spec, 'hostNetwork') === true;
}
