import { NAMESPACE_ANNOTATION } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import type { Manifest } from '../../manifests/manifest';
import type { NicRequest } from '../../manifests/pod-networking/nic-request';
import {
  type PodAnnotation,
  type PodNetworking,
  REQUEST_SOURCES,
  type RequestSource,
} from '../../manifests/pod-networking/pod-networking';
import type { Workload } from '../../manifests/workload';
import type { AddressSource, PlannedNic, PlannedWorkload } from '../address-plan';
import type { Demand } from '../demand/peak-demand';
import { type AttachedNic, isServedBySpiderpool } from './attached-nics';
import { autoPoolSources } from './auto-pool-sources';
import type { Supply } from './plan-workloads';
import { poolSources } from './pool-sources';

/** What the choice of pools depends on. */
export interface Selecting {
  readonly workload: Workload;
  readonly networking: PodNetworking;
  readonly demand: Demand;
  readonly attached: readonly AttachedNic[];
  readonly supply: Supply;
  readonly namespaces: ReadonlyMap<string, Manifest>;
}

/** The NICs that Spiderpool serves with their sources, and what decided them. */
export interface Selection {
  readonly nics: PlannedNic[];
  readonly decidedBy: PlannedWorkload['decidedBy'];
}

/**
 * Finds where the addresses of a pod come from, as Spiderpool's agent does: subnets, subnet, ippools, ippool, the namespace's pools, the
 * network's pools, the cluster's default pools. The first that is there decides for both families and for every NIC, whatever is in it.
 */
export function selectSources(selecting: Selecting): Selection {
  const source = REQUEST_SOURCES.find(key => isRead(key, selecting));
  if (source) return { nics: requestedNics(source, selecting), decidedBy: source };
  const served = selecting.attached.filter(isServedBySpiderpool);
  const namespace = namespacePools(selecting);
  if (namespace) {
    return {
      nics: served.map(nic => withPools(nic, namespace.ipv4, namespace.ipv6, namespace.field, selecting)),
      decidedBy: 'namespace',
    };
  }
  return undecidedNics(served, selecting);
}

/** While the subnet feature is off, its annotations are not looked at. */
function isRead(source: RequestSource, { networking, supply }: Selecting): boolean {
  if (!networking.requests.has(source)) return false;
  return (source !== 'subnets' && source !== 'subnet') || supply.settings.spiderpool.enableSpiderSubnet;
}

function requestedNics(source: RequestSource, selecting: Selecting): PlannedNic[] {
  const annotation = selecting.networking.requests.get(source);
  if (!annotation?.meaning.ok) return [];
  const requests = annotation.meaning.value;
  switch (source) {
    case 'ippools':
      return requests.map(request =>
        requestedNic(source, request, annotation.field, nicOf(request, selecting.attached), selecting),
      );
    case 'subnets':
      return requests.flatMap(request => {
        const nic = request.interface === undefined ? undefined : nicOf(request, selecting.attached);
        return nic ? [requestedNic(source, request, annotation.field, nic, selecting)] : [];
      });
    case 'ippool':
    case 'subnet':
      return requests.flatMap(request =>
        nicsOfSingular(source, request, selecting).map(nic =>
          requestedNic(source, request, annotation.field, nic, selecting),
        ),
      );
  }
}

/** A named entry is for that interface, an unnamed one for the NIC of its place: the first for eth0, the next for the first network. */
function nicOf(request: NicRequest, attached: readonly AttachedNic[]): AttachedNic {
  const name = request.interface;
  const nic = name === undefined ? attached[request.index] : attached.find(candidate => candidate.interface === name);
  return (
    nic ?? { interface: name ?? (request.index === 0 ? 'eth0' : `net${request.index}`), network: { type: 'none' } }
  );
}

/**
 * The singular forms serve every NIC that asks Spiderpool; only a subnet of a controller that Spiderpool knows is for the one it names, eth0
 * unless it says. Where no network is known to ask Spiderpool, the pod would not carry the annotation for nothing: one NIC is charged.
 */
