import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';

/** CIDRs with host bits, or in another spelling than the canonical one. */
export const cidrNotCanonical: Rule = {
  id: 'cidr-not-canonical',
  title: 'A CIDR is not written as its network address',
  class: 'admission',
  severity: 'error',
  gist: 'unformatted subnet X, please change it to Y',
  source: "Spiderpool's pool and subnet webhooks, since v0.9.2",
  check: each(addressBlocks, ({ manifest, cidr }, report, cluster) => {
    if (!cluster.settings.spiderpool.version.isAtLeast(0, 9, 2)) return;
    if (!cidr || cidr.isCanonical) return;
    report({
      manifest,
      field: ['spec', 'subnet'],
      message: `the subnet of ${manifest.id.kind} ${manifest.id.name} is written ${cidr.text}, and its network is ${cidr}`,
      why: 'Spiderpool compares CIDRs as text, so its webhook refuses every other spelling of the network',
      fix: `subnet: ${cidr}`,
    });
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.7/24, ips: [10.6.124.10-10.6.124.20] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
`,
};
