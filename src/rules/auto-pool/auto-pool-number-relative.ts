import { ANNOTATION } from '../../manifests/annotation-keys';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';
import { neededLines } from './needed-number';

/** `+N` on a workload whose replicas Spiderpool does not know. */
export const autoPoolNumberRelative: Rule = {
  id: 'auto-pool-number-relative',
  title: '"+N" on a third-party workload means N addresses in all',
  class: 'runtime',
  severity: 'error',
  gist: 'accepted, and read as a fixed number',
  source: "Spiderpool's agent, executed: for a controller it does not know it drops the plus",
  check: each(workloadsOnSubnets, (planned, report) => {
    const { workload: found, networking } = planned;
    const number = networking.ipNumber;
    if (found.controller !== 'third-party' || number?.meaning?.type !== 'flexible') return;
    const { manifest } = found;
    const { extra } = number.meaning;
    report({
      manifest,
      field: number.field,
      message: `"${number.text}" gives ${manifest.id.kind} ${manifest.id.name} ${extra} addresses in all, not ${extra} on top of its replicas`,
      why: `Spiderpool does not know the replicas of a ${manifest.id.kind} and reads "+${extra}" as ${extra}; the pods beyond that never start`,
      fix: neededLines(planned),
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '+6' } })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } })}${MACVLAN}`,
};
