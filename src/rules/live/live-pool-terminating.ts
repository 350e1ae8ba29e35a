import { pool } from '../examples';
import { addresses } from '../words';
import { livePool } from './live-examples';
import type { LiveRule } from './live-rule';

/** Pools that the cluster is about to delete. */
export const livePoolTerminating: LiveRule = {
  id: 'live-pool-terminating',
  title: 'The cluster is deleting a pool of this name',
  class: 'admission',
  severity: 'error',
  gist: 'cannot update a terminating IPPool',
  source:
    "Spiderpool's pool webhook refuses updates of a pool with a deletion timestamp, and its IPAM passes the pool over",
  check({ plan, live }, report) {
    for (const { name, source } of plan.pools.values()) {
      const there = live.pools.get(name);
      if (source.type !== 'manifest' || there?.state !== 'terminating') continue;
      const held = there.allocations.length;
      report({
        manifest: source.pool.manifest,
        field: ['metadata', 'name'],
        message: `pool ${name} is being deleted in the cluster, and ${held === 0 ? 'is not gone yet' : `waits for the pods that hold ${addresses(held)} of it`}`,
        why: 'until it is gone it hands out nothing and no apply of it succeeds: its workloads get no address',
        fix: `let its pods go (kubectl get sp ${name} -o jsonpath='{.status.allocatedIPs}' names them), and sync again once kubectl get sp ${name} finds nothing`,
      });
    }
  },
  bad: {
    manifests: pool('[10.6.124.10-10.6.124.20]'),
    live: livePool('[10.6.124.10-10.6.124.20]', [], 'name: web-v4, deletionTimestamp: "2026-01-01T00:00:00Z"'),
  },
  good: { manifests: pool('[10.6.124.10-10.6.124.20]'), live: livePool('[10.6.124.10-10.6.124.20]', []) },
};
