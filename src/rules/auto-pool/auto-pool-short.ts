import { ANNOTATION } from '../../manifests/annotation-keys';
import { isPlainIPNumber } from '../../manifests/pod-networking/ip-number';
import type { PlannedWorkload } from '../../plan/address-plan';
import { attainableBudget } from '../../plan/capacity/shared-demand';
import { headroomOn } from '../../plan/demand/auto-pool-size';
import { describeFigure } from '../../plan/demand/describe-figure';
import type { Figure, PeakDemand, UnknownDemand } from '../../plan/demand/peak-demand';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { DemandFigure, Severity } from '../finding';
import type { Rule } from '../rule';
import { addresses } from '../words';
import { autoPools } from './auto-pool-sources';
import { neededLines, numberLine } from './needed-number';

/** Auto pools that Spiderpool will make smaller than the workload needs. */
export const autoPoolShort: Rule = {
  id: 'auto-pool-short',
  title: 'An auto pool is smaller than its workload needs',
  class: 'capacity',
  severity: 'error',
  gist: 'all IP addresses used out',
  source:
    'the number of addresses that Spiderpool reads from the annotation, against the pods that the controller runs at once',
  check: each(autoPools, ({ workload: planned, nic, source }, report) => {
    const { demand, networking, policy, workload: found } = planned;
    if (source.size.type !== 'sized' || isOddNumber(planned)) return;
    const level = demand.known ? missedLevel(source.size.addresses, demand) : emptyPool(source.size.addresses, demand);
    if (!level) return;
    const { manifest } = found;
    report({
      manifest,
      field: networking.ipNumber?.field ?? source.field,
      severity: level.severity,
      ...(level.misses === undefined ? {} : { misses: level.misses, bar: policy.bar }),
      message: `the auto pool of ${nic.interface} gets ${addresses(source.size.addresses, source.family)} (${source.size.because}); ${manifest.id.kind} ${manifest.id.name} ${level.wants}`,
      why: level.why,
      fix:
        level.choice +
        (level.figure
          ? numberLine(planned, level.figure.addresses + headroomOn(level.figure.addresses, policy.headroom))
          : neededLines(planned)),
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '1' } })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } })}${MACVLAN}`,
};

interface MissedLevel {
  /** What would do; undefined where the pods cannot be counted. */
  readonly figure: Figure | undefined;
  readonly severity: Severity;
  readonly misses?: DemandFigure;
  readonly wants: string;
  readonly why: string;
  /** What comes before the fix where doing nothing is an answer, too. */
  readonly choice: '' | 'nothing, if that is fine; otherwise:\n';
}

/** A number that means something else than it says has a finding of its own, and that one has the right number. */
function isOddNumber({ networking: { ipNumber }, workload }: PlannedWorkload): boolean {
  if (!ipNumber) return false;
  return (
    !isPlainIPNumber(ipNumber.text) || (workload.controller === 'third-party' && ipNumber.meaning?.type === 'flexible')
  );
}

/** However many pods there are, a pool without addresses serves none. */
function emptyPool(size: number, demand: UnknownDemand): MissedLevel | undefined {
  if (size > 0) return undefined;
  const why = 'no pod ever starts: "all IP addresses used out"';
  return { figure: undefined, severity: 'error', wants: `needs one for each pod (${demand.reason})`, why, choice: '' };
}

/** The lowest of the three figures that a size misses. */
function missedLevel(size: number, demand: PeakDemand): MissedLevel | undefined {
  const { replicas, floor, smooth } = demand;
  const budget = attainableBudget(demand);
  if (size < floor.addresses) {
    const why =
      size < replicas.pods
        ? `${replicas.pods - size} of ${replicas.pods} pods never start${replicas.pods - size === 1 ? 's' : ''}: "all IP addresses used out"`
        : 'a rollout never finishes: the surge pod waits for an address, and no old pod may go before it is ready';
    const figure = budget.addresses > floor.addresses ? budget : floor;
    return { figure, severity: 'error', wants: `needs ${sum(floor)}`, why, choice: '' };
  }
  if (size < budget.addresses) {
    const why = 'rollouts finish, but new pods wait in ContainerCreating for an address';
    const wants = `may hold ${sum(budget)} in a rollout`;
    return { figure: budget, severity: 'warning', misses: 'budget', wants, why, choice: '' };
  }
  if (size < smooth.addresses) {
    const why =
      'a rollout is slower than it could be: some new pods wait until a terminating one has given up its address';
    const wants = `never waits for one with ${sum(smooth)}`;
    const choice = 'nothing, if that is fine; otherwise:\n';
    return { figure: smooth, severity: 'note', misses: 'smooth', wants, why, choice };
  }
  return undefined;
}

function sum(figure: Figure): string {
  return `${figure.addresses} = ${describeFigure(figure)}`;
}
