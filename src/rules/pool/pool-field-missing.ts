import { formatFieldPath } from '../../manifests/field-path';
import { addressBlocks } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';

/** Pools and subnets without a CIDR, and routes of theirs without an end. */
export const poolFieldMissing: Rule = {
  id: 'pool-field-missing',
  title: 'A pool or subnet lacks a field that its webhook needs',
  class: 'admission',
  severity: 'error',
  gist: "spec.ipVersion: is not generated correctly, 'spec.subnet' may be invalid",
  source:
    "Spiderpool's pool and subnet webhooks: the mutating one fills in empty texts before the schema is asked, so that what is missing is refused as an empty address",
  check: each(addressBlocks, ({ manifest, problems }, report) => {
    for (const problem of problems) {
      if (problem.type !== 'missing') continue;
      report({
        manifest,
        field: problem.field,
        message: `${manifest.id.kind} ${manifest.id.name} has no ${formatFieldPath(problem.field)}`,
        why: "Spiderpool's webhook refuses the object, with a message about another field or an empty address",
        fix: `write ${problem.field[problem.field.length - 1]}, ${problem.expected}`,
      });
    }
  }),
  bad: poolWith('{ ips: [10.6.124.10] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};
