import { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { Allocation } from '../../manifests/live/live-cluster';
import { steps } from '../change/change-words';
import { pool } from '../examples';
import { addresses, enumeration, yamlList } from '../words';
import { livePool } from './live-examples';
import type { LiveRule } from './live-rule';

const HELD = [
  { ip: '10.6.124.10', pod: 'shop/web-1' },
  { ip: '10.6.124.12', pod: 'shop/web-2' },
];

/** Pools that would lose an address that a pod holds at this moment. */
export const livePoolInUse: LiveRule = {
  id: 'live-pool-in-use',
  title: 'A pool loses an address that a pod holds',
  class: 'admission',
  severity: 'error',
  gist: 'remove an IP address X that is being used by Pod ns/name',
  source: "Spiderpool's pool webhook compares the new ips and excludeIPs with status.allocatedIPs",
  check({ plan, live }, report) {
    for (const { name, source, cidr, addresses: own } of plan.pools.values()) {
      const there = live.pools.get(name);
      if (source.type !== 'manifest' || !there || !own) continue;
      // Those of another network are lost with the CIDR, which never changes: another rule.
      const lost = there.allocations.filter(({ address }) => cidr?.includes(address) && !own.contains(address));
      if (lost.length === 0) continue;
      const held = RangeSet.of(
        own.family,
        lost.map(({ address }) => AddressRange.of(own.family, address.value, address.value)),
      );
      report({
        manifest: source.pool.manifest,
        field: ['spec', 'ips'],
        message: `pool ${name} loses ${addresses(lost.length)} that pods hold: ${enumeration(lost.map(holderText), 4)}`,
        why: "Spiderpool's webhook refuses the whole update of the pool until they are given up",
        fix: steps(
          `put them into a SpiderReservedIP, so that nobody else gets them, and keep them in the pool:\n   ips: ${yamlList(own.union(held).ranges)}`,
          'recreate those pods, and take the addresses out in a later change',
        ),
      });
    }
  },
  bad: { manifests: pool('[10.6.124.10-10.6.124.11]'), live: livePool('[10.6.124.10-10.6.124.20]', HELD) },
  good: { manifests: pool('[10.6.124.10-10.6.124.12]'), live: livePool('[10.6.124.10-10.6.124.20]', HELD) },
};

/** `10.6.124.12 (shop/web-2)`. */
export function holderText({ address, pod }: Allocation): string {
  return `${address} (${pod})`;
}
