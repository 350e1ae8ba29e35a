import type { CoordinatorOptions } from '../manifests/multus/coordinator-plugin';
import type { Bond, CniVersion, NetworkConfig } from '../manifests/multus/network-config';
import { type PropChecks, shown } from './prop-checks';
import { namesOf, readSources } from './references';
import type { NamespacedResourceProps } from './resource-props';
import type { ISpiderIPPool } from './spider-ip-pool';

/** A macvlan or ipvlan network, described as a SpiderMultusConfig describes it. */
export type VlanNetworkProps = VlanNetworkOptions & ParentInterface;

/** The interface of the node that pods hang on: one, or a bond of several. */
export type ParentInterface =
  | {
      /** The interface of the node, `eth1`. */
      readonly master: string;
      readonly bond?: never;
    }
  | {
      /** The interfaces of the node that become the bond, two or more. */
      readonly master: readonly string[];
      readonly bond: BondProps;
    };

/** A bond that Spiderpool's ifacer plugin makes on the node. */
export interface BondProps {
  /** The name of the bond's interface, `bond0`. */
  readonly name: string;
  /** The kernel's number of the bonding mode, 0 (balance-rr) to 6 (balance-alb). Default 0. */
  readonly mode?: number;
  /** Further options as the kernel takes them, `miimon=100`. Default none. */
  readonly options?: string;
}

/** What macvlan and ipvlan networks have besides their parent interface. */
export interface VlanNetworkOptions extends NamespacedResourceProps {
  /** 1 to 4094 puts the network on a VLAN sub-interface of the parent, which is made where it is missing. Default 0: no VLAN. */
  readonly vlanId?: number;
  /** The MTU in bytes. Default 0: that of the parent. */
  readonly mtu?: number;
  /** The pools of pods that name none. Default none. */
  readonly defaultPools?: readonly ISpiderIPPool[];
  /** True for NICs without an address. Default false: Spiderpool gives them out. */
  readonly disableIPAM?: boolean;
  /** CNI plugins to run after this one, each with its `type`. Default none. */
  readonly chain?: readonly { readonly [field: string]: unknown }[];
  /** Whether Spiderpool's coordinator tunes the routes of the pods. Default true, as in a SpiderMultusConfig. */
  readonly enableCoordinator?: boolean;
  /** How it does so. Default: mode `auto`, routes tuned. */
  readonly coordinator?: CoordinatorOptions;
  /** The version of the CNI configuration. Default 0.3.1. */
  readonly cniVersion?: CniVersion;
  /** The name inside the configuration. Default: the name of the NetworkAttachmentDefinition. */
  readonly configName?: string;
}

/** Reads the props of a macvlan or ipvlan network whose name is known. */
export function readVlanNetwork(
  checks: PropChecks,
  type: 'macvlan' | 'ipvlan',
  props: VlanNetworkProps & { readonly configName: string },
): NetworkConfig {
  const disabled = checks.flag('disableIPAM', props.disableIPAM) ?? false;
  const pools = readSources(checks, 'defaultPools', { kind: 'SpiderIPPool', sources: props.defaultPools });
  if (disabled && pools.length > 0)
    checks.refuse('defaultPools', ' cannot be given with disableIPAM: nobody would ask for them');
  const enableCoordinator = checks.flag('enableCoordinator', props.enableCoordinator) ?? true;
  return {
    name: checks.text('configName', props.configName),
    cniVersion: checks.oneOf('cniVersion', props.cniVersion, ['0.3.0', '0.3.1', '0.4.0', '1.0.0']),
    main: {
      type,
      ...readParent(checks, props),
      vlanID: checks.wholeNumber('vlanId', props.vlanId, { min: 0, max: 4094 }) ?? 0,
      mtu: checks.wholeNumber('mtu', props.mtu, { min: 0, max: 65_535 }) ?? 0,
    },
    ipam: disabled ? 'none' : { ipv4: namesOf(pools, 4), ipv6: namesOf(pools, 6) },
    chain: checks.list('chain', props.chain).map((plugin, index) => {
      if (typeof plugin?.type !== 'string')
        checks.refuse(`chain[${index}].type`, ` must be text, not ${shown(plugin?.type)}`);
      return plugin;
    }),
    coordinator: enableCoordinator ? readCoordinator(checks, props.coordinator) : undefined,
  };
}

/** Reads how the coordinator tunes routes. */
export function readCoordinator(checks: PropChecks, given: CoordinatorOptions | undefined): CoordinatorOptions {
  const coordinator = checks.mapping('coordinator', given) ?? {};
  checks.oneOf('coordinator.mode', coordinator.mode, ['auto', 'underlay', 'overlay']);
  return coordinator;
}

/** Reads the interface of the node, or the bond of several. */
export function readParent(
  checks: PropChecks,
  { master, bond }: ParentInterface,
): { master: readonly string[]; bond: Bond | undefined } {
  const masters = typeof master === 'string' ? [master] : checks.texts('master', master);
  if (masters.length === 0 || masters.includes('')) {
    checks.refuse(
      'master',
      ` must name an interface of the node such as "eth1", not ${masters.length === 0 ? 'nothing' : '""'}`,
    );
  }
  if (masters.length > 1 && !bond)
    checks.refuse('bond', ` must be given: ${masters.length} masters become one interface only as a bond`);
  if (masters.length === 1 && bond)
    checks.refuse('bond', ' cannot be given with one master: Spiderpool would ignore it');
  if (!bond) return { master: masters, bond: undefined };
  return {
    master: masters,
    bond: {
      name: checks.text('bond.name', bond.name),
      mode: checks.wholeNumber('bond.mode', bond.mode, { min: 0, max: 6 }) ?? 0,
      options: bond.options === undefined ? '' : checks.text('bond.options', bond.options),
    },
  };
}
