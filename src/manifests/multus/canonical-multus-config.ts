import { child, isJsonObject, type JsonObject, own } from '../json';
import { CNI_BLOCK, type CniType, isCniType } from './cni-type';

/** Annotations that the webhook copies to labels of the same keys, which is where the pod webhook looks for them. */
export const RESOURCE_INJECT_ANNOTATIONS = [
  'cni.spidernet.io/rdma-resource-inject',
  'cni.spidernet.io/network-resource-inject',
] as const;

/**
 * A SpiderMultusConfig as Spiderpool's webhook and the schema's defaults store it: every default written out, lists without entries left out,
 * and the labels that follow from annotations. What is written keeps its place and its value, readable or not; given the result, it returns
 * the same.
 */
export function canonicalMultusConfig(object: JsonObject): JsonObject {
  const labels = injectLabels(child(child(object, 'metadata'), 'annotations'));
  const metadata = child(object, 'metadata');
  return {
    ...object,
    ...(Object.keys(labels).length === 0
      ? {}
      : { metadata: { ...metadata, labels: { ...child(metadata, 'labels'), ...labels } } }),
    spec: canonicalMultusSpec(child(object, 'spec')),
  };
}

/** `spec` as it is stored; see {@link canonicalMultusConfig}. */
export function canonicalMultusSpec(written: JsonObject): JsonObject {
  const spec = withoutNulls(written);
  const { cniType = 'custom' } = spec;
  if (cniType === 'custom') return customSpec(spec);
  const type = typeof cniType === 'string' && isCniType(cniType) ? cniType : undefined;
  return {
    ...spec,
    ...(type ? canonicalBlock(spec, type) : {}),
    enableCoordinator: spec.enableCoordinator ?? true,
    coordinator: canonicalCoordinator(spec.coordinator),
    disableIPAM: spec.disableIPAM ?? false,
    chainCNIJsonData: spec.chainCNIJsonData ?? [],
  };
}

/** The webhook takes the coordinator out of a configuration that is given as a whole. */
function customSpec(spec: JsonObject): JsonObject {
  const { coordinator, ...others } = spec;
  return {
    ...others,
    cniType: 'custom',
    customCNI: spec.customCNI ?? '',
    enableCoordinator: false,
    disableIPAM: spec.disableIPAM ?? false,
    chainCNIJsonData: spec.chainCNIJsonData ?? [],
  };
}

type Block = Exclude<CniType, 'custom'>;

function canonicalBlock(spec: JsonObject, type: CniType): JsonObject {
  if (type === 'custom') return {};
  const key = CNI_BLOCK[type];
  const written = spec[key];
  if (!isJsonObject(written)) return {};
  // `master` may not be null: Go writes the null back, and the schema refuses it.
  const master = own(written, 'master') === null ? { master: null } : {};
  const block: JsonObject = { ...withoutNulls(written), ...master };
  return { [key]: { ...block, ...DEFAULTS[type](block), ippools: canonicalPools(block.ippools) } };
}

/** The defaults of a block, as far as it does not write them itself. */
const DEFAULTS: Readonly<Record<Block, (block: JsonObject) => JsonObject>> = {
  macvlan: vlanBasedDefaults,
  ipvlan: vlanBasedDefaults,
  vlan: block => {
    const { vlanMode = 'manual', vlanID, mtu = 0, rdmaResourceName = '' } = block;
    const tagged = vlanMode === 'manual' || vlanID !== undefined ? { vlanID: vlanID ?? 0 } : {};
    return { vlanMode, ...tagged, mtu, rdmaResourceName, ...canonicalBond(block.bond) };
  },
  sriov: ({ resourceName = '', vlanID = 0, mtu = 0, minTxRateMbps = 0, maxTxRateMbps = 0, rdmaIsolation = false }) => ({
    resourceName,
    vlanID,
    mtu,
    minTxRateMbps,
    maxTxRateMbps,
    rdmaIsolation,
  }),
  'ib-sriov': ({ pkey = '', enableIbKubernetes = false, rdmaIsolation = true, linkState = 'enable' }) => ({
    pkey,
    enableIbKubernetes,
    rdmaIsolation,
    linkState,
  }),
  ipoib: () => ({}),
  ovs: ({ bridge = '', vlan = 0, deviceID = '' }) => ({ bridge, vlan, deviceID }),
};

function vlanBasedDefaults({ vlanID = 0, mtu = 0, rdmaResourceName = '', bond }: JsonObject): JsonObject {
  return { vlanID, mtu, rdmaResourceName, ...canonicalBond(bond) };
}

function canonicalBond(written: unknown): JsonObject {
  if (!isJsonObject(written)) return {};
  const bond = withoutNulls(written);
  return { bond: { ...bond, name: bond.name ?? '', mode: bond.mode ?? 0, options: bond.options ?? '' } };
}

function canonicalPools(written: unknown): unknown {
  if (written === undefined) return { matchMasterSubnet: false };
  if (!isJsonObject(written)) return written;
  const pools = withoutNulls(written);
  return { ...pools, matchMasterSubnet: pools.matchMasterSubnet ?? false };
}

/** A block that is not there at all gets one default more than one that is there and says nothing. */
function canonicalCoordinator(written: unknown): unknown {
  if (written !== undefined && !isJsonObject(written)) return written;
  const { mode = 'auto', tunePodRoutes = true, hostRuleTable = 500, ...given } = withoutNulls(written ?? {});
  const { podRPFilter = 0, txQueueLen = 0, podMACPrefix = '', podDefaultRouteNIC = '' } = given;
  return {
    mode,
    tunePodRoutes,
    hostRuleTable,
    ...given,
    podRPFilter,
    txQueueLen,
    podMACPrefix,
    podDefaultRouteNIC,
    ...(written === undefined ? { vethLinkAddress: '' } : {}),
  };
}

function injectLabels(annotations: JsonObject): JsonObject {
  const copied = RESOURCE_INJECT_ANNOTATIONS.flatMap(key => {
    const value = own(annotations, key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return Object.fromEntries(copied);
}

/** Without the fields Go leaves out when it writes its types: nulls, and lists without entries, except those whose emptiness it keeps. */
function withoutNulls(object: JsonObject): JsonObject {
  const entries = Object.entries(object);
  const kept = entries.filter(([key, value]) => !isLeftOut(key, value));
  return kept.length === entries.length ? object : Object.fromEntries(kept);
}

const DROPPED_WHEN_EMPTY: ReadonlySet<string> = new Set(['ipv4', 'ipv6', 'trunk', 'hijackCIDR', 'policyRoutes']);

function isLeftOut(key: string, value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0 && DROPPED_WHEN_EMPTY.has(key));
}
