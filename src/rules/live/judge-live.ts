import type { LiveCluster } from '../../manifests/live/live-cluster';
import type { AddressPlan } from '../../plan/address-plan';
import type { Finding } from '../finding';
import { FindingCollector, worstFirst } from '../finding-collector';
import { liveCatalogue } from './live-catalogue';

/** Holds a plan against what its clusters hold: errors first, then warnings, then notes. Clusters that nobody described are left out. */
export function judgeLive(plan: AddressPlan, lives: readonly LiveCluster[]): readonly Finding[] {
  const byKey = new Map(lives.map(live => [live.cluster, live]));
  const findings = plan.clusters.flatMap(cluster => {
    const live = byKey.get(cluster.cluster);
    if (!live) return [];
    const collector = new FindingCollector();
    for (const rule of liveCatalogue) rule.check({ plan: cluster, live }, collector.reportOf(rule));
    return collector.inOrder([...cluster.manifests, ...live.manifests]);
  });
  return worstFirst(findings);
}
