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
  const objects: ObjectsSoFar = {
    pools: [],
    subnets: [],
    reservedIPs: [],
    networks: [],
    multusConfigs: [],
    coordinators: [],
    workloads: [],
    autoscalers: [],
    blueGreenRollouts: [],
    namespaces: new Map(),
  };
  for (const manifest of manifests) {
    const read = READERS.get(manifest.groupKind) ?? readOther;
    read(manifest, objects);
  }
  return objects;
}

/** The same, while it is filled. */
type ObjectsSoFar = {
  readonly [Kind in keyof ClusterObjects]: ClusterObjects[Kind] extends readonly (infer Item)[]
    ? Item[]
    : Map<string, Manifest>;
};

type Reader = (manifest: Manifest, objects: ObjectsSoFar) => void;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [`${SPIDERPOOL_GROUP}/SpiderIPPool`, (manifest, { pools }) => pools.push(readIPPool(manifest))],
  [`${SPIDERPOOL_GROUP}/SpiderSubnet`, (manifest, { subnets }) => subnets.push(readSubnet(manifest))],
  [`${SPIDERPOOL_GROUP}/SpiderReservedIP`, (manifest, { reservedIPs }) => reservedIPs.push(readReservedIP(manifest))],
  [
    `${SPIDERPOOL_GROUP}/SpiderMultusConfig`,
    (manifest, { multusConfigs }) => multusConfigs.push(readMultusConfig(manifest)),
  ],
  [
    `${SPIDERPOOL_GROUP}/SpiderCoordinator`,
    (manifest, { coordinators }) => coordinators.push(readSpiderCoordinator(manifest)),
  ],
  [
    `${NETWORK_ATTACHMENT_GROUP}/NetworkAttachmentDefinition`,
    (manifest, { networks }) => networks.push(readNetworkAttachment(manifest)),
  ],
  ['/Namespace', (manifest, { namespaces }) => namespaces.set(manifest.id.name, manifest)],
]);

function readOther(manifest: Manifest, { workloads, autoscalers, blueGreenRollouts }: ObjectsSoFar): void {
  const workload = readWorkload(manifest);
  if (workload) {
    workloads.push(workload);
    return;
  }
  const autoscaler = readAutoscaler(manifest);
  if (autoscaler) autoscalers.push(autoscaler);
  const rollout = readBlueGreenRollout(manifest);
  if (rollout) blueGreenRollouts.push(rollout);
}
