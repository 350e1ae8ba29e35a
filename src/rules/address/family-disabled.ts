import { familyName } from '../../addresses/family';
import { addressObjects } from '../address-blocks';
import { each } from '../each';
import { poolWith } from '../examples';
import type { Rule } from '../rule';
import { orSwitchFamilyOn } from '../switched-on';

/** Pools, subnets and reserved addresses of a family that Spiderpool is told to leave alone. */
export const familyDisabled: Rule = {
  id: 'family-disabled',
  title: 'An object is of a family that the cluster has switched off',
  class: 'admission',
  severity: 'error',
  gist: 'IPv4 is disabled / IPv6 is disabled',
  source:
    "Spiderpool's webhooks for pools, subnets and reserved addresses: enableIPv4 and enableIPv6 of spiderpool-conf",
  check: each(addressObjects, ({ manifest, family }, report, cluster) => {
    const { enableIPv4, enableIPv6 } = cluster.settings.spiderpool;
    if (enableIPv4 && enableIPv6) return;
    if (family === undefined || (family === 4 ? enableIPv4 : enableIPv6)) return;
    report({
      manifest,
      field: ['spec'],
      message: `${manifest.id.kind} ${manifest.id.name} is ${familyName(family)}, and ${familyName(family)} is switched off in the cluster`,
      why: "Spiderpool's webhook refuses every object of a family that is switched off",
      fix: orSwitchFamilyOn('remove it', family),
    });
  }),
  context: { spiderpool: { enableIPv6: false } },
  bad: poolWith('{ subnet: "fd00:6::/64", ips: ["fd00:6::10"] }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10] }'),
};
