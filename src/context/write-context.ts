import type { ClusterContext, Context, L2Domain } from './context';
import type { ClusterData, ContextData, L2DomainData } from './context-data';
import { defaultContext } from './default-context';
import { present, unlessEmpty } from './present';
import { externalData } from './write-external';
import { mappingData } from './write-mapping';
import { clusterPolicyData, policyData } from './write-policy';
import { settingsData } from './write-settings';

/**
 * The plain form of a context: the inverse of `parseContext`.
 *
 * Only what differs from the defaults (in a cluster: from the context) is written, addresses in canonical text, keys always in one order,
 * so that equal contexts give equal JSON, byte for byte.
 */
export function contextData(context: Context): ContextData {
  return present<ContextData>({
    complete: context.complete === defaultContext.complete ? undefined : context.complete,
    ...settingsData(context.settings, defaultContext.settings),
    policy: policyData(context.policy),
    exceptions: unlessEmpty(
      context.exceptions.map(({ rule, object, reason, owner, expires }) => ({ rule, object, reason, owner, expires })),
    ),
    external: externalData(context.external),
    clusters: mappingData(context.clusters, cluster => clusterData(cluster, context)),
    l2Domains: mappingData(context.l2Domains, domain => l2DomainData(domain, context)),
  });
}

function clusterData(cluster: ClusterContext, context: Context): ClusterData {
  return present<ClusterData>({
    paths: unlessEmpty(cluster.paths),
    ...settingsData(cluster.settings, context.settings),
    policy: clusterPolicyData(cluster.policy),
    external: externalData(cluster.external),
  });
}

function l2DomainData(domain: L2Domain, context: Context): L2DomainData {
  const everyCluster = [...context.clusters.keys()];
  return present<L2DomainData>({
    clusters: sameTexts(domain.clusters, everyCluster) ? undefined : domain.clusters,
    subnets: domain.subnets.map(String),
    vlan: domain.vlan,
    hosts: unlessEmpty(domain.hosts.map(String)),
  });
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
