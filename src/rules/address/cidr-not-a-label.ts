import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

/** CIDRs that Spiderpool cannot write into the label it puts on every pool and subnet. */
export const cidrNotALabel: Rule = {
  id: 'cidr-not-a-label',
  title: 'A CIDR begins with "::", of which Spiderpool can make no label',
  class: 'admission',
  severity: 'error',
  gist: 'metadata.labels: Invalid value',
  source:
    "Spiderpool's mutating webhook writes the CIDR into a label with hyphens for dots, colons and slash; the API server refuses label values that begin with a hyphen",
  check: each(addressBlocks, ({ manifest, cidr }, report) => {
    if (!cidr || !String(cidr).startsWith(':')) return;
    report({
      manifest,
      field: ['spec', 'subnet'],
      message: `the subnet ${cidr} of ${manifest.id.kind} ${manifest.id.name} begins with "::", and the label Spiderpool makes of it would be ${JSON.stringify(String(cidr).replace(/[:./]/g, '-'))}`,
      why: 'no label value may begin with a hyphen, so the API server refuses the object',
      fix: 'use a network that does not begin with zeros, such as fd00:6::/64',
    });
  }),
  bad: addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "::6:0:0:0/112", ips: ["::6:0:0:5"] }'),
  good: addressObject('SpiderIPPool', '{ name: web-v6 }', '{ subnet: "fd00:6::/112", ips: ["fd00:6::5"] }'),
};
