import { familyName } from '../../addresses/family';
import { isEnabled } from '../../plan/wants/pool-sources';
import { workloadName } from '../capacity-texts';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { pool } from '../examples';
import { ippools, web } from '../nic/nic-examples';
import { fieldOnWorkload } from '../nic/source-place';
import type { Rule } from '../rule';

const V6 = pool('["fd00:6::10-fd00:6::1f"]', 'web-v6').replace('10.6.124.0/24', '"fd00:6::/64"');

/** NICs with addresses of one family alone, where the policy wants both. */
export const workloadSingleFamily: Rule = {
  id: 'workload-single-family',
  title: 'A NIC has addresses of one family alone, and the policy wants both',
  class: 'runtime',
  severity: 'error',
  gist: 'the pod starts, with one family',
  source:
    'dualStack of the policy; the IPAM gives a NIC the families that its pools or subnets name, and takes one alone as meant',
  check: each(plannedWorkloads, (planned, report, cluster) => {
    if (planned.policy.dualStack !== 'required') return;
    for (const nic of planned.nics) {
      const [source, ...others] = nic.sources;
      if (!source || others.some(({ family }) => family !== source.family)) continue;
      const missing = source.family === 4 ? 6 : 4;
      const flag = `enableIPv${missing}`;
      report({
        manifest: planned.workload.manifest,
        field: source.type === 'pools' ? fieldOnWorkload(planned, source) : source.field,
        demandedBy: 'policy',
        message: `${nic.interface} of ${workloadName({ workload: planned })} gets ${familyName(source.family)} addresses alone, and ${planned.policy.sources.at(-1)} asks for both families`,
        why: isEnabled(missing, cluster.settings.spiderpool)
          ? `whoever reaches the pods over ${familyName(missing)} finds nobody there; the cluster itself has nothing against it`
          : `${familyName(missing)} is off in the cluster (${flag}), so no pod gets an address of it`,
        fix: isEnabled(missing, cluster.settings.spiderpool)
          ? `add "ipv${missing}" beside "ipv${source.family}" where the pools of ${nic.interface} are named`
          : `set ${flag} of Spiderpool, or write in the policy:\ndualStack: optional`,
      });
    }
  }),
  bad: web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]')),
  good: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}]'))}${V6}`,
  context: { complete: true, policy: { dualStack: 'required' } },
};
