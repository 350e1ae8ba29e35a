import type { Family } from '../../addresses/family';
import type { NicRequest } from './nic-request';
import type { RequestSource } from './pod-networking';

/** Something that the entries of an annotation say and Spiderpool cannot work with, although each of them can be read. */
export type RequestFault =
  /** The annotation is there and has no entry: its presence alone keeps Spiderpool from looking elsewhere. */
  | { readonly type: 'no-entry' }
  /** An entry names neither a pool nor a subnet of any family. */
  | { readonly type: 'nothing-asked'; readonly index: number }
  /** An entry names `""`. */
  | { readonly type: 'empty-name'; readonly index: number; readonly family: Family }
  /** Some entries of a list name their NIC and others do not. */
  | { readonly type: 'mixed-naming'; readonly unnamed: readonly number[] }
  /** An entry of `subnets` names no NIC: no place stands for one there. */
  | { readonly type: 'no-interface'; readonly index: number }
  /** Two entries name one NIC. */
  | { readonly type: 'same-interface'; readonly interface: string };

/** What is wrong with an annotation that can be read, as Spiderpool's agent checks it. */
export function requestFaults(source: RequestSource, requests: readonly NicRequest[]): readonly RequestFault[] {
  if (requests.length === 0) return [{ type: 'no-entry' }];
  if (isFaultless(source, requests)) return NONE;
  return [...requests.flatMap(request => faultsOfEntry(source, request)), ...faultsOfNames(source, requests)];
}

const NONE: readonly RequestFault[] = [];

/** One entry that names its NIC and what it wants: what nearly every pod has. Several are as harmless where each NIC has one. */
function isFaultless(source: RequestSource, requests: readonly NicRequest[]): boolean {
  if (requests.length > 8) return false;
  return requests.every(
    ({ interface: nic, ipv4, ipv6 }, index) =>
      (nic !== undefined || source === 'ippool' || source === 'subnet') &&
      (ipv4.length > 0 || ipv6.length > 0) &&
      !ipv4.includes('') &&
      !ipv6.includes('') &&
      (nic === undefined || requests.findIndex(other => other.interface === nic) === index),
  );
}

function faultsOfEntry(source: RequestSource, { index, ipv4, ipv6 }: NicRequest): readonly RequestFault[] {
  if (ipv4.length === 0 && ipv6.length === 0) return [{ type: 'nothing-asked', index }];
  const onSubnets = source === 'subnets' || source === 'subnet';
  return ([4, 6] as const).flatMap(family => {
    const names = family === 4 ? ipv4 : ipv6;
    const read = onSubnets ? names.slice(0, 1) : names;
    return read.includes('') ? [{ type: 'empty-name' as const, index, family }] : [];
  });
}

function faultsOfNames(source: RequestSource, requests: readonly NicRequest[]): readonly RequestFault[] {
  if (source === 'ippool' || source === 'subnet') return [];
  const faults: RequestFault[] = [];
  const unnamed = requests.filter(request => request.interface === undefined).map(({ index }) => index);
  if (source === 'subnets') faults.push(...unnamed.map(index => ({ type: 'no-interface' as const, index })));
  else if (unnamed.length > 0 && unnamed.length < requests.length) faults.push({ type: 'mixed-naming', unnamed });
  const seen = new Set<string>();
  for (const { interface: nic } of requests) {
    if (nic === undefined) continue;
    if (seen.has(nic)) faults.push({ type: 'same-interface', interface: nic });
    seen.add(nic);
  }
  return faults;
}
