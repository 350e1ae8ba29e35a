import type { Construct } from 'constructs';
import { AddressRange } from '../addresses/address-range';
import { type Family, familyName } from '../addresses/family';
import { SPIDERPOOL_API_VERSION } from '../manifests/api-groups';
import { readRanges } from './address-block-props';
import { ClusterResource } from './cluster-resource';
import { checksOfFromName, declare } from './external-addresses';
import { PropChecks, shown } from './prop-checks';
import { clusterMetadata, type ResourceProps } from './resource-props';

/** Everything a SpiderReservedIP's `spec` has; `ipVersion` follows from `ips`. */
export interface SpiderReservedIPProps extends ResourceProps {
  /** Addresses and ranges of one family, at least one. Written merged, sorted and in canonical spelling. */
  readonly ips: readonly string[];
}

/** What is known of a SpiderReservedIP elsewhere. */
export interface ExternalSpiderReservedIPProps {
  /** Its addresses and ranges. */
  readonly ips: readonly string[];
}

/** A SpiderReservedIP elsewhere. */
export interface ISpiderReservedIP {
  /** `metadata.name`. */
  readonly name: string;
}

/**
 * A SpiderReservedIP: addresses that no pool of the cluster gives out, whatever its ranges say. Addresses that are given out already stay so.
 *
 * Emits `spiderpool.spidernet.io/v2beta1` in the form Spiderpool's webhooks leave alone.
 */
export class SpiderReservedIP extends ClusterResource implements ISpiderReservedIP {
  readonly family: Family;

  /** @throws Error if an address does not parse, if there is none, or if they are of two families */
  constructor(scope: Construct, id: string, props: SpiderReservedIPProps) {
    const checks = PropChecks.of(scope, id);
    const metadata = clusterMetadata(checks, id, props);
    const family = familyOf(checks, props.ips);
    super(scope, id, {
      apiVersion: SPIDERPOOL_API_VERSION,
      kind: 'SpiderReservedIP',
      metadata,
      spec: { ipVersion: family, ips: readRanges(checks, 'ips', props.ips, family).toStrings() },
    });
    this.family = family;
  }

  /**
   * A SpiderReservedIP that another repository owns: its addresses are taken from every pool.
   *
   * @throws Error if an address does not parse
   */
  static fromName(scope: Construct, name: string, props: ExternalSpiderReservedIPProps): ISpiderReservedIP {
    const checks = checksOfFromName(scope, 'SpiderReservedIP', name);
    const ips = checks.texts('ips', checks.props(props).ips);
    if (ips.length === 0) checks.refuse('ips', ' must name at least one address');
    declare(scope, checks, { reservedIPs: ips });
    return { name };
  }
}

/** The family of the first entry that can be read; a second family is refused, because one object holds one. */
function familyOf(checks: PropChecks, value: readonly string[]): Family {
  const texts = checks.texts('ips', value);
  if (texts.length === 0) checks.refuse('ips', ' must name at least one address: the family follows from it');
  const families = texts.map(familyOfText);
  const family = families.find(known => known !== undefined) ?? 4;
  const other = families.findIndex(known => known !== undefined && known !== family);
  if (other >= 0) {
    const wrong = family === 4 ? 6 : 4;
    checks.refuse(
      `ips[${other}]`,
      `: ${shown(texts[other])} is ${familyName(wrong)} among ${familyName(family)}; make one SpiderReservedIP for each family`,
    );
  }
  return family;
}

function familyOfText(text: string): Family | undefined {
  const parsed = AddressRange.parse(text);
  return parsed.ok ? parsed.value.family : undefined;
}
