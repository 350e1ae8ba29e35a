import { type Family, familyName } from '../../addresses/family';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan, PlannedNic, PlannedWorkload } from '../../plan/address-plan';
import { isEnabled } from '../../plan/wants/pool-sources';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { oncePer } from '../once-per';
import type { Rule } from '../rule';
import { ippools, web } from './nic-examples';
import { fieldOnWorkload } from './source-place';

const DEFAULT_V6 = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: default-v6 }
spec: { subnet: "fd00:6::/64", default: true, ips: ["fd00:6::10-fd00:6::1f"] }
`;

/** NICs that go without a family because the level that decides names none of it. */
export const familyLeftOut: Rule = {
  id: 'family-left-out',
  title: 'A NIC goes without a family that it would get if nothing were said',
  class: 'runtime',
  severity: 'note',
  gist: 'the first level that is there decides for both families / before 0.6.0: IPv6 is enabled, but no IPv6 IPPool specified',
  source:
    "Spiderpool's agent: pod, namespace, network and default pools in this order, and the first that names a pool of any family decides for both; before 0.6.0 a missing family failed the pod",
  check: each(plannedWorkloads, (planned, report, cluster) => {
    const strict = !cluster.settings.spiderpool.version.isAtLeast(0, 6, 0);
    for (const nic of planned.nics) {
      const family = missingFamily(nic, cluster);
      const [source] = nic.sources;
      if (!strict && planned.policy.dualStack === 'required') continue;
      if (
        family === undefined ||
        !source ||
        !(strict || offeredElsewhere(family, planned, nic, defaultFamilies(cluster.pools)))
      )
        continue;
      const { manifest } = planned.workload;
      report({
        manifest,
        field: source.type === 'pools' ? fieldOnWorkload(planned, source) : source.field,
        severity: strict ? 'error' : 'note',
        message: `${nic.interface} of ${formatResourceId(manifest.id)} gets ${familyName(source.family)} addresses alone: what names their pools names none of ${familyName(family)}`,
        why: strict
          ? `Spiderpool ${cluster.settings.spiderpool.version} refuses a pod that names pools of one family while both are on`
          : `${familyName(family)} pools that its network or the cluster has as defaults are not looked at any more`,
        fix: `nothing, if one family is meant; otherwise add "ipv${family}" beside "ipv${source.family}"`,
      });
    }
  }),
  bad: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4"]}]'))}${DEFAULT_V6}`,
  good: `${web(ippools('[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["default-v6"]}]'))}${DEFAULT_V6}`,
};

function missingFamily({ sources }: PlannedNic, cluster: ClusterPlan): Family | undefined {
  const [source] = sources;
  if (!source || sources.length > 1) return undefined;
  const missing = source.family === 4 ? 6 : 4;
  return isEnabled(missing, cluster.settings.spiderpool) ? missing : undefined;
}

/** Whether the network or the cluster has pools of the family for pods that name none. */
function offeredElsewhere(
  family: Family,
  { decidedBy }: PlannedWorkload,
  { network }: PlannedNic,
  defaults: ReadonlySet<Family>,
): boolean {
  if (decidedBy === 'cluster-default') return false;
  const known = network.type === 'known' && decidedBy !== 'network' ? network.network : undefined;
  const offered = family === 4 ? known?.defaultIPv4IPPool : known?.defaultIPv6IPPool;
  return defaults.has(family) || (offered !== undefined && offered.length > 0);
}

/** The families with pools for pods that name none. */
const defaultFamilies = oncePer((pools: ClusterPlan['pools']): ReadonlySet<Family> => {
  const families = new Set<Family>();
  for (const { source, family } of pools.values()) {
    if (family !== undefined && source.type === 'manifest' && source.pool.default) families.add(family);
  }
  return families;
});
