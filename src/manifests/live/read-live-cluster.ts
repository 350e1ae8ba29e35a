import { IPAddress } from '../../addresses/ip-address';
import { RangeSet } from '../../addresses/range-set';
import { failed, ok, type Result } from '../../addresses/result';
import { SPIDERPOOL_GROUP } from '../api-groups';
import type { FieldPath } from '../field-path';
import { type AddressBlock, readIPPool, readSubnet } from '../ip-pool';
import { child, isJsonObject, type JsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import { type ReservedIP, readReservedIP } from '../reserved-ip';
import type { Allocation, Application, LiveCluster, LivePool, LiveProblem, LiveSubnet } from './live-cluster';
import { EndpointReader } from './read-endpoints';

const ALLOCATED: FieldPath = ['status', 'allocatedIPs'];
const CONTROLLED: FieldPath = ['status', 'controlledIPPools'];

/** Reads what a cluster holds. Objects of other kinds pass. */
export function readLiveCluster(manifests: readonly Manifest[], cluster: string | null): LiveCluster {
  const pools = new Map<string, LivePool>();
  const subnets = new Map<string, LiveSubnet>();
  const reservedIPs = new Map<string, ReservedIP>();
  const problems: LiveProblem[] = [];
  const endpoints = new EndpointReader();
  for (const manifest of manifests) {
    if (manifest.group !== SPIDERPOOL_GROUP) continue;
    const { kind, name } = manifest.id;
    if (kind === 'SpiderIPPool') pools.set(name, readPool(manifest, problems));
    else if (kind === 'SpiderSubnet') subnets.set(name, readLiveSubnet(manifest, problems));
    else if (kind === 'SpiderReservedIP') reservedIPs.set(name, readReservedIP(manifest));
    else if (kind === 'SpiderEndpoint') endpoints.add(manifest);
  }
  return { cluster, manifests, pools, subnets, reservedIPs, endpoints: endpoints.endpoints, problems };
}

function readPool(manifest: Manifest, problems: LiveProblem[]): LivePool {
  const pool = readIPPool(manifest);
  const metadata = child(manifest.object, 'metadata');
  return {
    pool,
    manifest,
    name: pool.name,
    addresses: addressesOf(pool),
    allocations: readAllocations(manifest, problems),
    state: typeof own(metadata, 'deletionTimestamp') === 'string' ? 'terminating' : 'there',
    application: readApplication(child(metadata, 'labels')),
  };
}

function addressesOf({ ips, excludeIPs }: AddressBlock): RangeSet | undefined {
  if (!ips?.isComplete || excludeIPs?.isComplete === false) return undefined;
  return excludeIPs ? ips.set.difference(excludeIPs.set) : ips.set;
}

/** The status holds a JSON text: an object of `{pod, podUid}` by address. */
function readAllocations(manifest: Manifest, problems: LiveProblem[]): readonly Allocation[] {
  const entries = readJsonText(manifest, ALLOCATED);
  if (!entries.ok) {
    problems.push({ manifest, field: ALLOCATED, message: entries.problem });
    return [];
  }
  return Object.entries(entries.value)
    .flatMap(([text, entry]) => {
      const address = IPAddress.parse(text);
      if (!address.ok || !isJsonObject(entry)) {
        problems.push({
          manifest,
          field: ALLOCATED,
          message: `holds ${JSON.stringify(text)}, which is no address of a pod`,
        });
        return [];
      }
      return [{ address: address.value, pod: textIn(entry, 'pod'), podUid: textIn(entry, 'podUid') }];
    })
    .sort(({ address: a }, { address: b }) => (a.value < b.value ? -1 : 1));
}

/** The owner of an auto pool is in its labels; a pool with the name label is one. */
function readApplication(labels: JsonObject): Application | undefined {
  const name = textIn(labels, 'ipam.spidernet.io/owner-application-name');
  if (name === '') return undefined;
  return {
    kind: textIn(labels, 'ipam.spidernet.io/owner-application-kind'),
    namespace: textIn(labels, 'ipam.spidernet.io/owner-application-namespace'),
    name,
    interface: textIn(labels, 'ipam.spidernet.io/interface'),
  };
}

/** The status holds a JSON text: an object of `{ips}` by the name of the pool. */
function readLiveSubnet(manifest: Manifest, problems: LiveProblem[]): LiveSubnet {
  const subnet = readSubnet(manifest);
  const controlled = new Map<string, RangeSet>();
  const entries = readJsonText(manifest, CONTROLLED);
  if (!entries.ok) problems.push({ manifest, field: CONTROLLED, message: entries.problem });
  for (const [pool, entry] of Object.entries(entries.ok ? entries.value : {})) {
    const ips = isJsonObject(entry) ? own(entry, 'ips') : undefined;
    const texts = Array.isArray(ips) ? ips.filter(text => typeof text === 'string') : [];
    if (subnet.family) controlled.set(pool, RangeSet.parse(subnet.family, texts).set);
  }
  return { subnet, manifest, name: subnet.name, controlled };
}

function readJsonText({ object }: Manifest, [status, key]: FieldPath): Result<JsonObject, string> {
  const text = own(child(object, String(status)), String(key));
  if (text === undefined || text === null || text === '') return ok({});
  if (typeof text !== 'string') return failed('is not text holding JSON');
  try {
    const value: unknown = JSON.parse(text);
    if (value === null) return ok({});
    return isJsonObject(value) ? ok(value) : failed('is no JSON object');
  } catch (error) {
    return failed(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function textIn(object: JsonObject, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}
