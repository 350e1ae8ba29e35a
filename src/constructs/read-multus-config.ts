import { withoutEmpties } from '../manifests/canonical/empty-fields';
import type { JsonObject } from '../manifests/json';
import { labelValueProblem } from '../manifests/label-syntax';
import { readCniConfig, readCniPlugin } from '../manifests/multus/cni-plugin-text';
import { CNI_BLOCK, CNI_TYPES, CNI_VERSIONS } from '../manifests/multus/cni-type';
import type {
  CustomConfigProps,
  ManagedNetworkOptions,
  OvsConfigProps,
  SpiderMultusConfigProps,
  SriovConfigProps,
  VlanTrunk,
} from './multus-config-props';
import { type PropChecks, shown } from './prop-checks';
import { namesOf, readSources } from './references';
import { readCoordinator, readParent } from './vlan-network';

/** What a SpiderMultusConfig is made of. */
export interface ReadMultusConfig {
  /** Before defaults are filled in. */
  readonly spec: JsonObject;
  /** 0 for none, undefined where it is not known. */
  readonly vlan: number | undefined;
}

type ManagedProps = Exclude<SpiderMultusConfigProps, CustomConfigProps>;

const VLAN = { min: 0, max: 4094 };
const MTU = { min: 0, max: 65_535 };
const MBPS = { min: 0, max: 2_147_483_647 };

/** Reads the props of a SpiderMultusConfig. */
export function readMultusConfigProps(checks: PropChecks, props: SpiderMultusConfigProps): ReadMultusConfig {
  const { cniType } = checks.props(props);
  if (checks.oneOf('cniType', cniType, CNI_TYPES) === undefined) checks.refuse('cniType', ' must be given');
  if (props.cniType === 'custom') return readCustom(checks, props);
  const { block, vlan } = readBlock(checks, props);
  const ippools = readPools(checks, props);
  const spec = {
    cniType,
    [CNI_BLOCK[cniType]]: withoutEmpties({ ...block, ippools }),
    enableCoordinator: checks.flag('enableCoordinator', props.enableCoordinator),
    coordinator: props.coordinator && withoutEmpties({ ...readCoordinator(checks, props.coordinator) }),
    disableIPAM: checks.flag('disableIPAM', props.disableIPAM),
    chainCNIJsonData: checks.list('chain', props.chain).map((plugin, index) => {
      const text = JSON.stringify(plugin) ?? '';
      const read = readCniPlugin(text);
      return read.ok ? text : checks.refuse(`chain[${index}]`, ` ${read.problem}, not ${shown(plugin)}`);
    }),
  };
  return { spec: withoutEmpties(spec), vlan };
}

interface ReadBlock {
  readonly block: JsonObject;
  readonly vlan: number | undefined;
}

function readBlock(checks: PropChecks, props: ManagedProps): ReadBlock {
  switch (props.cniType) {
    case 'macvlan':
    case 'ipvlan': {
      const vlanID = checks.wholeNumber('vlanId', props.vlanId, VLAN) ?? 0;
      return { block: { ...parentOf(checks, props), vlanID }, vlan: vlanID };
    }
    case 'vlan': {
      const vlanMode = checks.oneOf('vlanMode', props.vlanMode, ['manual', 'auto']) ?? 'manual';
      if (vlanMode === 'auto' && props.vlanId !== undefined)
        checks.refuse('vlanId', ' cannot be given with vlanMode "auto"');
      const vlanID = vlanMode === 'auto' ? undefined : (checks.wholeNumber('vlanId', props.vlanId, VLAN) ?? 0);
      return { block: { ...parentOf(checks, props), vlanMode, vlanID }, vlan: vlanID };
    }
    case 'sriov':
      return readSriov(checks, props);
    case 'ib-sriov':
      return {
        block: {
          resourceName: checks.text('resourceName', props.resourceName),
          pkey: optionalText(checks, 'pkey', props.pkey),
          linkState: checks.oneOf('linkState', props.linkState, ['auto', 'enable', 'disable']),
          rdmaIsolation: checks.flag('rdmaIsolation', props.rdmaIsolation),
          enableIbKubernetes: checks.flag('enableIbKubernetes', props.enableIbKubernetes),
        },
        vlan: undefined,
      };
    case 'ipoib':
      return { block: { master: checks.text('master', props.master) }, vlan: undefined };
    case 'ovs':
      return readOvs(checks, props);
  }
}

function parentOf(
  checks: PropChecks,
  props: Extract<ManagedProps, { readonly rdmaResourceName?: string }>,
): JsonObject {
  const { master, bond } = readParent(checks, props);
  return {
    master,
    bond,
    mtu: checks.wholeNumber('mtu', props.mtu, MTU),
    rdmaResourceName: optionalText(checks, 'rdmaResourceName', props.rdmaResourceName),
  };
}

