import { holderOf } from '../../manifests/live/live-cluster';
import { pool } from '../examples';
import { addresses, enumeration } from '../words';
import { liveEndpoint, livePool } from './live-examples';
import { holderText } from './live-pool-in-use';
import type { LiveRule } from './live-rule';

const HELD = { ip: '10.6.124.10', pod: 'shop/web-1' };
const LEAKED = { ip: '10.6.124.11', pod: 'shop/web-0' };

/** Addresses that are taken in a pool although nobody has them. */
export const liveAddressLeaked: LiveRule = {
  id: 'live-address-leaked',
  title: 'A pool has addresses allocated to pods that are gone',
  class: 'runtime',
  severity: 'warning',
  gist: 'status.allocatedIPs names a pod without a SpiderEndpoint',
  source:
    "Spiderpool releases an address when the pod's network is torn down; where that was lost, its garbage collection finds it, with a scan of all pools every ten minutes",
  check({ live }, report) {
    const { endpoints } = live;
    if (!endpoints) return;
    for (const { name, manifest, allocations } of live.pools.values()) {
      const leaked = allocations.filter(allocation => !holderOf(allocation, endpoints));
      if (leaked.length === 0) continue;
      report({
        manifest,
        field: ['status', 'allocatedIPs'],
        message: `pool ${name} has ${addresses(leaked.length)} allocated that nobody holds: ${enumeration(leaked.map(holderText), 4)}`,
        why: `they are lost to the pool until Spiderpool's garbage collection frees them; ${allocations.length - leaked.length} of its ${allocations.length} allocations are real`,
        fix: 'look again after ten minutes; if they are still there, see that ipam.gc is enabled, and that no StatefulSet of apps/v1 has the name of one of OpenKruise',
      });
    }
  },
  bad: {
    manifests: pool('[10.6.124.10-10.6.124.20]'),
    live: livePool('[10.6.124.10-10.6.124.20]', [HELD, LEAKED]) + liveEndpoint(HELD),
  },
  good: {
    manifests: pool('[10.6.124.10-10.6.124.20]'),
    live: livePool('[10.6.124.10-10.6.124.20]', [HELD]) + liveEndpoint(HELD),
  },
};
