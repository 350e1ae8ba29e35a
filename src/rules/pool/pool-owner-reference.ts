import { child, isJsonObject, own } from '../../manifests/json';
import { pools } from '../cluster-lists';
import { each } from '../each';
import { addressObject } from '../examples';
import type { Rule } from '../rule';

/** Pools that name a controller in their manifest. */
export const poolOwnerReference: Rule = {
  id: 'pool-owner-reference',
  title: 'A pool names its own controller',
  class: 'admission',
  severity: 'error',
  gist: 'failed to get controller Subnet X',
  source:
    "Spiderpool's pool webhook takes the controller among ownerReferences for a SpiderSubnet, whatever its kind; it writes that reference itself",
  check: each(pools, ({ manifest, name }, report, { settings }) => {
    if (!settings.spiderpool.enableSpiderSubnet) return;
    const references = own(child(manifest.object, 'metadata'), 'ownerReferences');
    const owners: readonly unknown[] = Array.isArray(references) ? references : [];
    const index = owners.findIndex(owner => isJsonObject(owner) && own(owner, 'controller') === true);
    const controller = owners[index];
    if (!isJsonObject(controller)) return;
    report({
      manifest,
      field: ['metadata', 'ownerReferences', index],
      message: `pool ${name} names ${String(own(controller, 'kind'))} ${String(own(controller, 'name'))} as its controller, and Spiderpool looks for a SpiderSubnet of that name`,
      why: 'without such a subnet its webhook refuses the pool, and once the subnet is gone or made anew every update',
      fix: 'remove ownerReferences; Spiderpool adds the subnet of the same CIDR by itself',
    });
  }),
  bad: addressObject(
    'SpiderIPPool',
    '{ name: web-v4, ownerReferences: [{ apiVersion: v1, kind: ConfigMap, name: web, uid: x, controller: true }] }',
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }',
  ),
  good: addressObject('SpiderIPPool', '{ name: web-v4 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};
