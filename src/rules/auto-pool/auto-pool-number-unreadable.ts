import { ANNOTATION } from '../../manifests/annotation-keys';
import { isPlainIPNumber } from '../../manifests/pod-networking/ip-number';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';

/** Numbers of addresses that Spiderpool refuses, and the odd ones it takes for something else. */
export const autoPoolNumberUnreadable: Rule = {
  id: 'auto-pool-number-unreadable',
  title: 'The number of addresses is not written as a number',
  class: 'runtime',
  severity: 'error',
  gist: "invalid input '...' / value must equal or greater than 0",
  source: 'Spiderpool\'s parser, executed: it throws away what stands before a plus, so that "1+2" means 2 more',
  check: each(workloadsOnSubnets, ({ workload: found, networking }, report) => {
    const number = networking.ipNumber;
    if (!number || isPlainIPNumber(number.text)) return;
    report({
      manifest: found.manifest,
      field: number.field,
      message: `"${number.text}" is no number of addresses${/^\d+$/.test(number.text) ? ': it is too large' : ''}`,
      why: number.meaning
        ? `Spiderpool reads it as ${number.meaning.type === 'fixed' ? number.meaning.addresses : `${number.meaning.extra} on top of the replicas`}, which is hardly what it says`
        : 'Spiderpool refuses it, makes no pool, and no pod starts',
      fix: `write "5" for 5 addresses in all${found.controller === 'native' ? ', or "+1" for 1 on top of the replicas' : ''}`,
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '1.5' } })}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'Deployment', annotations: { ...WEB_SUBNET, [ANNOTATION.ippoolIPNumber]: '+5' } })}${MACVLAN}`,
};