function nicsOfSingular(
  source: 'ippool' | 'subnet',
  request: NicRequest,
  { workload, attached }: Selecting,
): readonly AttachedNic[] {
  if (source === 'subnet' && workload.controller === 'native') {
    return [nicOf({ ...request, interface: request.interface ?? 'eth0' }, attached)];
  }
  const served = attached.filter(isServedBySpiderpool);
  if (served.length > 0) return served;
  const unknown = attached.find(nic => nic.network.type === 'unresolved' && nic.interface !== 'eth0');
  const first = unknown ?? attached[0];
  return first ? [first] : [];
}

function requestedNic(
  source: RequestSource,
  request: NicRequest,
  field: FieldPath,
  nic: AttachedNic,
  selecting: Selecting,
): PlannedNic {
  if (source === 'ippools' || source === 'ippool') return withPools(nic, request.ipv4, request.ipv6, field, selecting);
  return { ...nic, sources: autoPoolSources(nic, request, field, selecting) };
}

function withPools(
  nic: AttachedNic,
  ipv4: readonly string[],
  ipv6: readonly string[],
  field: FieldPath,
  { supply }: Selecting,
): PlannedNic {
  const sources: readonly AddressSource[] = poolSources({ ipv4, ipv6, field }, supply);
  return { ...nic, sources };
}

interface NamespacePools {
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly field: FieldPath;
}

/** The pools that the namespace's annotations name; undefined where both lists are absent or empty. */
function namespacePools({ workload, namespaces }: Selecting): NamespacePools | undefined {
  const namespace = namespaces.get(workload.manifest.id.namespace ?? 'default');
  if (!namespace) return undefined;
  const annotations = child(child(namespace.object, 'metadata'), 'annotations');
  const ipv4 = namesOf(own(annotations, NAMESPACE_ANNOTATION.defaultIPv4IPPool));
  const ipv6 = namesOf(own(annotations, NAMESPACE_ANNOTATION.defaultIPv6IPPool));
  if (ipv4.length === 0 && ipv6.length === 0) return undefined;
  return { ipv4, ipv6, field: workload.template?.path ?? [] };
}

function namesOf(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter(name => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Nobody named a pool: a NIC takes those of its network's configuration, or else the cluster's default pools. */
function undecidedNics(served: readonly AttachedNic[], selecting: Selecting): Selection {
  let decidedBy: Selection['decidedBy'] = 'nothing';
  const field = selecting.workload.template?.path ?? [];
  const nics = served.map(nic => {
    const network = nic.network.type === 'known' ? nic.network.network : undefined;
    const ipv4 = network?.defaultIPv4IPPool ?? [];
    const ipv6 = network?.defaultIPv6IPPool ?? [];
    if (ipv4.length > 0 || ipv6.length > 0) {
      decidedBy = 'network';
      return withPools(nic, ipv4, ipv6, field, selecting);
    }
    const defaults = [...selecting.supply.pools.values()].filter(
      ({ source }) => source.type === 'manifest' && source.pool.default,
    );
    if (defaults.length > 0 && decidedBy === 'nothing') decidedBy = 'cluster-default';
    const named = (family: 4 | 6): readonly string[] =>
      defaults.filter(pool => pool.family === family).map(pool => pool.name);
    return withPools(nic, named(4), named(6), field, selecting);
  });
  return { nics, decidedBy };
}

/** The annotation that decides, for the rules. */
export function decidingAnnotation(workload: PlannedWorkload): PodAnnotation<unknown> | undefined {
  const { decidedBy, networking } = workload;
  return decidedBy === 'namespace' ||
    decidedBy === 'network' ||
    decidedBy === 'cluster-default' ||
    decidedBy === 'nothing'
    ? undefined
    : networking.requests.get(decidedBy);
}
