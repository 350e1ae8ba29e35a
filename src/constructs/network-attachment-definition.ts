import type { Construct } from 'constructs';
import { NETWORK_ATTACHMENT_API_VERSION } from '../manifests/api-groups';
import { describeType, isJsonObject } from '../manifests/json';
import { networkConfigText } from '../manifests/multus/network-config';
import { openDoor } from '../synth/app-door';
import { checksOfFromName, declare } from './external-addresses';
import type { INetwork } from './network';
import { PropChecks, shown } from './prop-checks';
import { Resource } from './resource';
import { type NamespacedResourceProps, namespacedMetadata } from './resource-props';
import { readVlanNetwork, type VlanNetworkProps } from './vlan-network';

/** A network with a hand-written configuration. */
export interface NetworkAttachmentDefinitionProps extends NamespacedResourceProps {
  /**
   * The CNI configuration: JSON text, which is emitted as it stands, or a mapping. Default none: Multus then looks for a configuration of this
   * name on the node.
   */
  readonly config?: string | { readonly [field: string]: unknown };
  /** The VLAN it is on, for code that asks the construct. It is not part of the manifest. */
  readonly vlan?: number;
}

/** What is known of a network elsewhere. */
export interface ExternalNetworkProps {
  /** Its namespace. */
  readonly namespace: string;
  /** Whether its addresses come from Spiderpool. Default false. */
  readonly spiderpool?: boolean;
  /** The VLAN it is on, 0 to 4094. Default unknown. */
  readonly vlan?: number;
}

/**
 * A NetworkAttachmentDefinition, `k8s.cni.cncf.io/v1`: a network that Multus attaches pods to.
 *
 * `macvlan` and `ipvlan` write, to the byte, what Spiderpool's controller generates for the equivalent SpiderMultusConfig; the constructor takes
 * any other configuration.
 */
export class NetworkAttachmentDefinition extends Resource implements INetwork {
  /** The namespace: the one given, else the chart's, else `default`. */
  readonly namespace: string;
  readonly vlan?: number;

  /** @throws Error if `config` is no JSON object */
  constructor(scope: Construct, id: string, props: NetworkAttachmentDefinitionProps = {}) {
    const checks = PropChecks.of(scope, id);
    const metadata = namespacedMetadata(checks, id, props);
    const config = readConfig(checks, props.config);
    super(scope, id, {
      apiVersion: NETWORK_ATTACHMENT_API_VERSION,
      kind: 'NetworkAttachmentDefinition',
      metadata,
      ...(config === undefined ? {} : { spec: { config } }),
    });
    this.namespace = this.metadata.namespace ?? 'default';
    this.vlan = checks.wholeNumber('vlan', props.vlan, { min: 0, max: 4094 });
    openDoor(this);
  }

  /**
   * A macvlan network in bridge mode, with addresses of Spiderpool, on an interface of the node, a VLAN or a bond.
   *
   * @throws Error if a value is out of its bounds
   */
  static macvlan(scope: Construct, id: string, props: VlanNetworkProps): NetworkAttachmentDefinition {
    return vlanNetwork(scope, id, 'macvlan', props);
  }

  /**
   * An ipvlan network, with addresses of Spiderpool, on an interface of the node, a VLAN or a bond.
   *
   * @throws Error if a value is out of its bounds
   */
  static ipvlan(scope: Construct, id: string, props: VlanNetworkProps): NetworkAttachmentDefinition {
    return vlanNetwork(scope, id, 'ipvlan', props);
  }

  /**
   * A network that another repository owns. It can be used wherever one made here can.
   *
   * @throws Error if a name is no name
   */
  static fromName(scope: Construct, name: string, props: ExternalNetworkProps): INetwork {
    const checks = checksOfFromName(scope, 'NetworkAttachmentDefinition', name);
    const { namespace, spiderpool, vlan } = checks.props(props);
    declare(scope, checks, {
      networks: [
        {
          namespace,
          name,
          ...(spiderpool === undefined ? {} : { spiderpool }),
          ...(vlan === undefined ? {} : { vlan }),
        },
      ],
    });
    return { namespace, name, ...(vlan === undefined ? {} : { vlan }) };
  }
}

function vlanNetwork(
  scope: Construct,
  id: string,
  type: 'macvlan' | 'ipvlan',
  props: VlanNetworkProps,
): NetworkAttachmentDefinition {
  const checks = PropChecks.of(scope, id);
  const metadata = namespacedMetadata(checks, id, props);
  const network = readVlanNetwork(checks, type, { ...props, configName: props.configName ?? metadata.name ?? id });
  return new NetworkAttachmentDefinition(scope, id, {
    metadata,
    config: networkConfigText(network),
    vlan: network.main.vlanID,
  });
}

function readConfig(checks: PropChecks, config: NetworkAttachmentDefinitionProps['config']): string | undefined {
  if (config === undefined || config === null) return undefined;
  if (isJsonObject(config)) return JSON.stringify(config);
  if (typeof config !== 'string')
    return checks.refuse('config', ` must be JSON text or a mapping, not ${shown(config)}`);
  const parsed = parseJson(config);
  if (typeof parsed.problem === 'string') checks.refuse('config', ` is no JSON: ${parsed.problem}`);
  if (!isJsonObject(parsed.value))
    checks.refuse('config', ` must hold a JSON object, not ${describeType(parsed.value)}`);
  return config;
}

function parseJson(text: string): { readonly value?: unknown; readonly problem?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
