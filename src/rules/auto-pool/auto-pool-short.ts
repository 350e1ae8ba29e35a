import { ANNOTATION } from '../../manifests/annotation-keys';
import { describeFigure } from '../../plan/demand/describe-figure';
import type { PeakDemand } from '../../plan/demand/peak-demand';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { addresses } from '../words';
import { autoPools } from './auto-pool-sources';
import { neededText } from './needed-number';

/** Auto pools that Spiderpool will make smaller than the workload needs. */
export const autoPoolShort: Rule = {
  id: 'auto-pool-short',
  title: 'An auto pool is smaller than its workload needs',
  class: 'capacity',
  severity: 'error',
  gist: 'all IP addresses used out',
  source:
    'the number of addresses that Spiderpool reads from the annotation, against the pods that the controller runs at once',
  check(cluster, report) {
    for (const { workload: planned, nic, source } of autoPools(cluster)) {
      const { demand, networking, workload: found } = planned;
      if (source.size.type !== 'sized' || !demand.known) continue;
      const level = missedLevel(source.size.addresses, demand, cluster.context.policy.bar);
      if (!level) continue;
      const { manifest } = found;
      report({
        manifest,
        field: networking.ipNumber?.field ?? source.field,
        severity: level.severity,
        message: `the auto pool of ${nic.interface} gets ${addresses(source.size.addresses, source.family)} (${source.size.because}), and ${manifest.id.kind} ${manifest.id.name} ${level.verb} ${demand[level.figure].addresses} = ${describeFigure(demand[level.figure])}`,
        why: level.why,
        fix: `${ANNOTATION.ippoolIPNumber}: ${neededText(planned, cluster)}`,
      });
    }
  },
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '1' } })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } })}${MACVLAN}`,
};

interface MissedLevel {
  readonly figure: 'floor' | 'budget' | 'smooth';
  readonly severity: 'error' | 'warning' | 'note';
  readonly verb: string;
  readonly why: string;
}

/** The lowest of the three figures that a size misses. */
function missedLevel(size: number, demand: PeakDemand, bar: 'floor' | 'budget' | 'smooth'): MissedLevel | undefined {
  if (size < demand.floor.addresses) {
    const why =
      size < demand.replicas.pods
        ? `${demand.replicas.pods - size} of ${demand.replicas.pods} pods never start: "all IP addresses used out"`
        : 'a rollout never finishes: the surge pod waits for an address, and no old pod may go before it is ready';
    return { figure: 'floor', severity: 'error', verb: 'needs', why };
  }
  if (size < demand.budget.addresses) {
    const severity = bar === 'floor' ? 'warning' : 'error';
    return {
      figure: 'budget',
      severity,
      verb: 'may hold',
      why: 'rollouts finish, but new pods wait for an address in ContainerCreating',
    };
  }
  if (size < demand.smooth.addresses) {
    const severity = bar === 'smooth' ? 'error' : 'note';
    return {
      figure: 'smooth',
      severity,
      verb: 'waits for none from',
      why: 'a rollout is slower than it could be: some new pods wait for a terminating one',
    };
  }
  return undefined;
}
