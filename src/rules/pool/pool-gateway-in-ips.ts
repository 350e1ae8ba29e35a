import { AddressRange } from '../../addresses/address-range';
import { RangeSet } from '../../addresses/range-set';
import type { IPPool } from '../../manifests/ip-pool';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Rule } from '../rule';
import { yamlList } from '../words';

/** Pools and subnets whose ranges hold their own gateway. */
export const poolGatewayInIps: Rule = {
  id: 'pool-gateway-in-ips',
  title: 'A pool or subnet hands out its own gateway',
  class: 'admission',
  severity: 'error',
  gist: "conflicts with 'spec.gateway', add the gateway IP address to 'spec.excludeIPs' or remove it from 'spec.ips'",
  source:
    "Spiderpool's pool and subnet webhooks; they compare single addresses as text, here all are compared as numbers",
  check(cluster, report) {
    for (const block of [...cluster.objects.pools, ...cluster.objects.subnets]) {
      const gateway = block.gateway ?? inheritedGateway(block, cluster);
      if (!gateway || !block.ips || gateway.family !== block.family) continue;
      const entry = block.ips.entries.find(({ range }) => range.contains(gateway));
      if (!entry || block.excludeIPs?.isComplete === false || block.excludeIPs?.set.contains(gateway)) continue;
      const { manifest } = block;
      const own = RangeSet.of(gateway.family, [AddressRange.of(gateway.family, gateway.value, gateway.value)]);
      report({
        manifest,
        field: entry.field,
        message: `${manifest.id.kind} ${manifest.id.name} can hand out its own gateway ${gateway}: ${entry.text} holds it`,
        why: block.gateway
          ? "Spiderpool's webhook refuses the object; a pod with that address would cut its network off from the router"
          : `the gateway comes from the subnet ${block.cidr}, and Spiderpool's webhook refuses the pool for it`,
        fix: `ips: ${yamlList(block.ips.set.difference(own).ranges)}`,
      });
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.1-10.6.124.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.2-10.6.124.20] }
`,
};

/** A pool that names no gateway gets that of the subnet with its CIDR before it is judged. */
function inheritedGateway(block: Pick<IPPool, 'manifest' | 'cidr'>, { pools }: ClusterPlan): IPPool['gateway'] {
  if (block.manifest.id.kind !== 'SpiderIPPool') return undefined;
  const owner = pools.get(block.manifest.id.name)?.subnet;
  return owner?.source.type === 'manifest' ? owner.source.subnet.gateway : undefined;
}
