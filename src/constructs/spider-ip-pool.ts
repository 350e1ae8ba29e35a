import { Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import { SPIDERPOOL_API_VERSION } from '../manifests/api-groups';
import { POOL_DEFAULTS } from '../manifests/canonical/canonical-address-block';
import { isJsonObject } from '../manifests/json';
import { type AddressBlock, type AddressBlockProps, readAddressBlock, readSubnetCidr } from './address-block-props';
import { ClusterResource } from './cluster-resource';
import { checksOfFromName, declare, type ExternalAddressesProps, knownFamily, poolData } from './external-addresses';
import type { LabelSelector } from './label-selector';
import { type INetwork, networkReference } from './network';
import { PropChecks, shown } from './prop-checks';
import { readNetwork } from './references';
import { clusterMetadata, type ResourceProps } from './resource-props';
import type { ISpiderSubnet } from './spider-subnet';
import { subnetOfCidr } from './subnets-in-tree';

/** A SpiderIPPool, made here or elsewhere. */
export interface ISpiderIPPool {
  /** `metadata.name`. */
  readonly name: string;
  /** The family of its addresses. */
  readonly family: Family;
}

/** Everything a SpiderIPPool's `spec` has; `ipVersion` follows from `subnet`. */
export interface SpiderIPPoolProps extends ResourceProps, AddressBlockProps {
  /**
   * The SpiderSubnet the pool is cut from, or a CIDR without host bits. It can never be changed. A pool belongs to a SpiderSubnet only if both
   * have the very same CIDR.
   */
  readonly subnet: ISpiderSubnet | string;
  /** Whether pods that name no pool may take from this one. Default false. */
  readonly default?: boolean;
  /** Whether the pool gives out no more addresses. Default false. */
  readonly disable?: boolean;
  /** The pods that may use the pool, by their labels. Default all. */
  readonly podAffinity?: LabelSelector;
  /** The namespaces whose pods may use the pool, by their labels; ignored where `namespaceName` is given. Default all. */
  readonly namespaceAffinity?: LabelSelector;
  /** The nodes whose pods may use the pool, by their labels; ignored where `nodeName` is given. Default all. */
  readonly nodeAffinity?: LabelSelector;
  /** The namespaces whose pods may use the pool, by name. Default all. */
  readonly namespaceName?: readonly string[];
  /** The nodes whose pods may use the pool, by name. Default all. */
  readonly nodeName?: readonly string[];
  /** The networks whose NICs may use the pool: objects, or `namespace/name`. Default all. */
  readonly multusName?: readonly (INetwork | string)[];
}

/**
 * A SpiderIPPool: the addresses that pods get.
 *
 * Emits `spiderpool.spidernet.io/v2beta1` in the form Spiderpool's webhooks leave alone. Where neither `gateway` nor `routes` is given, those of
 * the SpiderSubnet are written out: the one given as `subnet`, or the one of the same app and cluster that has the same CIDR.
 */
export class SpiderIPPool extends ClusterResource implements ISpiderIPPool {
  readonly family: Family;
  /** The CIDR in canonical form. */
  readonly subnet: string;

  /** @throws Error if an address does not parse or is of another family than `subnet`, or if `subnet` has host bits */
  constructor(scope: Construct, id: string, props: SpiderIPPoolProps) {
    const checks = PropChecks.of(scope, id);
    const metadata = clusterMetadata(checks, id, props);
    const { cidr, owner } = readSubnet(checks, props.subnet);
    const block = readAddressBlock(checks, props, cidr.family);
    if (block.routes?.length === 0) refuseEmptyRoutes(checks, owner);
    super(scope, id, {
      apiVersion: SPIDERPOOL_API_VERSION,
      kind: 'SpiderIPPool',
      metadata,
      spec: poolSpec(checks, props, { cidr, block, subnet: () => owner ?? subnetOfCidr(this, this.subnet) }),
    });
    this.family = cidr.family;
    this.subnet = cidr.toString();
  }

  /**
   * A SpiderIPPool that another repository owns. It can be used wherever one made here can; with its ranges or its size it counts.
   *
   * @throws Error if something does not parse, or if nothing tells the family
   */
  static fromName(scope: Construct, name: string, props: ExternalAddressesProps): ISpiderIPPool {
    const checks = checksOfFromName(scope, 'SpiderIPPool', name);
    const [pool] = declare(scope, checks, { ippools: [poolData(checks, name, props)] }).ippools;
    return { name, family: knownFamily(checks, pool?.family) };
  }
}

interface ReadPool {
  readonly cidr: Cidr;
  readonly block: AddressBlock;
  /** Where gateway and routes come from; asked at synth, when all subnets are there. */
  readonly subnet: () => Pick<ISpiderSubnet, 'gateway' | 'routes'> | undefined;
}

function poolSpec(checks: PropChecks, props: SpiderIPPoolProps, { cidr, block, subnet }: ReadPool) {
  // What is undefined is not rendered.
  return {
    ipVersion: cidr.family,
    subnet: cidr.toString(),
    ips: nonEmpty(block.ips.toStrings()),
    excludeIPs: nonEmpty(block.excludeIPs.toStrings()),
    gateway: block.gateway ?? Lazy.any({ produce: () => subnet()?.gateway }),
    routes: block.routes ? nonEmpty(block.routes) : Lazy.any({ produce: () => nonEmpty(subnet()?.routes) }),
    default: checks.flag('default', props.default) ?? POOL_DEFAULTS.default,
    disable: checks.flag('disable', props.disable) ?? POOL_DEFAULTS.disable,
    podAffinity: checks.mapping('podAffinity', props.podAffinity),
    namespaceAffinity: checks.mapping('namespaceAffinity', props.namespaceAffinity),
    nodeAffinity: checks.mapping('nodeAffinity', props.nodeAffinity),
    namespaceName: nonEmpty(checks.texts('namespaceName', props.namespaceName)),
    nodeName: nonEmpty(checks.texts('nodeName', props.nodeName)),
    multusName: nonEmpty(multusNames(checks, props.multusName)),
  };
}

function multusNames(checks: PropChecks, networks: SpiderIPPoolProps['multusName']): readonly string[] {
  return checks.list('multusName', networks).map((network, index) => {
    if (typeof network === 'string') return network;
    return networkReference(readNetwork(checks, `multusName[${index}]`, network));
  });
}

function nonEmpty<Entry>(list: readonly Entry[] | undefined): readonly Entry[] | undefined {
  return list?.length ? list : undefined;
}

function readSubnet(
  checks: PropChecks,
  subnet: ISpiderSubnet | string,
): { cidr: Cidr; owner: ISpiderSubnet | undefined } {
  if (typeof subnet === 'string') return { cidr: readSubnetCidr(checks, 'subnet', subnet), owner: undefined };
  if (!isJsonObject(subnet) || typeof subnet.name !== 'string') {
    return checks.refuse('subnet', ` must be a SpiderSubnet or a CIDR such as "10.6.124.0/24", not ${shown(subnet)}`);
  }
  const { subnet: cidr, name } = subnet;
  if (cidr === undefined) {
    checks.refuse(
      'subnet',
      `: of SpiderSubnet ${shown(name)} only the name is known; give its CIDR to SpiderSubnet.fromName, or write it here`,
    );
  }
  return { cidr: readSubnetCidr(checks, 'subnet', cidr), owner: subnet };
}

/** Spiderpool drops an empty list when it stores the pool, and from the next apply on the subnet's routes come in after all. */
function refuseEmptyRoutes(checks: PropChecks, owner: ISpiderSubnet | undefined): void {
  if (!owner?.routes?.length) return;
  checks.refuse(
    'routes',
    ` is empty, and Spiderpool drops an empty list: the pool would get the routes of SpiderSubnet ${shown(owner.name)} at ` +
      'the next apply. Leave props.routes out, or give the routes the pool should have',
  );
}
