import { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { IPPool } from '../../manifests/ip-pool';
import type { PlannedSubnet } from '../../plan/address-plan';
import { each } from '../each';
import { plannedPools } from '../planned-pools';
import type { Rule } from '../rule';
import { addresses, ranges } from '../words';

/** Pools with addresses that the SpiderSubnet of their CIDR does not have. */
export const poolOutsideSubnet: Rule = {
  id: 'pool-outside-subnet',
  title: 'A pool has addresses that its SpiderSubnet does not have',
  class: 'admission',
  severity: 'error',
  gist: 'add some IP ranges that are not contained in controller Subnet',
  source: "Spiderpool's pool webhook when the subnet is there first, its subnet webhook when the pool is",
  check: each(plannedPools, ({ pool, planned }, report) => {
    const { name, cidr, addresses: own, subnet } = planned;
    if (!cidr || !own || !subnet?.addresses || subnet.family !== own.family) return;
    if (subnet.addresses.covers(own)) return;
    // What lies outside the CIDR itself is another mistake, and so is the gateway among the addresses.
    const rightful = own.intersection(RangeSet.of(cidr.family, [cidr.range])).difference(gatewaysOf(pool, subnet));
    const missing = rightful.difference(subnet.addresses);
    if (missing.isEmpty) return;
    report({
      manifest: pool.manifest,
      field: ['spec', 'ips'],
      message: `pool ${name} has ${addresses(missing.size)} that SpiderSubnet ${subnet.name} does not have: ${ranges(missing)}`,
      why: `both have the CIDR ${subnet.cidr}, so the subnet controls the pool, and Spiderpool refuses whichever of them comes second`,
      fix: `add ${ranges(missing, 100)} to ips of SpiderSubnet ${subnet.name}, or take ${missing.size === 1n ? 'it' : 'them'} out of the pool`,
    });
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.95-10.6.124.104] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.90-10.6.124.99] }
`,
};

/** The pool's own gateway, or the subnet's, which a pool without one is given. */
function gatewaysOf(pool: IPPool, { source }: PlannedSubnet): RangeSet {
  const inherited = source.type === 'manifest' ? source.subnet.gateway : undefined;
  const gateway = pool.gatewayText === undefined ? inherited : pool.gateway;
  const family = pool.cidr?.family ?? 4;
  if (gateway?.family !== family) return RangeSet.empty(family);
  return RangeSet.of(family, [AddressRange.of(family, gateway.value, gateway.value)]);
}
