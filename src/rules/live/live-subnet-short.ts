import { RangeSet } from '../../addresses/range-set';
import type { LiveSubnet } from '../../manifests/live/live-cluster';
import type { PlannedPool } from '../../plan/address-plan';
import { withoutReserved } from '../../plan/change/addresses-in-use';
import { manifestOf } from '../change/change-words';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import { addresses, enumeration } from '../words';
import { liveSubnet } from './live-examples';
import { PlannedOwners } from './live-owners';
import type { LiveRule, LiveView } from './live-rule';

function wanting(ips: string): string {
  const annotations = { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' };
  return subnet(ips) + workload({ kind: 'CloneSet', annotations }) + MACVLAN;
}

/** Subnets with pools that Git does not know. */
export const liveSubnetShort: LiveRule = {
  id: 'live-subnet-short',
  title: 'Pools that Git does not know have addresses of a subnet',
  class: 'capacity',
  severity: 'error',
  gist: "insufficient subnet FreeIPs, required 'a' but only left 'b'",
  source: 'Spiderpool cuts auto pools from what status.controlledIPPools of the subnet has not given to any pool',
  check(view, report) {
    const owners = new PlannedOwners(view.plan);
    for (const planned of view.plan.subnets.values()) {
      const there = view.live.subnets.get(planned.name);
      const manifest = manifestOf(planned);
      const { free, addresses: own } = planned;
      // What Git overdraws by itself is another rule's.
      if (!there || !manifest || !own || free === 'unknown' || free < 0n) continue;
      const strange = strangePoolsOf(there, view, owners);
      const taken = takenBeyond(own, planned.pools, strange, view);
      const [first] = strange;
      if (!first || taken === 0n) continue;
      const left = free - taken;
      const names = enumeration(
        strange.map(({ name, set }) => `${name} with ${set.size}`),
        4,
      );
      const isShort = left < 0n;
      report({
        manifest,
        field: ['spec', 'ips'],
        severity: isShort ? 'error' : 'note',
        message: `SpiderSubnet ${planned.name} has ${addresses(isShort ? 0n : left)} free in truth, not ${free}: the cluster has pools of it that Git does not know, ${names}`,
        why: isShort
          ? `the auto pools of the manifests are ${addresses(-left)} short: "insufficient subnet FreeIPs", and their pods do not start`
          : 'the plan counts only what Git knows; what is cut from the subnet by hand or by other teams is not there for the next workload',
        fix: isShort
          ? `add ${addresses(-left)} to ips of SpiderSubnet ${planned.name}, or remove pools that nobody uses (kubectl get sp)`
          : `nothing, if that is known; otherwise declare them in spiderpool.yaml:\nexternal: { ippools: [{ name: ${first.name}, subnet: ${planned.cidr}, size: ${first.set.size} }] }`,
      });
    }
  },
  bad: {
    manifests: wanting('[10.6.124.10-10.6.124.17]'),
    live: liveSubnet('[10.6.124.10-10.6.124.17]', { legacy: ['10.6.124.10-10.6.124.13'] }),
  },
  good: {
    manifests: wanting('[10.6.124.10-10.6.124.17]'),
    live: liveSubnet('[10.6.124.10-10.6.124.17]', {}),
  },
};

interface StrangePool {
  readonly name: string;
  readonly set: RangeSet;
}

/** The pools of a subnet that neither Git knows nor Spiderpool made for a workload of Git that still wants one there. */
function strangePoolsOf(there: LiveSubnet, { plan, live }: LiveView, owners: PlannedOwners): readonly StrangePool[] {
  return [...there.controlled].flatMap(([name, set]) => {
    if (plan.pools.has(name) || set.isEmpty) return [];
    const application = live.pools.get(name)?.application;
    const owner = application && owners.ofApplication(application);
    const isPlanned = owner?.nics.some(nic =>
      nic.sources.some(source => source.type === 'auto-pool' && source.subnetName === there.name),
    );
    return isPlanned ? [] : [{ name, set }];
  });
}

/** What they have of the addresses that the plan takes for free. */
function takenBeyond(
  own: RangeSet,
  pools: readonly PlannedPool[],
  strange: readonly StrangePool[],
  { plan }: LiveView,
): bigint {
  const { family } = own;
  const manual = pools.flatMap(pool => (pool.addresses?.family === family ? pool.addresses.ranges : []));
  const uncut = withoutReserved(own, plan.reserved).difference(RangeSet.of(family, manual));
  const taken = strange.flatMap(({ set }) => (set.family === family ? set.ranges : []));
  return uncut.intersection(RangeSet.of(family, taken)).size;
}
