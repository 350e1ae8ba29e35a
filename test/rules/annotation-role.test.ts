import { network } from '../plan/wants/pods-yaml';
import { found, SUBNET } from './annotation-yaml';

test('a workload of another kind needs no role where its pods belong to a kind that Spiderpool reads', () => {
  const united = `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template:
          metadata:
            labels: { app: web }
            annotations:
              v1.multus-cni.io/default-network: kube-system/eth
              ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["subnet124"]}]'
              ipam.spidernet.io/ippool-ip-number: '4'
          spec: { containers: [{ name: web, image: nginx }] }
  topology: { subsets: [{ name: a, replicas: 1 }, { name: b, replicas: 1 }] }
`;
  expect(found(SUBNET + network('eth') + united)).toEqual([]);
});

test('a role that lacks a verb, or is bound to accounts elsewhere, is none', () => {
  const job = (verbs: string, namespaceOfAccount: string) => `${SUBNET}${network('eth')}---
apiVersion: apps.kruise.io/v1alpha1
kind: BroadcastJob
metadata: { name: web, namespace: shop }
spec:
  template:
    metadata:
      annotations:
        v1.multus-cni.io/default-network: kube-system/eth
        ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["subnet124"]}]'
        ipam.spidernet.io/ippool-ip-number: '4'
    spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: jobs }
rules:
  - { apiGroups: [apps.kruise.io], resources: ['*'], verbs: [${verbs}] }
  - { apiGroups: [apps.kruise.io], resources: [broadcastjobs], verbs: [watch] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: jobs }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: jobs }
subjects: [{ kind: ServiceAccount, name: spiderpool-controller, namespace: ${namespaceOfAccount} }]
`;
  const context = { complete: true, nodes: { count: 3 } };
  expect(found(job('get, list', 'kube-system'), context)).toEqual([]);
  expect(found(job('get', 'kube-system'), context)).toEqual(['error: workload-rbac-missing']);
  expect(found(job('get, list', 'other'), context)).toEqual(['error: workload-rbac-missing']);
  expect(found(job('get', 'kube-system'), { nodes: { count: 3 } })).toEqual(['warning: workload-rbac-missing']);
  expect(found(job('get', 'kube-system'), { ...context, spiderpool: { version: '0.9.9' } })).toEqual([]);
});
