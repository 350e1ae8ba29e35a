import type { Construct } from 'constructs';
import type { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import { SPIDERPOOL_API_VERSION } from '../manifests/api-groups';
import { withoutEmpties } from '../manifests/canonical/empty-fields';
import { type AddressBlockProps, readAddressBlock, readSubnetCidr, type SpiderRoute } from './address-block-props';
import { ClusterResource } from './cluster-resource';
import { checksOfFromName, declare, type ExternalAddressesProps, knownFamily, poolData } from './external-addresses';
import { PropChecks } from './prop-checks';
import { clusterMetadata, type ResourceProps } from './resource-props';
import { rememberSubnet } from './subnets-in-tree';

/** A SpiderSubnet, made here or elsewhere. */
export interface ISpiderSubnet {
  /** `metadata.name`. */
  readonly name: string;
  /** The family of its addresses. */
  readonly family: Family;
  /** Its CIDR, where it is known. */
  readonly subnet?: string;
  /** The gateway that pools in it inherit. */
  readonly gateway?: string;
  /** The routes that pools in it inherit. */
  readonly routes?: readonly SpiderRoute[];
}

/** Everything a SpiderSubnet's `spec` has; `ipVersion` follows from `subnet`. */
export interface SpiderSubnetProps extends ResourceProps, AddressBlockProps {
  /** The CIDR without host bits, `10.6.124.0/24`. It can never be changed, and no other SpiderSubnet may overlap it. */
  readonly subnet: string;
}

/** What is known of a SpiderSubnet elsewhere. */
export type ExternalSpiderSubnetProps = ExternalAddressesProps & {
  /** The VLAN its addresses are on, 0 to 4094. Default unknown. */
  readonly vlan?: number;
};

/**
 * A SpiderSubnet: a block of addresses, from which SpiderIPPools are cut by hand or, for workloads with a subnet annotation, by Spiderpool.
 *
 * Emits `spiderpool.spidernet.io/v2beta1` in the form Spiderpool's webhooks leave alone.
 */
export class SpiderSubnet extends ClusterResource implements ISpiderSubnet {
  readonly family: Family;
  readonly subnet: string;
  readonly gateway?: string;
  readonly routes?: readonly SpiderRoute[];

  /** @throws Error if an address does not parse or is of another family than `subnet`, or if `subnet` has host bits */
  constructor(scope: Construct, id: string, props: SpiderSubnetProps) {
    const checks = PropChecks.of(scope, id);
    const metadata = clusterMetadata(checks, id, props);
    const cidr: Cidr = readSubnetCidr(checks, 'subnet', props.subnet);
    const { ips, excludeIPs, gateway, routes } = readAddressBlock(checks, props, cidr.family);
    super(scope, id, {
      apiVersion: SPIDERPOOL_API_VERSION,
      kind: 'SpiderSubnet',
      metadata,
      spec: withoutEmpties({
        ipVersion: cidr.family,
        subnet: cidr.toString(),
        ips: ips.toStrings(),
        excludeIPs: excludeIPs.toStrings(),
        gateway,
        routes,
      }),
    });
    this.family = cidr.family;
    this.subnet = cidr.toString();
    this.gateway = gateway;
    this.routes = routes;
    rememberSubnet(this);
  }

  /**
   * A SpiderSubnet that another repository owns. It can be used wherever one made here can; with its ranges or its size it counts.
   *
   * @throws Error if something does not parse, or if nothing tells the family
   */
  static fromName(scope: Construct, name: string, props: ExternalSpiderSubnetProps): ISpiderSubnet {
    const checks = checksOfFromName(scope, 'SpiderSubnet', name);
    const { vlan, ...addresses } = checks.props(props);
    const data = { ...poolData(checks, name, addresses), ...(vlan === undefined ? {} : { vlan }) };
    const [subnet] = declare(scope, checks, { subnets: [data] }).subnets;
    return { name, family: knownFamily(checks, subnet?.family), subnet: subnet?.subnet?.toString() };
  }
}
