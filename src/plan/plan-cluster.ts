import type { ClusterSettings, Context, ExternalObjects } from '../context/context';
import type { Manifest } from '../manifests/manifest';
import type { ClusterPlan } from './address-plan';
import { groupPools } from './capacity/pool-groups';
import { settleCapacity, settleGroups } from './capacity/settle-capacity';
import { findBottlenecks } from './flow/bottlenecks';
import { candidateClasses } from './flow/candidate-class';
import { choosingClasses } from './flow/contended';
import { findGatherings } from './flow/gatherings';
import { findStarvations } from './flow/guarantee';
import { findSqueezes } from './flow/squeezes';
import { ClusterPolicies } from './policy-for';
import { readObjects } from './read-objects';
import { planNetworks } from './supply/plan-networks';
import { planPools } from './supply/plan-pools';
import { planSubnets } from './supply/plan-subnets';
import { reservedAddresses } from './supply/reserved-addresses';
import { planWorkloads } from './wants/plan-workloads';

/** Works out the plan of one cluster: what there is, who wants it, and whether it is enough. */
export function planCluster(cluster: string | null, manifests: readonly Manifest[], context: Context): ClusterPlan {
  const { settings, external } = surroundings(cluster, context);
  const objects = readObjects(manifests);
  const reserved = reservedAddresses(objects.reservedIPs, external);
  const subnets = planSubnets(objects.subnets, external, reserved);
  const pools = planPools(objects.pools, external, { reserved, subnets, settings });
  const networks = planNetworks(objects, external);
  const policies = new ClusterPolicies(context, cluster);
  const workloads = planWorkloads(objects, { settings, policies, pools, subnets, networks });
  const open = settleCapacity({ pools, subnets });
  const classes = candidateClasses(workloads, open);
  const bottlenecks = findBottlenecks(classes);
  const choosing = choosingClasses(classes);
  const squeezes = findSqueezes(choosing, bottlenecks);
  const poolGroups = groupPools(classes, workloads, { bottlenecks, squeezes });
  settleGroups(poolGroups, pools);
  return {
    cluster,
    context,
    settings,
    manifests,
    objects,
    pools,
    subnets,
    reserved,
    networks,
    workloads,
    bottlenecks,
    starvations: findStarvations(choosing),
    squeezes,
    gatherings: findGatherings(classes),
    poolGroups,
  };
}

function surroundings(
  cluster: string | null,
  context: Context,
): { readonly settings: ClusterSettings; readonly external: ExternalObjects } {
  const named = cluster === null ? undefined : context.clusters.get(cluster);
  return named ?? { settings: context.settings, external: context.external };
}
