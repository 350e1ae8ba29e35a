import { IPAddress } from '../../addresses/ip-address';
import { child, isJsonObject, type JsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import type { LiveEndpoint, LiveEndpoints } from './live-cluster';

/** Collects SpiderEndpoints, the IPAM's own record of which pod has which addresses. */
export class EndpointReader {
  private readonly byPod = new Map<string, LiveEndpoint>();
  private readonly byAddress = new Map<string, LiveEndpoint>();
  private count = 0;

  /** All of them so far; undefined where there was none. */
  get endpoints(): LiveEndpoints | undefined {
    const { byPod, byAddress } = this;
    return this.count === 0 ? undefined : { byPod, byAddress };
  }

  /** Takes one SpiderEndpoint. */
  add(manifest: Manifest): void {
    this.count++;
    const status = child(manifest.object, 'status');
    const current = child(status, 'current');
    const endpoint = {
      namespace: manifest.id.namespace ?? 'default',
      name: manifest.id.name,
      ownerKind: textIn(status, 'ownerControllerType'),
      ownerName: textIn(status, 'ownerControllerName'),
    };
    const uid = textIn(current, 'uid');
    if (uid !== '') this.byPod.set(uid, endpoint);
    for (const text of addressesOf(current)) this.byAddress.set(text, endpoint);
  }
}

/** The addresses of all NICs, written with the length of their prefix: `10.6.124.10/24`. */
function addressesOf(current: JsonObject): readonly string[] {
  const ips = own(current, 'ips');
  if (!Array.isArray(ips)) return [];
  return ips.flatMap(nic =>
    isJsonObject(nic)
      ? [textIn(nic, 'ipv4'), textIn(nic, 'ipv6')].flatMap(text => {
          const address = IPAddress.parse(text.replace(/\/\d+$/, ''));
          return address.ok ? [address.value.toString()] : [];
        })
      : [],
  );
}

function textIn(object: JsonObject, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}
