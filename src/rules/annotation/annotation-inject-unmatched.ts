import { formatResourceId } from '../../manifests/resource-id';
import { plannedWorkloads } from '../cluster-lists';
import { each } from '../each';
import { MACVLAN, pool, WEB_POOL, workload } from '../examples';
import { ippools } from '../nic/nic-examples';
import type { Rule } from '../rule';

const RDMA = 'cni.spidernet.io/rdma-resource-inject';
const RDMA_NETWORK = `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: rdma, namespace: kube-system, annotations: { ${RDMA}: gpu } }
spec: { cniType: macvlan, macvlan: { master: [eth2], rdmaResourceName: spidernet.io/rdma, ippools: { ipv4: [gpu-v4] } } }
`;
const BOTH_NICS = '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net1","ipv4":["gpu-v4"]}]';
const POOLS = `${pool('[10.6.124.10-10.6.124.30]')}${pool('[10.6.124.40-10.6.124.60]', 'gpu-v4')}`;

/** Networks asked for by a label that no SpiderMultusConfig bears. */
export const annotationInjectUnmatched: Rule = {
  id: 'annotation-inject-unmatched',
  title: 'Networks are asked for by a label that none bears',
  class: 'admission',
  severity: 'error',
  gist: 'no spidermultusconfigs with annotation: k:v found',
  source:
    "Spiderpool's pod webhook (podResourceInject): it lists the SpiderMultusConfigs of all namespaces with the label, and the pod's value beats its namespace's",
  check: each(plannedWorkloads, ({ workload: found, injected }, report, cluster) => {
    if (!injected || injected.networks.length > 0) return;
    const { complete } = cluster.context;
    const { key, value, from, field } = injected;
    report({
      manifest: found.manifest,
      field: from === 'pod' ? field : (found.template?.path ?? []),
      severity: complete ? 'error' : 'warning',
      message: `${formatResourceId(found.manifest.id)} ${from === 'pod' ? 'asks' : 'is in a namespace that asks'} for networks with ${key}: ${value}, and no SpiderMultusConfig here bears it`,
      why: `${complete ? '' : 'if none bears it elsewhere: '}the webhook refuses every pod of the workload`,
      fix: `annotate the SpiderMultusConfigs it means:\n${key}: ${JSON.stringify(value)}`,
    });
  }),
  context: { complete: true, spiderpool: { podResourceInject: true } },
  bad: `${POOLS}${workload({ kind: 'CloneSet', annotations: { ...WEB_POOL, [RDMA]: 'gpu' } })}${MACVLAN}`,
  good: `${POOLS}${workload({ kind: 'CloneSet', annotations: { ...ippools(BOTH_NICS), [RDMA]: 'gpu' } })}${RDMA_NETWORK}${MACVLAN}`,
};
