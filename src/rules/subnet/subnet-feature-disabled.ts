import { addressObject } from '../examples';
import type { Rule } from '../rule';
import { orSwitchSubnetsOn } from '../switched-on';

/** SpiderSubnets for a cluster whose Spiderpool does not serve them. */
export const subnetFeatureDisabled: Rule = {
  id: 'subnet-feature-disabled',
  title: 'A SpiderSubnet is made where subnets are switched off',
  class: 'admission',
  severity: 'error',
  gist: 'failed calling webhook: the server could not find the requested resource',
  source:
    "Spiderpool's chart registers the subnet webhook always, and its controller serves it only with enableSpiderSubnet; the API server refuses what a webhook does not answer",
  check({ objects, settings }, report) {
    if (settings.spiderpool.enableSpiderSubnet) return;
    for (const { manifest, name } of objects.subnets) {
      report({
        manifest,
        field: [],
        message: `SpiderSubnet ${name} is made while enableSpiderSubnet is false`,
        why: 'the webhook for subnets is registered and does not answer, so every SpiderSubnet is refused',
        fix: orSwitchSubnetsOn('remove it', 'subnets'),
      });
    }
  },
  context: { spiderpool: { enableSpiderSubnet: false } },
  bad: addressObject(
    'SpiderSubnet',
    '{ name: subnet124 }',
    '{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }',
  ),
  good: addressObject('SpiderIPPool', '{ name: web-v4 }', '{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.99] }'),
};
