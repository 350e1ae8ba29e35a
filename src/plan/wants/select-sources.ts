import { NAMESPACE_ANNOTATION } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { parseNamespacePools } from '../../manifests/pod-networking/namespace-pools';
import type { NicRequest } from '../../manifests/pod-networking/nic-request';
import { type PodNetworking, REQUEST_SOURCES, type RequestSource } from '../../manifests/pod-networking/pod-networking';
import type { Workload } from '../../manifests/workload';
import type { AttachedNic, PlannedNic, PlannedWorkload } from '../address-plan';
import type { Demand } from '../demand/peak-demand';
import { isServedBySpiderpool, plannedNic } from './attached-nics';
import type { Supply } from './plan-workloads';
import { namespaceAnnotation, type PodPlace } from './pod-place';
import type { PoolIndex } from './pool-index';
import { type PoolNames, poolSources } from './pool-sources';
import { requestedNics } from './requested-nics';

/** What the choice of pools depends on. */
export interface Selecting {
  readonly workload: Workload;
  /** The subsets of a UnitedDeployment whose pods these are, where they are not all of them. */
  readonly subsets?: readonly string[] | undefined;
  readonly networking: PodNetworking;
  readonly demand: Demand;
  readonly attached: readonly AttachedNic[];
  readonly place: PodPlace;
  readonly supply: Supply;
  readonly pools: PoolIndex;
}

/** The NICs that Spiderpool serves with their sources, and what decided them. */
export interface Selection {
  readonly nics: readonly PlannedNic[];
  readonly decidedBy: PlannedWorkload['decidedBy'];
}

/**
 * Finds where the addresses of a pod come from, as Spiderpool's agent does: subnets, subnet, ippools, ippool, the namespace's pools, the
 * network's pools, the cluster's default pools. The first that is there decides for both families, whatever is in it; the annotations of pod
 * and namespace for every NIC, the other two NIC by NIC.
 */
export function selectSources(selecting: Selecting): Selection {
  const { networking, place } = selecting;
  const source = REQUEST_SOURCES.find(key => isRead(key, selecting));
  const annotation = source && networking.requests[source];
  if (source && annotation) {
    if (isOnSubnets(source) && !place.spiderpool.enableAutoPoolForApplication) return REFUSED;
    const requests: readonly NicRequest[] = annotation.meaning.ok ? annotation.meaning.value : [];
    return { nics: requestedNics(source, requests, annotation.field, selecting), decidedBy: source };
  }
  const served = selecting.attached.filter(isServedBySpiderpool);
  const namespace = namespacePools(selecting);
  if (namespace === 'unreadable') return REFUSED;
  if (namespace) return { nics: served.map(nic => withPools(nic, namespace, selecting)), decidedBy: 'namespace' };
  return undecidedNics(served, selecting);
}

const REFUSED: Selection = { nics: [], decidedBy: 'nothing' };

/** Whether an annotation asks for auto pools, cut from subnets. */
export function isOnSubnets(source: PlannedWorkload['decidedBy']): source is 'subnets' | 'subnet' {
  return source === 'subnets' || source === 'subnet';
}

/** While the subnet feature is off, its annotations are not looked at. */
function isRead(source: RequestSource, { networking, place }: Selecting): boolean {
  return networking.requests[source] !== undefined && (!isOnSubnets(source) || place.spiderpool.enableSpiderSubnet);
}

/** The pools that the namespace's annotations name; undefined where both lists are absent or empty, for then the next level decides. */
function namespacePools({ place }: Selecting): PoolNames | 'unreadable' | undefined {
  const { manifest } = place.namespace;
  if (!manifest) return undefined;
  const ipv4 = namesOf(manifest, NAMESPACE_ANNOTATION.defaultIPv4IPPool);
  const ipv6 = namesOf(manifest, NAMESPACE_ANNOTATION.defaultIPv6IPPool);
  if (!ipv4 || !ipv6) return 'unreadable';
  if (ipv4.length === 0 && ipv6.length === 0) return undefined;
  const key = ipv4.length > 0 ? NAMESPACE_ANNOTATION.defaultIPv4IPPool : NAMESPACE_ANNOTATION.defaultIPv6IPPool;
  return { ipv4, ipv6, origin: 'namespace', manifest, field: ['metadata', 'annotations', key] };
}

function namesOf(manifest: Manifest, key: string): readonly string[] | undefined {
  const pools = parseNamespacePools(namespaceAnnotation(manifest, key) ?? 'null');
  return pools.ok ? pools.value : undefined;
}

/** Nobody named a pool: a NIC takes those of its network's configuration, or else the cluster's default pools. */
function undecidedNics(served: readonly AttachedNic[], selecting: Selecting): Selection {
  let decidedBy: Selection['decidedBy'] = 'nothing';
  const nics = served.map(nic => {
    const names = networkPools(nic, selecting) ?? defaultPools(selecting);
    if (names && decidedBy !== 'network') decidedBy = names.origin === 'network' ? 'network' : 'cluster-default';
    return names ? withPools(nic, names, selecting) : plannedNic(nic, []);
  });
  return { nics, decidedBy };
}

function networkPools({ network }: AttachedNic, { workload }: Selecting): PoolNames | undefined {
  if (network.type !== 'known') return undefined;
  const { defaultIPv4IPPool: ipv4, defaultIPv6IPPool: ipv6, source } = network.network;
  if (ipv4.length === 0 && ipv6.length === 0) return undefined;
  switch (source.type) {
    case 'manifest':
      return { ipv4, ipv6, origin: 'network', manifest: source.attachment.manifest, field: ['spec', 'config'] };
    case 'generated':
      return { ipv4, ipv6, origin: 'network', manifest: source.from, field: ['spec'] };
    case 'external':
      return { ipv4, ipv6, origin: 'network', ...placeOf(workload) };
  }
}

function defaultPools({ workload, pools }: Selecting): PoolNames | undefined {
  const ipv4 = pools.defaults(4);
  const ipv6 = pools.defaults(6);
  if (ipv4.length === 0 && ipv6.length === 0) return undefined;
  return { ipv4, ipv6, origin: 'cluster-default', ...placeOf(workload) };
}

function placeOf({ manifest, template }: Workload): { readonly manifest: Manifest; readonly field: FieldPath } {
  return { manifest, field: template?.path ?? [] };
}

function withPools(nic: AttachedNic, names: PoolNames, selecting: Selecting): PlannedNic {
  return plannedNic(nic, poolSources(nic, names, selecting));
}
