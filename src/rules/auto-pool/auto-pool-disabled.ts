import { formatResourceId } from '../../manifests/resource-id';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { orSwitchSubnetsOn } from '../switched-on';

/** Subnets asked for in clusters that make no auto pools. */
export const autoPoolDisabled: Rule = {
  id: 'auto-pool-disabled',
  title: 'A workload asks for a SpiderSubnet where the cluster makes no auto pools',
  class: 'runtime',
  severity: 'error',
  gist: "it's invalid to use 'ipam.spidernet.io/subnets' or 'ipam.spidernet.io/subnet' annotation when Auto-Pool feature is disabled",
  source:
    "Spiderpool's agent: enableAutoPoolForApplication off refuses the annotation, enableSpiderSubnet off ignores it and looks for pools elsewhere",
  check: each(plannedWorkloads, ({ workload: found, networking }, report, cluster) => {
    const { enableSpiderSubnet, enableAutoPoolForApplication } = cluster.settings.spiderpool;
    if (enableSpiderSubnet && enableAutoPoolForApplication) return;
    const annotation = networking.requests.subnets ?? networking.requests.subnet;
    if (!annotation) return;
    const flag = enableSpiderSubnet
      ? 'enableAutoPoolForApplication (ipam.spiderSubnet.autoPool.enable)'
      : 'enableSpiderSubnet (ipam.spiderSubnet.enable)';
    report({
      manifest: found.manifest,
      field: annotation.field,
      severity: enableSpiderSubnet ? 'error' : 'warning',
      message: `${formatResourceId(found.manifest.id)} carries ${annotation.key}, and ${flag} is off in the cluster`,
      why: enableSpiderSubnet
        ? 'Spiderpool refuses every pod with the annotation'
        : 'Spiderpool does not look at the annotation: the pods get addresses of other pools, or none',
      fix: orSwitchSubnetsOn(
        'name a pool with ipam.spidernet.io/ippools',
        enableSpiderSubnet ? 'auto pools' : 'subnets',
      ),
    });
  }),
  context: { complete: true, spiderpool: { enableAutoPoolForApplication: false } },
  bad: `${workload({ kind: 'Deployment', annotations: WEB_SUBNET })}${MACVLAN}`,
  good: `${pool('[10.6.124.10-10.6.124.19]')}${workload({ kind: 'Deployment', annotations: WEB_POOL })}${MACVLAN}`,
};
