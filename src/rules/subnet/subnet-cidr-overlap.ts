import { overlappingCidrs } from '../overlapping-cidrs';
import type { Rule } from '../rule';

/** SpiderSubnets of one cluster on overlapping networks. */
export const subnetCidrOverlap: Rule = {
  id: 'subnet-cidr-overlap',
  title: 'Two SpiderSubnets have overlapping CIDRs',
  class: 'admission',
  severity: 'error',
  gist: "overlap with Subnet s1 which 'spec.subnet' is another",
  source: "Spiderpool's subnet webhook: not even the same CIDR may be used twice",
  scope: 'cluster',
  check({ objects }, report) {
    const owners = objects.subnets.flatMap(({ manifest, cidr }) => (cidr ? [{ manifest, cidr }] : []));
    const byCidr = new Map<string, (typeof owners)[number]>();
    for (const owner of owners) {
      const first = byCidr.get(String(owner.cidr));
      if (!first) byCidr.set(String(owner.cidr), owner);
      else found(first, owner);
    }
    for (const [outer, inner] of overlappingCidrs([...byCidr.values()])) found(outer, inner);

    function found(first: (typeof owners)[number], second: (typeof owners)[number]): void {
      if (first.manifest.id.name === second.manifest.id.name) return;
      report({
        manifest: second.manifest,
        field: ['spec', 'subnet'],
        message: `SpiderSubnet ${second.manifest.id.name} (${second.cidr}) overlaps SpiderSubnet ${first.manifest.id.name} (${first.cidr})`,
        why: "a cluster has one SpiderSubnet for a network; Spiderpool's webhook refuses the second",
        fix: `put the ranges of both into one SpiderSubnet of ${first.cidr}`,
      });
    }
  },
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: web }
spec: { subnet: 10.6.0.0/16, ips: [10.6.1.10-10.6.1.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: cart }
spec: { subnet: 10.6.2.0/24, ips: [10.6.2.10-10.6.2.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: web }
spec: { subnet: 10.6.1.0/24, ips: [10.6.1.10-10.6.1.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: cart }
spec: { subnet: 10.6.2.0/24, ips: [10.6.2.10-10.6.2.20] }
`,
};
