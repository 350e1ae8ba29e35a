import { labelValueProblem } from '../../manifests/label-syntax';
import { RESOURCE_INJECT_ANNOTATIONS } from '../../manifests/multus/canonical-multus-config';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

const [RDMA_INJECT] = RESOURCE_INJECT_ANNOTATIONS;

/** SpiderMultusConfigs that are to be injected into pods and cannot be. */
export const multusConfigResourceInject: Rule = {
  id: 'multus-config-resource-inject',
  title: 'A SpiderMultusConfig is to be injected into pods and lacks what that takes',
  class: 'admission',
  severity: 'error',
  gist: 'does not support RDMA resource or network resource injected / rdmaResourceName can not empty / no any ippools configured',
  source:
    "Spiderpool's SpiderMultusConfig webhook: the annotations rdma-resource-inject and network-resource-inject need a type with a resource, a default pool, and a value that can be a label",
  check: each(multusConfigs, (config, report) => {
    for (const key of RESOURCE_INJECT_ANNOTATIONS) {
      const value = config.annotations.get(key);
      const problem = value === undefined ? undefined : injectProblem(config, key, value);
      if (!problem) continue;
      report({
        manifest: config.manifest,
        field: ['metadata', 'annotations', key],
        message: `${formatResourceId(config.manifest.id)} has the annotation ${key}, and ${problem.says}`,
        why: 'the object is refused, so there is no network for pods to get',
        fix: problem.fix,
      });
      break;
    }
  }),
  bad: multusConfig(
    '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: spidernet.io/rdma } }',
    '{ cni.spidernet.io/rdma-resource-inject: rdma }',
  ),
  good: `${multusConfig(
    '{ cniType: macvlan, macvlan: { master: [eth1], rdmaResourceName: spidernet.io/rdma, ippools: { ipv4: [web-v4] } } }',
    '{ cni.spidernet.io/rdma-resource-inject: rdma }',
  )}---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }
`,
};

function injectProblem(
  { main, pools, resourceName, block }: MultusConfig,
  key: string,
  value: string,
): { readonly says: string; readonly fix: string } | undefined {
  if (!main) return undefined;
  if (main.type === 'ovs' || main.type === 'custom')
    return { says: `type ${main.type} cannot be injected`, fix: `remove the annotation ${key}` };
  const problem = labelValueProblem(value);
  if (problem !== undefined)
    return { says: `its value ${JSON.stringify(value)}, which becomes a label, ${problem}`, fix: `${key}: rdma` };
  const settings = `spec.${block[1]}`;
  const isRdma = key === RDMA_INJECT;
  // An SR-IOV network without a resource is another rule's, and ipoib goes by its master.
  const needsResource = main.type === 'macvlan' || main.type === 'ipvlan' || main.type === 'vlan';
  if (isRdma && needsResource && resourceName === '')
    return {
      says: `${settings} names no rdmaResourceName`,
      fix: `write in ${settings}:\nrdmaResourceName: spidernet.io/shared_rdma`,
    };
  const needsPools = isRdma || resourceName !== '';
  if (needsPools && pools.ipv4.length === 0 && pools.ipv6.length === 0)
    return { says: `${settings} names no ippools`, fix: `write in ${settings}:\nippools: { ipv4: [my-pool] }` };
  return undefined;
}
