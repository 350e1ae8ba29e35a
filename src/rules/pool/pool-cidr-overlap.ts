import { type CidrOwner, overlappingCidrs } from '../overlapping-cidrs';
import type { Rule } from '../rule';

/** Pools of different CIDRs of which one holds the other. */
export const poolCidrOverlap: Rule = {
  id: 'pool-cidr-overlap',
  title: 'Two pools have different CIDRs that overlap',
  class: 'admission',
  severity: 'error',
  gist: "overlap with IPPool p which 'spec.subnet' is another",
  source: "Spiderpool's pool webhook: two pools may share one CIDR, never overlap with different ones",
  scope: 'cluster',
  check({ objects, settings }, report) {
    const subnets = settings.spiderpool.enableSpiderSubnet ? objects.subnets : [];
    const ofSubnets = new Set(subnets.map(({ cidr }) => String(cidr)));
    for (const [outer, inner] of overlappingCidrs(objects.pools.flatMap(asOwner))) {
      // Beside the CIDR of a SpiderSubnet, the pool that has another is told of the subnet.
      if (ofSubnets.has(String(outer.cidr)) || ofSubnets.has(String(inner.cidr))) continue;
      if (outer.manifest.id.name === inner.manifest.id.name) continue;
      report({
        manifest: inner.manifest,
        field: ['spec', 'subnet'],
        message: `the CIDR ${inner.cidr} of pool ${inner.manifest.id.name} overlaps ${outer.cidr} of pool ${outer.manifest.id.name}`,
        why: "Spiderpool's webhook refuses whichever pool comes second: pools on one network name the same CIDR and differ in their ranges",
        fix: `give both pools the CIDR of the network they are on, such as:\nsubnet: ${outer.cidr}`,
      });
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/16, ips: [10.6.1.10-10.6.1.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.2.0/24, ips: [10.6.2.10-10.6.2.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/16, ips: [10.6.1.10-10.6.1.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: cart-v4 }
spec: { subnet: 10.6.0.0/16, ips: [10.6.2.10-10.6.2.20] }
`,
};

function asOwner({
  manifest,
  cidr,
}: {
  readonly manifest: CidrOwner['manifest'];
  readonly cidr: CidrOwner['cidr'] | undefined;
}): CidrOwner[] {
  return cidr ? [{ manifest, cidr }] : [];
}
