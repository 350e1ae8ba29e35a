import type { IPPool } from '../../manifests/ip-pool';
import type { PlannedPool } from '../../plan/address-plan';
import { stateAlone } from '../../plan/capacity/settle-capacity';
import { each } from '../each';
import { addressObject, poolWith } from '../examples';
import { plannedPools } from '../planned-pools';
import type { Rule } from '../rule';
import { addresses, ranges } from '../words';

/** Pools that have not one address to give. */
export const poolEmpty: Rule = {
  id: 'pool-empty',
  title: 'A pool has no address to give',
  class: 'runtime',
  severity: 'warning',
  gist: 'all IP addresses used out',
  source: "Spiderpool's IPAM hands out ips less excludeIPs less the addresses of every SpiderReservedIP",
  check: each(plannedPools, ({ pool: written, planned: pool }, report) => {
    if (written.disable || stateAlone(pool) === 'short') return;
    if (pool.size === 'unknown' || pool.size > pool.reserved) return;
    report({
      manifest: written.manifest,
      field: ['spec', 'ips'],
      message: `pool ${pool.name} can give no address: ${reason(written, pool)}`,
      why: 'every pod that is to draw from it stays in ContainerCreating with "all IP addresses used out"',
      fix: pool.cidr
        ? `list addresses of ${pool.cidr} in ips that are neither excluded nor reserved, or remove the pool`
        : 'list addresses in ips, or remove the pool',
    });
  }),
  bad: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.12] }')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.1-10.6.124.20] }')}`,
  good: `${poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.32] }')}${addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.1-10.6.124.20] }')}`,
};

function reason({ ips }: IPPool, { addresses: own }: PlannedPool): string {
  if (own && !own.isEmpty) return `all ${addresses(own.size)} it has (${ranges(own)}) are reserved`;
  return ips && !ips.set.isEmpty ? `excludeIPs takes away all of its ips (${ranges(ips.set)})` : 'it has no ips';
}
