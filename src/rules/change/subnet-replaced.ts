import type { PlannedPool, PlannedSubnet } from '../../plan/address-plan';
import type { ClusterChange } from '../../plan/change/change-plan';
import { subnet } from '../examples';
import type { ChangeRule } from './change-rule';
import { manifestOf, steps } from './change-words';
import { cidrClashes } from './cidr-clashes';

/** Subnets over the network of a subnet, or of pools, that the same change removes. */
export const subnetReplaced: ChangeRule = {
  id: 'subnet-replaced',
  title: 'A subnet is renamed, or takes the network of something that is removed in the same change',
  class: 'admission',
  severity: 'error',
  gist: "overlap with Subnet s which 'spec.subnet' is X",
  source:
    "Spiderpool's subnet webhook: no two subnets may overlap, and no subnet may overlap a pool of another CIDR; what is removed is still there when the new one is applied",
  check(change, report) {
    for (const [added, removed] of subnetClashes(change)) {
      const manifest = manifestOf(added);
      if (!manifest) continue;
      const what = 'autoPools' in removed ? `SpiderSubnet ${removed.name}` : `pool ${removed.name}`;
      report({
        manifest,
        field: ['spec', 'subnet'],
        message: `SpiderSubnet ${added.name} is new, and its ${added.cidr} overlaps the ${removed.cidr} of ${what}, which this change removes`,
        why:
          'autoPools' in removed && removed.pools.length + removed.autoPools.length > 0
            ? `Spiderpool refuses ${added.name} while ${removed.name} is there, and deleting ${removed.name} deletes every pool in it, which waits for the last pod with an address`
            : `Spiderpool refuses ${added.name} while ${removed.name} is there, and what is removed goes last`,
        fix: `keep the name:\nname: ${removed.name}\nor, if it has to be another one:\n${steps(
          `empty ${removed.name} first, by moving its workloads and pools to another network, then remove it`,
          `add ${added.name} in a later change`,
        )}`,
      });
    }
  },
  bad: {
    before: subnet('[10.6.124.10-10.6.124.99]'),
    after: subnet('[10.6.124.10-10.6.124.99]').replace('subnet124', 'vlan6-v4'),
  },
  good: { before: subnet('[10.6.124.10-10.6.124.99]'), after: subnet('[10.6.124.10-10.6.124.199]') },
};

/** New subnets and what is in their way. */
export function subnetClashes({
  subnets,
  pools,
}: ClusterChange): readonly (readonly [added: PlannedSubnet, removed: PlannedSubnet | PlannedPool])[] {
  const added = [...subnets.values()].flatMap(({ before, after }) => (after && !before ? [after] : []));
  if (added.length === 0) return [];
  const removedSubnets = [...subnets.values()].flatMap(({ before, after }) => (before && !after ? [before] : []));
  const removedPools = [...pools.values()].flatMap(({ before, after }) => (before && !after ? [before] : []));
  const bySubnet = cidrClashes(removedSubnets.filter(manifestOf), added, 'clash');
  const settled = new Set(bySubnet.map(([subnet]) => subnet));
  const others = added.filter(subnet => !settled.has(subnet));
  return [...bySubnet, ...cidrClashes(removedPools.filter(manifestOf), others, 'get along')];
}
