import { familyName } from '../../addresses/family';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Pools and subnets whose ipVersion is not that of their CIDR. */
export const poolVersionMismatch: Rule = {
  id: 'pool-version-mismatch',
  title: 'ipVersion of a pool or subnet is not that of its CIDR',
  class: 'admission',
  severity: 'error',
  gist: "invalid CIDR format in IPv6 '10.6.0.0/24'",
  source: "Spiderpool's pool and subnet webhooks: they read spec.subnet as a CIDR of spec.ipVersion",
  check: each(addressBlocks, ({ manifest, cidr, ipVersion }, report) => {
    if (!cidr || ipVersion === undefined || ipVersion === cidr.family) return;
    report({
      manifest,
      field: ['spec', 'ipVersion'],
      message: `${manifest.id.kind} ${manifest.id.name} has ipVersion ${ipVersion}, and its subnet ${cidr} is ${familyName(cidr.family)}`,
      why: "Spiderpool's webhook refuses the object",
      fix: `leave it out, since the webhook fills it in, or write:\nipVersion: ${cidr.family}`,
    });
  }),
  bad: poolWith('{ ipVersion: 6, subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
  good: poolWith('{ ipVersion: 4, subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};
