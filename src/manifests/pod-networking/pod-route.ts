import { isIPv4 } from 'node:net';
import { readAddress, readIPv4Mapped } from '../../addresses/address-text';
import type { Family } from '../../addresses/family';
import { IPAddress } from '../../addresses/ip-address';
import { describeType, isJsonObject, type JsonObject } from '../json';

/** One route that a pod asks for. */
export interface PodRoute {
  readonly index: number;
  readonly dst: string;
  /** `gw`; an IPv4 address written in IPv6 form counts as IPv4. */
  readonly gateway: IPAddress;
  /** Keys of the entry that Spiderpool ignores, as written. */
  readonly ignoredKeys: readonly string[];
}

/** The routes of `ipam.spidernet.io/routes`, or why Spiderpool cannot read it. */
export type PodRoutes =
  | { readonly ok: true; readonly value: readonly PodRoute[] }
  | { readonly ok: false; readonly problem: string };

/** Reads `ipam.spidernet.io/routes`: a JSON array of `{dst, gw}`, each a CIDR and an address of one family. Host bits are allowed. */
export function parsePodRoutes(text: string): PodRoutes {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (value === null) return { ok: true, value: [] };
  if (!Array.isArray(value)) return refuse(`must be a JSON array, and is ${describeType(value)}`);
  const routes: PodRoute[] = [];
  for (const [index, entry] of value.entries()) {
    const route = readRoute(entry ?? {}, index);
    if (typeof route === 'string') return refuse(`${route} in entry ${index}`);
    routes.push(route);
  }
  return { ok: true, value: routes };
}

function readRoute(entry: unknown, index: number): PodRoute | string {
  if (!isJsonObject(entry)) return `holds ${describeType(entry)} where an object belongs`;
  const keys = readKeys(entry);
  if (typeof keys === 'string') return keys;
  const { dst, gw, ignoredKeys } = keys;
  const network = familyOfCidr(dst);
  if (network === undefined) return `has "${dst}" as "dst", which is no CIDR`;
  const gateway = readEither(gw);
  if (gateway === undefined) return `has "${gw}" as "gw", which is no address`;
  if (gateway.family !== network) return `leads "${dst}" to "${gw}", an address of the other family`;
  return { index, dst, gateway, ignoredKeys };
}

function readKeys(entry: JsonObject): { dst: string; gw: string; ignoredKeys: string[] } | string {
  const texts = { dst: '', gw: '' };
  const ignoredKeys: string[] = [];
  for (const [written, value] of Object.entries(entry)) {
    const key = written.toLowerCase();
    if (key !== 'dst' && key !== 'gw') ignoredKeys.push(written);
    else if (typeof value === 'string') texts[key] = value;
    else if (value !== null) return `has a "${key}" that is ${describeType(value)}, not text`;
  }
  return { ...texts, ignoredKeys };
}

/** Spiderpool counts an IPv4 address written in IPv6 form as IPv4. */
function readEither(text: string): IPAddress | undefined {
  const read = readAddress(text) ?? readIPv4Mapped(text);
  return read && IPAddress.of(read.family, read.value);
}

function familyOfCidr(text: string): Family | undefined {
  const slash = text.indexOf('/');
  const address = text.slice(0, Math.max(slash, 0));
  const prefix = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > (isIPv4(address) ? 32 : 128)) return undefined;
  return readEither(address)?.family;
}

function refuse(problem: string): PodRoutes {
  return { ok: false, problem };
}
