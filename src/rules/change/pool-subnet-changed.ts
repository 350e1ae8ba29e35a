import { formatResourceId } from '../../manifests/resource-id';
import type { PlannedPool, PlannedSubnet } from '../../plan/address-plan';
import type { Change, ClusterChange } from '../../plan/change/change-plan';
import { pool } from '../examples';
import type { ChangeRule } from './change-rule';
import { manifestOf } from './change-words';
import { newCidrSteps } from './new-cidr-steps';

/** Pools and subnets whose CIDR changes. */
export const poolSubnetChanged: ChangeRule = {
  id: 'pool-subnet-changed',
  title: 'The CIDR of a pool or subnet changes',
  class: 'admission',
  severity: 'error',
  gist: 'spec.subnet: Forbidden: is not changeable',
  source: "Spiderpool's pool and subnet webhooks compare spec.subnet of every update with what is stored, as text",
  check(change, report) {
    for (const block of blocks(change)) {
      const manifest = manifestOf(block.after);
      const [before, after] = [block.before?.cidr, block.after?.cidr];
      if (!manifest || !manifestOf(block.before) || !before || !after || before.text === after.text) continue;
      const isSpelling = String(before) === String(after);
      const { name } = manifest.id;
      report({
        manifest,
        field: ['spec', 'subnet'],
        message: `${formatResourceId(manifest.id)} changes its CIDR from ${before.text} to ${after.text}`,
        why: `Spiderpool's webhook refuses the update as a whole: ${name} stays what it is, and every sync fails from then on`,
        fix: isSpelling ? `subnet: ${before.text}` : newCidrSteps(manifest.id, before, after),
      });
    }
  },
  bad: {
    before: pool('[10.6.124.10-10.6.124.20]'),
    after: pool('[10.6.125.10-10.6.125.20]').replace('10.6.124.0/24', '10.6.125.0/24'),
  },
  good: {
    before: pool('[10.6.124.10-10.6.124.20]'),
    after:
      pool('[10.6.124.10-10.6.124.20]') +
      pool('[10.6.125.10-10.6.125.20]', 'web2-v4').replace('10.6.124.0/24', '10.6.125.0/24'),
  },
};

function blocks({ pools, subnets }: ClusterChange): readonly Change<PlannedPool | PlannedSubnet>[] {
  return [...pools.values(), ...subnets.values()];
}
