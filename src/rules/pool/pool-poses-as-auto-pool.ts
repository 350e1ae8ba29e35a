import { child, own } from '../../manifests/json';
import { pools } from '../cluster-lists';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

const OWNER_LABEL = 'ipam.spidernet.io/owner-application-name';

/** Pools in manifests that bear the mark of Spiderpool's own pools. */
export const poolPosesAsAutoPool: Rule = {
  id: 'pool-poses-as-auto-pool',
  title: "A pool bears the label of Spiderpool's automatic pools",
  class: 'admission',
  severity: 'error',
  gist: "it's invalid to add additional podAffinity matchLabels for auto-created SpiderIPPool",
  source:
    "Spiderpool's webhook and IPAM take every pool with the label ipam.spidernet.io/owner-application-name for one they made: other selectors are refused, multusName is not read, and only the owning workload may draw from it",
  check: each(pools, ({ manifest, name }, report) => {
    const labels = child(child(manifest.object, 'metadata'), 'labels');
    const owner = own(labels, OWNER_LABEL);
    if (owner === undefined || owner === null) return;
    report({
      manifest,
      field: ['metadata', 'labels', OWNER_LABEL],
      message: `pool ${name} has the label ${OWNER_LABEL}, by which Spiderpool knows the pools it makes itself`,
      why: 'its webhook refuses every podAffinity but its own, and its IPAM gives the addresses to no workload but the one it made such a pool for',
      fix: `remove the label; a pool that Spiderpool made has no place among manifests at all`,
    });
  }),
  bad: addressObject(
    'SpiderIPPool',
    `{ name: web-v4, labels: { ${OWNER_LABEL}: web } }`,
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
  good: addressObject(
    'SpiderIPPool',
    '{ name: web-v4, labels: { app.kubernetes.io/part-of: web } }',
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
};
