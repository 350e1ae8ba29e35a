import { familyName } from '../addresses/family';
import { isJsonObject } from '../manifests/json';
import type { INetwork } from './network';
import type {
  DefaultPoolNic,
  DefaultSubnetNic,
  Nic,
  PoolNetworking,
  PoolNic,
  SubnetNetworking,
  SubnetNic,
} from './nic';
import { type PropChecks, shown } from './prop-checks';
import { type AddressSource, namesOf, readNetwork, readSources } from './references';

/** The NICs of a pod, read: every interface has its name, every address source its family. */
export interface ReadNics {
  /** The network of eth0, where one is named. */
  readonly defaultNetwork: INetwork | undefined;
  /** The further NICs, in order. */
  readonly nics: readonly ReadNic[];
  /** The NICs that name pools or subnets, eth0 first. */
  readonly sources: readonly NicSource[];
}

/** A further NIC. */
export interface ReadNic {
  readonly network: INetwork;
  readonly interface: string;
  /** Whether the interface's name follows from the place, so that no annotation need say it. */
  readonly named: 'by-place' | 'explicitly';
}

/** Where a NIC's addresses come from, by name. */
export interface NicSource {
  readonly interface: string;
  readonly ipv4: readonly string[];
  readonly ipv6: readonly string[];
  readonly cleanGateway: boolean;
}

/** What a NIC names: pools of its own, or subnets from which a pool is made. */
export type SourceKind = 'pools' | 'subnets';

const CONSTRUCTS = { pools: 'SpiderIPPool', subnets: 'SpiderSubnet' } as const;

/** The default network's interface, which every pod has. */
const ETH0 = 'eth0';

/** Linux' limit for the name of an interface (IFNAMSIZ less its end mark); blanks and slashes are refused by Multus. */
const INTERFACE = /^[^\s/]{1,15}$/;

/** Reads the default network and the NICs of a pod, whose addresses come from `kind`. */
export function readNics(
  checks: PropChecks,
  networking: PoolNetworking | SubnetNetworking,
  kind: SourceKind,
): ReadNics {
  const given = checks.list<PoolNic | SubnetNic>('nics', networking.nics);
  const nics = given.map((nic, index) => readNic(checks, nic, index));
  refuseTwins(checks, nics);
  const eth0 = readDefaultNetwork(checks, networking.defaultNetwork, kind);
  const others = given.map((nic, index) =>
    readSource(checks, `nics[${index}]`, { kind, nic, interface: nics[index]?.interface ?? '' }),
  );
  const sources = [eth0.source, ...others].filter(source => source !== undefined);
  if (sources.length === 0) checks.refuse('nics', ` must name at least one NIC with ${kind}`);
  return { defaultNetwork: eth0.network, nics, sources };
}

type DefaultNetwork = INetwork | DefaultPoolNic | DefaultSubnetNic | undefined;

interface ReadDefaultNetwork {
  readonly network: INetwork | undefined;
  readonly source: NicSource | undefined;
}

function readDefaultNetwork(checks: PropChecks, given: DefaultNetwork, kind: SourceKind): ReadDefaultNetwork {
  if (given === undefined || given === null) return { network: undefined, source: undefined };
  if (typeof given !== 'object' || !('network' in given)) {
    return { network: readNetwork(checks, 'defaultNetwork', given), source: undefined };
  }
  const network = readNetwork(checks, 'defaultNetwork.network', given.network);
  const source = readSource(checks, 'defaultNetwork', { kind, nic: given, interface: ETH0 });
  return {
    network,
    source: source ?? checks.refuse(`defaultNetwork.${kind}`, ` must name at least one ${CONSTRUCTS[kind]}`),
  };
}

function readNic(checks: PropChecks, nic: Nic, index: number): ReadNic {
  const field = `nics[${index}]`;
  if (!isJsonObject(nic)) checks.refuse(field, ` must be a mapping with network, not ${shown(nic)}`);
  const network = readNetwork(checks, `${field}.network`, nic.network);
  if (nic.interface === undefined) return { network, interface: `net${index + 1}`, named: 'by-place' };
  if (typeof nic.interface !== 'string' || !INTERFACE.test(nic.interface)) {
    checks.refuse(
      `${field}.interface`,
      ` must be 1 to 15 characters without blanks and slashes, not ${shown(nic.interface)}`,
    );
  }
  return { network, interface: nic.interface, named: nic.interface === `net${index + 1}` ? 'by-place' : 'explicitly' };
}

function refuseTwins(checks: PropChecks, nics: readonly ReadNic[]): void {
  // No two places have the same name.
  if (nics.every(({ named }) => named === 'by-place')) return;
  const places = new Map([[ETH0, 'the default network']]);
  for (const [index, nic] of nics.entries()) {
    const field = `nics[${index}]`;
    const earlier = places.get(nic.interface);
    if (earlier !== undefined) {
      checks.refuse(
        `${field}.interface`,
        `: ${shown(nic.interface)} is the interface of ${earlier} already; a pod has each name once`,
      );
    }
    places.set(nic.interface, `props.${field}`);
  }
}

interface Asked {
  readonly kind: SourceKind;
  readonly nic: { readonly [kind in SourceKind]?: readonly AddressSource[] } & { readonly cleanGateway?: boolean };
  readonly interface: string;
}

function readSource(checks: PropChecks, field: string, asked: Asked): NicSource | undefined {
  const { kind, nic } = asked;
  const other = kind === 'pools' ? 'subnets' : 'pools';
  if (nic[other] !== undefined)
    checks.refuse(
      `${field}.${other}`,
      ` cannot be given here: the NICs of this workload take their addresses from ${kind}`,
    );
  if (nic[kind] === undefined) return undefined;
  const named = readSources(checks, `${field}.${kind}`, { kind: CONSTRUCTS[kind], sources: nic[kind] });
  if (named.length === 0)
    checks.refuse(`${field}.${kind}`, ` must name at least one ${CONSTRUCTS[kind]}, or be left out`);
  const source = {
    interface: asked.interface,
    ipv4: namesOf(named, 4),
    ipv6: namesOf(named, 6),
    cleanGateway: checks.flag(`${field}.cleanGateway`, nic.cleanGateway) ?? false,
  };
  if (kind === 'subnets') refuseSecondSubnet(checks, field, source);
  return source;
}

/** Spiderpool reads the first subnet of a family and drops the others without a word. */
function refuseSecondSubnet(checks: PropChecks, field: string, { ipv4, ipv6 }: NicSource): void {
  for (const [family, names] of [
    [4, ipv4],
    [6, ipv6],
  ] as const) {
    if (names.length < 2) continue;
    const list = names.map(name => shown(name)).join(', ');
    checks.refuse(
      `${field}.subnets`,
      ` names ${names.length} ${familyName(family)} subnets (${list}), and Spiderpool reads one of each family`,
    );
  }
}
