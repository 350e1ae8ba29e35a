import { IPAddress } from '../../addresses/ip-address';
import type { PlannedPool } from '../../plan/address-plan';
import { each } from '../each';
import { poolWith } from '../examples';
import { plannedPools } from '../planned-pools';
import type { Rule } from '../rule';
import { enumeration } from '../words';

/** IPv4 pools that hand out the network or the broadcast address of their CIDR. */
export const poolEdgeAddress: Rule = {
  id: 'pool-edge-address',
  title: 'An IPv4 pool hands out the network or broadcast address',
  class: 'runtime',
  severity: 'note',
  gist: 'the network and broadcast addresses are allocated like any other',
  source: "Spiderpool's webhook and IPAM make no exception for the first and the last address of a CIDR",
  check: each(plannedPools, ({ pool: written, planned: pool }, report) => {
    const edges = edgesOf(pool);
    if (edges.length === 0) return;
    report({
      manifest: written.manifest,
      field: ['spec', 'ips'],
      message: `pool ${pool.name} hands out ${enumeration(edges)} of ${pool.cidr}`,
      why: 'pods get such an address as any other; hosts and routers on a wire of that prefix may drop what comes from it',
      fix: `leave ${edges.length === 1 ? 'it' : 'them'} out of ips unless the wire knows no such prefix`,
    });
  }),
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.250-10.6.124.255] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.250-10.6.124.254] }'),
};

const NONE: readonly string[] = [];

/** A /31 and a /32 have neither: both ends are hosts. */
function edgesOf({ cidr, addresses }: PlannedPool): readonly string[] {
  if (cidr?.family !== 4 || cidr.prefixLength > 30 || addresses?.family !== 4) return [];
  const { first, last } = cidr.range;
  const [lowest] = addresses.ranges;
  const highest = addresses.ranges[addresses.ranges.length - 1];
  // Nearly every pool lies between the two.
  if (!lowest || !highest || (lowest.first > first && highest.last < last)) return NONE;
  const ends: readonly (readonly [noun: string, address: IPAddress])[] = [
    ['the network address', IPAddress.of(4, first)],
    ['the broadcast address', IPAddress.of(4, last)],
  ];
  return ends.filter(([, address]) => addresses.contains(address)).map(([noun, address]) => `${noun} ${address}`);
}
