import { ANNOTATION } from '../../manifests/annotation-keys';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';
import { neededLines } from './needed-number';

/** Third-party workloads on a subnet that do not say how many addresses they want. */
export const autoPoolNumberMissing: Rule = {
  id: 'auto-pool-number-missing',
  title: 'A third-party workload asks for a subnet and not for a number of addresses',
  class: 'runtime',
  severity: 'error',
  gist: 'only supports fixed auto-created IPPool IP Number',
  source:
    "Spiderpool's agent: it reads the replicas of kinds it knows, and of OpenKruise's kinds nothing but the annotation",
  check: each(workloadsOnSubnets, (planned, report) => {
    const { workload: found, networking } = planned;
    if (found.controller !== 'third-party' || found.type === 'ReplicationController' || networking.ipNumber) return;
    const { manifest, template } = found;
    report({
      manifest,
      field: [...(template?.path ?? []), 'metadata', 'annotations', ANNOTATION.ippoolIPNumber],
      message: `${manifest.id.kind} ${manifest.id.name} takes addresses from a SpiderSubnet without ${ANNOTATION.ippoolIPNumber}`,
      why: `Spiderpool does not know the replicas of a ${manifest.id.kind}, so it makes no pool, and no pod starts`,
      fix: neededLines(planned),
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: WEB_SUBNET })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '6' } })}${MACVLAN}`,
};
