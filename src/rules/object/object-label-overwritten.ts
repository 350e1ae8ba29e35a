import { child, own } from '../../manifests/json';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

const CIDR_LABEL = {
  SpiderIPPool: 'ipam.spidernet.io/ippool-cidr',
  SpiderSubnet: 'ipam.spidernet.io/subnet-cidr',
} as const;

/** Labels that Spiderpool writes itself, written with another value. */
export const objectLabelOverwritten: Rule = {
  id: 'object-label-overwritten',
  title: 'A label that Spiderpool writes itself has another value',
  class: 'admission',
  severity: 'warning',
  gist: 'the mutating webhook overwrites the label',
  source: "Spiderpool's pool and subnet webhooks write the CIDR into the labels ippool-cidr and subnet-cidr",
  check: each(addressBlocks, ({ manifest, cidr }, report) => {
    const key = manifest.id.kind === 'SpiderSubnet' ? CIDR_LABEL.SpiderSubnet : CIDR_LABEL.SpiderIPPool;
    const value = own(child(child(manifest.object, 'metadata'), 'labels'), key);
    if (typeof value !== 'string' || !cidr) return;
    const stored = String(cidr).replace(/[.:/]/g, '-');
    if (value === stored) return;
    report({
      manifest,
      field: ['metadata', 'labels', key],
      message: `label ${key} of ${manifest.id.kind} ${manifest.id.name} is ${JSON.stringify(value)}, and Spiderpool writes ${JSON.stringify(stored)} into it`,
      why: 'what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again',
      fix: 'remove the label; Spiderpool adds it',
    });
  }),
  bad: addressObject(
    'SpiderIPPool',
    `{ name: web-v4, labels: { ${CIDR_LABEL.SpiderIPPool}: 10-6-0-0-16 } }`,
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
  good: addressObject('SpiderIPPool', '{ name: web-v4 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};
