import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import { MACVLAN, subnet, WEB_SUBNET, workload } from '../examples';
import type { Rule } from '../rule';
import { workloadsOnSubnets } from './auto-pool-sources';

const POD = `---
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: shop
  annotations:
    v1.multus-cni.io/default-network: kube-system/macvlan
    ipam.spidernet.io/subnets: '${WEB_SUBNET['ipam.spidernet.io/subnets']}'
spec: { containers: [{ name: web, image: nginx }] }
`;

/** Pods on a subnet whose controller can own no auto pool. */
export const autoPoolNoController: Rule = {
  id: 'auto-pool-no-controller',
  title: 'A pod asks for an auto pool and has no controller that could own one',
  class: 'runtime',
  severity: 'error',
  gist: "SpiderSubnet feature doesn't support no-controller pod / unmatched Pod annifity of auto-created IPool",
  source:
    "Spiderpool's agent, executed: a bare pod is refused; the auto pool of a ReplicationController never matches its pods, since group and version of a core object are compared the wrong way round",
  check: each(workloadsOnSubnets, ({ workload: found }, report) => {
    const { manifest, type, template } = found;
    if (type !== 'Pod' && type !== 'ReplicationController') return;
    report({
      manifest,
      field: [...(template?.path ?? []), 'metadata', 'annotations'],
      message: `${formatResourceId(manifest.id)} asks for addresses of a SpiderSubnet`,
      why:
        type === 'Pod'
          ? 'Spiderpool makes auto pools for controllers alone: the pod does not start'
          : 'Spiderpool makes an auto pool for it and then does not recognise its pods: none starts',
      fix: `${type === 'Pod' ? 'make it a Deployment or another workload' : 'make it a Deployment'}, or name a pool with ipam.spidernet.io/ippools`,
    });
  }),
  bad: `${subnet('[10.6.124.10-10.6.124.99]')}${POD}${MACVLAN}`,
  good: `${subnet('[10.6.124.10-10.6.124.99]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_SUBNET, 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
};
