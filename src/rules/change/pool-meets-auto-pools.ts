import { RangeSet } from '../../addresses/range-set';
import type { ClusterPlan, PlannedSubnet } from '../../plan/address-plan';
import { likelyCut, withoutReserved } from '../../plan/change/addresses-in-use';
import { MACVLAN, pool, subnet, WEB_SUBNET, workload } from '../examples';
import { addresses, ranges } from '../words';
import type { ChangeRule } from './change-rule';
import { manifestOf, workloadsText } from './change-words';

const ON_SUBNET =
  subnet('[10.6.124.10-10.6.124.99]') +
  workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } }) +
  MACVLAN;

/** Pools that grow, or begin, on addresses that auto pools have. */
export const poolMeetsAutoPools: ChangeRule = {
  id: 'pool-meets-auto-pools',
  title: 'A pool takes addresses that auto pools likely have',
  class: 'admission',
  severity: 'warning',
  gist: 'overlap with IPPool auto4-… in IP ranges [...]',
  source:
    'Spiderpool cuts auto pools from the lowest free addresses of a subnet, and its pool webhook refuses a pool that overlaps another',
  check({ pools, subnets, before: cluster, after: next }, report) {
    const cuts = new Map(
      [...subnets.values()].flatMap(({ before }) => (before ? [[before, likelyCut(before, cluster)]] : [])),
    );
    for (const { after, gained, name } of pools.values()) {
      const manifest = manifestOf(after);
      const home = after?.subnet && subnets.get(after.subnet.name);
      const cut = home?.before && cuts.get(home.before);
      if (!manifest || !home?.before || !home.after || !gained || !cut || cut.family !== gained.family) continue;
      const taken = cut.intersection(gained);
      if (taken.isEmpty) continue;
      const free = freeOf(home.after, next).difference(cut);
      report({
        manifest,
        field: ['spec', 'ips'],
        message: `pool ${name} takes ${ranges(taken)} of SpiderSubnet ${home.name}, which are among the ${addresses(cut.size)} that auto pools have by now`,
        why: `the auto pools of ${workloadsText(home.before.autoPools.map(({ workload: each }) => each))} were cut from its lowest free addresses: Spiderpool refuses ${name} if one of them has such an address`,
        fix: free.isEmpty
          ? `give ${name} a network of its own; ${home.name} has no other address free`
          : `take free ones, from the upper end of ${ranges(free)}; kubectl get ss ${home.name} -o jsonpath='{.status.controlledIPPools}' says what is taken`,
      });
    }
  },
  bad: { before: ON_SUBNET, after: ON_SUBNET + pool('[10.6.124.12-10.6.124.13]') },
  good: { before: ON_SUBNET, after: ON_SUBNET + pool('[10.6.124.90-10.6.124.99]') },
};

/** What neither a manual pool nor a reservation has. */
function freeOf(subnet: PlannedSubnet, { reserved }: ClusterPlan): RangeSet {
  const all = subnet.addresses ?? RangeSet.empty(subnet.family ?? 4);
  const manual = subnet.pools.flatMap(({ addresses: own }) => (own?.family === all.family ? own.ranges : []));
  return withoutReserved(all, reserved).difference(RangeSet.of(all.family, manual));
}
