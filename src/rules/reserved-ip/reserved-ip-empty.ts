import { reservedIPs } from '../cluster-lists';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

/** Reserved addresses that name none. */
export const reservedIpEmpty: Rule = {
  id: 'reserved-ip-empty',
  title: 'A SpiderReservedIP names no address',
  class: 'admission',
  severity: 'error',
  gist: "is not generated correctly, 'spec.ips' is empty or 'spec.ips[0]' may be invalid",
  source: "Spiderpool's webhook for reserved addresses takes the family from the first entry of ips",
  check: each(reservedIPs, ({ manifest, name, family, problems }, report) => {
    if (family !== undefined || problems.length > 0) return;
    report({
      manifest,
      field: ['spec', 'ips'],
      message: `SpiderReservedIP ${name} has no ips, and nothing else says of which family it is`,
      why: "Spiderpool's webhook refuses the object",
      fix: 'remove the object, or list what no pod may have, such as:\nips: ["10.6.124.1-10.6.124.9"]',
    });
  }),
  bad: addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [] }'),
  good: addressObject('SpiderReservedIP', '{ name: routers }', '{ ips: [10.6.124.1-10.6.124.9] }'),
};
