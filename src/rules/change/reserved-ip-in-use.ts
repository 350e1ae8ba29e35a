import type { RangeSet } from '../../addresses/range-set';
import { likelyInUse } from '../../plan/change/addresses-in-use';
import type { ClusterChange } from '../../plan/change/change-plan';
import { addressObject, MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { ranges } from '../words';
import type { ChangeRule } from './change-rule';
import { steps, workloadsText } from './change-words';

const SERVED = pool('[10.6.124.10-10.6.124.20]') + workload({ kind: 'CloneSet', annotations: WEB_POOL }) + MACVLAN;

/** Addresses that become reserved while pods have them. */
export const reservedIpInUse: ChangeRule = {
  id: 'reserved-ip-in-use',
  title: 'Addresses become reserved that pods likely hold',
  class: 'runtime',
  severity: 'warning',
  gist: 'a SpiderReservedIP takes nothing from a pod that has the address already',
  source:
    "Spiderpool's IPAM leaves reserved addresses out when it hands one out, and nothing looks at those handed out before",
  check(change, report) {
    for (const family of [4, 6] as const) {
      const fresh = newlyReserved(change, family);
      if (!fresh || fresh.isEmpty) continue;
      for (const { before, name } of change.pools.values()) {
        const held = before?.addresses?.overlaps(fresh)
          ? likelyInUse(before, change.before)?.intersection(fresh)
          : undefined;
        const by = held && change.after.objects.reservedIPs.find(({ ips }) => ips?.set.overlaps(held));
        if (!before || !held || held.isEmpty || !by) continue;
        const users = workloadsText(before.consumers.map(({ workload: each }) => each));
        report({
          manifest: by.manifest,
          field: ['spec', 'ips'],
          message: `SpiderReservedIP ${by.name} reserves ${ranges(held)}, which pool ${name} has handed out by now, to ${users}`,
          why: 'a pod that has such an address keeps it until it is recreated: whoever the address is reserved for meets it on the wire',
          fix: steps(
            'reserve the addresses, as here',
            `recreate the pods that hold one; kubectl get sp ${name} -o jsonpath='{.status.allocatedIPs}' names them`,
            'only then give the addresses to somebody else',
          ),
        });
      }
    }
  },
  bad: {
    before: SERVED,
    after: SERVED + addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.10] }'),
  },
  good: {
    before: SERVED,
    after: SERVED + addressObject('SpiderReservedIP', '{ name: hosts }', '{ ips: [10.6.124.20] }'),
  },
};

function newlyReserved({ before, after }: ClusterChange, family: 4 | 6): RangeSet | undefined {
  const old = before.reserved.get(family);
  return old && after.reserved.get(family)?.difference(old);
}
