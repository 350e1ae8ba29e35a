import { addressProblem, notText, quoted } from '../addresses/address-problem';
import { Cidr } from '../addresses/cidr';
import { type Family, familyName } from '../addresses/family';
import { IPAddress } from '../addresses/ip-address';
import { RangeSet } from '../addresses/range-set';
import { canonicalDestination } from '../manifests/canonical/canonical-destination';
import { readOnce } from '../manifests/read-once';
import { addressProblemText, type PropChecks } from './prop-checks';

/** A route that pods get with their address. */
export interface SpiderRoute {
  /** The destination, a CIDR. The default route is not one of these: it is `gateway`. */
  readonly dst: string;
  /** The next hop, an address inside the subnet. */
  readonly gw: string;
}

/** What SpiderIPPool and SpiderSubnet have in common besides their CIDR. */
export interface AddressBlockProps {
  /**
   * Addresses and ranges, `10.6.124.10` or `10.6.124.10-10.6.124.249`. They are written merged, sorted and in canonical spelling, which is the
   * form Spiderpool's webhook stores. Default none.
   */
  readonly ips?: readonly string[];
  /** Addresses and ranges taken out of `ips`. Default none. */
  readonly excludeIPs?: readonly string[];
  /** The default gateway of the pods. Default: none for a SpiderSubnet; a SpiderIPPool has that of its SpiderSubnet. */
  readonly gateway?: string;
  /** Further routes. Default: none for a SpiderSubnet; a SpiderIPPool has those of its SpiderSubnet. */
  readonly routes?: readonly SpiderRoute[];
}

/** The same, read and in canonical form. */
export interface AddressBlock {
  readonly ips: RangeSet;
  readonly excludeIPs: RangeSet;
  readonly gateway: string | undefined;
  readonly routes: readonly SpiderRoute[] | undefined;
}

/** The pools of a subnet have the CIDR of it. */
const subnetCidr = readOnce(text => Cidr.parse(text));

/**
 * Reads a CIDR in canonical form. IPv6 may be spelt in any way; host bits are refused, as Spiderpool's webhook does since v0.9.2, because nothing
 * tells whether the address or the length is the mistake.
 */
export function readSubnetCidr(checks: PropChecks, prop: string, text: string): Cidr {
  if (typeof text !== 'string') checks.refuseAddress(prop, notText(text));
  const parsed = subnetCidr(text);
  if (!parsed.ok) return checks.refuseAddress(prop, parsed.problem);
  if (!parsed.value.hasHostBits) return parsed.value;
  const canonical = Cidr.parseCanonical(text);
  return canonical.ok ? canonical.value : checks.refuseAddress(prop, canonical.problem);
}

/** Reads everything that must be of the family of the block's CIDR. */
export function readAddressBlock(checks: PropChecks, props: AddressBlockProps, family: Family): AddressBlock {
  return {
    ips: readRanges(checks, 'ips', props.ips, family),
    excludeIPs: readRanges(checks, 'excludeIPs', props.excludeIPs, family),
    gateway: props.gateway === undefined ? undefined : readAddress(checks, 'gateway', props.gateway, family),
    routes: props.routes === undefined ? undefined : readRoutes(checks, 'routes', props.routes, family),
  };
}

/** Reads a list of ranges of one family; every entry that is wrong is told. */
export function readRanges(
  checks: PropChecks,
  prop: string,
  value: readonly string[] | undefined,
  family: Family,
): RangeSet {
  const { set, problems } = RangeSet.parse(family, checks.texts(prop, value));
  if (problems.length === 0) return set;
  const [first, ...others] = problems.map(({ index, problem }) => `[${index}]: ${addressProblemText(problem)}`);
  return checks.refuse(prop, [first, ...others.map(other => `props.${prop}${other}`)].join('\n  '));
}

function readAddress(checks: PropChecks, prop: string, text: string, family: Family): string {
  if (typeof text !== 'string') checks.refuseAddress(prop, notText(text));
  const parsed = IPAddress.parse(text);
  if (!parsed.ok) return checks.refuseAddress(prop, parsed.problem);
  if (parsed.value.family !== family) return refuseFamily(checks, prop, text, family);
  return parsed.value.toString();
}

/** Reads routes; with a family, all must be of it, and without one each must agree with itself. */
export function readRoutes(
  checks: PropChecks,
  prop: string,
  value: readonly SpiderRoute[],
  family?: Family,
): readonly SpiderRoute[] {
  return checks.list(prop, value).map((entry, index) => {
    const field = `${prop}[${index}]`;
    const route =
      checks.mapping(field, entry) ?? checks.refuse(field, ' must be a mapping with dst and gw, not nothing');
    if (typeof route.dst !== 'string') checks.refuseAddress(`${field}.dst`, notText(route.dst));
    const dst = Cidr.parse(route.dst);
    if (!dst.ok) return checks.refuseAddress(`${field}.dst`, dst.problem);
    if (family !== undefined && dst.value.family !== family)
      return refuseFamily(checks, `${field}.dst`, route.dst, family);
    return { dst: canonicalDestination(dst.value), gw: readAddress(checks, `${field}.gw`, route.gw, dst.value.family) };
  });
}

function refuseFamily(checks: PropChecks, prop: string, text: string, wanted: Family): never {
  const actual: Family = wanted === 4 ? 6 : 4;
  const message = `${quoted(text)} is ${familyName(actual)}, and ${familyName(wanted)} is wanted`;
  return checks.refuseAddress(prop, addressProblem('wrong-family', text, message));
}
