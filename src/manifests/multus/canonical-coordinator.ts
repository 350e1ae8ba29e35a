import { IPAddress } from '../../addresses/ip-address';
import { child, isJsonObject, type JsonObject, own } from '../json';

/**
 * A SpiderCoordinator as Spiderpool's webhook stores it: every default written out, plain addresses among the networks with their prefix length,
 * and lists without entries left out. What cannot be read stays as it is; given the result, it returns the same.
 */
export function canonicalSpiderCoordinator(object: JsonObject): JsonObject {
  return { ...object, spec: canonicalCoordinatorSpec(child(object, 'spec')) };
}

/** `spec` as it is stored; see {@link canonicalSpiderCoordinator}. */
export function canonicalCoordinatorSpec(written: JsonObject): JsonObject {
  const entries = Object.entries(written).filter(([, value]) => value !== null && !isEmptyList(value));
  const spec: JsonObject = Object.fromEntries(entries);
  const { mode = 'auto', tunePodRoutes = true, hostRuleTable = 500, podRPFilter = 0, txQueueLen = 0 } = spec;
  const { vethLinkAddress = '', vethMTU = 1500, hijackCIDR, policyRoutes } = spec;
  return {
    ...spec,
    mode,
    tunePodRoutes,
    hostRuleTable,
    podRPFilter,
    txQueueLen,
    vethLinkAddress,
    vethMTU,
    ...(Array.isArray(hijackCIDR) ? { hijackCIDR: hijackCIDR.map(withPrefixLength) } : {}),
    ...(Array.isArray(policyRoutes) ? { policyRoutes: policyRoutes.map(canonicalRoute) } : {}),
  };
}

/** A plain address gets the prefix length of a single host; the text before it stays as it is written. */
function withPrefixLength(entry: unknown): unknown {
  if (typeof entry !== 'string' || entry.includes('/')) return entry;
  const address = IPAddress.parse(entry);
  return address.ok ? `${entry}/${address.value.family === 4 ? 32 : 128}` : entry;
}

/** Go prints the prefix anew: the address in its shortest spelling, host bits kept. */
function canonicalRoute(route: unknown): unknown {
  if (!isJsonObject(route)) return route;
  const dst = own(route, 'dst');
  if (typeof dst !== 'string') return route;
  const [text = '', length] = dst.split('/');
  const address = IPAddress.parse(text);
  if (!address.ok) return route;
  return { ...route, dst: `${address.value}/${length ?? (address.value.family === 4 ? 32 : 128)}` };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