function readSriov(checks: PropChecks, props: SriovConfigProps): ReadBlock {
  const vlanID = checks.wholeNumber('vlanId', props.vlanId, VLAN) ?? 0;
  const minTxRateMbps = checks.wholeNumber('minTxRateMbps', props.minTxRateMbps, MBPS);
  const maxTxRateMbps = checks.wholeNumber('maxTxRateMbps', props.maxTxRateMbps, MBPS);
  if ((minTxRateMbps ?? 0) > (maxTxRateMbps ?? 0)) {
    const most = maxTxRateMbps === undefined ? 'a maximum that is not given, which counts as 0' : `${maxTxRateMbps}`;
    checks.refuse('minTxRateMbps', ` is ${minTxRateMbps}, more than ${most}`);
  }
  return {
    block: {
      resourceName: checks.text('resourceName', props.resourceName),
      vlanID,
      mtu: checks.wholeNumber('mtu', props.mtu, MTU),
      minTxRateMbps,
      maxTxRateMbps,
      rdmaIsolation: checks.flag('rdmaIsolation', props.rdmaIsolation),
    },
    vlan: vlanID,
  };
}

function readOvs(checks: PropChecks, props: OvsConfigProps): ReadBlock {
  const vlan = checks.wholeNumber('vlanId', props.vlanId, VLAN) ?? 0;
  return {
    block: {
      bridge: checks.text('bridge', props.bridge),
      vlan,
      deviceID: optionalText(checks, 'deviceId', props.deviceId),
      trunk: checks.list('trunk', props.trunk).map((entry, index) => readTrunk(checks, `trunk[${index}]`, entry)),
    },
    vlan,
  };
}

function readTrunk(checks: PropChecks, prop: string, entry: VlanTrunk): JsonObject {
  const { id, minId, maxId } = checks.mapping(prop, entry) ?? checks.refuse(prop, ' must be a mapping');
  const minID = checks.wholeNumber(`${prop}.minId`, minId, VLAN);
  const maxID = checks.wholeNumber(`${prop}.maxId`, maxId, VLAN);
  if (id !== undefined) return { id: checks.wholeNumber(`${prop}.id`, id, VLAN) };
  if (minID === undefined || maxID === undefined) return checks.refuse(prop, ' must have id, or both minId and maxId');
  if (minID > maxID) checks.refuse(`${prop}.minId`, ` is ${minID}, more than maxId, ${maxID}`);
  return { minID, maxID };
}

function readPools(checks: PropChecks, props: ManagedProps): JsonObject | undefined {
  const pools = readSources(checks, 'defaultPools', { kind: 'SpiderIPPool', sources: props.defaultPools });
  if (props.disableIPAM === true && pools.length > 0)
    checks.refuse('defaultPools', ' cannot be given with disableIPAM: nobody would ask for them');
  const matchMasterSubnet =
    props.cniType === 'sriov' ? checks.flag('matchMasterSubnet', props.matchMasterSubnet) : undefined;
  const named = withoutEmpties({ ipv4: namesOf(pools, 4), ipv6: namesOf(pools, 6), matchMasterSubnet });
  return Object.keys(named).length === 0 ? undefined : named;
}

function readCustom(checks: PropChecks, { config, vlan }: CustomConfigProps): ReadMultusConfig {
  const text = typeof config === 'object' ? JSON.stringify(config) : (config ?? '');
  if (typeof text !== 'string') return checks.refuse('config', ` must be JSON text or a mapping, not ${shown(config)}`);
  if (text !== '') {
    const read = readCniConfig(text);
    if (!read.ok) checks.refuse('config', ` ${read.problem}`);
  }
  return { spec: { cniType: 'custom', customCNI: text }, vlan: checks.wholeNumber('vlan', vlan, VLAN) };
}

/** Checks a value that becomes a label. */
export function readInjectValue(checks: PropChecks, prop: string, value: string | undefined): string | undefined {
  if (value === undefined || value === null) return undefined;
  const problem = labelValueProblem(checks.text(prop, value));
  return problem === undefined ? value : checks.refuse(prop, ` becomes a label and ${problem}: ${shown(value)}`);
}

/** Checks the version of a CNI configuration. */
export function readCniVersion(checks: PropChecks, { cniVersion }: ManagedNetworkOptions): string | undefined {
  return checks.oneOf('cniVersion', cniVersion, CNI_VERSIONS);
}

/** A text that may be missing, and is not empty where it is there. */
function optionalText(checks: PropChecks, prop: string, value: string | undefined): string | undefined {
  return value === undefined || value === null ? undefined : checks.text(prop, value);
}
