import { dnsLabel } from '../context/text-form';
import { ANNOTATION } from '../manifests/annotation-keys';
import { readRoutes } from './address-block-props';
import { type INetwork, networkReference } from './network';
import type { PodRouting, PoolNetworking, SubnetNetworking } from './nic';
import { type PropChecks, shown, type TextMap } from './prop-checks';
import { type NicSource, type ReadNic, type ReadNics, readNics } from './read-nics';

/** The annotations of pods whose NICs take their addresses from given pools. */
export function poolAnnotations(checks: PropChecks, networking: PoolNetworking): TextMap {
  const read = readNics(checks, networking, 'pools');
  const annotations = networkAnnotations(checks, read, networking);
  annotations[ANNOTATION.ippools] = sourcesText(read.sources);
  return annotations;
}

/** The annotations of pods whose NICs take their addresses from a pool made for the workload; its number of addresses is not among them. */
export function subnetAnnotations(checks: PropChecks, networking: SubnetNetworking & Reclaim): TextMap {
  const read = readNics(checks, networking, 'subnets');
  const annotations = networkAnnotations(checks, read, networking);
  annotations[ANNOTATION.subnets] = sourcesText(read.sources);
  annotations[ANNOTATION.ippoolReclaim] = String(checks.flag('reclaim', networking.reclaim) ?? true);
  return annotations;
}

/** What becomes of a pool made for a workload. */
export interface Reclaim {
  /** Whether the pool goes with the workload; false keeps it for a workload of the same kind, namespace and name. Default true. */
  readonly reclaim?: boolean;
}

function networkAnnotations(
  checks: PropChecks,
  { defaultNetwork, nics }: ReadNics,
  { defaultRouteNic, routes = [] }: PodRouting,
): Record<string, string> {
  const annotations: Record<string, string> = {};
  if (defaultRouteNic !== undefined) checkDefaultRouteNic(checks, defaultRouteNic, nics);
  const read = readRoutes(checks, 'routes', routes);
  if (defaultNetwork !== undefined) annotations[ANNOTATION.defaultNetwork] = defaultNetworkText(defaultNetwork);
  if (nics.length > 0) annotations[ANNOTATION.networks] = networksText(nics);
  if (read.length > 0) annotations[ANNOTATION.routes] = JSON.stringify(read.map(({ dst, gw }) => ({ dst, gw })));
  if (defaultRouteNic !== undefined) annotations[ANNOTATION.defaultRouteNIC] = defaultRouteNic;
  return annotations;
}

function checkDefaultRouteNic(checks: PropChecks, nic: string, nics: readonly ReadNic[]): void {
  const interfaces = ['eth0', ...nics.map(nic => nic.interface)];
  if (interfaces.includes(nic)) return;
  checks.refuse('defaultRouteNic', ` must be an interface of the pod (${interfaces.join(', ')}), not ${shown(nic)}`);
}

/** Only the JSON form takes names that are no DNS labels (a resource's name may hold dots). */
function defaultNetworkText(network: INetwork): string {
  const { name, namespace } = network;
  return isLabel(name) ? networkReference(network) : JSON.stringify([{ name, namespace }]);
}

/** A comma list; JSON where a name holds a dot or an interface has a name of its own, which the list's grammar may not take. */
function networksText(nics: readonly ReadNic[]): string {
  if (nics.every(nic => nic.named === 'by-place' && isLabel(nic.network.name))) {
    return nics.map(nic => networkReference(nic.network)).join(',');
  }
  return JSON.stringify(
    nics.map(({ network, interface: nic, named }) => ({
      ...(named === 'explicitly' ? { interface: nic } : {}),
      name: network.name,
      namespace: network.namespace,
    })),
  );
}

function isLabel(name: string): boolean {
  return dnsLabel.pattern.test(name);
}

/** Always the array form, always with interfaces: the only one that ties addresses to a NIC. */
function sourcesText(sources: readonly NicSource[]): string {
  return JSON.stringify(
    sources.map(({ interface: nic, ipv4, ipv6, cleanGateway }) => ({
      interface: nic,
      ...(ipv4.length === 0 ? {} : { ipv4 }),
      ...(ipv6.length === 0 ? {} : { ipv6 }),
      ...(cleanGateway ? { cleangateway: true } : {}),
    })),
  );
}
