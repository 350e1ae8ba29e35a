import { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import type { IPAddress } from '../addresses/ip-address';
import type { FieldPath } from './field-path';
import { type FieldProblem, FieldProblems } from './field-problem';
import { child, type JsonObject } from './json';
import type { Manifest } from './manifest';
import { type RangeList, readRangeList } from './range-list';
import { readAddress } from './read-address';
import { FieldReader, type TextEntry } from './read-fields';
import { readOnce } from './read-once';
import { type Route, readRoutes } from './route';

/** What SpiderIPPool and SpiderSubnet have in common: a CIDR, ranges inside it, a gateway and routes. */
export interface AddressBlock {
  readonly manifest: Manifest;
  readonly name: string;
  /** `spec.subnet`, or undefined where it is missing or no CIDR. */
  readonly cidr: Cidr | undefined;
  /** The family of the CIDR, which is what Spiderpool's webhook fills in; `spec.ipVersion` where the CIDR cannot be read. */
  readonly family: Family | undefined;
  /** `spec.ipVersion` as written, when it is 4 or 6. */
  readonly ipVersion: Family | undefined;
  readonly ips: RangeList | undefined;
  readonly excludeIPs: RangeList | undefined;
  /** `ips`, and `excludeIPs` where anything is in it; none where the family is not known. */
  readonly lists: readonly RangeList[];
  readonly gateway: IPAddress | undefined;
  /** `spec.gateway` as written: the webhook compares single addresses with it as text. */
  readonly gatewayText: string | undefined;
  readonly routes: readonly Route[];
  readonly problems: readonly FieldProblem[];
}

/** A SpiderIPPool as the IPAM reads it. */
export interface IPPool extends AddressBlock {
  readonly disable: boolean;
  /** A pool for every pod that names none. */
  readonly default: boolean;
  readonly podAffinity: JsonObject | undefined;
  readonly namespaceAffinity: JsonObject | undefined;
  readonly nodeAffinity: JsonObject | undefined;
  readonly namespaceName: readonly TextEntry[];
  readonly nodeName: readonly TextEntry[];
  readonly multusName: readonly TextEntry[];
}

/** A SpiderSubnet: nothing but the block. */
export type Subnet = AddressBlock;

/** Reads a SpiderIPPool. */
export function readIPPool(manifest: Manifest): IPPool {
  const problems = new FieldProblems();
  const reader = specReader(manifest, problems);
  const { name, cidr, family, ipVersion, ips, excludeIPs, lists, gateway, gatewayText, routes } = readBlock(
    manifest,
    reader,
    problems,
  );
  // Written out: with a spread V8 gives each pool a hidden class of its own, and every rule reads its fields five times slower.
  return {
    manifest,
    name,
    cidr,
    family,
    ipVersion,
    ips,
    excludeIPs,
    lists,
    gateway,
    gatewayText,
    routes,
    disable: reader.flag('disable') ?? false,
    default: reader.flag('default') ?? false,
    podAffinity: reader.mapping('podAffinity'),
    namespaceAffinity: reader.mapping('namespaceAffinity'),
    nodeAffinity: reader.mapping('nodeAffinity'),
    namespaceName: reader.texts('namespaceName') ?? NO_TEXTS,
    nodeName: reader.texts('nodeName') ?? NO_TEXTS,
    multusName: reader.texts('multusName') ?? NO_TEXTS,
    problems: problems.list,
  };
}

const NO_TEXTS: readonly TextEntry[] = [];

/** Reads a SpiderSubnet. */
export function readSubnet(manifest: Manifest): Subnet {
  const problems = new FieldProblems();
  return readBlock(manifest, specReader(manifest, problems), problems);
}

const SPEC: FieldPath = ['spec'];

function specReader(manifest: Manifest, problems: FieldProblems): FieldReader {
  return new FieldReader(child(manifest.object, 'spec'), SPEC, problems);
}

function readBlock(manifest: Manifest, reader: FieldReader, problems: FieldProblems): AddressBlock {
  const cidr = readCidr(reader, problems);
  const ipVersion = readIPVersion(reader, problems);
  const family = cidr?.family ?? ipVersion;
  const gatewayText = reader.text('gateway');
  const ips = family && readRangeList(reader, 'ips', family, problems);
  const excludeIPs = family && readRangeList(reader, 'excludeIPs', family, problems);
  return {
    manifest,
    name: manifest.id.name,
    cidr,
    family,
    ipVersion,
    ips,
    excludeIPs,
    lists: listsOf(ips, excludeIPs),
    gateway: gatewayText === undefined ? undefined : readAddress(gatewayText, GATEWAY, family, problems),
    gatewayText,
    routes: readRoutes(reader, family, problems),
    problems: problems.list,
  };
}

function listsOf(ips: RangeList | undefined, excludeIPs: RangeList | undefined): readonly RangeList[] {
  if (!ips) return [];
  return excludeIPs && excludeIPs.texts.length > 0 ? [ips, excludeIPs] : [ips];
}

const GATEWAY: FieldPath = ['spec', 'gateway'];

/** The pools of a network all name its CIDR. */
const parseCidr = readOnce(Cidr.parse);

function readCidr(reader: FieldReader, problems: FieldProblems): Cidr | undefined {
  const text = reader.text('subnet');
  if (text === undefined) {
    if (!reader.has('subnet'))
      problems.missing(reader.path('subnet'), 'the CIDR of the network, such as 10.6.124.0/24');
    return undefined;
  }
  const parsed = parseCidr(text);
  return parsed.ok ? parsed.value : problems.address(reader.path('subnet'), parsed.problem);
}

/** Reads `spec.ipVersion`. */
export function readIPVersion(reader: FieldReader, problems: FieldProblems): Family | undefined {
  const version = reader.integer('ipVersion');
  if (version === undefined || version === 4 || version === 6) return version;
  return problems.wrongType(reader.path('ipVersion'), '4 or 6', version);
}
