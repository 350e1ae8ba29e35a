import type { AddressPlan, ClusterPlan } from '../plan/address-plan';
import { clusterParts } from './cluster-parts';
import type { EachCheck } from './each';
import type { Finding } from './finding';
import { FindingCollector, worstFirst } from './finding-collector';
import type { Report, Rule } from './rule';

/**
 * Holds every rule against every cluster of a plan: errors first, then warnings, then notes. Objects that only count get no findings.
 *
 * @param size how many objects rules without a scope are given at a time; no finding depends on it
 */
export function applyRules(rules: readonly Rule[], plan: AddressPlan, size?: number): readonly Finding[] {
  return worstFirst(plan.clusters.flatMap(cluster => findingsOf(rules, cluster, size)));
}

function findingsOf(rules: readonly Rule[], cluster: ClusterPlan, size: number | undefined): readonly Finding[] {
  const collector = new FindingCollector();
  const checks = sorted(rules, collector);
  for (const part of clusterParts(cluster, size)) {
    for (const { check, report } of checks.ofPart) check(part, report);
    for (const [list, ofEach] of checks.ofEach) applyToEach(list(part), ofEach, part);
  }
  for (const { check, report } of checks.ofCluster) check(cluster, report);
  return collector.inOrder(cluster.manifests);
}

/** One rule after another, each for all items: nearly all of the engine's turns are made here. */
function applyToEach(items: readonly unknown[], checks: readonly Reporting<EachCheck['check']>[], part: ClusterPlan) {
  for (const { check, report } of checks) {
    for (const item of items) check(item, report, part);
  }
}

/** A check, and where it tells what it finds. */
interface Reporting<Check> {
  readonly check: Check;
  readonly report: Report;
}

type ClusterCheck = Exclude<Rule['check'], EachCheck>;

interface SortedChecks {
  readonly ofCluster: readonly Reporting<ClusterCheck>[];
  readonly ofPart: readonly Reporting<ClusterCheck>[];
  readonly ofEach: ReadonlyMap<EachCheck['list'], readonly Reporting<EachCheck['check']>[]>;
}

function sorted(rules: readonly Rule[], collector: FindingCollector): SortedChecks {
  const ofCluster: Reporting<ClusterCheck>[] = [];
  const ofPart: Reporting<ClusterCheck>[] = [];
  const ofEach = new Map<EachCheck['list'], Reporting<EachCheck['check']>[]>();
  for (const rule of rules) {
    const report = collector.reportOf(rule);
    if (typeof rule.check === 'function') {
      (rule.scope === 'cluster' ? ofCluster : ofPart).push({ check: rule.check, report });
    } else {
      const { list, check } = rule.check;
      const others = ofEach.get(list);
      if (others) others.push({ check, report });
      else ofEach.set(list, [{ check, report }]);
    }
  }
  return { ofCluster, ofPart, ofEach };
}
