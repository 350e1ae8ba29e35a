import { overlappingCidrs } from '../overlapping-cidrs';
import type { Rule } from '../rule';

/** Pools whose CIDR lies inside or around that of a SpiderSubnet without being the same. */
export const poolCidrBesideSubnet: Rule = {
  id: 'pool-cidr-beside-subnet',
  title: 'The CIDR of a pool overlaps that of a SpiderSubnet and is another',
  class: 'admission',
  severity: 'error',
  gist: "overlap with SpiderIPPool 'p' resource 'spec.subnet'",
  source:
    "Spiderpool's subnet webhook when the pool is there first; the other way round the pool is admitted and belongs to nobody",
  scope: 'cluster',
  check({ objects, settings }, report) {
    if (!settings.spiderpool.enableSpiderSubnet) return;
    const blocks = [...objects.subnets, ...objects.pools];
    const pairs = overlappingCidrs(blocks.flatMap(({ manifest, cidr }) => (cidr ? [{ manifest, cidr }] : [])));
    for (const [outer, inner] of pairs) {
      if (outer.manifest.id.kind === inner.manifest.id.kind) continue;
      const [pool, subnet] = inner.manifest.id.kind === 'SpiderIPPool' ? [inner, outer] : [outer, inner];
      report({
        manifest: pool.manifest,
        field: ['spec', 'subnet'],
        message: `pool ${pool.manifest.id.name} has the CIDR ${pool.cidr}, which overlaps ${subnet.cidr} of SpiderSubnet ${subnet.manifest.id.name}`,
        why: 'a SpiderSubnet controls only pools of exactly its own CIDR: this pool is refused, or is left out of the count of addresses that auto pools may take',
        fix: `subnet: ${subnet.cidr}`,
      });
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet124 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/25, ips: [10.6.124.10-10.6.124.20] }
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
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
`,
};
