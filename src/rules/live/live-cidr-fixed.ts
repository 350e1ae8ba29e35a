import { formatResourceId } from '../../manifests/resource-id';
import { manifestOf } from '../change/change-words';
import { newCidrSteps } from '../change/new-cidr-steps';
import { pool } from '../examples';
import { livePool } from './live-examples';
import type { LiveRule } from './live-rule';

/** Pools and subnets that the cluster has with another CIDR. */
export const liveCidrFixed: LiveRule = {
  id: 'live-cidr-fixed',
  title: 'The cluster has a pool or subnet of this name with another CIDR',
  class: 'admission',
  severity: 'error',
  gist: 'spec.subnet: Forbidden: is not changeable',
  source: "Spiderpool's pool and subnet webhooks compare spec.subnet of every update with what is stored, as text",
  check({ plan, live }, report) {
    for (const block of [...plan.pools.values(), ...plan.subnets.values()]) {
      const manifest = manifestOf(block);
      const there = 'autoPools' in block ? live.subnets.get(block.name)?.subnet : live.pools.get(block.name)?.pool;
      if (!manifest || !block.cidr || !there?.cidr || there.cidr.text === block.cidr.text) continue;
      report({
        manifest,
        field: ['spec', 'subnet'],
        message: `${formatResourceId(manifest.id)} has the CIDR ${block.cidr.text}, and the one in the cluster ${there.cidr.text}`,
        why: "Spiderpool's webhook refuses the update as a whole: the CIDR of an object never changes",
        fix:
          String(block.cidr) === String(there.cidr)
            ? `subnet: ${there.cidr.text}`
            : newCidrSteps(manifest.id, there.cidr, block.cidr),
      });
    }
  },
  bad: {
    manifests: pool('[10.6.125.10-10.6.125.20]').replace('10.6.124.0/24', '10.6.125.0/24'),
    live: livePool('[10.6.124.10-10.6.124.20]', []),
  },
  good: { manifests: pool('[10.6.124.10-10.6.124.20]'), live: livePool('[10.6.124.10-10.6.124.20]', []) },
};
