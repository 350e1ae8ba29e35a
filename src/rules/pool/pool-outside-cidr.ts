import { RangeSet } from '../../addresses/range-set';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import type { Rule } from '../rule';

/** Ranges of pools and subnets that leave their own CIDR. */
export const poolOutsideCidr: Rule = {
  id: 'pool-outside-cidr',
  title: 'A range of a pool or subnet is not inside its network',
  class: 'admission',
  severity: 'error',
  gist: 'not match base subnet / not pertains to',
  source: "Spiderpool's pool and subnet webhooks; the pool's reports it under spec.subnet",
  check: each(addressBlocks, (block, report) => {
    const { manifest, cidr } = block;
    if (!cidr) return;
    for (const list of block.lists) {
      if (cidr.covers(list.set)) continue;
      for (const entry of list.entries) {
        const { range } = entry;
        if (cidr.range.first <= range.first && range.last <= cidr.range.last) continue;
        const inside = RangeSet.of(cidr.family, [range]).intersection(RangeSet.of(cidr.family, [cidr.range]));
        report({
          manifest,
          field: entry.field,
          message: `${entry.text} of ${manifest.id.kind} ${manifest.id.name} is ${inside.isEmpty ? 'outside' : 'not wholly inside'} its subnet ${cidr}`,
          why: "Spiderpool's webhook refuses the object, and the message it gives names spec.subnet",
          fix: inside.isEmpty ? `use addresses of ${cidr}` : `write the part inside ${cidr}:\n- ${inside.ranges[0]}`,
        });
      }
    }
  }),
  bad: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.250-10.6.125.5] }
`,
  good: `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.250-10.6.124.254] }
`,
};
