import type { FieldPath } from '../../manifests/field-path';
import type { NicRequest } from '../../manifests/pod-networking/nic-request';
import type { RequestSource } from '../../manifests/pod-networking/pod-networking';
import { type RequestFault, requestFaults } from '../../manifests/pod-networking/request-fault';
import type { AttachedNic, PlannedNic } from '../address-plan';
import { isServedBySpiderpool, plannedNic } from './attached-nics';
import { autoPoolSources } from './auto-pool-sources';
import { poolSources } from './pool-sources';
import type { Selecting } from './select-sources';

/**
 * The NICs that an annotation of the pod gives pools or subnets, and those that Spiderpool serves and the annotation leaves out: there is no
 * falling back for them. None where Spiderpool refuses the annotation as a whole.
 */
export function requestedNics(
  source: RequestSource,
  requests: readonly NicRequest[],
  field: FieldPath,
  selecting: Selecting,
): readonly PlannedNic[] {
  if (requestFaults(source, requests).some(fault => isFatal(source, fault))) return [];
  if (isUnnamed(source, requests) && requests.length !== selecting.attached.length) return [];
  if (areOneToOne(source, requests, selecting)) {
    return requests.map(request => withSources(source, request, field, nicOf(request, selecting.attached), selecting));
  }
  const nics: PlannedNic[] = [];
  const isPlanned = (name: string) => nics.some(nic => nic.interface === name);
  for (const request of requests) {
    for (const nic of nicsOf(source, request, selecting)) {
      if (!isPlanned(nic.interface)) nics.push(withSources(source, request, field, nic, selecting));
    }
  }
  for (const nic of selecting.attached) {
    if (isServedBySpiderpool(nic) && !isPlanned(nic.interface)) nics.push(plannedNic(nic, []));
  }
  return nics;
}

/** Whether every entry of `ippools` names a NIC, as entries without faults do, and every NIC that Spiderpool serves has one. */
function areOneToOne(source: RequestSource, requests: readonly NicRequest[], { attached }: Selecting): boolean {
  return (
    source === 'ippools' &&
    requests.every(request => request.interface !== undefined) &&
    attached.every(nic => !isServedBySpiderpool(nic) || requests.some(request => request.interface === nic.interface))
  );
}

/** Whether no entry of `ippools` names its NIC: then their places stand for the NICs, and there must be one for each. */
export function isUnnamed(source: RequestSource, requests: readonly NicRequest[]): boolean {
  return source === 'ippools' && requests.every(request => request.interface === undefined);
}

/** Pools are looked at one by one, so that an entry with none, or with an empty name, fails later; all else has Spiderpool refuse the annotation as a whole. */
function isFatal(source: RequestSource, fault: RequestFault): boolean {
  switch (fault.type) {
    case 'nothing-asked':
    case 'empty-name':
      return source === 'subnets' || source === 'subnet';
    case 'no-interface':
      return false;
    default:
      return true;
  }
}

function nicsOf(source: RequestSource, request: NicRequest, selecting: Selecting): readonly AttachedNic[] {
  switch (source) {
    case 'ippools':
      return [nicOf(request, selecting.attached)];
    case 'subnets':
      return request.interface === undefined ? [] : [nicOf(request, selecting.attached)];
    case 'ippool':
      return nicsInNeed(selecting);
    case 'subnet':
      return selecting.workload.controller === 'native'
        ? [nicOf({ ...request, interface: request.interface ?? 'eth0' }, selecting.attached)]
        : nicsInNeed(selecting);
  }
}

/** A named entry is for that interface, an unnamed one for the NIC of its place: the first for eth0, the next for the first network. */
function nicOf(request: NicRequest, attached: readonly AttachedNic[]): AttachedNic {
  const name = request.interface;
  const nic = name === undefined ? attached[request.index] : attached.find(candidate => candidate.interface === name);
  return nic ?? { interface: name ?? `net${request.index}`, network: { type: 'none' } };
}

/**
 * The singular forms serve every NIC that asks Spiderpool; only a subnet of a controller that Spiderpool knows is for the one it names, eth0
 * unless it says. Where no network is known to ask Spiderpool, the pod would not carry the annotation for nothing: one NIC is charged.
 */
function nicsInNeed({ attached }: Selecting): readonly AttachedNic[] {
  const served = attached.filter(isServedBySpiderpool);
  if (served.length > 0) return served;
  const unknown = attached.find(nic => nic.network.type === 'unresolved' && nic.interface !== 'eth0');
  const first = unknown ?? attached[0];
  return first ? [first] : [];
}

function withSources(
  source: RequestSource,
  request: NicRequest,
  field: FieldPath,
  nic: AttachedNic,
  selecting: Selecting,
): PlannedNic {
  if (source === 'subnets' || source === 'subnet') {
    return plannedNic(nic, autoPoolSources(nic, request, field, selecting));
  }
  const { ipv4, ipv6 } = request;
  const names = { ipv4, ipv6, origin: 'pod' as const, manifest: selecting.workload.manifest, field };
  return plannedNic(nic, poolSources(nic, names, selecting));
}
