import { familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import { isOnSubnets } from '../../plan/wants/select-sources';
import { decidingRequests } from '../annotation/deciding-requests';
import { each } from '../each';
import { MACVLAN, subnet, workload } from '../examples';
import type { Rule } from '../rule';
import { enumeration } from '../words';

const onSubnets = (names: string) =>
  workload({
    kind: 'CloneSet',
    annotations: {
      'ipam.spidernet.io/subnets': `[{"interface":"eth0","ipv4":${names}}]`,
      'ipam.spidernet.io/ippool-ip-number': '6',
    },
  });

/** Subnets behind the first of a family, which nothing reads. */
export const autoPoolSecondSubnet: Rule = {
  id: 'auto-pool-second-subnet',
  title: 'Only the first SpiderSubnet of a family is used',
  class: 'runtime',
  severity: 'warning',
  gist: 'further names are dropped without a word',
  source: "Spiderpool's parser of subnet and subnets, executed: element 0 per family and NIC, no fallback, no patterns",
  check: each(decidingRequests, ({ planned, source, annotation, requests }, report) => {
    if (!isOnSubnets(source)) return;
    for (const { ipv4, ipv6, interface: nic = 'the NIC' } of requests) {
      for (const [family, names] of [[4, ipv4] as const, [6, ipv6] as const]) {
        const [first, ...others] = names;
        if (first === undefined || others.length === 0) continue;
        report({
          manifest: planned.workload.manifest,
          field: annotation.field,
          message: `${formatResourceId(planned.workload.manifest.id)} names ${names.length} ${familyName(family)} subnets for ${nic}, and Spiderpool reads ${first} alone, not ${enumeration(others)}`,
          why: `once ${first} is used up, pods do not start, however much the others have left`,
          fix: `"ipv${family}":["${first}"]`,
        });
      }
    }
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${onSubnets('["subnet124","subnet125"]')}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${onSubnets('["subnet124"]')}${MACVLAN}`,
};
