import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';

/** Kubernetes' limit for the value of a label. */
const MAX_LABEL_LENGTH = 63;
const WEB = workload({
  kind: 'Deployment',
  annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '+3' },
});
const LONG_NAME = `web-${'a'.repeat(60)}`;

/** Workloads whose name is too long for the labels of their auto pool; kinds and API versions that are known here are short enough. */
export const autoPoolLabelTooLong: Rule = {
  id: 'auto-pool-label-too-long',
  title: 'A workload on a SpiderSubnet has a name that is no label value',
  class: 'runtime',
  severity: 'error',
  gist: 'must be no more than 63 characters',
  source:
    'Spiderpool writes name, kind, namespace and group_version of the workload into labels of its auto pool, and the API server refuses label values over 63 characters',
  check: each(workloadsOnSubnets, ({ workload: { manifest } }, report) => {
    const { length } = manifest.id.name;
    if (length <= MAX_LABEL_LENGTH) return;
    report({
      manifest,
      field: ['metadata', 'name'],
      message: `the name of ${formatResourceId(manifest.id)} has ${length} characters, where the label of its auto pool takes ${MAX_LABEL_LENGTH}`,
      why: 'the API server refuses every auto pool of the workload, so no pod starts',
      fix: `choose a name of at most ${MAX_LABEL_LENGTH} characters, or a pool of your own in ipam.spidernet.io/ippools`,
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${WEB.replace('name: web\n', `name: ${LONG_NAME}\n`)}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${WEB}${MACVLAN}`,
};
