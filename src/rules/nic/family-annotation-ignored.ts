import { type Family, familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import { isEnabled } from '../../plan/wants/pool-sources';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import type { Rule } from '../rule';
import { orSwitchFamilyOn } from '../switched-on';
import { ippools, web } from './nic-examples';

/** Pools and subnets asked for in a family that the cluster has switched off. */
export const familyAnnotationIgnored: Rule = {
  id: 'family-annotation-ignored',
  title: 'An annotation asks for addresses of a family that is switched off',
  class: 'runtime',
  severity: 'warning',
  gist: 'dropped without a word',
  source:
    "Spiderpool's agent: candidates of a family that spiderpool-conf switches off are filtered before any is looked at",
  check: each(decidingRequests, ({ planned, annotation, requests }, report, cluster) => {
    for (const family of [4, 6] as const satisfies readonly Family[]) {
      if (isEnabled(family, cluster.settings.spiderpool)) continue;
      if (requests.every(({ ipv4, ipv6 }) => (family === 4 ? ipv4 : ipv6).length === 0)) continue;
      report({
        manifest: planned.workload.manifest,
        field: annotation.field,
        message: `${annotation.key} of ${formatResourceId(planned.workload.manifest.id)} asks for ${familyName(family)} addresses, and ${familyName(family)} is switched off in the cluster`,
        why: `its pods get no ${familyName(family)} address, and nothing says so`,
        fix: orSwitchFamilyOn(`take "ipv${family}" out`, family),
      });
    }
  }),
  context: { spiderpool: { enableIPv6: false } },
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}]')),
  good: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
};
