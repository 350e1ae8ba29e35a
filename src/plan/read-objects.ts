import { NETWORK_ATTACHMENT_GROUP, SPIDERPOOL_GROUP } from '../manifests/api-groups';
import { type Autoscaler, readAutoscaler } from '../manifests/autoscaler';
import { type IPPool, readIPPool, readSubnet, type Subnet } from '../manifests/ip-pool';
import { type BlueGreenRollout, readBlueGreenRollout } from '../manifests/kruise/blue-green-rollout';
import type { Manifest } from '../manifests/manifest';
import { type MultusConfig, readMultusConfig } from '../manifests/multus/multus-config';
import { readSpiderCoordinator, type SpiderCoordinator } from '../manifests/multus/spider-coordinator';
import { type NetworkAttachment, readNetworkAttachment } from '../manifests/network-attachment';
import { type ReservedIP, readReservedIP } from '../manifests/reserved-ip';
import { readWorkload, type Workload } from '../manifests/workload';

/** The objects of one cluster that have to do with addresses, read. */
export interface ClusterObjects {
  readonly pools: readonly IPPool[];
  readonly subnets: readonly Subnet[];
  readonly reservedIPs: readonly ReservedIP[];
  readonly networks: readonly NetworkAttachment[];
  /** What Spiderpool's controller makes further networks of. */
  readonly multusConfigs: readonly MultusConfig[];
  readonly coordinators: readonly SpiderCoordinator[];
  readonly workloads: readonly Workload[];
  readonly autoscalers: readonly Autoscaler[];
  readonly blueGreenRollouts: readonly BlueGreenRollout[];
  /** Namespaces by name: their annotations name pools. */
  readonly namespaces: ReadonlyMap<string, Manifest>;
}

/** Reads every object of a kind that has to do with addresses; the others pass. */
export function readObjects(manifests: readonly Manifest[]): ClusterObjects {
  const pools: IPPool[] = [];
  const subnets: Subnet[] = [];
  const reservedIPs: ReservedIP[] = [];
  const networks: NetworkAttachment[] = [];
  const multusConfigs: MultusConfig[] = [];
  const coordinators: SpiderCoordinator[] = [];
  const workloads: Workload[] = [];
  const autoscalers: Autoscaler[] = [];
  const blueGreenRollouts: BlueGreenRollout[] = [];
  const namespaces = new Map<string, Manifest>();
  for (const manifest of manifests) {
    switch (manifest.groupKind) {
      case `${SPIDERPOOL_GROUP}/SpiderIPPool`:
        pools.push(readIPPool(manifest));
        break;
      case `${SPIDERPOOL_GROUP}/SpiderSubnet`:
        subnets.push(readSubnet(manifest));
        break;
      case `${SPIDERPOOL_GROUP}/SpiderReservedIP`:
        reservedIPs.push(readReservedIP(manifest));
        break;
      case `${SPIDERPOOL_GROUP}/SpiderMultusConfig`:
        multusConfigs.push(readMultusConfig(manifest));
        break;
      case `${SPIDERPOOL_GROUP}/SpiderCoordinator`:
        coordinators.push(readSpiderCoordinator(manifest));
        break;
      case `${NETWORK_ATTACHMENT_GROUP}/NetworkAttachmentDefinition`:
        networks.push(readNetworkAttachment(manifest));
        break;
      case '/Namespace':
        namespaces.set(manifest.id.name, manifest);
        break;
      default: {
        const workload = readWorkload(manifest);
        if (workload) workloads.push(workload);
        else {
          const autoscaler = readAutoscaler(manifest);
          if (autoscaler) autoscalers.push(autoscaler);
          const rollout = readBlueGreenRollout(manifest);
          if (rollout) blueGreenRollouts.push(rollout);
        }
      }
    }
  }
  return {
    pools,
    subnets,
    reservedIPs,
    networks,
    multusConfigs,
    coordinators,
    workloads,
    autoscalers,
    blueGreenRollouts,
    namespaces,
  };
}
